import { spokenOf, tradeFrame } from '../data/trade.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { flowColor } from '../forms/flowColor.ts'
import { legend } from '../forms/legend.ts'
import type { Frame, Language } from '../frame/Frame.ts'
import { telling } from '../words/qualifiers.ts'
import { growthWith } from '../words/tradeGrowth.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const spec: BarsSpec = { category: 'partner', series: 'flow', color: flowColor, sign: true }

const described = (frame: Frame, language: Language): string =>
  telling(language, qualifiers => {
    const parts = spokenOf(frame).map(partner => growthWith(frame, partner, qualifiers, language))
    if (parts.length === 0) return ''
    return language === 'zh'
      ? `2026年前七个月，中国${parts.join('；')}${qualifiers.all}。`
      : `In the first seven months of 2026 China’s ${parts.join('; its ')}${qualifiers.all}.`
  })

/** Growth of China's trade in the first seven months of 2026, by partner. */
export const panel: Panel = {
  ...cardOf('trade-year-to-date'),
  subtitle: () => ({
    en: 'China’s goods trade in yuan, January to July 2026, change on January to July 2025; preliminary',
    zh: '中国货物贸易，以人民币计，2026年1—7月同比增速；初步数',
  }),
  picks: 'partner',
  keeps: [],
  fixed: { period: ['2026-01/2026-07'], entity: ['china'], measure: ['goods-trade-growth'] },
  tabulate: figures => ({
    ...tradeFrame(
      figures,
      {
        measure: 'goods-trade-growth',
        partners: [
          'world',
          'eu',
          'us',
          'asean',
          'japan',
          'india',
          'australia',
          'hong-kong',
          'rcep',
          'belt-and-road',
        ],
        flows: ['exports', 'imports'],
        periods: ['2026-01/2026-07'],
      },
      ['partner', 'flow'],
    ),
    notes: [
      {
        en: 'Seven months only, not to be read beside whole years. RCEP members and Belt and Road partners overlap with the others.',
        zh: '仅为七个月累计，不可与全年数据并读。RCEP成员国与共建“一带一路”国家和其他伙伴有重叠。',
      },
    ],
  }),
  encode: (frame, look) => bars(frame, look, spec),
  legend: (frame, language) => legend(frame, spec, language),
  describe: described,
  height: (frame, look) => barsHeight(frame, look, spec),
}
