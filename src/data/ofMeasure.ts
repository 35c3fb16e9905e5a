import type { Figure } from './Figure.ts'
import { grouped } from './grouped.ts'

const known = new WeakMap<readonly Figure[], ReadonlyMap<string, readonly Figure[]>>()

/**
 * The figures of a measure, in the order of the list. A panel asks for dozens of single figures of one measure: a search
 * through all of them each time would be felt.
 */
export function ofMeasure(list: readonly Figure[], measure: string): readonly Figure[] {
  const groups = known.get(list) ?? grouped(list, figure => [figure.measure])
  known.set(list, groups)
  return groups.get(measure) ?? []
}
