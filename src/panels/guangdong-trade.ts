import { firstAdmitted } from '../data/admitted.ts'
import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { rowOf, type Figures } from '../data/Figures.ts'
import { entityColor, color } from '../forms/Look.ts'
import { lines, linesHeight, type LinesSpec } from '../forms/lines.ts'
import { shownRows, type Frame, type Language, type Row, type Text } from '../frame/Frame.ts'
import { flowKey } from '../words/flows.ts'
import { periodsOf, unitsOf } from '../words/frameWords.ts'
import { joinedAmounts } from '../words/partners.ts'
import { periodKey, periodText } from '../words/periods.ts'
import { telling, type Qualifiers } from '../words/qualifiers.ts'
import { inSentence, nameIn, valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

/** Of each year and direction the print; where none counts, what follows from prints that do. */
const quantities: readonly (readonly string[])[] = [
  ['guangdong-trade-total-2018'],
  ['guangdong-trade-total-2019'],
  ['guangdong-trade-total-2020-derived'],
  ['guangdong-trade-total-2021'],
  ['guangdong-trade-total-2023', 'guangdong-trade-total-2023-derived'],
  ['guangdong-trade-total-2024'],
  ['guangdong-trade-total-2025'],
  ['guangdong-exports-2020'],
  ['guangdong-exports-2021'],
  ['guangdong-exports-2023-derived'],
  ['guangdong-exports-2024'],
  ['guangdong-exports-2025'],
  ['guangdong-imports-2023-derived'],
  ['guangdong-imports-2024'],
  ['guangdong-imports-2025'],
]

const notes: readonly Text[] = [
  {
    en: 'A gap is a year for which no figure was found. Arrows: the print is a lower bound. Hollow points are computed or preliminary.',
    zh: '空缺表示该年未找到数据；箭头表示公布数为下限；空心点为推算数或初步数。',
  },
]

function tabulate(figures: Figures): Frame {
  const found = quantities.flatMap(ids => firstAdmitted(figures, ids) ?? [])
  return {
    columns: [
      dimensionColumn('flow'),
      dimensionColumn('period'),
      valueColumn({ en: 'Goods trade', zh: '货物贸易额' }, 'CNY'),
    ],
    rows: found.map(figure =>
      rowOf(figures, figure, { flow: flowKey(figure.flow ?? 'total'), period: periodKey(figure.period) }),
    ),
    notes: found.length > 3 ? notes : [],
  }
}

const colors: Readonly<Record<string, string>> = {
  total: color('ink'),
  exports: entityColor('guangdong'),
  imports: entityColor('guangdong', 'soft'),
}

const spec: LinesSpec = {
  period: 'period',
  series: 'flow',
  color: ({ keys }) => colors[keys['flow']?.id ?? ''] ?? entityColor('guangdong'),
}

const part = (row: Row, qualifiers: Qualifiers, language: Language): string => {
  const [name, value] = [inSentence(nameIn(row, 'flow', language), language), valueWords(row, language)]
  return (language === 'zh' ? name + value : `${name} of ${value}`) + qualifiers.of(row)
}

const yearOf = ({ keys }: Row): string => keys['period']?.id ?? ''

/** The latest year that is shown: the total, then its directions. */
const describe = (frame: Frame, language: Language): string =>
  telling(language, qualifiers => {
    const zh = language === 'zh'
    const rows = shownRows(frame)
    const year = rows.map(yearOf).toSorted().at(-1) ?? ''
    const latest = rows.filter(row => yearOf(row) === year)
    const total = latest.find(({ keys }) => keys['flow']?.id === 'total')
    const others = latest.filter(row => row !== total).map(row => part(row, qualifiers, language))
    const list = joinedAmounts(others, language)
    const time = periodText(year, language)
    const end = list + qualifiers.all
    if (!total) return zh ? `${time}广东${end}。` : `Guangdong in ${time}: ${end}.`
    const value = valueWords(total, language)
    const own = qualifiers.of(total)
    return zh
      ? `${time}广东货物进出口${value}${own}${list && '，其中'}${end}。`
      : `Guangdong’s goods trade came to ${value} in ${time}${own}${list && ': '}${end}.`
  })

export const panel: Panel = {
  ...cardOf('guangdong-trade'),
  subtitle: frame => ({
    en: `Guangdong with the world, ${periodsOf(frame).en}, ${unitsOf(frame).en}`,
    zh: `广东对全球，${periodsOf(frame).zh}，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'period',
  keeps: ['period'],
  fixed: { entity: ['guangdong'], measure: ['goods-trade'], partner: ['world'] },
  tabulate,
  encode: (frame, look) => lines(frame, look, spec),
  describe,
  height: (frame, look) => linesHeight(frame, look, spec),
}
