import type { Dimension } from '../data/Figures.ts'
import { keysOf, shownRows, type Frame, type Key, type Text } from '../frame/Frame.ts'
import { periodText } from '../words/periods.ts'
import { unmetWords } from '../words/unmet.ts'
import { choose, matches, type Part } from './choose.ts'
import { dimensions, type Filter } from './Filter.ts'

/** Chosen ids of a dimension that have no row left in a frame. */
const missingIn = (
  frame: Frame,
  dimension: Dimension,
  { [dimension]: chosen }: Filter,
): readonly string[] => {
  // Nothing chosen is the usual case, and a frame can have a hundred thousand rows.
  if (chosen.length === 0) return []
  const left = keysOf({ ...frame, rows: shownRows(frame) }, dimension)
  return chosen.filter(id => !left.some(key => matches(dimension, key.id, [id])))
}

/** The key of an id in words, where the panel has it at all. */
function keyFor(whole: Frame, dimension: Dimension, id: string): readonly Key[] {
  const found = keysOf(whole, dimension).filter(key => matches(dimension, key.id, [id]))
  const named = { id, label: { en: periodText(id, 'en'), zh: periodText(id, 'zh') } }
  return found.length > 0 && dimension === 'period' ? [named] : found
}

/**
 * Notes on chosen ids that a narrowed frame has no row of while it has rows of others: a lit chip without a mark would say
 * the value is not there, or nought. Ids the panel never has are not spoken of.
 * @param whole gives all rows of the panel at any evidence, before the choice
 */
export function unmet(narrowed: Frame, whole: () => Frame, filter: Filter, part: Part): readonly Text[] {
  if (narrowed.rows.length === 0) return []
  return dimensions.flatMap((dimension): readonly Text[] => {
    const missing = missingIn(narrowed, dimension, filter)
    if (missing.length === 0) return []
    const all = whole()
    const absent = missingIn(choose(all, filter, part), dimension, filter)
    const says = (ids: readonly string[], level: Filter['evidence']): readonly Text[] => {
      const keys = ids.flatMap(id => keyFor(all, dimension, id))
      return keys.length === 0 ? [] : [unmetWords(keys, level)]
    }
    return [
      ...says(
        missing.filter(id => !absent.includes(id)),
        filter.evidence,
      ),
      ...says(
        missing.filter(id => absent.includes(id)),
        'all',
      ),
    ]
  })
}
