import { admitted } from '../data/admitted.ts'
import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { entityKey, measureKey, rowOf, type Figures } from '../data/Figures.ts'
import { entityColor } from '../forms/Look.ts'
import { numerals, numeralsHeight, type NumeralsSpec } from '../forms/numerals.ts'
import { shownRows, type Frame, type Language, type Row, type Text } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { amount, scaled } from '../words/numbers.ts'
import { periodKey } from '../words/periods.ts'
import { qualified, toldValue } from '../words/qualifiers.ts'
import { valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

/** The numbers, and what stands under each: its measure and item in the words of this panel. */
const names: Readonly<Record<string, Text>> = {
  'beijing-nev-production-2024': { en: 'new-energy vehicles made in 2024', zh: '2024年新能源汽车产量（辆）' },
  'beijing-nev-fleet-2025-01': { en: 'new-energy vehicles in use', zh: '新能源汽车保有量（辆）' },
  'beijing-driving-zone-area': {
    en: 'square kilometres of autonomous-driving zone',
    zh: '高级别自动驾驶示范区面积（平方公里）',
  },
  'beijing-driving-zone-test-distance': {
    en: 'kilometres driven in tests in the zone',
    zh: '示范区累计测试里程（公里）',
  },
  'dalian-new-electric-buses': { en: 'electric buses put into service', zh: '新投运电动公交车（辆）' },
  'dalian-new-energy-bus-share': { en: 'of the bus fleet is new-energy', zh: '新能源公交车占比' },
  'dalian-green-bus-share': { en: 'of the bus fleet is “green energy”', zh: '“绿色能源”公交车占比' },
  'dalian-bus-delivery-time': { en: 'from procurement to delivery', zh: '从采购到交付' },
}

const tabulate = (figures: Figures): Frame => ({
  columns: [
    dimensionColumn('entity'),
    dimensionColumn('measure'),
    dimensionColumn('item'),
    dimensionColumn('period'),
    valueColumn({ en: 'Value', zh: '数值' }, null),
  ],
  rows: admitted(figures, Object.keys(names)).map(figure =>
    rowOf(figures, figure, {
      entity: entityKey(figures, figure.entity),
      measure: measureKey(figures, figure.measure),
      ...(figure.item === undefined ? {} : { item: entityKey(figures, figure.item) }),
      period: periodKey(figure.period),
    }),
  ),
  notes: [],
})

/** Long units are named below their number; short ones stand with it. */
const named: readonly string[] = ['vehicles', 'kilometres', 'square-kilometres']

const label = ({ value, unit }: Row, language: Language): string =>
  named.includes(unit) ? scaled(value ?? 0, language, 'short') : amount(value ?? 0, unit, language, 'short')

const spec: NumeralsSpec = {
  group: 'entity',
  name: ({ evidence }, language) => names[evidence[0]?.figure ?? '']?.[language] ?? '',
  label,
  color: () => entityColor('nev'),
}

/** The value without a unit that the words beside it name. */
const plain = (row: Row): string => valueWords(row, 'en').replace(/\s(vehicles|(square )?kilometres)$/, '')

/** One number by the name that stands under it. */
function said(row: Row, language: Language): string {
  const name = spec.name(row, language)
  if (language === 'zh') return `${name.replace(/（.*）$/, '')}${toldValue(row, 'zh')}`
  const words = `${plain(row)} ${name}${qualified(row, 'en')}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function beijing(frame: Frame, language: Language): string {
  const fleet = shownAt(frame, { entity: 'beijing', measure: 'vehicles-in-use' })
  const made = shownAt(frame, { entity: 'beijing', measure: 'vehicle-production' })
  if (!fleet || !made) return ''
  return language === 'zh'
    ? `北京新能源汽车保有量${toldValue(fleet, 'zh')}，2024年产量${toldValue(made, 'zh')}。`
    : `Beijing has ${plain(fleet)} new-energy vehicles in use${qualified(fleet, 'en')} and made ${plain(made)} in 2024${qualified(made, 'en')}.`
}

function dalian(frame: Frame, language: Language): string {
  const buses = shownAt(frame, { entity: 'dalian-public-transport-group', measure: 'buses-put-into-service' })
  if (!buses) return ''
  return language === 'zh'
    ? `大连公交集团新投运电动公交车${toldValue(buses, 'zh')}。`
    : `Dalian’s public transport group put ${plain(buses)} electric buses into service${qualified(buses, 'en')}.`
}

function describe(frame: Frame, language: Language): string {
  const sentences = [beijing(frame, language), dalian(frame, language)].filter(Boolean)
  if (sentences.length) return sentences.join(language === 'zh' ? '' : ' ')
  const parts = shownRows(frame).map(row => said(row, language))
  return language === 'zh' ? `${parts.join('；')}。` : `${parts.join('. ')}.`
}

export const panel: Panel = {
  ...cardOf('nev-fleets'),
  subtitle: () => ({
    en: 'Beijing and the bus operator of Dalian, 2024 and January 2025, each in its own unit',
    zh: '北京市与大连公交集团，2024年及2025年1月，各数单位不同',
  }),
  keeps: [],
  tabulate,
  encode: (frame, look) => numerals(frame, look, spec),
  describe,
  height: (frame, look) => numeralsHeight(frame, look, spec),
}
