import { germanyInEu, spokenOf, tradeFrame } from '../data/trade.ts'
import { dots, dotsHeight, type DotsSpec } from '../forms/dots.ts'
import { flowColor } from '../forms/flowColor.ts'
import { legend } from '../forms/legend.ts'
import { keysOf, type Frame, type Language, type Text } from '../frame/Frame.ts'
import { phrases } from '../words/frameWords.ts'
import { signed } from '../words/numbers.ts'
import { telling } from '../words/qualifiers.ts'
import { growthWith } from '../words/tradeGrowth.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const spec: DotsSpec = {
  category: 'partner',
  series: 'flow',
  color: flowColor,
  // Growth of both together lies between the two, often on one of their dots.
  sum: ({ keys }) => keys['flow']?.id === 'total',
  label: ({ value, unit }, language) => signed(value ?? 0, unit, language),
}

/** The direction on view where it is the only one: no key names it then. */
function onlyFlow(frame: Frame): Text {
  const [only, ...others] = keysOf(frame, 'flow')
  if (!only || others.length > 0) return { en: '', zh: '' }
  return { en: only.label.en.toLowerCase(), zh: only.label.zh }
}

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
  subtitle: frame =>
    phrases({ en: 'China’s goods trade in yuan', zh: '中国货物贸易，以人民币计' }, onlyFlow(frame), {
      en: 'change on the year before, 2024',
      zh: '2024年同比增速',
    }),
  picks: 'partner',
  keeps: [],
  fixed: { period: ['2024'], entity: ['china'], measure: ['goods-trade-growth'] },
  tabulate: figures =>
    tradeFrame(
      figures,
      {
        measure: 'goods-trade-growth',
        // A sheet without room for all leaves out the last ones.
        partners: ['world', 'eu', 'germany', 'us', 'asean', 'france', 'spain', 'hungary'],
        flows: ['exports', 'imports', 'total'],
        periods: ['2024'],
      },
      ['partner', 'flow'],
    ),
  encode: (frame, look) => dots(germanyInEu(frame), look, spec),
  legend: (frame, language) => legend(frame, { ...spec, dots: true }, language),
  describe: described,
  height: (frame, look) => dotsHeight(germanyInEu(frame), look, spec),
}
