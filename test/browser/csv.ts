import { parse } from 'csv-parse/sync'
import { expect } from 'vitest'
import { keyColumns, type Frame } from '../../src/frame/Frame.ts'

/** An empty cell is a value not known. */
const number = (cell: string | undefined): number | null =>
  cell === undefined || cell === '' ? null : Number(cell)

/** Place of the value in a table file. A frame that does not name its time has it in a column of the file, before that. */
export function valueAt(frame: Frame): number {
  const keys = keyColumns(frame)
  return keys.some(({ kind }) => kind === 'period') ? keys.length : keys.length + 1
}

/**
 * Holds a CSV file, read by a strict reader that is not ours, against the frame it was made from: byte order mark,
 * line ends, one record a row, its names, value, ends of its interval and figures.
 */
export function expectCsv(bytes: Buffer, frame: Frame, language: 'en' | 'zh' = 'en'): void {
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = bytes.toString('utf8')
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const [head = [], ...records] = parse(bytes, { bom: true, record_delimiter: '\r\n' })
  const keys = keyColumns(frame)
  const at = valueAt(frame)
  expect(head[at - 1]).toMatch(at === keys.length ? /./ : /^(Period|时期)$/)
  const low = head.findIndex(name => /^(Low|下限)/.test(name))
  const read = records.map(cells => ({
    names: cells.slice(0, keys.length),
    value: number(cells[at]),
    low: number(cells[low]),
    high: number(cells[low + 1]),
    figures: cells.at(-1),
  }))
  expect(head.slice(0, keys.length)).toEqual(keys.map(({ label }) => label[language]))
  expect(read).toEqual(
    frame.rows.map(row => ({
      names: keys.map(({ id }) => row.keys[id]?.label[language] ?? ''),
      value: row.value,
      low: row.low,
      high: row.high,
      // The rate a value was converted at is an input, no figure it is a print of.
      figures: row.evidence
        .slice(0, row.formula === undefined ? row.evidence.length : 1)
        .map(({ figure }) => figure)
        .join('; '),
    })),
  )
}
