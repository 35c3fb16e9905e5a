import { tradeFrame } from '../data/trade.ts'
import { lines, linesHeight, type LinesSpec } from '../forms/lines.ts'
import { color } from '../forms/Look.ts'
import { keysOf, shownRows, type Frame, type Key, type Language, type Row } from '../frame/Frame.ts'
import { onlyYear, periodsOf, phrases, unitPhrase } from '../words/frameWords.ts'
import { telling, type Qualifiers } from '../words/qualifiers.ts'
import { inSentence, valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const years = Array.from({ length: 11 }, (_, index) => String(2015 + index))

const spec: LinesSpec = {
  period: 'period',
  series: 'flow',
  color: ({ keys }) => color('world', keys['flow']?.id === 'imports' ? 'soft' : 'full'),
}

/** From the first to the last year on view, of one direction; of one year alone its value. */
function course(frame: Frame, flow: Key, { of }: Qualifiers, language: Language): string {
  const rows = shownRows(frame).filter(({ keys, value }) => keys['flow']?.id === flow.id && value !== null)
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return ''
  const zh = language === 'zh'
  const name = inSentence(flow.label[language], language)
  const told = (row: Row): string => {
    const [year, value] = [row.keys['period']?.id ?? '', valueWords(row, language)]
    return (zh ? `${year}年的${value}` : `${value} in ${year}`) + of(row)
  }
  if (first === last && onlyYear(frame, language))
    return `${name}${zh ? '' : ' were '}${valueWords(last, language)}${of(last)}`
  if (first === last) return zh ? `${name}为${told(last)}` : `${name} were ${told(last)}`
  const rose = (last.value ?? 0) >= (first.value ?? 0)
  return zh
    ? `${name}由${told(first)}${rose ? '增至' : '降至'}${told(last)}`
    : `${name} ${rose ? 'rose' : 'fell'} from ${told(first)} to ${told(last)}`
}

const describe = (frame: Frame, language: Language): string =>
  telling(language, qualifiers => {
    const parts = keysOf(frame, 'flow')
      .map(flow => course(frame, flow, qualifiers, language))
      .filter(Boolean)
    if (parts.length === 0) return ''
    const year = onlyYear(frame, language)
    return language === 'zh'
      ? `${year}中国${parts.join('；')}${qualifiers.all}。`
      : `${year}China’s ${parts.join('; its ')}${qualifiers.all}.`
  })

/** China's goods trade with the whole world since 2015. */
export const panel: Panel = {
  ...cardOf('trade-world'),
  subtitle: frame =>
    phrases(
      { en: 'China’s goods exports and imports', zh: '中国货物出口与进口' },
      periodsOf(frame),
      unitPhrase(frame),
    ),
  picks: 'period',
  keeps: ['period'],
  fixed: { partner: ['world'], entity: ['china'], measure: ['goods-trade'] },
  tabulate: figures => ({
    ...tradeFrame(
      figures,
      { measure: 'goods-trade', partners: ['world'], flows: ['exports', 'imports'], periods: years },
      ['flow', 'period'],
    ),
    notes: [
      {
        en: 'Each year as first published; customs has revised some later. Imports of 2015 are the total less exports; 2025 is preliminary.',
        zh: '各年均为首次公布数，海关其后对部分年份有所修订。2015年进口由总额减出口得出；2025年为初步数。',
      },
    ],
  }),
  encode: (frame, look) => lines(frame, look, spec),
  describe,
  height: (frame, look) => linesHeight(frame, look, spec),
}
