import { shownRows, type Frame, type Language } from '../frame/Frame.ts'
import { fileColumns } from './columns.ts'
import { decimal } from './decimal.ts'
import type { PanelView } from './PanelView.ts'
import { plainText } from './plainText.ts'

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`

const written = (cell: string | number | null): string =>
  cell === null ? '' : typeof cell === 'number' ? decimal(cell) : plainText(cell)

/** Byte order mark: without it Excel reads Chinese as Latin letters. */
const mark = '\ufeff'

/**
 * A frame as CSV (RFC 4180, with a byte order mark): one head, one line a row. Numbers are written in full and in the
 * base unit; texts that a spreadsheet would run as a formula are led by an apostrophe. Throws RangeError when a value
 * is no finite number, Error when the frame has no measure.
 */
export function csvOf(frame: Frame, language: Language): string {
  const columns = fileColumns(frame, language)
  const rows = frame.rows.map(row => line(columns.map(({ cell }) => written(cell(row)))))
  return mark + line(columns.map(({ head }) => plainText(head))) + rows.join('')
}

/** The rows that the reader's choice leaves in sight. */
export const shownCsv = (view: PanelView): string =>
  csvOf({ ...view.frame, rows: shownRows(view.frame) }, view.language)

/** Every row of the panel, whatever the choice. */
export const wholeCsv = (view: PanelView): string => csvOf(view.whole, view.language)
