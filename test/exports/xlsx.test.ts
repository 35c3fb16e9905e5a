import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnFormat } from '../../src/exports/columnFormat.ts'
import type { PanelView } from '../../src/exports/PanelView.ts'
import { readManifest } from '../../src/exports/readManifest.ts'
import { xlsx } from '../../src/exports/xlsx.ts'
import { derivedRow, frameOf, row, viewOf } from './views.ts'
import { readWorkbook, type ReadWorkbook } from './workbook.ts'

const bytesOf = async (view: PanelView, rows: 'shown' | 'all' = 'shown'): Promise<Uint8Array> =>
  new Uint8Array(await (await xlsx(view, { rows })).arrayBuffer())
const written = async (view: PanelView, rows: 'shown' | 'all' = 'shown'): Promise<ReadWorkbook> =>
  readWorkbook(await bytesOf(view, rows))
const tags = ({ parts }: ReadWorkbook, tag: string) =>
  [...parts.values()].flatMap(part => [...part.getElementsByTagName(tag)])

describe('an Excel workbook', () => {
  it('has the table on its first sheet, its numbers typed, and what it is on the second', async () => {
    const { sheets } = await written(viewOf())
    expect(sheets.map(({ name }) => name)).toEqual(['Data', 'About'])
    expect(sheets[0]?.rows[0]?.slice(0, 5)).toEqual([
      'Partner',
      'Period',
      'Value (CNY)',
      'Low (CNY)',
      'High (CNY)',
    ])
    expect(sheets[0]?.rows[1]?.slice(0, 5)).toEqual(['EU', '2024', 3675100000000, null, null])
    expect(sheets[0]?.rows[2]?.slice(2, 5)).toEqual([derivedRow.value, derivedRow.low, derivedRow.high])
    expect(sheets[1]?.rows).toEqual(
      expect.arrayContaining([
        ['Title', 'China’s exports to the EU'],
        ['Filter: Partner', 'EU'],
        ['Source', 'Customs: “Trade, by partner” (2025-01-18)'],
        [null, 'Yearbook: Growth (2025-03-01)'],
      ]),
    )
  })

  it('speaks Chinese from a Chinese page', async () => {
    const { sheets } = await written(viewOf({ language: 'zh' }))
    expect(sheets.map(({ name }) => name)).toEqual(['数据', '关于'])
    expect(sheets[0]?.rows[0]?.slice(0, 3)).toEqual(['贸易伙伴', '时期', '数值（元）'])
    expect(sheets[0]?.formatAt(1, 2)).toBe('0.00,,,,"万亿"')
  })

  it('holds the rows in sight, or all of them', async () => {
    const view = viewOf({
      frame: frameOf([row({ emphasis: 'muted' }), row()]),
      whole: frameOf([row(), row(), row()]),
    })
    expect((await written(view)).sheets[0]?.rows).toHaveLength(2)
    expect((await written(view, 'all')).sheets[0]?.rows).toHaveLength(4)
  })

  it('keeps its heads in sight, with a filter on each', async () => {
    const book = await written(viewOf())
    expect(tags(book, 'pane').map(pane => pane.getAttribute('state'))).toEqual(['frozen'])
    expect(tags(book, 'autoFilter').map(filter => filter.getAttribute('ref'))).toEqual(['A1:M3'])
  })

  it('names title, finding and maker in its properties, and carries the manifest', async () => {
    const { parts, custom } = await written(viewOf())
    const core = parts.get('docProps/core.xml')?.documentElement.textContent ?? ''
    expect(core).toContain('China’s exports to the EU')
    expect(core).toContain('Exports to the EU rose to CNY 3.68 trillion.')
    expect(core).toContain('Kapok')
    expect(readManifest(JSON.parse(custom.get('kapok') ?? ''))).toMatchObject({
      route: '/panels/trade-flows',
      query: 'partner=eu',
      version: '0.1.0',
    })
  })

  it('is the same every time', async () => {
    expect(Buffer.from(await bytesOf(viewOf())).equals(await bytesOf(viewOf()))).toBe(true)
  })

  it('runs nothing: what looks like a formula, a link or an error is a text', async () => {
    const texts = [
      '=1+1',
      '@SUM(A1)',
      '+4',
      '#N/A',
      '#REF!',
      '<b>&amp;</b>',
      'https://kapok.example',
      '_x0041_',
    ]
    const rows = texts.map(label => row({ keys: { partner: { id: 'x', label: { en: label, zh: label } } } }))
    const book = await written(viewOf({ frame: frameOf(rows) }))
    expect(book.sheets[0]?.rows.slice(1).map(([name]) => name)).toEqual(texts)
    for (const tag of ['f', 'hyperlink', 'hyperlinks']) expect(tags(book, tag)).toEqual([])
  })

  it('refuses what is no number', async () => {
    await expect(
      xlsx(viewOf({ frame: frameOf([row({ value: Number.NaN })]) }), { rows: 'shown' }),
    ).rejects.toThrow(/NaN/)
  })

  it('has the numbers of the frame, each one, digit for digit', async () => {
    const numbers = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(5e-324, 1e21, 0.1 + 0.2),
      fc.constant(null),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(numbers, { minLength: 1, maxLength: 5 }), async values => {
        const { sheets } = await written(viewOf({ frame: frameOf(values.map(value => row({ value }))) }))
        expect(sheets[0]?.rows.slice(1).map(cells => cells[2])).toEqual(
          values.map(value => (value === 0 ? 0 : value)),
        )
      }),
      { numRuns: 30 },
    )
  })
})

describe('the number format of a column', () => {
  it.each([
    [[3675100000000, 761800000000], 'CNY', 'en', '#,##0.0,,," bn"'],
    [[3675100000000, 7618000000000], 'CNY', 'en', '#,##0.00,,,," trn"'],
    [[3675100000000, 761800000000], 'CNY', 'zh', '0\\.00,,"亿"'],
    [[12870000, 31440000], 'vehicles', 'zh', '0\\.0,"万"'],
    [[12870000, 31440000], 'vehicles', 'en', '#,##0.00,," m"'],
    [[35.5, 4], 'percent', 'en', '#,##0.0"%"'],
    [[1.8088924725811861], 'percent', 'zh', '#,##0.0"%"'],
    [[2024], 'calendar-year', 'en', '0'],
    [[77000, 300], 'firms', 'zh', '#,##0'],
  ] as const)('%j of %s in %s', (values, unit, language, format) => {
    expect(columnFormat(values, unit, language)).toBe(format)
  })

  it('keeps the ends of an interval apart', () => {
    expect(columnFormat([3.52e12, 3.7e12], 'CNY', 'en', [[3.5218e12, 3.5219e12]])).toBe(
      '#,##0.0000,,,," trn"',
    )
  })

  it('spends no digits on an interval that even the most of them leave alike', () => {
    const [narrow, wide] = [
      [3.52e12, 3.52e12 + 1e6],
      [3.5218e12, 3.5219e12],
    ] as const
    const formatOf = (...pairs: readonly (readonly [number, number])[]) =>
      columnFormat([3.52e12, 3.7e12], 'CNY', 'en', pairs)
    expect(formatOf(narrow)).toBe('#,##0.00,,,," trn"')
    expect(formatOf(narrow, wide)).toBe(formatOf(wide))
  })
})
