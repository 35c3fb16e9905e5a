import { beforeAll, describe, expect, it } from 'vitest'
import type { Figures } from '../../src/data/Figures.ts'
import { copyOf, copyTable, tableHtml, tabText } from '../../src/exports/copyTable.ts'
import { noFilter, type Filter } from '../../src/filter/Filter.ts'
import type { Language } from '../../src/frame/Frame.ts'
import { panelById, panels } from '../panels/panels.ts'
import { frameOf as panelFrame } from '../../src/panels/view.ts'
import { loadFolder } from '../data/folder.ts'
import { frameOf, row } from './views.ts'

const key = (id: string, label = id) => ({ id, label: { en: label, zh: label } })
const of = (partner: string, period: string, value: number | null, over = {}) =>
  row({ keys: { partner: key(partner), period: key(period) }, value, ...over })

describe('the data as they are copied', () => {
  it('have periods down and one column a series, each with its unit', () => {
    const rows = [of('EU', '2023', 1), of('US', '2023', 2), of('EU', '2024', 3), of('US', '2024', null)]
    expect(copyTable(frameOf(rows), 'en')).toEqual({
      head: ['Period', 'EU (CNY)', 'US (CNY)'],
      rows: [
        ['2023', 1, 2],
        ['2024', 3, null],
      ],
    })
  })

  it('leave out what a choice has muted; what all rows share stands in the heads', () => {
    const rows = [of('EU', '2023', 1), of('EU', '2024', 2), of('US', '2024', 3, { emphasis: 'muted' })]
    expect(copyTable(frameOf(rows), 'zh')).toEqual({
      head: ['时期', 'EU，数值（元）'],
      rows: [
        ['2023', 1],
        ['2024', 2],
      ],
    })
  })

  it('stand one line a row where two rows would share a cell, where most cells would be empty, where units mix', () => {
    const listed = (rows: Parameters<typeof frameOf>[0]) => copyTable(frameOf(rows), 'en')
    expect(listed([of('EU', '2023', 1), of('EU', '2023', 2), of('US', '2024', 2)]).head).toHaveLength(3)
    const sparse = ['2020', '2021', '2022', '2023'].map((period, index) => of(`P${index}`, period, index))
    expect(listed(sparse).rows[1]).toEqual(['P1', '2021', 1])
    const mixed = [of('EU', '2023', 1), of('EU', '2024', 2, { unit: 'percent' })]
    expect(listed(mixed)).toEqual({
      head: ['Partner', 'Period', 'Value', 'Unit'],
      rows: [
        ['EU', '2023', 1, 'CNY'],
        ['EU', '2024', 2, '%'],
      ],
    })
  })

  it('have their numbers in full and no text that a spreadsheet would run', () => {
    const table = { head: ['=x', 'a\tb'], rows: [['"q"', 1e21] as const, ['-5', null] as const] }
    expect(tabText(table)).toBe(`'=x\ta b\r\n"""q"""\t1000000000000000000000\r\n'-5\t\r\n`)
    expect(tableHtml({ head: ['<b>'], rows: [['x & y'], [4.5], [3]] })).toBe(
      `<meta charset="utf-8"><table><tr><th style="mso-number-format:'\\@'">&lt;b&gt;</th></tr>` +
        `<tr><td style="mso-number-format:'\\@'">x &amp; y</td></tr><tr><td>4.5</td></tr>` +
        `<tr><td style="mso-number-format:'#,##0'">3</td></tr></table>`,
    )
  })

  it('are the same in both forms', () => {
    const { text, html } = copyOf(frameOf([of('EU', '2023', 1.5)]), 'en')
    expect(text).toBe('Partner\t2023, Value (CNY)\r\nEU\t1.5\r\n')
    expect(html).toContain('<td>1.5</td>')
  })
})

describe('the data of each panel', () => {
  let figures: Figures
  beforeAll(async () => (figures = await loadFolder()))

  const copied = (id: string, filter: Partial<Filter>, language: Language) => {
    const panel = panelById(id)
    return panel && copyTable(panelFrame(panel, figures, { ...noFilter, ...filter }), language).head
  }

  it('say of what and when they are once a choice has left nothing else to tell them by', () => {
    expect(copied('trade-partners', { partner: ['germany'] }, 'en')).toEqual([
      'Period',
      'Germany, Exports and imports, Goods trade (CNY)',
    ])
    expect(copied('trade-flows', { partner: ['eu'] }, 'zh')?.slice(1)).toEqual([
      '欧盟，2024年，货物贸易额（元）',
    ])
  })

  it.each(panels)('hold every number of the frame, once: $id', panel => {
    const frame = panelFrame(panel, figures, noFilter)
    const copied = copyTable(frame, 'en').rows.flatMap(cells =>
      cells.filter(cell => typeof cell === 'number'),
    )
    const numbers = frame.rows.flatMap(({ value }) => value ?? [])
    expect(copied.toSorted((a, b) => a - b)).toEqual(numbers.toSorted((a, b) => a - b))
  })
})
