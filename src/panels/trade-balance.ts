import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { germanyInEu, spokenOf, tradeRows } from '../data/trade.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { legend } from '../forms/legend.ts'
import { entityColor } from '../forms/Look.ts'
import { keysOf, shownRows, type Frame, type Key, type Language, type Row } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { onlyYear, periodsOf, phrases, unitPhrase } from '../words/frameWords.ts'
import { partnerName } from '../words/partners.ts'
import { telling, type Qualifiers } from '../words/qualifiers.ts'
import { nameIn, valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const periods = ['2024', '2025'] as const

/** Ten partners none of which contains another, and Germany under the EU. */
const partners = [
  'us',
  'hong-kong',
  'eu',
  'germany',
  'asean',
  'india',
  'uk',
  'japan',
  'south-korea',
  'australia',
  'taiwan',
]

/** The measure is trade, but what stands in the table is what one way exceeds the other by. */
const label = { en: 'Trade balance', zh: '贸易差额' }

const spec: BarsSpec = {
  category: 'partner',
  series: 'period',
  color: ({ keys }) =>
    entityColor(keys['partner']?.id ?? '', keys['period']?.id === '2025' ? 'full' : 'soft'),
}

/** How a row's size is said: without its sign, with what must be said of it. */
type Size = (row: Row) => string

const sizes =
  (language: Language, { of }: Qualifiers): Size =>
  row =>
    valueWords({ ...row, value: Math.abs(row.value ?? 0) }, language) + of(row)

const isSurplus = (row: Row): boolean => (row.value ?? 0) >= 0
const kind = (row: Row, language: Language): string =>
  isSurplus(row) ? { en: 'surplus', zh: '顺差' }[language] : { en: 'deficit', zh: '逆差' }[language]

/** A balance of one year, whose name stands before it: its surplus with Taiwan was CNY 1 trillion. */
function single(row: Row, name: string, size: Size, language: Language): string {
  const [what, value] = [kind(row, language), size(row)]
  return language === 'zh' ? `对${name}${what}${value}` : `${what} with ${name} was ${value}`
}

/** A balance and what became of it: its surplus with the US shrank from CNY 2.57 trillion to CNY 2.01 trillion. */
function turned([before, now]: readonly [Row, Row], name: string, size: Size, language: Language): string {
  const [from, to] = [size(before), size(now)]
  if (isSurplus(before) !== isSurplus(now))
    return language === 'zh'
      ? `对${name}由${kind(before, language)}${from}转为${kind(now, language)}${to}`
      : `${kind(before, language)} of ${from} with ${name} became a ${kind(now, language)} of ${to}`
  const grew = Math.abs(now.value ?? 0) >= Math.abs(before.value ?? 0)
  return language === 'zh'
    ? `对${name}${kind(now, language)}由${from}${grew ? '扩大' : '缩小'}到${to}`
    : `${kind(now, language)} with ${name} ${grew ? 'grew' : 'shrank'} from ${from} to ${to}`
}

function course(frame: Frame, partner: Key, size: Size, language: Language): string {
  const known = periods.flatMap(period => shownAt(frame, { partner: partner.id, period }) ?? [])
  const [first, last] = [known[0], known[1]]
  const name = partnerName(partner, language)
  if (first && last) return turned([first, last], name, size, language)
  return first ? single(first, name, size, language) : ''
}

/**
 * The deepest of the deficits on view in the last year on view. None where there is only one, or where it has been told:
 * China trades with more partners than are shown.
 */
function deepest(frame: Frame, told: readonly Key[], language: Language): string {
  const last = keysOf(frame, 'period').at(-1)
  const rows = shownRows(frame).filter(
    ({ keys, value }) => keys['period']?.id === last?.id && (value ?? 0) < 0,
  )
  const row = rows.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))[0]
  if (!row || !last || rows.length < 2 || told.some(({ id }) => id === row.keys['partner']?.id)) return ''
  const name = nameIn(row, 'partner', language)
  return telling(language, qualifiers => {
    const size = sizes(language, qualifiers)(row)
    return language === 'zh'
      ? `所列伙伴中，${last.id}年逆差最大的是${name}，为${size}。`
      : ` Of the partners shown, its largest deficit was with ${name}: ${size} in ${last.id}.`
  })
}

const when = (frame: Frame, language: Language): string =>
  onlyYear(frame, language) || (language === 'zh' ? '2024年至2025年，' : 'From 2024 to 2025 ')

function described(frame: Frame, language: Language): string {
  const partners = spokenOf(frame)
  if (partners.length === 0) return ''
  const first = telling(language, qualifiers => {
    const size = sizes(language, qualifiers)
    const told = partners.map(partner => course(frame, partner, size, language))
    return language === 'zh'
      ? `${when(frame, language)}中国${told.join('；')}${qualifiers.all}。`
      : `${when(frame, language)}China’s ${told.join('; its ')}${qualifiers.all}.`
  })
  return first + deepest(frame, partners, language)
}

/** Exports less imports with ten partners, in 2024 and 2025. */
export const panel: Panel = {
  ...cardOf('trade-balance'),
  subtitle: frame =>
    phrases(
      { en: 'China’s goods exports less imports', zh: '中国货物出口减进口' },
      periodsOf(frame),
      unitPhrase(frame),
    ),
  picks: 'partner',
  keeps: [],
  fixed: { flow: ['balance'], entity: ['china'], measure: ['goods-trade'] },
  tabulate: figures => ({
    columns: [dimensionColumn('partner'), dimensionColumn('period'), valueColumn(label, 'CNY')],
    rows: tradeRows(figures, { measure: 'goods-trade', partners, flows: ['balance'], periods }, [
      'partner',
      'period',
    ]),
    notes: [
      {
        en: 'Computed from printed exports and imports; the sources used here print no balances. 2025 rests on preliminary figures.',
        zh: '由公布的出口与进口推算，所用来源未列差额。2025年依据初步数。',
      },
      {
        en: 'Much of what goes to Hong Kong is shipped on to other places.',
        zh: '对香港出口中相当部分转往其他地区。',
      },
    ],
  }),
  encode: (frame, look) => bars(germanyInEu(frame), look, spec),
  legend: (frame, language) => legend(frame, spec, language),
  describe: described,
  height: (frame, look) => barsHeight(germanyInEu(frame), look, spec),
}
