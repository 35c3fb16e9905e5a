import { germanyInEu, tradeFrame } from '../data/trade.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { flowColor } from '../forms/flowColor.ts'
import { color } from '../forms/Look.ts'
import { keysOf, shownRows, type Frame, type Key, type Language } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { withKey } from '../frame/withKey.ts'
import { unitsOf } from '../words/frameWords.ts'
import { partnerName } from '../words/partners.ts'
import { inSentence, valueWords } from '../words/rowWords.ts'
import type { Panel } from './Panel.ts'

const spec: BarsSpec = { category: 'line', series: 'period', color: flowColor }

/** A line for each direction with each partner. */
const lined = (frame: Frame): Frame =>
  withKey(germanyInEu(frame), 'line', ({ keys: { partner, flow } }) => ({
    id: `${partner?.id ?? ''} ${flow?.id ?? ''}`,
    label: {
      en: `${partner?.label.en ?? ''}, ${inSentence(flow?.label.en ?? '', 'en')}`,
      zh: `${partner?.label.zh ?? ''}，${flow?.label.zh ?? ''}`,
    },
  }))

function course(frame: Frame, partner: Key, flow: string, language: Language): string {
  const [before, now] = ['2023', '2024'].map(period => shownAt(frame, { partner: partner.id, flow, period }))
  if (!now) return ''
  const name = partnerName(partner, language)
  const value = valueWords(now, language)
  const from = before ? valueWords(before, language) : ''
  const rose = (now.value ?? 0) >= (before?.value ?? 0)
  if (language === 'zh') {
    const what = flow === 'exports' ? `对${name}出口` : `自${name}进口`
    return from ? `${what}由${from}${rose ? '增至' : '降至'}${value}` : `${what}${value}`
  }
  const what = flow === 'exports' ? `exports to ${name}` : `imports from ${name}`
  return from ? `${what} ${rose ? 'rose' : 'fell'} from ${from} to ${value}` : `${what} were ${value}`
}

function described(frame: Frame, language: Language): string {
  const shown = { ...frame, rows: shownRows(frame) }
  const partners = keysOf(shown, 'partner').filter(({ id }) => id !== 'germany')
  const all = partners.length > 0 ? partners : keysOf(shown, 'partner')
  const flow = keysOf(shown, 'flow')[0]?.id ?? 'exports'
  const parts = all.map(partner => course(frame, partner, flow, language)).filter(Boolean)
  if (parts.length === 0) return ''
  return language === 'zh'
    ? `2023年至2024年，中国${parts.join('；')}。`
    : `Between 2023 and 2024 China’s ${parts.join('; its ')}.`
}

/** What the printed growth rates of 2024 say about 2023: exports and imports with the EU, Germany and the US. */
export const panel: Panel = {
  id: 'trade-change',
  topic: 'trade',
  needs: ['trade', 'trade-partners', 'context'],
  title: { en: 'Exports and imports, 2023 and 2024', zh: '2023年与2024年的出口与进口' },
  subtitle: frame => ({
    en: `China’s goods exports and imports, ${unitsOf(frame).en}; 2023 derived from 2024 and its growth`,
    zh: `中国货物出口与进口，单位：${unitsOf(frame).zh}；2023年由2024年数额与增速推算`,
  }),
  picks: 'partner',
  keeps: ['period'],
  fixed: { entity: ['china'], measure: ['goods-trade'] },
  span: 'half',
  tabulate: figures => ({
    ...tradeFrame(
      figures,
      {
        measure: 'goods-trade',
        partners: ['eu', 'germany', 'us'],
        flows: ['exports', 'imports'],
        periods: ['2023', '2024'],
      },
      ['partner', 'flow', 'period'],
    ),
    notes: [
      {
        en: 'The values of 2023 follow from what is printed for 2024; rounding leaves an interval too narrow to see at this scale. The table and the source card give it.',
        zh: '2023年数值由2024年公布数推算，四舍五入造成的区间在此比例下难以看出，见表格与来源卡片。',
      },
    ],
  }),
  encode: (frame, look) => bars(lined(frame), look, spec),
  // Both years have the partner's colour; only the pattern tells them apart.
  legend: (frame, language) =>
    keysOf(frame, 'period').map(({ id, label }) => ({
      label: id === '2023' ? `${id}${{ en: ', derived', zh: '（推算）' }[language]}` : label[language],
      color: color('world'),
      pattern: id === '2023' ? 'hatched' : 'solid',
    })),
  describe: described,
  height: (frame, size) => barsHeight(lined(frame), size, spec),
}
