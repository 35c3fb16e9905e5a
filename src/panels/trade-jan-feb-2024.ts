import { tradeParts, withPartNames } from '../data/tradeParts.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { color, entityColor } from '../forms/Look.ts'
import { keysOf, shownRows, type Frame, type Language } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { unitsOf } from '../words/frameWords.ts'
import { joinedNames, partnerName } from '../words/partners.ts'
import { nameIn, valueWords } from '../words/rowWords.ts'
import type { Panel } from './Panel.ts'

const spec: BarsSpec = {
  category: 'part',
  color: ({ keys }) =>
    keys['item']
      ? color('other')
      : entityColor(keys['partner']?.id ?? '', keys['flow']?.id === 'imports' ? 'soft' : 'full'),
}

/** All trade first, then what single partners had of it. */
function described(frame: Frame, language: Language): string {
  const all = shownAt(frame, { partner: 'world', flow: 'total' })
  const shown = { ...frame, rows: shownRows(frame) }
  const partners = keysOf(shown, 'partner').filter(({ id }) =>
    ['asean', 'eu', 'us', 'belt-and-road'].includes(id),
  )
  const parts = partners.slice(0, 3).flatMap(partner => {
    const row = shownAt(frame, { partner: partner.id })
    if (!row) return []
    const [name, value] = [partnerName(partner, language), valueWords(row, language)]
    return [language === 'zh' ? `与${name}${value}` : `${value} with ${name}`]
  })
  if (all && !all.keys['item'])
    return language === 'zh'
      ? `2024年1—2月中国货物进出口${valueWords(all, language)}${parts.length ? `，其中${joinedNames(parts, language)}` : ''}。`
      : `In January and February 2024 China traded goods worth ${valueWords(all, language)}${parts.length ? `: ${joinedNames(parts, language)}` : ''}.`
  if (parts.length > 0)
    return language === 'zh'
      ? `2024年1—2月中国货物进出口：${joinedNames(parts, language)}。`
      : `China’s goods trade in January and February 2024: ${joinedNames(parts, language)}.`
  const row = withPartNames(shown).rows[0]
  if (!row) return ''
  const name = nameIn(row, 'part', language)
  return language === 'zh'
    ? `2024年1—2月${name}为${valueWords(row, language)}。`
    : `${name}, January and February 2024: ${valueWords(row, language)}.`
}

/** China's trade in the first two months of 2024: all, by partner, and what private firms and one product group had of it. */
export const panel: Panel = {
  id: 'trade-jan-feb-2024',
  topic: 'trade',
  needs: ['trade', 'context'],
  title: { en: 'Trade in January and February 2024', zh: '2024年1—2月进出口' },
  subtitle: frame => ({
    en: `China’s goods trade, January and February 2024, ${unitsOf(frame).en}`,
    zh: `中国货物贸易，2024年1—2月，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'partner',
  keeps: [],
  fixed: { period: ['2024-01/2024-02'], entity: ['china'], measure: ['goods-trade'] },
  span: 'half',
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
  height: (frame, size) => barsHeight(withPartNames(frame), size, spec),
}
