import { admitted } from '../data/admitted.ts'
import { dimensionColumn, valueColumn } from '../data/columns.ts'
import type { Figure } from '../data/Figure.ts'
import { entityKey, rowOf, type Figures } from '../data/Figures.ts'
import { entityColor } from '../forms/Look.ts'
import { panes, panesHeight, type PanesSpec } from '../forms/panes.ts'
import { shownRows, type Frame, type Key, type Language, type Row } from '../frame/Frame.ts'
import { unitsOf } from '../words/frameWords.ts'
import { periodKey } from '../words/periods.ts'
import { qualified, toldValue } from '../words/qualifiers.ts'
import { countWords, nameIn } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const sales = [
  'nev-sales-2024',
  'nev-sales-2025-forecast',
  'nev-sales-2025',
  'all-vehicle-sales-2024',
  'all-vehicle-sales-2025-forecast',
  'all-vehicle-sales-2025',
] as const

type Stage = 'before' | 'forecast' | 'outcome'

/** What a number of the two years is: the year before, what was expected, what came. */
const stages: Readonly<Record<Stage, Key>> = {
  before: { id: 'before', label: { en: '2024', zh: '2024年' } },
  forecast: { id: 'forecast', label: { en: '2025 forecast', zh: '2025年预测' } },
  outcome: { id: 'outcome', label: { en: '2025', zh: '2025年' } },
}

const stageOf = ({ status, period }: Figure): Stage =>
  status === 'forecast' ? 'forecast' : period === '2024' ? 'before' : 'outcome'

const tabulate = (figures: Figures): Frame => ({
  columns: [
    dimensionColumn('item'),
    { id: 'stage', label: { en: 'Year and kind', zh: '年份与性质' }, kind: 'dimension' },
    dimensionColumn('period'),
    valueColumn({ en: 'Vehicle sales', zh: '汽车销量' }, 'vehicles'),
  ],
  rows: admitted(figures, sales).map(figure =>
    rowOf(figures, figure, {
      item: entityKey(figures, figure.item ?? ''),
      stage: stages[stageOf(figure)],
      period: periodKey(figure.period),
    }),
  ),
  notes: [
    {
      en: 'Forecast by the China Association of Automobile Manufacturers (CAAM) in January 2025. All vehicles include the new-energy ones.',
      zh: '预测由中国汽车工业协会于2025年1月作出。全部汽车含新能源汽车。',
    },
  ],
})

/** Both panes on one scale: they are of one unit, and one holds the other. */
const specFor = (frame: Frame): PanesSpec => ({
  by: 'item',
  bars: {
    category: 'stage',
    color: ({ keys }) => entityColor(keys['item']?.id ?? ''),
    max: Math.max(...frame.rows.map(({ value }) => value ?? 0), 0),
  },
})

const at = (rows: readonly Row[], item: string, stage: Stage): Row | undefined =>
  rows.find(({ keys }) => keys['item']?.id === item && keys['stage']?.id === stage)

/** The number of a row, with what the sentence does not say of it: that it was forecast it does. */
const count = (row: Row, language: Language): string =>
  countWords(row, language) + (row.status === 'forecast' ? '' : qualified(row, language))

function compared(rows: readonly Row[], item: string, language: Language): string {
  const [expected, came] = [at(rows, item, 'forecast'), at(rows, item, 'outcome')]
  const any = expected ?? came
  if (!any) return ''
  const name = nameIn(any, 'item', language)
  if (language === 'zh') {
    if (expected && came) return `${name}2025年预测销量${count(expected, 'zh')}，实际${count(came, 'zh')}。`
    return expected
      ? `${name}2025年预测销量${count(expected, 'zh')}。`
      : `${name}2025年销量${count(any, 'zh')}。`
  }
  if (expected && came)
    return `${name}: ${count(expected, 'en')} forecast for 2025, ${count(came, 'en')} sold.`
  return `${name}: ${count(any, 'en')} ${expected ? 'forecast for' : 'sold in'} 2025.`
}

function describe(frame: Frame, language: Language): string {
  const rows = shownRows(frame)
  const sentences = ['nev', 'all-vehicles'].map(item => compared(rows, item, language)).filter(Boolean)
  if (sentences.length) return sentences.join(language === 'zh' ? '' : ' ')
  return rows
    .map(row =>
      language === 'zh'
        ? `${nameIn(row, 'item', 'zh')}${nameIn(row, 'stage', 'zh')}销量${count(row, 'zh')}。`
        : `${nameIn(row, 'item', 'en')}, ${nameIn(row, 'stage', 'en')}: ${toldValue(row, 'en')}.`,
    )
    .join(language === 'zh' ? '' : ' ')
}

export const panel: Panel = {
  ...cardOf('nev-forecast'),
  subtitle: frame => ({
    en: `China, sales including exports, ${unitsOf(frame).en}`,
    zh: `中国，销量含出口，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'item',
  keeps: [],
  fixed: { entity: ['china'], measure: ['vehicle-sales'] },
  tabulate,
  encode: (frame, look) => panes(frame, look, specFor(frame)),
  describe,
  height: (frame, look) => panesHeight(frame, look, specFor(frame)),
}
