import type { Color } from '../../src/forms/Look.ts'
import { color, entityColor } from '../../src/forms/Look.ts'
import type { Column, Emphasis, Frame, Key, Row, Status } from '../../src/frame/Frame.ts'

export const key = (id: string, en: string, zh: string): Key => ({ id, label: { en, zh } })
export const year = (id: string): Key => key(id, id, id)

type More = {
  readonly low?: number
  readonly high?: number
  readonly status?: Status
  readonly emphasis?: Emphasis
}

/** A row as `tabulate` makes it, without evidence. A null value is missing unless the status says otherwise. */
export const row = (keys: Row['keys'], value: number | null, unit: string, more: More = {}): Row => ({
  keys,
  value,
  low: more.low ?? null,
  high: more.high ?? null,
  unit,
  status: more.status ?? (value === null ? 'missing' : 'reported'),
  evidence: [],
  emphasis: more.emphasis ?? 'plain',
})

/** A frame of these rows over these key columns; `period` is a period, all else a dimension. */
export function frameOf(columns: readonly string[], unit: string | null, rows: readonly Row[]): Frame {
  const keyColumn = (id: string): Column => ({
    id,
    label: { en: id, zh: id },
    kind: id === 'period' ? 'period' : 'dimension',
  })
  const measure: Column = { id: 'value', label: { en: 'value', zh: '数值' }, kind: 'measure', unit }
  return { columns: [...columns.map(keyColumn), measure], rows, notes: [] }
}

const partners: readonly (readonly [string, string, string, number, number])[] = [
  ['eu', 'European Union', '欧盟', 3.675e12, 1.917e12],
  ['us', 'United States', '美国', 3.734e12, 1.164e12],
  ['asean', 'ASEAN', '东盟', 4.176e12, 2.813e12],
  ['germany', 'Germany', '德国', 0.7615e12, 0.674e12],
  ['hong-kong', 'Hong Kong', '香港', 2.07e12, 0.139e12],
  ['hungary', 'Hungary', '匈牙利', 0.09e12, 0.03e12],
]
const exports = key('exports', 'Exports', '出口')
const imports = key('imports', 'Imports', '进口')

/** Amounts by partner and direction, one not known. */
export const flows = frameOf(
  ['partner', 'flow'],
  'CNY',
  partners.flatMap(([id, en, zh, out, into]) => [
    row({ partner: key(id, en, zh), flow: exports }, out, 'CNY', id === 'us' ? { emphasis: 'chosen' } : {}),
    row({ partner: key(id, en, zh), flow: imports }, id === 'hungary' ? null : into, 'CNY'),
  ]),
)

/** Two years, the first computed with an interval; the rows of one partner muted. */
export const years = frameOf(
  ['partner', 'period'],
  'CNY',
  partners.flatMap(([id, en, zh, out]) => {
    const emphasis: Emphasis = id === 'germany' ? 'muted' : 'plain'
    const partner = key(id, en, zh)
    return [
      row({ partner, period: year('2023') }, out * 0.95, 'CNY', {
        status: 'derived',
        low: out * 0.93,
        high: out * 0.97,
        emphasis,
      }),
      row({ partner, period: year('2024') }, out, 'CNY', { emphasis }),
    ]
  }),
)

const long = key(
  'manufacturing',
  'Added value of advanced manufacturing, larger firms only',
  '规模以上先进制造业增加值（不含规模以下企业）',
)

/** Every status a bar can have, in amounts of very different size, with names that need two lines on a phone. */
export const statuses = frameOf('measure'.split(' '), 'CNY', [
  row({ measure: key('gdp', 'Gross domestic product', '地区生产总值') }, 14e12, 'CNY', {
    status: 'at-least',
  }),
  row({ measure: key('retail', 'Retail sales', '社会消费品零售总额') }, 4.79e12, 'CNY', { status: 'about' }),
  row({ measure: long }, 2.3e12, 'CNY', { status: 'at-least' }),
  row({ measure: key('online', 'Cross-border online trade', '跨境电商') }, 745e9, 'CNY', {
    status: 'derived',
    low: 7e11,
    high: 8e11,
  }),
  row({ measure: key('goal', 'Target for 2025', '2025年目标') }, 9.5e12, 'CNY', { status: 'target' }),
  row({ measure: key('fdi', 'Foreign investment', '实际使用外资') }, null, 'CNY'),
  row({ measure: key('sky', 'Low-altitude economy', '低空经济') }, null, 'CNY', {
    status: 'reported',
    low: 1e12,
    high: 3e12,
  }),
  row({ measure: key('research', 'Research', '研发经费') }, 510e9, 'CNY', { status: 'contradicted' }),
  row({ measure: key('gap', 'Gap', '缺口') }, 1.2e12, 'CNY', { status: 'at-most' }),
])

/** Growth in both directions, up and down, one not known. */
export const growth = frameOf(
  ['partner', 'flow'],
  'percent',
  (
    [
      ['eu', 'European Union', '欧盟', 4.3, -3.3],
      ['germany', 'Germany', '德国', 6.9, -9.5],
      ['hungary', 'Hungary', '匈牙利', 22.4, null],
      ['spain', 'Spain', '西班牙', -35.5, 1.25],
    ] as const
  ).flatMap(([id, en, zh, out, into]) => [
    row({ partner: key(id, en, zh), flow: exports }, out, 'percent'),
    row({ partner: key(id, en, zh), flow: imports }, into, 'percent'),
  ]),
)

/** A rate that falls steeply to its lowest value and recovers. */
export const steep = frameOf(
  ['period'],
  'percent',
  [6.8, 6.2, 8, 2.1, 4.8].map((value, at) => row({ period: year(String(2018 + at)) }, value, 'percent')),
)

const sold: readonly (readonly [string, number | null])[] = [
  ['2015', 331_092],
  ['2016', 507_000],
  ['2018', 1_256_000],
  ['2019', null],
  ['2020', 1_367_000],
  ['2021', 3_521_000],
  ['2022', 6_887_000],
  ['2023', 9_495_000],
  ['2024', 12_866_000],
]
const sales = key('sales', 'Sales', '销量')
const abroad = key('exports', 'Exports', '出口')

/** A series with a year that has no row (2017), a year without a value (2019), and a forecast. */
export const sold1 = frameOf('measure period'.split(' '), 'vehicles', [
  ...sold.map(([at, value]) => row({ measure: sales, period: year(at) }, value, 'vehicles')),
  row({ measure: sales, period: year('2025') }, 16_000_000, 'vehicles', { status: 'forecast' }),
])

/** The same beside a second series that begins later and ends earlier. */
export const sold2: Frame = {
  ...sold1,
  rows: [
    ...sold1.rows,
    row({ measure: abroad, period: year('2022') }, 679_000, 'vehicles'),
    row({ measure: abroad, period: year('2023') }, 1_203_000, 'vehicles', { status: 'preliminary' }),
    row({ measure: abroad, period: year('2024') }, 1_284_000, 'vehicles', {
      status: 'derived',
      low: 1_200_000,
      high: 1_400_000,
    }),
  ],
}

const us = key('us', 'United States', '美国')
const china = key('china', 'China', '中国')
const germany = key('germany', 'Germany', '德国')

/** Two moments, lines that cross, ends that almost meet; one entity without a second value. */
export const crossing = frameOf(['entity', 'period'], 'people', [
  row({ entity: us, period: year('2020') }, 36_599, 'people'),
  row({ entity: china, period: year('2020') }, 18_805, 'people'),
  row({ entity: germany, period: year('2020') }, 19_100, 'people', { status: 'about' }),
  row({ entity: us, period: year('2024') }, 31_781, 'people'),
  row({ entity: china, period: year('2024') }, 32_511, 'people'),
  row({ entity: germany, period: year('2024') }, null, 'people'),
])

export const plainColor = (name: Color) => (): string => color(name)
export const partnerColor = ({ keys }: Row): string =>
  entityColor(
    keys['partner']?.id ?? '',
    keys['flow']?.id === 'imports' || keys['period']?.id === '2023' ? 'soft' : 'full',
  )
export const entityInk = ({ keys }: Row): string => entityColor(keys['entity']?.id ?? '')
