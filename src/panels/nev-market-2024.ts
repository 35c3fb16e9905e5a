import { admitted } from '../data/admitted.ts'
import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { entityKey, rowOf, type Figures } from '../data/Figures.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { legend } from '../forms/legend.ts'
import { entityColor } from '../forms/Look.ts'
import { shownRows, type Frame, type Language, type Row } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { unitsOf } from '../words/frameWords.ts'
import { listing } from '../words/listing.ts'
import { qualified, toldValue } from '../words/qualifiers.ts'
import { countWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

/** The whole, then its two divisions: by drive, and of passenger cars by brand. */
const sales = [
  'all-vehicle-sales-2024',
  'nev-sales-2024',
  'non-nev-sales-2024',
  'passenger-car-sales-2024',
  'chinese-brand-car-sales-2024',
  'other-brand-car-sales-2024',
] as const

const tabulate = (figures: Figures): Frame => ({
  columns: [dimensionColumn('item'), valueColumn({ en: 'Vehicle sales', zh: '汽车销量' }, 'vehicles')],
  rows: admitted(figures, sales).map(figure =>
    rowOf(figures, figure, { item: entityKey(figures, figure.item ?? '') }),
  ),
  notes: [
    {
      en: 'Two divisions of one market, not parts of one sum: by drive over all vehicles, by brand over passenger cars. Sales include exports.',
      zh: '同一市场的两种划分，不可相加：按动力划分的是全部汽车，按品牌划分的是乘用车。销量含出口。',
    },
  ],
})

const spec: BarsSpec = { category: 'item', color: ({ keys }) => entityColor(keys['item']?.id ?? '') }

function describe(frame: Frame, language: Language): string {
  const [all, nev, brands] = ['all-vehicles', 'nev', 'chinese-brand-cars'].map(item =>
    shownAt(frame, { item }),
  )
  if (!all || !nev || !brands) return listing(shownRows(frame), 'item', language)
  const count = (row: Row) => countWords(row, language) + qualified(row, language)
  return language === 'zh'
    ? `2024年中国汽车销量${count(all)}，其中新能源汽车${count(nev)}；中国品牌乘用车（含各种动力）销量${count(brands)}。`
    : `China’s makers sold ${toldValue(all, 'en')} in 2024; ${count(nev)} of them were new-energy. Passenger cars of Chinese brands, whatever their drive, came to ${count(brands)}.`
}

export const panel: Panel = {
  ...cardOf('nev-market-2024'),
  subtitle: frame => ({
    en: `China, 2024, ${unitsOf(frame).en}`,
    zh: `中国，2024年，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'item',
  keeps: [],
  fixed: { period: ['2024'], entity: ['china'], measure: ['vehicle-sales'] },
  tabulate,
  encode: (frame, look) => bars(frame, look, spec),
  legend: (frame, language) => legend(frame, spec, language),
  describe,
  height: (frame, look) => barsHeight(frame, look, spec),
}
