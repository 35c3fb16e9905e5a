import { flows, type Flow } from '../data/Figure.ts'
import type { Figures } from '../data/Figures.ts'
import { tradeFrame } from '../data/trade.ts'
import type { Filter } from '../filter/Filter.ts'
import { dots, dotsHeight, type DotsSpec } from '../forms/dots.ts'
import { legend } from '../forms/legend.ts'
import { entityColor } from '../forms/Look.ts'
import { keysOf, shownRows, type Frame, type Key, type Language, type Text } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { withKey } from '../frame/withKey.ts'
import { flowKey } from '../words/flows.ts'
import { periodsOf, phrases, unitPhrase } from '../words/frameWords.ts'
import { partnerName, withGroup } from '../words/partners.ts'
import { telling, toldValue, type Qualifiers } from '../words/qualifiers.ts'
import { valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

/** Partners none of which contains another, in the order of their trade. */
const apart = ['asean', 'eu', 'us', 'south-korea', 'hong-kong', 'japan', 'taiwan', 'australia', 'india', 'uk']
const members: Readonly<Record<string, readonly string[]>> = {
  asean: ['vietnam'],
  eu: ['germany', 'netherlands', 'france', 'italy', 'spain', 'poland', 'belgium', 'hungary'],
}
/** Members stand below all others: a sheet without room for all leaves them out first, not the United States. */
const partners = [...apart, ...Object.values(members).flat()]
const groups: Readonly<Record<string, Text>> = {
  eu: { en: 'EU', zh: '欧盟' },
  asean: { en: 'ASEAN', zh: '东盟' },
}

const spec: DotsSpec = {
  category: 'partner',
  series: 'period',
  color: ({ keys }) =>
    entityColor(keys['partner']?.id ?? '', keys['period']?.id === '2025' ? 'full' : 'soft'),
}

/** The direction to show: what the reader has chosen, and exports and imports together while nothing is. */
const flowOf = ({ flow }: Filter): Flow =>
  flows.find(one => flow.includes(one) && one !== 'balance') ?? 'total'

const groupOf = (id: string): Text | undefined => {
  const group = Object.keys(members).find(one => members[one]?.includes(id))
  return group === undefined ? undefined : groups[group]
}

const marked = (key: Key): Key => {
  const group = groupOf(key.id)
  return group ? { id: key.id, label: withGroup(key, group) } : key
}

const grouped = (frame: Frame): Frame =>
  withKey(frame, 'partner', ({ keys }) => marked(keys['partner'] ?? { id: '', label: { en: '', zh: '' } }))

const notes: readonly Text[] = [
  {
    en: 'ASEAN and the EU are groups; their members stand below and are contained in them. Not to be added up.',
    zh: '东盟和欧盟为国家集团，下列成员已包含在内，不可相加。',
  },
  {
    en: '2025 is preliminary. ASEAN of 2025 includes Timor-Leste, that of 2024 does not.',
    zh: '2025年为初步数。2025年东盟含东帝汶，2024年不含。',
  },
  {
    en: 'Two years are no trend; earlier years are not held here.',
    zh: '仅有两年数据，不构成趋势；本图未收录更早年份。',
  },
]

function tabulated(figures: Figures, filter: Filter): Frame {
  const query = {
    measure: 'goods-trade',
    partners,
    flows: [flowOf(filter)],
    periods: ['2024', '2025'],
  }
  return { ...tradeFrame(figures, query, ['partner', 'flow', 'period']), notes }
}

type Change = { readonly partner: Key; readonly by: number }

/** The partners on view with both years, by how much trade with them changed. */
function changes(frame: Frame): readonly Change[] {
  return keysOf(frame, 'partner')
    .flatMap(partner => {
      const [before, now] = ['2024', '2025'].map(
        period => shownAt(frame, { partner: partner.id, period })?.value,
      )
      return before == null || now == null ? [] : [{ partner, by: now - before }]
    })
    .toSorted((a, b) => a.by - b.by)
}

const flowNames: Readonly<Record<string, Text>> = {
  total: { en: 'trade with', zh: '与{}的进出口' },
  exports: { en: 'exports to', zh: '对{}出口' },
  imports: { en: 'imports from', zh: '自{}进口' },
}

function course(frame: Frame, { partner, by }: Change, { of }: Qualifiers, language: Language): string {
  const [before, now] = ['2024', '2025'].map(period => {
    const row = shownAt(frame, { partner: partner.id, period })
    return row ? valueWords(row, language) + of(row) : ''
  })
  const what = flowNames[keysOf(frame, 'flow')[0]?.id ?? 'total']?.[language] ?? ''
  const name = partnerName(partner, language)
  return language === 'zh'
    ? `${what.replace('{}', name)}由${before}${by < 0 ? '降' : '增'}至${now}`
    : `${what} ${name} ${by < 0 ? 'fell' : 'rose'} from ${before} to ${now}`
}

function described(frame: Frame, language: Language): string {
  const all = changes(frame)
  const told = [all[0], all.at(-1)].filter((one, at) => one !== undefined && (at === 0 || all.length > 1))
  if (all.length === 0) return one(frame, language)
  return telling(language, qualifiers => {
    const parts = told.flatMap(one => (one ? [course(frame, one, qualifiers, language)] : []))
    return language === 'zh'
      ? `2024年至2025年，中国${parts.join('；')}${qualifiers.all}。`
      : `From 2024 to 2025 China’s ${parts.join('; its ')}${qualifiers.all}.`
  })
}

/** What is left to say when only one year is on view: its largest value. */
function one(frame: Frame, language: Language): string {
  const row = shownRows(frame).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
  const partner = row?.keys['partner']
  if (!row || !partner) return ''
  const what = flowNames[row.keys['flow']?.id ?? 'total']?.[language] ?? ''
  const [name, value, year] = [
    partnerName(partner, language),
    toldValue(row, language),
    row.keys['period']?.id ?? '',
  ]
  return language === 'zh'
    ? `${year}年中国${what.replace('{}', name)}${value}。`
    : `In ${year} China’s ${what} ${name} came to ${value}.`
}

/** China's trade with nineteen partners in 2024 and 2025, as its customs office prints it. */
export const panel: Panel = {
  ...cardOf('trade-partners'),
  subtitle: frame => {
    const flow = keysOf(frame, 'flow')[0]?.label ?? flowKey('total').label
    const what = { en: `China’s goods trade, ${flow.en.toLowerCase()}`, zh: `中国货物${flow.zh}` }
    return phrases(what, periodsOf(frame), unitPhrase(frame))
  },
  picks: 'partner',
  keeps: [],
  fixed: { entity: ['china'], measure: ['goods-trade'] },
  tabulate: tabulated,
  encode: (frame, look) => dots(grouped(frame), look, spec),
  legend: (frame, language) => legend(frame, { ...spec, dots: true }, language),
  describe: described,
  height: (frame, look) => dotsHeight(grouped(frame), look, spec),
}
