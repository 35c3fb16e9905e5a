import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { entityKey, measureKey, rowOf, select } from '../data/Figures.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { color, entityColor } from '../forms/Look.ts'
import type { Frame, Language, Row } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { unitsOf } from '../words/frameWords.ts'
import { bare, exact } from '../words/numbers.ts'
import { periodKey, periodText } from '../words/periods.ts'
import { valueWords } from '../words/rowWords.ts'
import type { Panel } from './Panel.ts'

const measure = 'goods-trade-eur'
const three = 'malaysia-philippines-thailand'

const inBrackets = (period: string, language: Language): string =>
  language === 'zh' ? `（${periodText(period, language)}）` : ` (${period})`

const spec: BarsSpec = {
  category: 'partner',
  series: 'period',
  color: ({ keys }) =>
    keys['partner']?.id === three ? color('other') : entityColor(keys['partner']?.id ?? ''),
  // One colour for both years: each bar names its own.
  label: ({ keys, value, unit }, language) =>
    bare(value ?? 0, unit, language) + inBrackets(keys['period']?.id ?? '', language),
}

const yearOf = (row: Row): string => row.keys['period']?.id ?? ''

function withChina(frame: Frame, language: Language): string {
  const [before, now] = ['2022', '2023'].map(period => shownAt(frame, { partner: 'china', period }))
  const only = now ?? before
  if (before && now)
    return language === 'zh'
      ? `德中贸易额2022年为${valueWords(before, language)}，2023年为${valueWords(now, language)}`
      : `Germany’s trade with China was ${valueWords(before, language)} in 2022 and ${valueWords(now, language)} in 2023`
  if (!only) return ''
  return language === 'zh'
    ? `德中贸易额${yearOf(only)}年为${valueWords(only, language)}`
    : `Germany’s trade with China was ${valueWords(only, language)} in ${yearOf(only)}`
}

function withThree(frame: Frame, language: Language): string {
  const [own, china] = [three, 'china'].map(partner => shownAt(frame, { partner, period: '2023' }))
  if (!own?.value) return ''
  const times = china?.value ? exact(Math.round((10 * china.value) / own.value) / 10) : ''
  const told = valueWords(own, language)
  if (language === 'zh')
    return `与马来西亚、菲律宾和泰国三国2023年合计${told}${times && `，前者为后者的${times}倍`}`
  return `its trade with Malaysia, the Philippines and Thailand together was ${told} in 2023${times && `; that with China was ${times} times as much`}`
}

/** German trade with China and with three countries of Southeast Asia, as a newspaper gave it. */
export const panel: Panel = {
  id: 'trade-german-view',
  topic: 'trade',
  needs: ['trade', 'context'],
  title: { en: 'Seen from Germany: China and Southeast Asia', zh: '德国视角：中国与东南亚' },
  subtitle: frame => ({
    en: `German goods trade, exports and imports, 2022 and 2023, ${unitsOf(frame).en}`,
    zh: `德国货物进出口，2022年和2023年，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'partner',
  keeps: [],
  fixed: { entity: ['germany'], flow: ['total'], measure: [measure] },
  span: 'half',
  tabulate: figures => ({
    columns: [
      dimensionColumn('partner'),
      dimensionColumn('period'),
      valueColumn(measureKey(figures, measure).label, 'EUR'),
    ],
    rows: select(figures, { dataset: 'trade', measure, entity: 'germany', flow: 'total' }).map(figure =>
      rowOf(figures, figure, {
        partner: entityKey(figures, figure.partner ?? ''),
        period: periodKey(figure.period),
      }),
    ),
    notes: [
      {
        en: 'The newspaper names no statistical office. Of Southeast Asia it counts Malaysia, the Philippines and Thailand only.',
        zh: '报道未注明统计机构；东南亚仅指马来西亚、菲律宾和泰国。',
      },
    ],
  }),
  encode: (frame, look) => bars(frame, look, spec),
  describe: (frame, language) => {
    const parts = [withChina(frame, language), withThree(frame, language)].filter(Boolean)
    if (parts.length === 0) return ''
    const words = parts.join(language === 'zh' ? '；' : '; ')
    return language === 'zh' ? `${words}。` : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  },
  height: (frame, size) => barsHeight(frame, size, spec),
}
