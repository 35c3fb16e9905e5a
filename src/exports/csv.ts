import {
  allEvidence,
  keyColumns,
  measureColumn,
  shownRows,
  type Evidence,
  type Frame,
  type Language,
  type Row,
} from '../frame/Frame.ts'
import { statusWords } from '../words/statuses.ts'
import { unitWords } from '../words/units.ts'
import { decimal } from './decimal.ts'
import { columnWords, withUnit } from '../words/files.ts'
import type { PanelView } from './PanelView.ts'

type CsvColumn = { readonly head: string; readonly cell: (row: Row) => string }

/** Spreadsheets run a cell that starts so as a formula; Chinese and Japanese ones take the full-width signs too. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/

const safe = (text: string): string => (formulaStart.test(text) ? `'${text}` : text)

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const joined = (texts: readonly (string | undefined)[]): string =>
  [...new Set(texts.filter(text => text !== undefined && text !== ''))].join('; ')

/** A column of texts: made safe against formulas. */
const textColumn = (head: string, text: (row: Row) => string): CsvColumn => ({
  head: safe(head),
  cell: row => safe(text(row)),
})

/** A column of numbers: each as stored, empty where none is known. */
const numberColumn = (head: string, number: (row: Row) => number | null): CsvColumn => ({
  head: safe(head),
  cell: row => {
    const value = number(row)
    return value === null ? '' : decimal(value)
  },
})

/** A column of what the figures of a row say, each once. */
const evidenceColumn = (
  id: keyof typeof columnWords,
  language: Language,
  list: (row: Row) => readonly Evidence[],
  told: (evidence: Evidence) => string | readonly string[] | undefined,
): CsvColumn =>
  textColumn(columnWords[id][language], row => joined(list(row).flatMap(evidence => told(evidence) ?? [])))

const ownEvidence = (row: Row): readonly Evidence[] => row.evidence

/** The unit all rows share, or null when they differ. A frame without rows speaks for its measure. */
function sharedUnit(frame: Frame): string | null {
  const units = new Set(frame.rows.map(row => row.unit))
  if (units.size > 1) return null
  const [unit = measureColumn(frame).unit ?? null] = units
  return unit
}

function numberColumns(frame: Frame, language: Language): readonly CsvColumn[] {
  const unit = sharedUnit(frame)
  const label = (of: string): string => unitWords(of).label[language]
  const head = (text: string): string => (unit === null ? text : withUnit[language](text, label(unit)))
  const value = numberColumn(head(measureColumn(frame).label[language]), row => row.value)
  const ends = [
    numberColumn(head(columnWords.low[language]), row => row.low),
    numberColumn(head(columnWords.high[language]), row => row.high),
  ]
  if (unit !== null) return [value, ...ends]
  return [value, textColumn(columnWords.unit[language], row => label(row.unit)), ...ends]
}

const noteOf = (row: Row, language: Language): string =>
  joined([row.note?.[language], ...row.evidence.map(({ note }) => note?.[language])])

/** Where the value comes from. What is computed names the sources and sections of its inputs, but no print of its own. */
const originColumns = (language: Language): readonly CsvColumn[] => [
  textColumn(columnWords.status[language], row => statusWords[row.status][language]),
  textColumn(columnWords.note[language], row => noteOf(row, language)),
  evidenceColumn('source', language, allEvidence, evidence => evidence.citation),
  evidenceColumn('section', language, allEvidence, evidence => evidence.section),
  evidenceColumn('printed', language, ownEvidence, evidence => evidence.printed),
  evidenceColumn('formula', language, ownEvidence, evidence => evidence.formula),
  evidenceColumn('inputs', language, ownEvidence, evidence => evidence.inputs?.map(input => input.figure)),
  evidenceColumn('figure', language, ownEvidence, evidence => evidence.figure),
]

const csvColumns = (frame: Frame, language: Language): readonly CsvColumn[] => [
  ...keyColumns(frame).map(({ id, label }) =>
    textColumn(label[language], row => row.keys[id]?.label[language] ?? ''),
  ),
  ...numberColumns(frame, language),
  ...originColumns(language),
]

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`

/** Byte order mark: without it Excel reads Chinese as Latin letters. */
const mark = '\ufeff'

/**
 * A frame as CSV (RFC 4180, with a byte order mark): one head, one line a row. Numbers are written in full and in the
 * base unit; texts that a spreadsheet would run as a formula are led by an apostrophe. Throws RangeError when a value
 * is no finite number, Error when the frame has no measure.
 */
export function csvOf(frame: Frame, language: Language): string {
  const columns = csvColumns(frame, language)
  const rows = frame.rows.map(row => line(columns.map(column => column.cell(row))))
  return mark + line(columns.map(column => column.head)) + rows.join('')
}

/** The rows that the reader's choice leaves in sight. */
export const shownCsv = (view: PanelView): string =>
  csvOf({ ...view.frame, rows: shownRows(view.frame) }, view.language)

/** Every row of the panel, whatever the choice. */
export const wholeCsv = (view: PanelView): string => csvOf(view.whole, view.language)
