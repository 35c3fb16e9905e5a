import type { Text } from '../frame/Frame.ts'
import type { Figure } from './Figure.ts'

/**
 * The note that all of some figures have, as a note of a panel: sheets that have no room for notes of single rows say it, too,
 * and a page that has says it once. Empty where they differ.
 */
export function sharedNotes(figures: readonly Pick<Figure, 'note'>[]): readonly Text[] {
  const note = figures[0]?.note
  return note && figures.every(figure => figure.note?.en === note.en) ? [note] : []
}
