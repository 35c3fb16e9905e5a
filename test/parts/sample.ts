import type { Standing } from '../../src/charts/standing.ts'
import type { Evidence, Frame, Row, Text } from '../../src/frame/Frame.ts'
import type { Panel } from '../../src/panels/Panel.ts'

const text = (en: string, zh: string): Text => ({ en, zh })

const printed = (figure: string, print: string): Evidence => ({
  figure,
  status: 'reported',
  printed: print,
  source: 'desk-2025',
  citation: 'Example Desk: Newsletter of January (2025-01-21)',
  section: 'Trade in 2024',
  url: 'https://desk.example/january',
})

const computed: Evidence = {
  figure: 'germany-imports',
  status: 'derived',
  printed: '',
  source: '',
  citation: '',
  section: '',
  formula: 'a - b',
  inputs: [printed('germany-total', '1.43 trillion'), printed('germany-exports', '762 billion')],
}

const plain = { low: null, high: null, unit: 'CNY', status: 'reported', emphasis: 'plain' } as const
const keys = (partner: string, name: Text, flow: string, flowName: Text) => ({
  partner: { id: partner, label: name },
  flow: { id: flow, label: flowName },
})
const exports = text('exports', '出口')
const imports = text('imports', '进口')

const rows: readonly Row[] = [
  {
    ...plain,
    keys: keys('eu', text('EU', '欧盟'), 'exports', exports),
    value: 3675100000000,
    evidence: [printed('eu-exports', '3.6751 trillion')],
  },
  {
    ...plain,
    keys: keys('asean', text('ASEAN', '东盟'), 'exports', exports),
    value: 4100000000000,
    status: 'at-least',
    evidence: [printed('asean-exports', '4.1+ trillion')],
  },
  {
    ...plain,
    keys: keys('germany', text('Germany', '德国'), 'imports', imports),
    value: 668000000000,
    low: 667500000000,
    high: 668500000000,
    status: 'derived',
    evidence: [computed],
    note: text('Total less exports.', '总额减出口。'),
  },
  {
    ...plain,
    keys: keys('japan', text('Japan', '日本'), 'imports', imports),
    value: null,
    status: 'missing',
    evidence: [],
  },
]

/** Four marks: a printed one, a bound, a computed one with its interval, one that nobody knows. */
export const frame: Frame = {
  columns: [
    { id: 'partner', label: text('Partner', '贸易伙伴'), kind: 'dimension' },
    { id: 'flow', label: text('Direction', '进出口'), kind: 'dimension' },
    { id: 'value', label: text('Goods trade', '货物贸易'), kind: 'measure', unit: 'CNY' },
  ],
  rows,
  notes: [text('Goods only.', '仅含货物。')],
}

export const row = (index: number): Row => {
  const found = rows[index]
  if (!found) throw new Error(`the sample has no row ${index}`)
  return found
}

export const panel: Panel = {
  id: 'sample',
  topic: 'trade',
  needs: [],
  title: text('Trade with partners', '与伙伴的贸易'),
  subtitle: () => text('Goods, China, 2024, CNY', '货物，中国，2024年，元'),
  picks: 'partner',
  keeps: ['partner'],
  span: 'half',
  tabulate: () => frame,
  encode: () => ({ series: [] }),
  describe: () => 'ASEAN is ahead of the EU.',
  height: () => 300,
}

/** A live chart that stands and into whose place nothing fits. */
export const standing: Standing = {
  placeOf: () => ({ x: 0, y: 0 }),
  pixels: () => null,
  standIn: () => false,
  showOwn: () => {},
}
