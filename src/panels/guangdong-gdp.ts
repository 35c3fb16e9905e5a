import { firstAdmitted } from '../data/admitted.ts'
import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { rowOf, type Figures } from '../data/Figures.ts'
import { brokenColumns, type ColumnBreaks } from '../forms/columnBreaks.ts'
import { columnsHeight, type ColumnsSpec } from '../forms/columns.ts'
import type { LegendEntry } from '../forms/legend.ts'
import { entityColor } from '../forms/Look.ts'
import { shownRows, type Frame, type Key, type Language, type Row, type Text } from '../frame/Frame.ts'
import { periodsOf, unitsOf } from '../words/frameWords.ts'
import { periodKey, periodText } from '../words/periods.ts'
import { qualified } from '../words/qualifiers.ts'
import { valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

/** Of each year the figure of the series; where the series does not count, the document's own. */
const years: readonly (readonly string[])[] = [
  ...[2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023].map(year => [`guangdong-gdp-${year}-gdstats`]),
  ['guangdong-gdp-2024-gdstats', 'guangdong-gdp-2024'],
  ['guangdong-gdp-2025-macao-news'],
]

/** How far a number had been settled when it was printed. */
const vintages: Readonly<Record<string, Text>> = {
  communique: { en: 'Yearly communiqué', zh: '统计公报数' },
  revised: { en: 'Revised', zh: '修订数' },
  initial: { en: 'First print', zh: '初次公布数' },
  preliminary: { en: 'Preliminary', zh: '初步数' },
}

const vintageKey = (vintage = 'preliminary'): Key => ({
  id: vintage,
  label: vintages[vintage] ?? { en: vintage, zh: vintage },
})

const notes: readonly Text[] = [
  {
    en: 'The levels are of different vintages: 2016 and 2017 were revised, 2018 is a first print that was later raised. No growth can be read across 2017 to 2019.',
    zh: '各年数据版本不一：2016、2017年为修订数，2018年为初次公布数，其后上修。2017至2019年之间不得据此计算增速。',
  },
]

function tabulate(figures: Figures): Frame {
  const found = years.flatMap(ids => firstAdmitted(figures, ids) ?? [])
  return {
    columns: [
      dimensionColumn('period'),
      { id: 'vintage', label: { en: 'Vintage', zh: '版本' }, kind: 'dimension' },
      valueColumn({ en: 'GDP at current prices', zh: '地区生产总值（当年价）' }, 'CNY'),
    ],
    rows: found.map(figure =>
      rowOf(figures, figure, { period: periodKey(figure.period), vintage: vintageKey(figure.vintage) }),
    ),
    notes: found.length > 1 ? notes : [],
  }
}

/** A first print or a preliminary number: it may be, or has been, revised. */
const isUnsettled = ({ keys }: Row): boolean => ['initial', 'preliminary'].includes(keys['vintage']?.id ?? '')

const spec: ColumnsSpec = {
  category: 'period',
  color: row => entityColor('guangdong', isUnsettled(row) ? 'soft' : 'full'),
}

const breaks: ColumnBreaks = {
  after: ['2017', '2018'],
  label: { en: 'Not comparable across these lines', zh: '虚线两侧不可比' },
}

const settled: Text = { en: 'Communiqué or revised level', zh: '统计公报数或修订数' }
const unsettled: Text = { en: 'First print or preliminary', zh: '初次公布数或初步数' }

/** Key of the two shades, where both occur. */
function legend({ rows }: Frame, language: Language): readonly LegendEntry[] {
  if (!rows.some(isUnsettled) || rows.every(isUnsettled)) return []
  const own = entityColor('guangdong')
  return [
    { label: settled[language], color: own, pattern: 'solid' },
    { label: unsettled[language], color: own, pattern: 'soft' },
  ]
}

const said = (row: Row, language: Language): string => {
  const [value, year] = [valueWords(row, language), periodText(row.keys['period']?.id ?? '', language)]
  return (language === 'zh' ? `${year}为${value}` : `${value} in ${year}`) + qualified(row, language)
}

function describe(frame: Frame, language: Language): string {
  const rows = shownRows(frame)
  const [from, to] = [rows[0], rows.at(-1)]
  if (!from || !to) return ''
  const last = said(to, language)
  if (from === to) return language === 'zh' ? `广东地区生产总值${last}。` : `Guangdong’s GDP: ${last}.`
  return language === 'zh'
    ? `广东地区生产总值${said(from, 'zh')}，${last}。`
    : `Guangdong’s GDP was ${said(from, 'en')} and ${last}.`
}

export const panel: Panel = {
  ...cardOf('guangdong-gdp'),
  subtitle: frame => ({
    en: `Guangdong, ${periodsOf(frame).en}, current prices, ${unitsOf(frame).en}`,
    zh: `广东，${periodsOf(frame).zh}，当年价，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'period',
  keeps: ['period'],
  fixed: { entity: ['guangdong'], measure: ['gdp'] },
  tabulate,
  encode: (frame, look) => brokenColumns(frame, look, spec, breaks),
  legend,
  describe,
  height: (frame, look) => columnsHeight(frame, look, spec),
}
