import { keysOf, measureColumn, type Frame, type Text } from '../frame/Frame.ts'
import { periodText } from './periods.ts'
import { unitWords } from './units.ts'

/** Units of a frame's values as a subtitle names them: CNY / 元; several joined. */
export function unitsOf(frame: Frame): Text {
  const own = [...new Set(frame.rows.map(({ unit }) => unit))]
  const units = own.length === 0 ? [measureColumn(frame).unit ?? ''] : own
  const labels = units.filter(Boolean).map(unit => unitWords(unit).label)
  return { en: labels.map(({ en }) => en).join(', '), zh: labels.map(({ zh }) => zh).join('、') }
}

/** Periods of a frame: the only one, or the first and the last of them: 2024; 2024 and 2025; 2015 to 2025. */
export function periodsOf(frame: Frame): Text {
  const ids = keysOf(frame, 'period').map(({ id }) => id).toSorted()
  const [first, last] = [ids[0], ids.at(-1)]
  if (first === undefined || last === undefined) return { en: '', zh: '' }
  if (ids.length === 1) return { en: periodText(first, 'en'), zh: periodText(first, 'zh') }
  const [and, he] = ids.length === 2 ? [' and ', '和'] : [' to ', '至']
  return {
    en: periodText(first, 'en') + and + periodText(last, 'en'),
    zh: periodText(first, 'zh') + he + periodText(last, 'zh'),
  }
}
