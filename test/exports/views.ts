import type { Evidence, Frame, Key, Row } from '../../src/frame/Frame.ts'
import type { PanelView } from '../../src/exports/PanelView.ts'

const key = (id: string, en: string, zh: string): Key => ({ id, label: { en, zh } })

const printed: Evidence = {
  figure: 'trade-eu-exports-2024',
  status: 'reported',
  printed: '3.6751 trillion',
  source: 'customs-2025',
  citation: 'Customs: “Trade, by partner” (2025-01-18)',
  section: 'Table 2',
}
const growth: Evidence = {
  figure: 'trade-eu-exports-growth-2024',
  status: 'reported',
  printed: '+4.3%',
  source: 'yearbook-2025',
  citation: 'Yearbook: Growth (2025-03-01)',
  section: 'Chapter 1',
}
const derived: Evidence = {
  figure: 'trade-eu-exports-2023',
  status: 'derived',
  printed: '',
  source: '',
  citation: '',
  section: '',
  formula: 'a / (1 + b / 100)',
  inputs: [printed, growth, { ...printed, figure: 'trade-eu-again' }],
}

/** A row printed in a source, given as differences to it. */
export const row = (over: Partial<Row> = {}): Row => ({
  keys: { partner: key('eu', 'EU', '欧盟'), period: key('2024', '2024', '2024') },
  value: 3675100000000,
  low: null,
  high: null,
  unit: 'CNY',
  status: 'reported',
  evidence: [printed],
  emphasis: 'plain',
  ...over,
})

/** A row computed from two figures of two sources. */
export const derivedRow: Row = row({
  keys: { partner: key('eu', 'EU', '欧盟'), period: key('2023', '2023', '2023') },
  value: 3523585810162.992,
  low: 3521848083573.487,
  high: 3525325251.5e3,
  status: 'derived',
  evidence: [derived],
  note: { en: 'Computed, not printed', zh: '推算，并非原文' },
})

/** A frame of these rows: partner, period, value in CNY. */
export const frameOf = (rows: readonly Row[]): Frame => ({
  columns: [
    { id: 'partner', kind: 'dimension', label: { en: 'Partner', zh: '贸易伙伴' } },
    { id: 'period', kind: 'period', label: { en: 'Period', zh: '时期' } },
    { id: 'value', kind: 'measure', label: { en: 'Value', zh: '数值' }, unit: 'CNY' },
  ],
  rows,
  notes: [{ en: 'Germany is part of the EU.', zh: '德国已包含在欧盟之内。' }],
})

/** A view of one bar a row, given as differences to it. */
export const viewOf = (over: Partial<PanelView> = {}): PanelView => ({
  id: 'trade-flows',
  title: 'China’s exports to the EU',
  subtitle: 'Goods, 2023 and 2024, CNY',
  sentence: 'Exports to the EU rose to CNY 3.68 trillion.',
  frame: frameOf([row(), derivedRow]),
  whole: frameOf([row(), derivedRow, row({ value: null, status: 'missing' })]),
  choices: [{ name: 'Partner', value: 'EU' }],
  language: 'en',
  scheme: 'light',
  address: 'https://kapok.example/panels/trade-flows?partner=eu',
  route: '/panels/trade-flows',
  query: 'partner=eu',
  version: '0.1.0',
  today: '2025-09-01',
  encode: () => ({
    xAxis: { type: 'category', data: ['2023', '2024'] },
    yAxis: { type: 'value' },
    series: [{ type: 'bar', itemStyle: { color: '@eu' }, data: [{ value: 3.52e12 }, { value: 3.68e12 }] }],
  }),
  height: () => 360,
  ...over,
})
