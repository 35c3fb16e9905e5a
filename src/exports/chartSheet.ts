import { strToU8, zipSync } from 'fflate'
import { decimal } from './decimal.ts'
import type { NativeChart } from './NativeChart.ts'
import { element, escaped, xmlHead } from './xml.ts'
import { zipDay } from './zipDay.ts'

/** Name of the one sheet. */
export const sheetName = 'Sheet1'

/** Letters of a column: 0 is A, 26 is AA. */
export const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

/** Ids of the formats of styles.xml below: as it stands, and whole numbers in groups of three. */
const general = 0
const grouped = 1

const textCell = (place: string, words: string): string =>
  element(
    'c',
    { r: place, t: 'inlineStr' },
    element('is', {}, element('t', { 'xml:space': 'preserve' }, escaped(words))),
  )

const numberCell = (place: string, value: number): string =>
  element(
    'c',
    { r: place, s: Number.isInteger(value) && Math.abs(value) >= 10_000 ? grouped : general },
    element('v', {}, decimal(value)),
  )

const rowXml = (row: number, cells: readonly string[]): string => element('row', { r: row }, ...cells)

function rowsOf({ corner, categories, series }: NativeChart): readonly string[] {
  const head = [corner, ...series.map(({ name }) => name)]
  return [
    rowXml(
      1,
      head.map((words, column) => textCell(`${columnName(column)}1`, words)),
    ),
    ...categories.map((name, index) => {
      const row = index + 2
      const values = series.map(({ points }, at) => {
        const point = points[index]
        return point ? numberCell(`${columnName(at + 1)}${row}`, point.value) : ''
      })
      return rowXml(row, [textCell(`A${row}`, name), ...values])
    }),
  ]
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const sheet = (chart: NativeChart): string =>
  element(
    'worksheet',
    { xmlns: main },
    element(
      'cols',
      {},
      element('col', { min: 1, max: 1, width: 30, customWidth: 1 }),
      element('col', { min: 2, max: Math.max(2, chart.series.length + 1), width: 22, customWidth: 1 }),
    ),
    element('sheetData', {}, ...rowsOf(chart)),
  )

const workbook = element(
  'workbook',
  { xmlns: main, 'xmlns:r': office },
  element('sheets', {}, element('sheet', { name: sheetName, sheetId: 1, 'r:id': 'rId1' })),
)

const styles = element(
  'styleSheet',
  { xmlns: main },
  element(
    'fonts',
    { count: 1 },
    element('font', {}, element('sz', { val: 11 }), element('name', { val: 'Arial' })),
  ),
  element(
    'fills',
    { count: 2 },
    element('fill', {}, element('patternFill', { patternType: 'none' })),
    element('fill', {}, element('patternFill', { patternType: 'gray125' })),
  ),
  element('borders', { count: 1 }, element('border')),
  element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
  element(
    'cellXfs',
    { count: 2 },
    ...[0, 3].map(numFmtId =>
      element('xf', { numFmtId, fontId: 0, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: 1 }),
    ),
  ),
)

const relation = (id: string, type: string, target: string): string =>
  element('Relationship', { Id: id, Type: `${office}/${type}`, Target: target })

const override = (part: string, type: string): string =>
  element('Override', { PartName: part, ContentType: `${kind}.${type}+xml` })

const frameParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': element(
    'Types',
    { xmlns: types },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/xl/workbook.xml', 'sheet.main'),
    override('/xl/worksheets/sheet1.xml', 'worksheet'),
    override('/xl/styles.xml', 'styles'),
  ),
  '_rels/.rels': element(
    'Relationships',
    { xmlns: relations },
    relation('rId1', 'officeDocument', 'xl/workbook.xml'),
  ),
  'xl/workbook.xml': workbook,
  'xl/_rels/workbook.xml.rels': element(
    'Relationships',
    { xmlns: relations },
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId2', 'styles', 'styles.xml'),
  ),
  'xl/styles.xml': styles,
}

/** Files in zips carry a day; this one does not depend on the clock. */
const mtime = zipDay('2000-01-01')

/**
 * The sheet inside a chart, as a whole workbook: names down the first column, one column a series, numbers as numbers
 * in the base unit, nothing where nothing is known, no formula.
 */
export function chartSheet(chart: NativeChart): Uint8Array {
  const parts = { ...frameParts, 'xl/worksheets/sheet1.xml': sheet(chart) }
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xmlHead + xml)] as const)
  return zipSync(Object.fromEntries(files), { mtime })
}
