import { admitted } from '../data/admitted.ts'
import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { rowOf, type Figures } from '../data/Figures.ts'
import { entityColor } from '../forms/Look.ts'
import { lines, linesHeight, type LinesSpec } from '../forms/lines.ts'
import { shownRows, type Frame, type Language, type Row, type Text } from '../frame/Frame.ts'
import { periodsOf, unitsOf } from '../words/frameWords.ts'
import { periodKey, periodText } from '../words/periods.ts'
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

function describe(frame: Frame, language: Language): string {
  const rows = shownRows(frame)
  const zh = language === 'zh'
  const said = (row: Row) =>
    zh
      ? `${yearOf(row, 'zh')}增长${valueWords(row, 'zh')}`
      : `${valueWords(row, 'en')} in ${yearOf(row, 'en')}`
  const [last, highest] = [rows.at(-1), byRate(rows).at(-1)]
  if (!last || !highest) return ''
  if (rows.length === 1)
    return zh ? `广东地区生产总值${said(last)}。` : `Guangdong’s GDP grew by ${said(last)}.`
  const lately = last.status === 'preliminary' ? (zh ? '（初步数）' : ' (preliminary)') : ''
  return zh
    ? `广东地区生产总值${said(last)}${lately}；所列各年中，增速最高的是${yearOf(highest, 'zh')}，为${valueWords(highest, 'zh')}。`
    : `Guangdong’s GDP grew by ${said(last)}${lately}; the fastest of the years shown is ${yearOf(highest, 'en')}, with ${valueWords(highest, 'en')}.`
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
