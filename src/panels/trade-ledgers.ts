import { bothLedgers } from '../data/tradeLedgers.ts'
import { inCurrency } from '../filter/convert.ts'
import { dots, dotsHeight, type DotsSpec } from '../forms/dots.ts'
import { legend } from '../forms/legend.ts'
import { color } from '../forms/Look.ts'
import type { Frame, Language, Row } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { isConvertedPrint } from '../frame/stated.ts'
import { phrases, unitPhrase } from '../words/frameWords.ts'
import { amount } from '../words/numbers.ts'
import { bracketed, toldValue } from '../words/qualifiers.ts'
import { valueWords } from '../words/rowWords.ts'
import { rowStatusWords } from '../words/statuses.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const year = '2024'

const spec: DotsSpec = {
  category: 'flow',
  series: 'reporter',
  color: ({ keys }) => color(keys['reporter']?.id === 'eurostat' ? 'eu' : 'china'),
}

const ledgers = {
  en: { gacc: 'Chinese customs', eurostat: 'Eurostat' },
  zh: { gacc: '中国海关', eurostat: '欧盟统计局' },
}

/** How far apart two counts are, to three digits: the rate and the rounding of either leave no more. */
const gap = (a: Row, b: Row, language: Language): string =>
  amount(Number(Math.abs((a.value ?? 0) - (b.value ?? 0)).toPrecision(3)), a.unit, language)

/** A value in the finding: what a ledger prints in another currency is said to be converted. */
const counted = (row: Row, language: Language): string =>
  isConvertedPrint(row)
    ? valueWords(row, language) + bracketed([rowStatusWords(row)[language]], language)
    : toldValue(row, language)

type Way = 'exports' | 'imports'
type Ledger = keyof (typeof ledgers)['en']

/** Who counts the goods as they leave, who as they arrive. */
const sides: Readonly<Record<Way, readonly [Ledger, Ledger]>> = {
  exports: ['gacc', 'eurostat'],
  imports: ['eurostat', 'gacc'],
}

function inEnglish(way: Way, left: Row | undefined, come: Row | undefined, apart: string): string {
  const [from, to] = sides[way].map(ledger => ledgers.en[ledger])
  const goal = way === 'exports' ? 'the EU' : 'China'
  const leaving = left ? `${from} counts ${counted(left, 'en')} of goods leaving for ${goal}` : ''
  if (!come) return leaving
  if (!leaving) return `${to} counts ${counted(come, 'en')} of goods arriving in ${goal}`
  return `${leaving}, ${to} ${counted(come, 'en')} arriving: a gap of about ${apart}`
}

function inChinese(way: Way, left: Row | undefined, come: Row | undefined, apart: string): string {
  const [from, to] = sides[way].map(ledger => ledgers.zh[ledger])
  const [sold, bought] = way === 'exports' ? ['对欧盟出口', '自中国进口'] : ['对华出口', '自欧盟进口']
  const leaving = left ? `${from}记${sold}${counted(left, 'zh')}` : ''
  if (!come) return leaving
  const arriving = `${to}记${bought}${counted(come, 'zh')}`
  return leaving ? `${leaving}，${arriving}，相差约${apart}` : arriving
}

/** One way of the goods: what is counted as they leave, what as they arrive, and how far apart that is. */
function course(frame: Frame, way: Way, language: Language): string {
  const [left, come] = sides[way].map(reporter => shownAt(frame, { flow: way, reporter }))
  const apart = left && come ? gap(left, come, language) : ''
  return language === 'zh' ? inChinese(way, left, come, apart) : inEnglish(way, left, come, apart)
}

function described(frame: Frame, language: Language): string {
  const parts = (['exports', 'imports'] as const).map(way => course(frame, way, language)).filter(Boolean)
  if (parts.length === 0) return ''
  return language === 'zh'
    ? `${year}年，${parts.join('；')}。`
    : `For ${year} ${parts.join('. In the other direction ')}.`
}

/** The same goods counted twice: Chinese customs beside Eurostat, in one currency so that the gap can be seen. */
export const panel: Panel = {
  ...cardOf('trade-ledgers'),
  subtitle: frame =>
    phrases(
      {
        en: `Goods between China and the EU as Chinese customs and Eurostat count them, ${year}`,
        zh: `中欧货物贸易，中国海关与欧盟统计局各自统计，${year}年`,
      },
      unitPhrase(frame),
    ),
  picks: 'flow',
  keeps: [],
  fixed: {
    partner: ['eu'],
    period: [year],
    entity: ['china', 'eu'],
    measure: ['goods-trade', 'goods-trade-eur'],
  },
  // Always in one currency: two on one axis would show a gap that is none.
  tabulate: (figures, filter) => {
    const frame = inCurrency(
      bothLedgers(figures, year),
      figures,
      filter.currency === 'printed' ? 'CNY' : filter.currency,
      year,
    )
    const unit = frame.rows[0]?.unit ?? null
    return {
      ...frame,
      columns: frame.columns.map(column => (column.kind === 'measure' ? { ...column, unit } : column)),
      notes: [
        {
          en: 'Imports are counted with freight and insurance, exports without; goods that pass through Hong Kong or a port in between are booked differently. Neither ledger is wrong, and the two are not one series.',
          zh: '进口按到岸价、出口按离岸价统计，经香港或其他口岸中转的货物记法不同。两本账各有口径，不可连成一个序列。',
        },
        ...frame.notes,
      ],
    }
  },
  encode: (frame, look) => dots(frame, look, spec),
  legend: (frame, language) => legend(frame, { ...spec, dots: true }, language),
  describe: described,
  height: (frame, look) => dotsHeight(frame, look, spec),
}
