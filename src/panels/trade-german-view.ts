import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { entityKey, measureKey, rowOf, select } from '../data/Figures.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { color, entityColor } from '../forms/Look.ts'
import type { Frame, Language, Row } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { times } from '../words/changed.ts'
import { phrases, unitPhrase, valueInYear } from '../words/frameWords.ts'
import { periodKey } from '../words/periods.ts'
import { toldValue } from '../words/qualifiers.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const measure = 'goods-trade-eur'
const three = 'malaysia-philippines-thailand'

const spec: BarsSpec = {
  category: 'partner',
  series: 'period',
  color: ({ keys }) =>
    keys['partner']?.id === three ? color('other') : entityColor(keys['partner']?.id ?? ''),
  // One colour for both years: each bar names its own.
  label: valueInYear,
}

const yearOf = (row: Row): string => row.keys['period']?.id ?? ''

function withChina(frame: Frame, language: Language): string {
  const [before, now] = ['2022', '2023'].map(period => shownAt(frame, { partner: 'china', period }))
  const only = now ?? before
  if (before && now)
    return language === 'zh'
      ? `德中贸易额2022年为${toldValue(before, language)}，2023年为${toldValue(now, language)}`
      : `Germany’s trade with China was ${toldValue(before, language)} in 2022 and ${toldValue(now, language)} in 2023`
  if (!only) return ''
  return language === 'zh'
    ? `德中贸易额${yearOf(only)}年为${toldValue(only, language)}`
    : `Germany’s trade with China was ${toldValue(only, language)} in ${yearOf(only)}`
}

/** The three countries of 2023; how many times China's share that is, where both are on view. */
function withThree(frame: Frame, language: Language): string {
  const [own, china] = [three, 'china'].map(partner => shownAt(frame, { partner, period: '2023' }))
  if (!own?.value) return ''
  const ratio = china?.value ? times(china.value, own.value) : ''
  const told = toldValue(own, language)
  if (language === 'zh')
    return `2023年德国与马来西亚、菲律宾和泰国三国贸易额合计${told}${ratio && `，德中贸易额为其${ratio}倍`}`
  return `Germany’s trade with Malaysia, the Philippines and Thailand together was ${told} in 2023${ratio && `, and that with China ${ratio} times as much`}`
}

/** German trade with China and with three countries of Southeast Asia, as a newspaper gave it. */
export const panel: Panel = {
  ...cardOf('trade-german-view'),
  subtitle: frame =>
    phrases(
      { en: 'German goods trade, exports and imports, 2022 and 2023', zh: '德国货物进出口，2022年和2023年' },
      unitPhrase(frame),
    ),
  picks: 'partner',
  keeps: [],
  fixed: { entity: ['germany'], flow: ['total'], measure: [measure] },
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
    return language === 'zh' ? `${parts.join('；')}。` : `${parts.join('. ')}.`
  },
  height: (frame, look) => barsHeight(frame, look, spec),
}
