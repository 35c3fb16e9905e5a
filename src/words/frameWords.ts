import { keysOf, measureColumn, type Frame, type Language, type Text } from '../frame/Frame.ts'
import { joinedNames } from './partners.ts'
import { periodText } from './periods.ts'
import { unitWords } from './units.ts'

/** Units of a frame's values as a subtitle names them: CNY / 元; several joined. */
export function unitsOf(frame: Frame): Text {
  const own = [...new Set(frame.rows.map(({ unit }) => unit))]
  const units = own.length === 0 ? [measureColumn(frame).unit ?? ''] : own
  const labels = units.filter(Boolean).map(unit => unitWords(unit).label)
  return { en: labels.map(({ en }) => en).join(', '), zh: labels.map(({ zh }) => zh).join('、') }
}

/** Periods of a frame: up to three by name, else the first and the last: 2024; 2018, 2024 and 2025; 2015 to 2025. */
export function periodsOf(frame: Frame): Text {
  const ids = keysOf(frame, 'period')
    .map(({ id }) => id)
    .toSorted()
  const words = (language: Language): string => {
    const names = ids.map(id => periodText(id, language))
    if (names.length <= 3) return joinedNames(names, language)
    return [names[0], names.at(-1)].join(language === 'zh' ? '至' : ' to ')
  }
  return { en: words('en'), zh: words('zh') }
}
