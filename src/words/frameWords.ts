import {
  keysOf,
  measureColumn,
  shownRows,
  type Frame,
  type Language,
  type Row,
  type Text,
} from '../frame/Frame.ts'
import { bare } from './numbers.ts'
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

/** Phrases of a subtitle in a row, empty ones left out: China’s goods trade, 2024, CNY. */
export const phrases = (...texts: readonly Text[]): Text => ({
  en: texts.flatMap(({ en }) => en || []).join(', '),
  zh: texts.flatMap(({ zh }) => zh || []).join('，'),
})

/** The units of a frame as the last phrase of a subtitle: CNY / 单位：元. */
export function unitPhrase(frame: Frame): Text {
  const { en, zh } = unitsOf(frame)
  return { en, zh: zh && `单位：${zh}` }
}

/** The one year that all values in sight are of, as a sentence begins with it: "In 2024 " / 2024年. Empty where they are of several. */
export function onlyYear(frame: Frame, language: Language): string {
  const [year, ...others] = keysOf({ ...frame, rows: shownRows(frame) }, 'period').map(({ id }) => id)
  if (year === undefined || others.length > 0) return ''
  return language === 'zh' ? periodText(year, 'zh') : `In ${periodText(year, 'en')} `
}

/** A value for a label that must name its year too: 14.7% (2024). */
export function valueInYear({ value, unit, keys }: Row, language: Language): string {
  const period = keys['period']?.id ?? ''
  const year = language === 'zh' ? `（${periodText(period, 'zh')}）` : ` (${period})`
  return bare(value ?? 0, unit, language) + year
}
