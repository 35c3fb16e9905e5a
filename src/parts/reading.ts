import { keyColumns, type Frame, type Language, type Row } from '../frame/Frame.ts'
import { comma } from '../words/files.ts'
import { exact } from '../words/numbers.ts'
import { ui } from '../words/ui.ts'
import { unitWords } from '../words/units.ts'

/** Tells a row of a frame from all others, also after the frame was narrowed. */
export const rowKey = (row: Row): string =>
  [
    ...Object.entries(row.keys).map(([column, { id }]) => `${column}=${id}`),
    row.evidence[0]?.figure ?? '',
  ].join('|')

/**
 * Index of the row that a key tells, or -1. Where it stood last is looked at first: a long frame is walked only when it was
 * narrowed meanwhile.
 */
export function rowWith(frame: Frame, key: string, last = -1): number {
  const there = frame.rows[last]
  return there && rowKey(there) === key ? last : frame.rows.findIndex(row => rowKey(row) === key)
}

type Name = { readonly column: string; readonly name: string }

/** Names each once; no year that another one begins with: "2025 forecast" says it. */
function saidOnce(names: readonly Name[]): readonly string[] {
  const isSaid = ({ column, name }: Name) =>
    column === 'period' && names.some(other => other.column !== column && other.name.startsWith(name))
  return [...new Set(names.filter(name => !isSaid(name)).map(({ name }) => name))]
}

/** What a row is about, from its keys: "Germany, exports, 2024". `loose` sets the parts apart by dots, for a label. */
export function rowName(frame: Frame, row: Row, language: Language, loose = false): string {
  const names = keyColumns(frame).flatMap(({ id }) => {
    const key = row.keys[id]
    return key ? [{ column: id, name: key.label[language] }] : []
  })
  return saidOnce(names).join(loose ? ' · ' : comma[language])
}

/**
 * What some rows of a frame have in common that the others do not share: ASEAN for its exports and imports among those
 * of other partners. Empty when nothing sets them apart.
 */
export function commonName(frame: Frame, rows: readonly Row[], language: Language): string {
  const names = keyColumns(frame).flatMap(({ id }) => {
    const key = rows[0]?.keys[id]
    const common = (among: readonly Row[]) => among.every(row => row.keys[id]?.id === key?.id)
    return key && common(rows) && !common(frame.rows) ? [{ column: id, name: key.label[language] }] : []
  })
  return saidOnce(names).join(' · ')
}

/** Computed and converted values have more digits than their inputs carry: six figures are kept, whole above 100,000. */
const sensible = (value: number): number =>
  Number.isInteger(value) || Math.abs(value) >= 1e5 ? Math.round(value) : Number(value.toPrecision(6))

/** A value in its base unit, every digit written out: CNY 3,675,100,000,000 / 3,675,100,000,000元. */
export const inFull = (value: number, unit: string, language: Language): string =>
  unitWords(unit).wrap[language](exact(sensible(value)))

/** What a row can be, in its base unit; null where no interval is known. One open end is said as a bound. */
export function rowInterval(
  { low, high, unit }: Pick<Row, 'low' | 'high' | 'unit'>,
  language: Language,
): string | null {
  const words = (number: number): string => inFull(number, unit, language)
  if (low !== null && high !== null)
    return low === high ? null : ui.intervalIs(words(low), words(high))[language]
  if (low !== null) return ui.intervalFrom(words(low))[language]
  return high === null ? null : ui.intervalTo(words(high))[language]
}
