import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { entityKey, measureKey, rowOf, select, type Figures } from '../data/Figures.ts'
import { entityColor } from '../forms/Look.ts'
import { numerals, numeralsHeight, type NumeralsSpec } from '../forms/numerals.ts'
import { shownRows, type Frame, type Language, type Row, type Text } from '../frame/Frame.ts'
import { joinedNames } from '../words/partners.ts'
import { toldValue } from '../words/qualifiers.ts'
import { nameIn, valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const period = '2025'
const maker = 'unitree'

/** What is printed of the robot and of the motor in its joints. */
const printed = [
  { measure: 'robot-price', entity: 'unitree-h1' },
  { measure: 'peak-torque', entity: 'unitree-m107' },
  { measure: 'medals-gold', entity: 'unitree-h1' },
] as const

const spec: NumeralsSpec = {
  name: (row, language) =>
    language === 'zh'
      ? `${nameIn(row, 'item', 'zh')}：${nameIn(row, 'measure', 'zh')}`
      : `${nameIn(row, 'measure', 'en')}, ${nameIn(row, 'item', 'en')}`,
  color: () => entityColor(maker),
}

/** The price in dollars as the source converts it: another rate than the year's mean. */
function dollars(figures: Figures): readonly Text[] {
  const [price] = select(figures, { measure: 'robot-price-usd', entity: 'unitree-h1', period })
  if (!price) return []
  const row = rowOf(figures, price, {})
  return [
    {
      en: `The source itself converts the price to ${valueWords(row, 'en')}.`,
      zh: `来源将该售价折合为${valueWords(row, 'zh')}。`,
    },
  ]
}

function tabulate(figures: Figures): Frame {
  const found = printed.flatMap(one => select(figures, { ...one, period }).slice(0, 1))
  return {
    columns: [
      dimensionColumn('measure'),
      { ...dimensionColumn('item'), label: { en: 'Product', zh: '产品' } },
      { ...dimensionColumn('entity'), label: { en: 'Maker', zh: '厂商' } },
      valueColumn({ en: 'Value', zh: '数值' }, null),
    ],
    rows: found.map(figure =>
      rowOf(figures, figure, {
        measure: measureKey(figures, figure.measure),
        item: entityKey(figures, figure.entity),
        entity: entityKey(figures, maker),
      }),
    ),
    notes: [
      {
        en: 'The four golds are the firm’s golds, not four more.',
        zh: '四枚金牌即该公司所获金牌，并非另计。',
      },
      ...dollars(figures),
    ],
  }
}

const clauses: Readonly<Record<string, Readonly<Record<Language, (value: string) => string>>>> = {
  'robot-price': { en: value => `it costs ${value}`, zh: value => `售价${value}` },
  'peak-torque': {
    en: value => `its joint motor delivers ${value}`,
    zh: value => `关节电机最大扭矩${value}`,
  },
  'medals-gold': {
    en: value => `it won ${value.replace('medal', 'gold medal')}`,
    zh: value => `获金牌${value}`,
  },
}

const told = (row: Row, language: Language): string =>
  clauses[row.keys['measure']?.id ?? '']?.[language](toldValue(row, language)) ?? toldValue(row, language)

function describe(frame: Frame, language: Language): string {
  const parts = shownRows(frame).map(row => told(row, language))
  if (parts.length === 0) return ''
  return language === 'zh' ? `宇树H1：${parts.join('，')}。` : `The Unitree H1: ${joinedNames(parts, 'en')}.`
}

/** Price, torque and golds of the robot that won most. */
export const panel: Panel = {
  ...cardOf('robot-h1'),
  subtitle: () => ({
    en: 'Robot and its joint motor, as printed in August 2025, each in its own unit',
    zh: '机器人及其关节电机，2025年8月报道，各用各的单位',
  }),
  picks: 'entity',
  keeps: [],
  fixed: { period: [period] },
  tabulate,
  encode: (frame, look) => numerals(frame, look, spec),
  describe,
  height: (frame, look) => numeralsHeight(frame, look, spec),
}
