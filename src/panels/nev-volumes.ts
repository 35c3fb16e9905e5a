import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { measureKey, rowOf, type Figures } from '../data/Figures.ts'
import { vehicleYears } from '../data/nev.ts'
import { color, entityColor } from '../forms/Look.ts'
import { columns, columnsHeight, type ColumnsSpec } from '../forms/columns.ts'
import { legend } from '../forms/legend.ts'
import { shownRows, type Frame, type Key, type Language, type Row, type Text } from '../frame/Frame.ts'
import { withKey } from '../frame/withKey.ts'
import { periodsOf, unitsOf } from '../words/frameWords.ts'
import { periodKey, periodText } from '../words/periods.ts'
import { qualified } from '../words/qualifiers.ts'
import { countWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const measures = ['vehicle-sales', 'vehicle-production', 'vehicle-exports'] as const

const short: Readonly<Record<string, Text>> = {
  'vehicle-sales': { en: 'Sales', zh: '销量' },
  'vehicle-production': { en: 'Production', zh: '产量' },
  'vehicle-exports': { en: 'Exports', zh: '出口量' },
}

const exported: Text = { en: 'Sales include exports.', zh: '销量含出口。' }
const gaps: Text = {
  en: 'No production was found for 2017 and 2018, no exports before 2022.',
  zh: '2017、2018年产量与2022年以前出口量未找到数据。',
}

function tabulate(figures: Figures): Frame {
  const found = measures.flatMap(measure => vehicleYears(figures, { measure, item: 'nev' }))
  return {
    columns: [
      dimensionColumn('measure'),
      dimensionColumn('period'),
      valueColumn({ en: 'Vehicles', zh: '数量' }, 'vehicles'),
    ],
    rows: found.map(figure =>
      rowOf(figures, figure, {
        measure: measureKey(figures, figure.measure),
        period: periodKey(figure.period),
      }),
    ),
    // Without the long series there is no line to have gaps.
    notes: found.some(({ dataset }) => dataset === 'nev-annual') ? [exported, gaps] : [exported],
  }
}

const colors: Readonly<Record<string, string>> = {
  'vehicle-sales': entityColor('nev'),
  'vehicle-production': entityColor('nev', 'soft'),
  'vehicle-exports': color('world'),
}

const spec: ColumnsSpec = {
  category: 'period',
  series: 'measure',
  color: ({ keys }) => colors[keys['measure']?.id ?? ''] ?? entityColor('nev'),
}

/** The measure in one word: whose vehicles they are stands in the title. */
function shortKey({ keys }: Row): Key {
  const id = keys['measure']?.id ?? ''
  return { id, label: short[id] ?? { en: id, zh: id } }
}
const named = (frame: Frame): Frame => withKey(frame, 'measure', shortKey)

const yearOf = ({ keys }: Row): string => keys['period']?.id ?? ''

const verbs: Readonly<Record<string, string>> = {
  'vehicle-sales': 'sold',
  'vehicle-production': 'built',
  'vehicle-exports': 'exported',
}

const counted = (row: Row, language: Language): string => countWords(row, language) + qualified(row, language)

function inEnglish(rows: readonly Row[], year: string): string {
  const did = rows.map((row, at) => {
    const verb = verbs[row.keys['measure']?.id ?? ''] ?? ''
    if (at > 0) return `${verb} ${counted(row, 'en')}`
    const time = `in ${periodText(year, 'en')}`
    return `${verb} ${countWords(row, 'en')} new-energy vehicles ${time}${qualified(row, 'en')}`
  })
  return `China’s makers ${did.slice(0, -1).join(', ')}${did.length > 1 ? ' and ' : ''}${did.at(-1) ?? ''}.`
}

const inChinese = (rows: readonly Row[], year: string): string =>
  `${periodText(year, 'zh')}中国新能源汽车${rows.map(row => shortKey(row).label.zh + counted(row, 'zh')).join('、')}。`

function since(rows: readonly Row[], year: string, language: Language): string {
  const from = rows.find(({ keys }) => keys['measure']?.id === 'vehicle-sales')
  if (!from || yearOf(from) === year) return ''
  const then = periodText(yearOf(from), language)
  return language === 'zh'
    ? `${then}销量为${counted(from, 'zh')}。`
    : ` In ${then} they sold ${counted(from, 'en')}.`
}

/** The latest year that is shown, and where sales began. */
function describe(frame: Frame, language: Language): string {
  const rows = shownRows(frame)
  const year = rows.map(yearOf).toSorted().at(-1) ?? ''
  const latest = rows.filter(row => yearOf(row) === year)
  const say = language === 'zh' ? inChinese : inEnglish
  return say(latest, year) + since(rows, year, language)
}

export const panel: Panel = {
  ...cardOf('nev-volumes'),
  subtitle: frame => ({
    en: `China, ${periodsOf(frame).en}, ${unitsOf(frame).en}`,
    zh: `中国，${periodsOf(frame).zh}，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'period',
  keeps: ['period'],
  fixed: { entity: ['china'], item: ['nev'] },
  tabulate,
  encode: (frame, look) => columns(named(frame), look, spec),
  legend: (frame, language) => legend(named(frame), spec, language),
  describe,
  height: (frame, look) => columnsHeight(named(frame), look, spec),
}
