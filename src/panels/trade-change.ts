import { germanyInEu, tradeFrame } from '../data/trade.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { flowColor } from '../forms/flowColor.ts'
import { commonColor } from '../forms/legend.ts'
import { keysOf, shownRows, type Frame, type Key, type Language } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { withKey } from '../frame/withKey.ts'
import { phrases, unitPhrase } from '../words/frameWords.ts'
import { partnerName } from '../words/partners.ts'
import { telling, type Qualifiers } from '../words/qualifiers.ts'
import { inSentence, valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
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

const way = (flow: string, name: string, language: Language): string =>
  flow === 'exports'
    ? { en: `exports to ${name}`, zh: `对${name}出口` }[language]
    : { en: `imports from ${name}`, zh: `自${name}进口` }[language]

/** A partner and a direction. */
type Way = readonly [partner: Key, flow: string]

/** One direction with one partner over the years on view. */
function course(frame: Frame, [partner, flow]: Way, { of }: Qualifiers, language: Language): string {
  const rows = ['2023', '2024'].flatMap(period => shownAt(frame, { partner: partner.id, flow, period }) ?? [])
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return ''
  const what = way(flow, partnerName(partner, language), language)
  const [from, to] = [first, last].map(row => valueWords(row, language) + of(row))
  if (first === last) return language === 'zh' ? `${what}${to}` : `${what} were ${to}`
  const rose = (last.value ?? 0) >= (first.value ?? 0)
  return language === 'zh'
    ? `${what}由${from}${rose ? '增至' : '降至'}${to}`
    : `${what} ${rose ? 'rose' : 'fell'} from ${from} to ${to}`
}

/** The years on view, as a sentence begins with them. */
function when(shown: Frame, language: Language): string {
  const years = keysOf(shown, 'period').map(({ id }) => id)
  if (language === 'zh') return `${years.map(year => `${year}年`).join('至')}，`
  return years.length > 1 ? `Between ${years.join(' and ')} ` : `In ${years[0] ?? ''} `
}

function described(frame: Frame, language: Language): string {
  const shown = { ...frame, rows: shownRows(frame) }
  const all = keysOf(shown, 'partner')
  const whole = all.filter(({ id }) => id !== 'germany')
  const partners = whole.length > 0 ? whole : all
  // One partner leaves room for both directions.
  const flows = keysOf(shown, 'flow').slice(0, partners.length > 1 ? 1 : 2)
  const ways = partners.flatMap(partner => flows.map(({ id }): Way => [partner, id]))
  if (ways.length === 0) return ''
  return telling(language, qualifiers => {
    const parts = ways.map(one => course(frame, one, qualifiers, language))
    return language === 'zh'
      ? `${when(shown, language)}中国${parts.join('；')}${qualifiers.all}。`
      : `${when(shown, language)}China’s ${parts.join('; its ')}${qualifiers.all}.`
  })
}

/** What the printed growth rates of 2024 say about 2023: exports and imports with the EU, Germany and the US. */
export const panel: Panel = {
  ...cardOf('trade-change'),
  subtitle: frame =>
    phrases(
      {
        en: 'China’s goods exports and imports; 2023 derived from 2024 and its growth',
        zh: '中国货物出口与进口，2023年由2024年数额与增速推算',
      },
      unitPhrase(frame),
    ),
  picks: 'partner',
  keeps: ['period'],
  fixed: { entity: ['china'], measure: ['goods-trade'] },
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
      color: commonColor(
        frame,
        frame.rows.filter(({ keys }) => keys['period']?.id === id),
        spec,
      ),
      pattern: id === '2023' ? 'hatched' : 'solid',
    })),
  describe: described,
  height: (frame, look) => barsHeight(lined(frame), look, spec),
}
