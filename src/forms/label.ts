import { measureColumn, type Frame, type Language, type Row, type Text } from '../frame/Frame.ts'
import { amount, bare, signed } from '../words/numbers.ts'
import { statusWords } from '../words/statuses.ts'

/** How a form says its values; every form's spec has these. */
export type Labelling = {
  /** The number of a row in words, instead of the default. Signs of a bound (≥, ≈, †) are added to it. */
  readonly label?: (row: Row, language: Language) => string
  /** Plus signs before positive numbers, for changes. */
  readonly sign?: boolean
  /** What to say where a value is null, instead of "not known": "not split", "not published". */
  readonly missing?: Text
}

/** Which way a row is open: `lower` when it may be more, `upper` when it may be less. */
export function boundOf({ status, low, high }: Row): 'lower' | 'upper' | null {
  if (status === 'at-least' || (low !== null && high === null)) return 'lower'
  if (status === 'at-most' || (low === null && high !== null)) return 'upper'
  return null
}

const prefixes: Readonly<Record<'lower' | 'upper', Text>> = {
  lower: { en: '≥\u00a0', zh: '不低于' },
  upper: { en: '≤\u00a0', zh: '不超过' },
}
const rangeDash = '–'

function numberWords(frame: Frame, value: number, unit: string, language: Language, sign: boolean): string {
  // A column without a unit has rows of several: then each number must carry its own.
  if (measureColumn(frame).unit == null)
    return sign ? signed(value, unit, language) : amount(value, unit, language, 'short')
  const words = bare(value, unit, language)
  // A rise too small for the digits shown is no "+0".
  return sign && value > 0 && /[1-9]/.test(words) ? `+${words}` : words
}

function prefixOf(row: Row, language: Language): string {
  const bound = boundOf(row)
  if (bound) return prefixes[bound][language]
  return row.status === 'about' ? '≈\u00a0' : ''
}

/** True when neither a value nor a range of it is known. */
export const isUnknown = ({ value, low, high }: Row): boolean =>
  value === null && (low === null || high === null)

/** What stands beside a mark: the number with what its status says about it, or words where there is none. */
export function labelOf(frame: Frame, row: Row, language: Language, labelling: Labelling): string {
  const { label, sign = false, missing = statusWords.missing } = labelling
  if (isUnknown(row)) return missing[language]
  const words = (value: number) => numberWords(frame, value, row.unit, language, sign)
  const number = label ? label(row, language) : row.value === null ? rangeWords(row, words) : words(row.value)
  return prefixOf(row, language) + number + (row.status === 'contradicted' ? '†' : '')
}

const rangeWords = ({ low, high }: Row, words: (value: number) => string): string =>
  [low, high].flatMap(end => (end === null ? [] : [words(end)])).join(rangeDash)
