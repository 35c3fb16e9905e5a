import { germanyInEu, spokenOf, tradeFrame } from '../data/trade.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { flowColor } from '../forms/flowColor.ts'
import { legend } from '../forms/legend.ts'
import type { Frame, Key, Language } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { times } from '../words/changed.ts'
import { phrases, unitPhrase } from '../words/frameWords.ts'
import { partnerName } from '../words/partners.ts'
import { inBrackets, toldValue } from '../words/qualifiers.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const spec: BarsSpec = { category: 'partner', series: 'flow', color: flowColor }

/** One partner's part of the sentence: exports to it, and how many times its imports that is. */
function tradeWith(frame: Frame, partner: Key, first: boolean, language: Language): string {
  const name = partnerName(partner, language)
  const exports = shownAt(frame, { partner: partner.id, flow: 'exports' })
  const imports = shownAt(frame, { partner: partner.id, flow: 'imports' })
  const [sold, bought] = [exports, imports].map(row => (row ? toldValue(row, language) : ''))
  const ratio = exports?.value && imports?.value ? times(exports.value, imports.value) : ''
  const beside = imports ? inBrackets(imports, language) : ''
  if (language === 'zh') {
    if (ratio) return `对${name}出口${sold}，是自${name}进口额${beside}的${ratio}倍`
    return sold ? `对${name}出口${sold}` : `自${name}进口${bought}`
  }
  const were = first ? ' were worth' : ''
  if (ratio && first)
    return `exports to ${name}${were} ${sold}, ${ratio} times its imports from there${beside}`
  if (ratio) return `to ${name} ${sold}, ${ratio} times${beside}`
  return sold ? `exports to ${name}${were} ${sold}` : `imports from ${name}${were} ${bought}`
}

/** China's exports and imports in 2024 with the EU, Germany in it, the US and ASEAN. */
export const panel: Panel = {
  ...cardOf('trade-flows'),
  subtitle: frame =>
    phrases({ en: 'China’s goods trade, 2024', zh: '中国货物贸易，2024年' }, unitPhrase(frame)),
  picks: 'partner',
  keeps: ['partner'],
  fixed: { period: ['2024'], entity: ['china'], measure: ['goods-trade'] },
  tabulate: figures => ({
    ...tradeFrame(
      figures,
      {
        measure: 'goods-trade',
        partners: ['eu', 'germany', 'us', 'asean'],
        flows: ['exports', 'imports'],
        periods: ['2024'],
      },
      ['partner', 'flow'],
    ),
    notes: [
      {
        en: 'Germany is part of the EU: its bars are contained in those above them.',
        zh: '德国是欧盟成员国，其数额已包含在欧盟之内。',
      },
    ],
  }),
  encode: (frame, look) => bars(germanyInEu(frame), look, spec),
  legend: (frame, language) => legend(frame, spec, language),
  describe: (frame, language) => {
    const parts = spokenOf(frame).map((partner, at) => tradeWith(frame, partner, at === 0, language))
    if (parts.length === 0) return ''
    return language === 'zh' ? `2024年中国${parts.join('；')}。` : `In 2024 China’s ${parts.join('; ')}.`
  },
  height: (frame, look) => barsHeight(germanyInEu(frame), look, spec),
}
