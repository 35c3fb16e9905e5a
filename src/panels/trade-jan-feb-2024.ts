import { tradeParts, withPartNames } from '../data/tradeParts.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { color, entityColor } from '../forms/Look.ts'
import { shownRows, type Frame, type Language } from '../frame/Frame.ts'
import { phrases, unitPhrase } from '../words/frameWords.ts'
import { joinedAmounts, partnerName } from '../words/partners.ts'
import { toldValue } from '../words/qualifiers.ts'
import { inSentence, nameIn } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const spec: BarsSpec = {
  category: 'part',
  color: ({ keys }) =>
    keys['item']
      ? color('other')
      : entityColor(keys['partner']?.id ?? '', keys['flow']?.id === 'imports' ? 'soft' : 'full'),
}

const single = ['asean', 'eu', 'us', 'belt-and-road']

/** Up to three partners with what they have of the trade on view. */
function shares(frame: Frame, language: Language): string {
  const rows = shownRows(frame).filter(({ keys }) => single.includes(keys['partner']?.id ?? ''))
  const told = rows.slice(0, 3).flatMap(row => {
    const { partner } = row.keys
    if (!partner) return []
    const [name, value] = [partnerName(partner, language), toldValue(row, language)]
    return [language === 'zh' ? `与${name}${value}` : `${value} with ${name}`]
  })
  return joinedAmounts(told, language)
}

/** All trade and what single partners had of it; where neither is on view, the first that is. */
function described(frame: Frame, language: Language): string {
  const first = withPartNames({ ...frame, rows: shownRows(frame) }).rows[0]
  if (!first) return ''
  const parts = shares(frame, language)
  const value = toldValue(first, language)
  if (first.keys['part']?.id === 'world total')
    return language === 'zh'
      ? `2024年1—2月中国货物进出口${value}${parts && `，其中${parts}`}。`
      : `In January and February 2024 China traded goods worth ${value}${parts && `: ${parts}`}.`
  const name = nameIn(first, 'part', language)
  return language === 'zh'
    ? `2024年1—2月中国货物贸易：${parts || `${name}${value}`}。`
    : `China’s goods trade in January and February 2024: ${parts || `${inSentence(name, 'en')} ${value}`}.`
}

/** China's trade in the first two months of 2024: all, by partner, and what private firms and one product group had of it. */
export const panel: Panel = {
  ...cardOf('trade-jan-feb-2024'),
  subtitle: frame =>
    phrases(
      { en: 'China’s goods trade, January and February 2024', zh: '中国货物贸易，2024年1—2月' },
      unitPhrase(frame),
    ),
  picks: 'partner',
  keeps: [],
  fixed: { period: ['2024-01/2024-02'], entity: ['china'], measure: ['goods-trade'] },
  tabulate: figures => ({
    ...tradeParts(figures, 'goods-trade', '2024-01/2024-02'),
    notes: [
      {
        en: 'The bars overlap and do not add up: private enterprises trade with every partner, and Belt and Road partners include members of ASEAN and the EU.',
        zh: '各项相互重叠，不可相加：民营企业与各伙伴均有往来，共建“一带一路”国家包括部分东盟和欧盟成员。',
      },
    ],
  }),
  encode: (frame, look) => bars(withPartNames(frame), look, spec),
  describe: described,
  height: (frame, look) => barsHeight(withPartNames(frame), look, spec),
}
