import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyColumns, shownRows, type Language } from '../../src/frame/Frame.ts'
import { site } from '../browser/browser.ts'
import { valueAt } from '../browser/csv.ts'
import { frameUnder } from '../browser/frames.ts'
import { openWorkshop } from '../browser/workshopPage.ts'
import { panels } from '../panels/panels.ts'
import { openOffice, type Office } from './office.ts'

const { open, address } = site()

/** As CSV: commas, UTF-8, and numbers as they are stored instead of as they are shown. */
const stored = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false'

const orders = (['en', 'zh'] as const).flatMap(language => panels.map(panel => ({ panel, language })))
let office: Office | undefined

const nameOf = (id: string, language: Language): string => `${id}-${language}`

/** All workbooks are made in Chromium and opened at once: a start of LibreOffice takes longer than a conversion. */
beforeAll(async () => {
  office = await openOffice()
  const page = await openWorkshop(await open(), address())
  for (const { panel, language } of orders) {
    const { bytes } = await page.make({ panel: panel.id, language, format: 'xlsx' })
    await office.write(`${nameOf(panel.id, language)}.xlsx`, bytes)
  }
  await office.convert('.xlsx', stored)
}, 600_000)

afterAll(() => office?.close())

const read = (cell: string | undefined): number | null =>
  cell === undefined || cell === '' ? null : Number(cell)

/** The same number: LibreOffice writes fifteen digits, the last of them rounded in its own way. */
const isSame = (cell: string | undefined, value: number | null): boolean => {
  const number = read(cell)
  if (number === null || value === null) return number === value
  return Math.abs(number - value) <= Math.abs(value) * 1e-13
}

describe('the workbook of every panel, opened by LibreOffice', () => {
  it.each(orders)('holds the numbers of its frame: $panel.id, $language', async ({ panel, language }) => {
    const file = await office?.read(`${nameOf(panel.id, language)}.csv`)
    if (!file) throw new Error('the office is not open')
    const [head = [], ...records]: string[][] = parse(file, { bom: true, relax_column_count: true })
    const frame = await frameUnder(panel)
    const keys = keyColumns(frame)
    // A file without a lower end has no column for it.
    const [low, high] = [/^(Low|下限)/, /^(High\b|上限)/].map(name => head.findIndex(one => name.test(one)))
    expect(head.slice(0, keys.length)).toEqual(keys.map(({ label }) => label[language]))
    const rows = shownRows(frame)
    expect(records.map(cells => cells.slice(0, keys.length))).toEqual(
      rows.map(row => keys.map(({ id }) => row.keys[id]?.label[language] ?? '')),
    )
    const wrong = rows.flatMap(({ value, low: least, high: most }, at) => {
      const cells = records[at] ?? []
      const ends = [low, high].map(column => cells[column ?? -1])
      const same = isSame(cells[valueAt(frame)], value) && isSame(ends[0], least) && isSame(ends[1], most)
      return same ? [] : [{ value, least, most, cells }]
    })
    expect(wrong).toEqual([])
  })
})
