import { tradeParts, withPartNames } from '../data/tradeParts.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { color, entityColor } from '../forms/Look.ts'
import { shownRows, type Frame, type Language, type Row } from '../frame/Frame.ts'
import { changed } from '../words/changed.ts'
import { joinedNames, partnerName } from '../words/partners.ts'
import { qualified } from '../words/qualifiers.ts'
import { inSentence, nameIn } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const spec: BarsSpec = {
  category: 'part',
  sign: true,
  color: ({ keys }) =>
    keys['item']
      ? color('other')
      : entityColor(keys['partner']?.id ?? '', keys['flow']?.id === 'imports' ? 'soft' : 'full'),
}

const isPartner = ({ keys }: Row): boolean => keys['partner']?.id !== 'world'

function said(row: Row, language: Language): string {
  const { partner } = row.keys
  const change = changed(row, language) + qualified(row, language)
  if (partner && isPartner(row))
    return language === 'zh'
      ? `与${partnerName(partner, language)}进出口${change}`
      : `trade with ${partnerName(partner, language)} ${change}`
  const { item, flow } = row.keys
  if (item && flow?.id !== 'exports')
    return language === 'zh'
      ? `${item.label.zh}进出口${change}`
      : `trade of ${inSentence(item.label.en, 'en')} ${change}`
  if (item && language === 'en') return `exports of ${inSentence(item.label.en, 'en')} ${change}`
  const name = nameIn(row, 'part', language)
  return language === 'zh' ? `${name}${change}` : `${inSentence(name, language)} ${change}`
}

/** All trade, the partners, and the fastest of firms and goods. */
function described(frame: Frame, language: Language): string {
  const rows = withPartNames({ ...frame, rows: shownRows(frame) }).rows
  const all = rows.filter(({ keys }) => !keys['item'] && keys['partner']?.id === 'world').slice(0, 1)
  const partners = rows.filter(isPartner).slice(0, 2)
  const items = rows.filter(({ keys }) => keys['item']).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const told = [...all, ...partners, ...items.slice(0, 1)].map(row => said(row, language))
  if (told.length === 0) return ''
  return language === 'zh'
    ? `2024年1—2月与上年同期相比，${told.join('，')}。`
    : `In January and February 2024, on the same months of 2023, ${joinedNames(told, language)}.`
}

/** How fast China's trade grew in the first two months of 2024, by partner, kind of firm and goods. */
export const panel: Panel = {
  ...cardOf('trade-jan-feb-2024-growth'),
  subtitle: () => ({
    en: 'China’s goods trade in yuan, January and February 2024, change on the same months of 2023',
    zh: '中国货物贸易，以人民币计，2024年1—2月同比增速',
  }),
  picks: 'partner',
  keeps: [],
  fixed: { period: ['2024-01/2024-02'], entity: ['china'], measure: ['goods-trade-growth'] },
  tabulate: figures => tradeParts(figures, 'goods-trade-growth', '2024-01/2024-02'),
  encode: (frame, look) => bars(withPartNames(frame), look, spec),
  describe: described,
  height: (frame, look) => barsHeight(withPartNames(frame), look, spec),
}
