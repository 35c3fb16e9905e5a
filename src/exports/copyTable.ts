import {
  keyColumns,
  keysOf,
  measureColumn,
  shownRows,
  type Column,
  type Frame,
  type Language,
  type Row,
} from '../frame/Frame.ts'
import { columnWords } from '../words/files.ts'
import { unitWords } from '../words/units.ts'
import { headWithUnit, sharedUnit, unnamedPeriod } from './columns.ts'
import { decimal } from './decimal.ts'
import { plainText } from './plainText.ts'
import { escaped } from './xml.ts'

type Cell = string | number | null

/** A table for the clipboard: heads, then rows of texts and numbers. Null is a value not known: an empty cell. */
export type CopyTable = { readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] }

/** What stands between the parts of a name. */
const between: Readonly<Record<Language, string>> = { en: ', ', zh: '，' }

const nameOf = (row: Row, columns: readonly Column[], language: Language): string =>
  columns.flatMap(({ id }) => row.keys[id]?.label[language] ?? []).join(between[language])

const idOf = (row: Row, columns: readonly Column[]): string =>
  columns.map(({ id }) => row.keys[id]?.id ?? '').join('\n')

/** Columns that tell rows apart; one that has the same key throughout is said once, in the heads. */
function tellingColumns(frame: Frame): readonly Column[] {
  const columns = keyColumns(frame)
  const telling = columns.filter(({ id }) => keysOf(frame, id).length > 1)
  return telling.length > 0 ? telling : columns.slice(0, 1)
}

/** What stands down the side: the period, unless another column has more than twice its members; else the fullest. */
function categoryOf(frame: Frame, columns: readonly Column[]): Column | undefined {
  const weight = ({ id, kind }: Column) => keysOf(frame, id).length * (kind === 'period' ? 2 : 1)
  return columns.toSorted((a, b) => weight(b) - weight(a))[0]
}

type Pivot = {
  readonly category: Column
  /** Rows by category and series. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, Row>>
  /** One row of each series, to name it by, in the order of their first row. */
  readonly samples: ReadonlyMap<string, Row>
}

/** Rows under category and series; null where two rows would share a cell, or most cells would stay empty. */
function pivotOf(frame: Frame): Pivot | null {
  const columns = tellingColumns(frame)
  const category = categoryOf(frame, columns)
  if (!category) return null
  const series = columns.filter(column => column !== category)
  const cells = new Map<string, Map<string, Row>>()
  const samples = new Map<string, Row>()
  for (const row of frame.rows) {
    const line = cells.get(idOf(row, [category])) ?? new Map<string, Row>()
    const id = idOf(row, series)
    if (line.has(id)) return null
    line.set(id, row)
    cells.set(idOf(row, [category]), line)
    if (!samples.has(id)) samples.set(id, row)
  }
  const full = cells.size * samples.size
  return frame.rows.length * 2 < full ? null : { category, cells, samples }
}

/** The time all rows share where no column says it, in words; empty where they do not. */
function sharedPeriod(frame: Frame, language: Language): string {
  const told = new Set(frame.rows.map(row => unnamedPeriod(frame, row, language)))
  const [period = ''] = told
  return told.size === 1 ? period : ''
}

/**
 * What a column of values is called: all that its rows have in common. Pasted, it is all that is left of title and choice.
 * A single column says what is measured, too.
 */
function headOf(frame: Frame, sample: Row, pivot: Pivot, language: Language): string {
  const columns = keyColumns(frame).filter(column => column !== pivot.category)
  const parts = [
    ...columns.map(column => nameOf(sample, [column], language)),
    sharedPeriod(frame, language),
    pivot.samples.size === 1 ? measureColumn(frame).label[language] : '',
  ]
  const name = parts.filter(part => part !== '').join(between[language])
  return headWithUnit(name || measureColumn(frame).label[language], sample.unit, language)
}

const unitsIn = (rows: readonly Row[]): number => new Set(rows.map(({ unit }) => unit)).size

/** One column a series: what a chart sheet wants. Null where the frame does not lie so, or a series mixes units. */
function wide(frame: Frame, language: Language): CopyTable | null {
  const pivot = pivotOf(frame)
  if (!pivot) return null
  const { category, cells, samples } = pivot
  const lines = [...cells.values()]
  const columns = [...samples].map(([id, sample]) => {
    const rows = lines.flatMap(line => line.get(id) ?? [])
    return { id, mixed: unitsIn(rows) > 1, head: headOf(frame, sample, pivot, language) }
  })
  if (columns.some(({ mixed }) => mixed)) return null
  return {
    head: [category.label[language], ...columns.map(({ head }) => head)],
    rows: lines.map(line => {
      const [first] = line.values()
      return [
        first ? nameOf(first, [category], language) : '',
        ...columns.map(({ id }) => line.get(id)?.value ?? null),
      ]
    }),
  }
}

/** One line a row, as it stands in the frame. */
function long(frame: Frame, language: Language): CopyTable {
  const keys = keyColumns(frame)
  const unit = sharedUnit(frame)
  const own = unit === null && frame.rows.length > 0
  return {
    head: [
      ...keys.map(({ label }) => label[language]),
      headWithUnit(measureColumn(frame).label[language], unit, language),
      ...(own ? [columnWords.unit[language]] : []),
    ],
    rows: frame.rows.map(row => [
      ...keys.map(key => nameOf(row, [key], language)),
      row.value,
      ...(own ? [unitWords(row.unit).label[language]] : []),
    ]),
  }
}

/**
 * The rows in sight as a table for a chart sheet: categories down, one column a series, where the frame lies so
 * (period × series, partner × direction); else one line a row. Values in the base unit, null where not known.
 */
export function copyTable(frame: Frame, language: Language): CopyTable {
  const shown = { ...frame, rows: shownRows(frame) }
  return wide(shown, language) ?? long(shown, language)
}

/** White space that would begin another cell or line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const written = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'number' ? decimal(cell) : plainText(oneLine(cell))

const quoted = (text: string): string => (text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text)

/** A table as tab-separated text: what spreadsheets paste when nothing better is there. Throws RangeError for NaN. */
export const tabText = ({ head, rows }: CopyTable): string =>
  [head, ...rows].map(cells => `${cells.map(cell => quoted(written(cell))).join('\t')}\r\n`).join('')

/** Number formats of Excel in pasted HTML: whole numbers in full with groups, texts as texts, never as formulas. */
const styleOf = (cell: Cell): string => {
  if (typeof cell === 'string') return ` style="mso-number-format:'\\@'"`
  return cell !== null && Number.isInteger(cell) ? ` style="mso-number-format:'#,##0'"` : ''
}

const htmlRow = (cells: readonly Cell[], tag: 'th' | 'td'): string =>
  `<tr>${cells.map(cell => `<${tag}${styleOf(cell)}>${escaped(written(cell))}</${tag}>`).join('')}</tr>`

/** A table as HTML: numbers stay numbers and texts texts where it is pasted. Throws RangeError for NaN. */
export const tableHtml = ({ head, rows }: CopyTable): string =>
  `<meta charset="utf-8"><table>${htmlRow(head, 'th')}${rows.map(row => htmlRow(row, 'td')).join('')}</table>`

/** What goes onto the clipboard when a reader copies the data of a frame: two forms of one table. */
export function copyOf(frame: Frame, language: Language): { readonly text: string; readonly html: string } {
  const table = copyTable(frame, language)
  return { text: tabText(table), html: tableHtml(table) }
}
