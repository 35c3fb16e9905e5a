import { admitted } from '../data/admitted.ts'
import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { rowOf, type Figures } from '../data/Figures.ts'
import { entityColor } from '../forms/Look.ts'
import { lines, linesHeight, type LinesSpec } from '../forms/lines.ts'
import { shownRows, type Frame, type Language, type Row, type Text } from '../frame/Frame.ts'
import { periodsOf, unitsOf } from '../words/frameWords.ts'
import { periodKey, periodText } from '../words/periods.ts'
import { qualified, toldValue } from '../words/qualifiers.ts'
import { valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

/** One printed rate a year; of 2019 the final print, of 2022 only the work report's estimate is there. */
const rates = [
  'guangdong-gdp-growth-2018',
  'guangdong-gdp-growth-2019',
  'guangdong-gdp-growth-2021',
  'guangdong-gdp-growth-2022-work-report',
  'guangdong-gdp-growth-2023',
  'guangdong-gdp-growth-2024',
  'guangdong-gdp-growth-2025',
] as const

const notes: readonly Text[] = [
  {
    en: 'Rates as printed, never worked out from levels. None was found for 2020. Hollow points are preliminary.',
    zh: '均为公布的增速，并非由总量推算；2020年未找到。空心点为初步数。',
  },
]

const tabulate = (figures: Figures): Frame => ({
  columns: [
    dimensionColumn('period'),
    valueColumn({ en: 'Real GDP growth', zh: '地区生产总值实际增速' }, 'percent'),
  ],
  rows: admitted(figures, rates).map(figure => rowOf(figures, figure, { period: periodKey(figure.period) })),
  notes,
})

const spec: LinesSpec = { period: 'period', color: () => entityColor('guangdong') }

const yearOf = ({ keys }: Row, language: Language): string => periodText(keys['period']?.id ?? '', language)

const byRate = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))

const said = (row: Row, language: Language): string =>
  (language === 'zh'
    ? `${yearOf(row, 'zh')}增长${valueWords(row, 'zh')}`
    : `${valueWords(row, 'en')} in ${yearOf(row, 'en')}`) + qualified(row, language)

/** The years a rate is the fastest of: the chart goes on showing those that a choice leaves out. */
const among = (rows: readonly Row[], frame: Frame): Text =>
  rows.length < frame.rows.length
    ? { en: 'the years chosen', zh: '所选各年' }
    : { en: 'the years shown', zh: '所列各年' }

/** The fastest year beside the last one; where that is the same, said of it. */
function fastest(rows: readonly Row[], frame: Frame, language: Language): string {
  const [last, highest] = [rows.at(-1), byRate(rows).at(-1)]
  if (!highest || rows.length === 1) return ''
  const years = among(rows, frame)[language]
  if (highest === last) return language === 'zh' ? `，为${years}中最高` : `, the fastest of ${years}`
  return language === 'zh'
    ? `；${years}中，增速最高的是${yearOf(highest, 'zh')}，为${toldValue(highest, 'zh')}`
    : `; the fastest of ${years} is ${yearOf(highest, 'en')}, with ${toldValue(highest, 'en')}`
}

function describe(frame: Frame, language: Language): string {
  const rows = shownRows(frame)
  const last = rows.at(-1)
  if (!last) return ''
  const told = said(last, language) + fastest(rows, frame, language)
  return language === 'zh' ? `广东地区生产总值${told}。` : `Guangdong’s GDP grew by ${told}.`
}

export const panel: Panel = {
  ...cardOf('guangdong-gdp-growth'),
  subtitle: frame => ({
    en: `Guangdong, ${periodsOf(frame).en}, change on the year before at constant prices, ${unitsOf(frame).en}`,
    zh: `广东，${periodsOf(frame).zh}，按不变价比上年增长，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'period',
  keeps: ['period'],
  fixed: { entity: ['guangdong'], measure: ['gdp'] },
  tabulate,
  encode: (frame, look) => lines(frame, look, spec),
  describe,
  height: (frame, look) => linesHeight(frame, look, spec),
}
