import type { Figure } from './Figure.ts'
import type { Figures } from './Figures.ts'
import { grouped } from './grouped.ts'
import { intervalOf, type Interval } from './interval.ts'
import { isAhead } from './subject.ts'

/** What a figure measures, of whom, of what and when: figures with one such key are about the same quantity. */
const quantityOf = ({ measure, entity, partner, flow, item, period }: Figure): string =>
  [measure, entity, partner, flow, item, period].join('|')

/** How two figures of one quantity stand to each other; the last three cannot be compared, for the reason named. */
export type Agreement = 'agree' | 'disagree' | 'other-unit' | 'not-known' | 'expected'

const isKnown = ({ value, low, high }: Figure): boolean => value !== null || low !== null || high !== null

/** Binary fractions of decimal prints: two ends that are equal on paper may differ by this part of their size. */
const hair = 1e-9

const apart = (left: Interval, right: Interval): boolean =>
  left.high < right.low - Math.abs(right.low) * hair || right.high < left.low - Math.abs(left.low) * hair

/**
 * Whether two figures of one quantity can both be true: their intervals overlap or not. A forecast or target is held
 * against its like only: an outcome that differs from it contradicts nothing.
 */
export function agreementOf(one: Figure, other: Figure): Agreement {
  if (!isKnown(one) || !isKnown(other)) return 'not-known'
  if (one.unit !== other.unit) return 'other-unit'
  if (isAhead(one) !== isAhead(other)) return 'expected'
  return apart(intervalOf(one), intervalOf(other)) ? 'disagree' : 'agree'
}

type Kin = {
  readonly byQuantity: ReadonlyMap<string, readonly Figure[]>
  /** Derived figures by the id of each of their inputs. */
  readonly byInput: ReadonlyMap<string, readonly Figure[]>
}

/** Worked out once for a set of figures: every figure's page asks. */
const known = new WeakMap<Figures, Kin>()

function kinIn(figures: Figures): Kin {
  const kin = known.get(figures) ?? {
    byQuantity: grouped(figures.list, figure => [quantityOf(figure)]),
    byInput: grouped(figures.list, ({ inputs = [] }) => [...new Set(inputs)]),
  }
  known.set(figures, kin)
  return kin
}

/** Other figures of the same measure, entity, partner, flow, item and period, in the order of the files. */
export const sameQuantity = (figures: Figures, of: Figure): readonly Figure[] =>
  (kinIn(figures).byQuantity.get(quantityOf(of)) ?? []).filter(({ id }) => id !== of.id)

/** Derived figures that are computed from this one directly. */
export const derivedFrom = (figures: Figures, { id }: Figure): readonly Figure[] =>
  kinIn(figures).byInput.get(id) ?? []
