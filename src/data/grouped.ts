import type { Figure } from './Figure.ts'

/** Figures by every key they have, in the order of the list. */
export function grouped(
  list: readonly Figure[],
  keysOf: (figure: Figure) => readonly string[],
): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>()
  for (const figure of list)
    for (const key of keysOf(figure)) {
      const group = groups.get(key)
      if (group) group.push(figure)
      else groups.set(key, [figure])
    }
  return groups
}
