import { germanyInEu, spokenOf, tradeFrame } from '../data/trade.ts'
import { dots, dotsHeight, type DotsSpec } from '../forms/dots.ts'
import { flowColor } from '../forms/flowColor.ts'
import { legend } from '../forms/legend.ts'
import type { Frame, Language } from '../frame/Frame.ts'
import { signed } from '../words/numbers.ts'
import { telling } from '../words/qualifiers.ts'
import { growthWith } from '../words/tradeGrowth.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const total = { en: 'total ', zh: '合计' } as const

const spec: DotsSpec = {
  category: 'partner',
  series: 'flow',
  color: flowColor,
  // Growth of both together lies between the two; it says what it is.
  label: ({ keys, value, unit }, language) =>
    (keys['flow']?.id === 'total' ? total[language] : '') + signed(value ?? 0, unit, language),
}

/** Both directions together need no key: their dots say what they are. */
const directions = (frame: Frame): Frame => ({
  ...frame,
  rows: frame.rows.filter(({ keys }) => keys['flow']?.id !== 'total'),
})

const described = (frame: Frame, language: Language): string =>
  telling(language, qualifiers => {
    const parts = spokenOf(frame).map(partner => growthWith(frame, partner, qualifiers, language))
    if (parts.length === 0) return ''
    return language === 'zh'
      ? `2024年中国${parts.join('；')}${qualifiers.all}。`
      : `In 2024 China’s ${parts.join('; its ')}${qualifiers.all}.`
  })

/** How fast China's trade grew in 2024: exports, imports and both, by partner. */
export const panel: Panel = {
  ...cardOf('trade-growth'),
  subtitle: () => ({
    en: 'China’s goods trade in yuan, change on the year before, 2024',
    zh: '中国货物贸易，以人民币计，2024年比上年',
  }),
  picks: 'partner',
  keeps: [],
  fixed: { period: ['2024'], entity: ['china'], measure: ['goods-trade-growth'] },
  tabulate: figures =>
    tradeFrame(
      figures,
      {
        measure: 'goods-trade-growth',
        partners: ['world', 'eu', 'germany', 'france', 'spain', 'hungary', 'us', 'asean'],
        flows: ['exports', 'imports', 'total'],
        periods: ['2024'],
      },
      ['partner', 'flow'],
    ),
  encode: (frame, look) => dots(germanyInEu(frame), look, spec),
  legend: (frame, language) => legend(directions(frame), { ...spec, dots: true }, language),
  describe: described,
  height: (frame, look) => dotsHeight(germanyInEu(frame), look, spec),
}
