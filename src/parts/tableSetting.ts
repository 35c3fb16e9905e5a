import { measureColumn, type Frame, type Language, type Row } from '../frame/Frame.ts'
import { columnScale, type Scale } from '../words/columnScale.ts'
import { isApproximate, valueWords } from '../words/rowWords.ts'
import { statusMarks } from '../words/statuses.ts'
import { unitWords } from '../words/units.ts'
import { padding, rangeUnderScale, underScale } from './scale.ts'

/** How the numbers of this table are set: one scale where they share a unit, each with its own unit where not. */
export type Setting = {
  readonly scale: Scale | null
  readonly unit: string | null
  /** Whether any row has an interval to be seen. */
  readonly ranges: boolean
  /** The value of each row to be shown in words, and the blanks that align it, in the order of those rows. */
  readonly values: readonly string[]
  readonly pads: readonly string[]
}

function valueText(row: Row, scale: Scale | null, language: Language): string {
  if (scale === null || row.value === null) return valueWords(row, language)
  const mark = isApproximate(row) ? statusMarks.about : statusMarks[row.status]
  return `${mark ? `${mark}\u2009` : ''}${underScale(row.value, scale)}`
}

/** The setting of a frame's table, of which only some rows may be shown: scale and columns are those of the whole. */
export function settingOf(frame: Frame, language: Language, shown: readonly Row[] = frame.rows): Setting {
  const [first] = frame.rows
  const shared = first && frame.rows.every(({ unit }) => unit === first.unit) ? first.unit : null
  const unit = measureColumn(frame).unit ?? shared
  const known = frame.rows.flatMap(({ value }) => (value === null ? [] : [value]))
  const scale = unit === null ? null : columnScale(known, language)
  const values = shown.map(row => valueText(row, scale, language))
  return {
    scale,
    unit,
    ranges: scale !== null && frame.rows.some(row => rangeUnderScale(row, scale) !== ''),
    values,
    pads: scale === null ? [] : padding(values),
  }
}

/** Head of the number column: its unit, with the scale word in it (CNY billion, 亿元). */
export const unitHead = ({ scale, unit }: Setting, language: Language): string => {
  if (unit === null) return ''
  const { label, wrap } = unitWords(unit)
  const word = scale?.word[language] ?? ''
  return word ? wrap[language](word) : label[language]
}
