import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { measureKey, rowOf, type Figures } from '../data/Figures.ts'
import { vehicleYears } from '../data/nev.ts'
import { columns, columnsHeight, type ColumnsSpec } from '../forms/columns.ts'
import { legend } from '../forms/legend.ts'
import { entityColor } from '../forms/Look.ts'
import { shownRows, type Frame, type Language, type Row, type Text } from '../frame/Frame.ts'
import { periodsOf, unitsOf } from '../words/frameWords.ts'
import { periodKey, periodText } from '../words/periods.ts'
import { toldValue } from '../words/qualifiers.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const measure = 'nev-share-of-sales'

const notes: readonly Text[] = [
  {
    en: 'A gap is a year for which neither a share nor the sales of all vehicles were found.',
    zh: '空缺年份既未找到占比，也未找到全部汽车销量。',
  },
]

/** The printed share of a year; where none was printed, the one that follows from prints. */
function tabulate(figures: Figures): Frame {
  const found = vehicleYears(figures, { measure, item: 'nev' })
  return {
    columns: [dimensionColumn('period'), valueColumn(measureKey(figures, measure).label, 'percent')],
    rows: found.map(figure => rowOf(figures, figure, { period: periodKey(figure.period) })),
    notes: found.length > 2 ? notes : [],
  }
}

const spec: ColumnsSpec = { category: 'period', color: () => entityColor('nev') }

const yearOf = ({ keys }: Row, language: Language): string => periodText(keys['period']?.id ?? '', language)

function describe(frame: Frame, language: Language): string {
  const rows = shownRows(frame)
  const [from, to] = [rows[0], rows.at(-1)]
  if (!from || !to) return ''
  const value = (row: Row) => toldValue(row, language)
  if (language === 'zh') {
    const start = from === to ? '' : `，${yearOf(from, 'zh')}为${value(from)}`
    return `${yearOf(to, 'zh')}新能源汽车占全部汽车销量的${value(to)}${start}。`
  }
  const start = from === to ? '' : `, up from ${value(from)} in ${yearOf(from, 'en')}`
  const verb =
    from.value !== null && to.value !== null && from.value > to.value ? ', down from ' : ', up from '
  return `New-energy vehicles made up ${value(to)} of all vehicle sales in ${yearOf(to, 'en')}${start.replace(', up from ', verb)}.`
}

export const panel: Panel = {
  ...cardOf('nev-share'),
  subtitle: frame => ({
    en: `China, ${periodsOf(frame).en}, ${unitsOf(frame).en} of all vehicles sold, exports included`,
    zh: `中国，${periodsOf(frame).zh}，占全部汽车销量（含出口）之比，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'period',
  keeps: ['period'],
  fixed: { entity: ['china'], item: ['nev'], measure: [measure, 'vehicle-sales'] },
  tabulate,
  encode: (frame, look) => columns(frame, look, spec),
  legend: (frame, language) => legend(frame, spec, language),
  describe,
  height: (frame, look) => columnsHeight(frame, look, spec),
}
