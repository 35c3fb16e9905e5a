import type { Figure } from './Figure.ts'
import { figure, type Figures } from './Figures.ts'

/**
 * Those of the named figures that count at the reader's level of evidence, in the order of the ids.
 * Throws when an id is not among the loaded figures.
 */
export function admitted(figures: Figures, ids: readonly string[]): readonly Figure[] {
  const counting = new Set(figures.list)
  return ids.map(id => figure(figures, id)).filter(found => counting.has(found))
}

/** Of several ids for one quantity, the first figure that counts. Throws when an id is not among the loaded figures. */
export const firstAdmitted = (figures: Figures, ids: readonly string[]): Figure | undefined =>
  admitted(figures, ids)[0]
