import { admitted } from '../data/admitted.ts'
import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { entityKey, rowOf, type Figures } from '../data/Figures.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { entityColor } from '../forms/Look.ts'
import { shownRows, type Frame, type Key, type Language, type Row } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { withKey } from '../frame/withKey.ts'
import { unitsOf } from '../words/frameWords.ts'
import { periodKey } from '../words/periods.ts'
import { toldValue } from '../words/qualifiers.ts'
import { inSentence, nameIn } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const amounts = [
  'ev-investment-home-2021-2022',
  'ev-investment-home-2024',
  'ev-investment-overseas-2024',
] as const

const tabulate = (figures: Figures): Frame => ({
  columns: [
    dimensionColumn('period'),
    dimensionColumn('item'),
    valueColumn({ en: 'Investment in a year', zh: '年投资额' }, 'USD'),
  ],
  rows: admitted(figures, amounts).map(figure =>
    rowOf(figures, figure, {
      period: periodKey(figure.period),
      item: entityKey(figures, figure.item ?? ''),
    }),
  ),
  notes: [
    {
      en: 'What was invested overseas in 2021 and 2022 is not printed.',
      zh: '2021年和2022年的海外投资额未公布。',
    },
  ],
})

const isMean = ({ keys }: Row): boolean => keys['period']?.id.includes('/') ?? false

/** Year and place of a bar; two years together are their mean. */
function barKey(row: Row): Key {
  const [en, zh] = [nameIn(row, 'period', 'en'), nameIn(row, 'period', 'zh')]
  const item = nameIn(row, 'item', 'en')
  const mean = isMean(row)
  return {
    id: row.evidence[0]?.figure ?? '',
    label: {
      en: `${en}${mean ? ', mean of a year' : ''}, ${inSentence(item, 'en')}`,
      zh: `${zh}${mean ? '均值' : '年'}，${nameIn(row, 'item', 'zh')}`,
    },
  }
}

const named = (frame: Frame): Frame => withKey(frame, 'bar', barKey)
const spec: BarsSpec = {
  category: 'bar',
  color: ({ keys }) => entityColor('nev', keys['item']?.id === 'overseas' ? 'soft' : 'full'),
}

/** Every amount by its name, where a choice leaves no comparison. */
function each(rows: readonly Row[], language: Language): string {
  const parts = rows.map(
    row => `${barKey(row).label[language]}${language === 'zh' ? '：' : ': '}${toldValue(row, language)}`,
  )
  return language === 'zh' ? `${parts.join('；')}。` : `${parts.join('; ')}.`
}

function describe(frame: Frame, language: Language): string {
  const before = shownAt(frame, { period: '2021/2022', item: 'at-home' })
  const home = shownAt(frame, { period: '2024', item: 'at-home' })
  const overseas = shownAt(frame, { period: '2024', item: 'overseas' })
  if (!before || !home || !overseas) return each(shownRows(frame), language)
  const [then, now, abroad] = [before, home, overseas].map(row => toldValue(row, language))
  return language === 'zh'
    ? `中国电动汽车及供应链企业的国内投资由2021—2022年的年均${then}降至2024年的${now}；2024年海外投资为${abroad}。`
    : `Investment at home by China’s EV makers and their suppliers fell from ${then} a year in 2021–2022 to ${now} in 2024. Overseas they put in ${abroad} that year.`
}

export const panel: Panel = {
  ...cardOf('ev-investment'),
  subtitle: frame => ({
    en: `Chinese companies of the EV supply chain, 2021 to 2024, a year’s investment, ${unitsOf(frame).en}`,
    zh: `中国电动汽车供应链企业，2021至2024年，年投资额，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'period',
  keeps: [],
  fixed: { entity: ['china'], measure: ['ev-investment'] },
  tabulate,
  encode: (frame, look) => bars(named(frame), look, spec),
  describe,
  height: (frame, look) => barsHeight(named(frame), look, spec),
}
