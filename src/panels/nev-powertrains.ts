import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { entityKey, rowOf, type Figures } from '../data/Figures.ts'
import { vehicleYears } from '../data/nev.ts'
import { columns, columnsHeight, type ColumnsSpec } from '../forms/columns.ts'
import { legend } from '../forms/legend.ts'
import { entityColor } from '../forms/Look.ts'
import { shownRows, type Frame, type Language, type Row } from '../frame/Frame.ts'
import { periodsOf, unitsOf } from '../words/frameWords.ts'
import { joinedAmounts } from '../words/partners.ts'
import { periodKey, periodText } from '../words/periods.ts'
import { qualified } from '../words/qualifiers.ts'
import { countWords, inSentence, nameIn } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const drives = ['bev', 'phev'] as const

const tabulate = (figures: Figures): Frame => ({
  columns: [
    dimensionColumn('item'),
    dimensionColumn('period'),
    valueColumn({ en: 'Vehicle sales', zh: '汽车销量' }, 'vehicles'),
  ],
  rows: drives.flatMap(item =>
    vehicleYears(figures, { measure: 'vehicle-sales', item }).map(figure =>
      rowOf(figures, figure, { item: entityKey(figures, item), period: periodKey(figure.period) }),
    ),
  ),
  notes: [
    {
      en: 'A gap is a year without a printed split. Fuel-cell vehicles, a few thousand at most, are left out.',
      zh: '空缺为未见分列的年份。燃料电池汽车至多数千辆，未列入。',
    },
  ],
})

const spec: ColumnsSpec = {
  category: 'period',
  series: 'item',
  color: ({ keys }) => entityColor('nev', keys['item']?.id === 'phev' ? 'soft' : 'full'),
}

const yearOf = ({ keys }: Row): string => keys['period']?.id ?? ''

const said = (row: Row, language: Language): string => {
  const [name, value] = [nameIn(row, 'item', language), countWords(row, language)]
  return (language === 'zh' ? name + value : `${value} ${inSentence(name, 'en')}`) + qualified(row, language)
}

/** The latest year that is shown. */
function describe(frame: Frame, language: Language): string {
  const rows = shownRows(frame)
  const year = rows.map(yearOf).toSorted().at(-1) ?? ''
  const list = joinedAmounts(
    rows.filter(row => yearOf(row) === year).map(row => said(row, language)),
    language,
  )
  return language === 'zh'
    ? `${periodText(year, 'zh')}中国售出${list}。`
    : `In ${periodText(year, 'en')} China’s makers sold ${list}.`
}

export const panel: Panel = {
  ...cardOf('nev-powertrains'),
  subtitle: frame => ({
    en: `China, ${periodsOf(frame).en}, sales including exports, ${unitsOf(frame).en}`,
    zh: `中国，${periodsOf(frame).zh}，销量含出口，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'period',
  keeps: ['period'],
  fixed: { entity: ['china'], measure: ['vehicle-sales'] },
  tabulate,
  encode: (frame, look) => columns(frame, look, spec),
  legend: (frame, language) => legend(frame, spec, language),
  describe,
  height: (frame, look) => columnsHeight(frame, look, spec),
}
