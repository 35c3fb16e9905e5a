import type { Figure } from '../data/Figure.ts'
import type { Figures } from '../data/Figures.ts'
import type { ManifestValue } from '../exports/Manifest.ts'

/** A value of a file that is another one now. */
export type Revision = { readonly before: ManifestValue; readonly now: Figure }

/** The values of a file beside those of today. */
export type Comparison = {
  readonly count: number
  readonly revised: readonly Revision[]
  /** Ids of figures that are not there any more. */
  readonly gone: readonly string[]
}

/** Computed values can differ in their last digits from one machine to the next; prints never differ by so little. */
const tolerance = 1e-9

function same(before: number | null, now: number | null): boolean {
  if (before === null || now === null) return before === now
  return Math.abs(before - now) <= tolerance * Math.max(Math.abs(before), Math.abs(now))
}

/** Holds the values of a file against the figures of today: what has been revised, and what is gone. */
export function comparison(values: readonly ManifestValue[], figures: Figures): Comparison {
  const revised = values.flatMap((before): readonly Revision[] => {
    const now = figures.byId.get(before.figure)
    if (!now) return []
    return same(before.value, now.value) && before.unit === now.unit ? [] : [{ before, now }]
  })
  const gone = values.filter(({ figure }) => !figures.byId.has(figure)).map(({ figure }) => figure)
  return { count: values.length, revised, gone }
}
