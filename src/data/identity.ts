import type { Text } from '../frame/Frame.ts'
import { reasons, type IdentityKind } from '../words/checks.ts'
import type { Figure } from './Figure.ts'
import { evaluate, evaluateInterval } from './formula.ts'
import { intervalOf, type Interval } from './interval.ts'

/** An identity as it is written down in `identities.json`. */
export type IdentityRow = {
  readonly id: string
  readonly title: Text
  /** Formulas over a, b, c …: the inputs in their order, in base units. */
  readonly left: string
  readonly right: string
  readonly inputs: readonly string[]
  /** Why the sides differ, where they do. */
  readonly explanation?: Text
  /** How far apart the explanation reaches, in percent of the right side; a wider gap is an alarm again. */
  readonly upTo?: number
}

/** How far two sides may miss each other, in percent of the right one, and why. */
export type Leeway = { readonly percent: number; readonly why: Text }

/** Two formulas over figures that must give the same. */
export type Identity = Omit<IdentityRow, 'inputs'> & {
  readonly kind: IdentityKind
  readonly inputs: readonly Figure[]
  /** Part of the statement: the sides are equal only to within so much. */
  readonly allowance?: Leeway
  /** A known cause: sides that differ by no more are explained by it. */
  readonly excuse?: Leeway
}

/** One side of an identity: its value where all inputs have one, and all that rounding of the prints allows. */
export type Side = Interval & { readonly value: number | null; readonly unit: string | null }

/** An identity held against the figures. */
export type Check = {
  readonly identity: Identity
  readonly left: Side
  readonly right: Side
  readonly verdict: 'holds' | 'differs'
  /** Distance of the two intervals, in the unit of the sides; 0 when they meet. */
  readonly gap: number
  /** The same in percent of the right side. */
  readonly gapPercent: number
  /** Why the sides differ; null where nobody knows, which is an alarm. */
  readonly explanation: Text | null
}

const lettersIn = (formula: string): readonly string[] => formula.match(/[a-z]/g) ?? []

/** Unit of a formula's result, where it is plain to see: a single input, or a sum of inputs in one unit. */
function unitOf(formula: string, inputs: readonly Figure[]): string | null {
  if (/[*/\d]/.test(formula)) return null
  const units = new Set(lettersIn(formula).map(letter => inputs[letter.charCodeAt(0) - 97]?.unit))
  const [unit = null] = units
  return units.size === 1 ? unit : null
}

function sideOf(formula: string, inputs: readonly Figure[], unit: string | null): Side {
  const values = inputs.flatMap(({ value }) => value ?? [])
  const value = values.length === inputs.length ? evaluate(formula, values) : null
  return { ...evaluateInterval(formula, inputs.map(intervalOf)), value, unit }
}

/** Sums of amounts given to the last yuan may lose one in the last place. */
const slack = 1e-12

/** Distance between two intervals; 0 when they overlap or touch, but for the last place of a float. */
export function gapBetween(left: Interval, right: Interval): number {
  const ends = [left.low, left.high, right.low, right.high].filter(Number.isFinite).map(Math.abs)
  const gap = Math.max(left.low - right.high, right.low - left.high)
  return gap > slack * Math.max(1, ...ends) ? gap : 0
}

/** Percent that the words “about” and “contradicted” on a figure can account for; beyond it they explain nothing. */
const looseness = { about: 15, contradicted: 10 } as const

function explain({ explanation, upTo, excuse, inputs }: Identity, percent: number): Text | null {
  if (explanation && percent <= (upTo ?? Infinity)) return explanation
  if (excuse && percent <= excuse.percent) return excuse.why
  const [status] = (['contradicted', 'about'] as const).filter(
    word => percent <= looseness[word] && inputs.some(input => input.status === word),
  )
  return status ? reasons[status] : null
}

/**
 * Holds an identity against its figures. It holds when the intervals that rounding allows for both sides meet, or miss
 * each other by no more than its allowance. Throws FormulaError on a formula that cannot be read.
 */
export function judge(identity: Identity): Check {
  const { inputs, allowance } = identity
  const unit = unitOf(identity.right, inputs) ?? unitOf(identity.left, inputs)
  const left = sideOf(identity.left, inputs, unit)
  const right = sideOf(identity.right, inputs, unit)
  const gap = gapBetween(left, right)
  const size = Math.abs(right.value ?? (Number.isFinite(right.low) ? right.low : right.high))
  const gapPercent = gap === 0 ? 0 : (100 * gap) / size
  const holds = gapPercent <= (allowance?.percent ?? 0)
  return {
    identity,
    left,
    right,
    gap,
    gapPercent,
    verdict: holds ? 'holds' : 'differs',
    explanation: holds ? null : explain(identity, gapPercent),
  }
}
