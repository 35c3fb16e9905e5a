import type { Frame, Language } from '../frame/Frame.ts'
import { aboutLines } from './about.ts'
import { fileColumns } from './columns.ts'
import { decimal } from './decimal.ts'
import { manifestOf } from './Manifest.ts'
import type { PanelView } from './PanelView.ts'
import { plainText } from './plainText.ts'
import type { Settings } from './settings.ts'
import { tableView, type TableView } from './TableView.ts'

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`

const written = (cell: string | number | null): string =>
  cell === null ? '' : typeof cell === 'number' ? decimal(cell) : plainText(cell)

/** Byte order mark: without it Excel reads Chinese as Latin letters. */
const mark = '\ufeff'

/** A frame as records, each with as many fields as there are columns; first the heads. */
function records(frame: Frame, language: Language): readonly (readonly string[])[] {
  const columns = fileColumns(frame, language)
  return [
    columns.map(({ head }) => plainText(head)),
    ...frame.rows.map(row => columns.map(({ cell }) => written(cell(row)))),
  ]
}

/**
 * A frame as CSV (RFC 4180, with a byte order mark): one head, one line a row. Numbers are written in full and in the
 * base unit; texts that a spreadsheet would run as a formula are led by an apostrophe. Throws RangeError when a value
 * is no finite number, Error when the frame has no measure.
 */
export const csvOf = (frame: Frame, language: Language): string =>
  mark + records(frame, language).map(line).join('')

/** The first field of the record that holds the manifest. */
export const manifestField = 'kapok'

/** What a file says of itself, as records of a name and a value, then the manifest and an empty record. */
const headOf = (view: TableView): readonly (readonly string[])[] => [
  ...aboutLines(view).map(({ name, value }) => [name, value].map(plainText)),
  [manifestField, JSON.stringify(manifestOf(view))],
  [],
]

/**
 * A panel's table as CSV: the rows in sight or all of them, on request below a head that says what they are. Every
 * record of the file has the same number of fields, as RFC 4180 asks.
 */
export function csv(view: PanelView, { rows, head }: Pick<Settings, 'rows' | 'head'>): string {
  const table = tableView(view, rows)
  const body = records(table.frame, table.language)
  if (!head) return mark + body.map(line).join('')
  const width = body[0]?.length ?? 0
  const padded = headOf(table).map(cells => [...cells, ...Array<string>(width - cells.length).fill('')])
  return mark + [...padded, ...body].map(line).join('')
}

/** Every row of the panel, whatever the choice. */
export const wholeCsv = (view: PanelView): string => csvOf(view.whole, view.language)
