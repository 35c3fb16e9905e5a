import type { Figure } from './Figure.ts'

function shelved(list: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const shelf = new Map<string, Figure[]>()
  for (const figure of list) {
    const kin = shelf.get(figure.measure)
    if (kin) kin.push(figure)
    else shelf.set(figure.measure, [figure])
  }
  return shelf
}

const shelves = new WeakMap<readonly Figure[], ReadonlyMap<string, readonly Figure[]>>()

/**
 * The figures of a measure, in the order of the list. A panel asks for dozens of single figures of one measure: a search
 * through all of them each time would be felt.
 */
export function ofMeasure(list: readonly Figure[], measure: string): readonly Figure[] {
  const shelf = shelves.get(list) ?? shelved(list)
  shelves.set(list, shelf)
  return shelf.get(measure) ?? []
}
