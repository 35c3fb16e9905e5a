import { countryColumn, dimensionColumn, valueColumn } from '../data/columns.ts'
import { entityKey, rowOf, select, type Figures } from '../data/Figures.ts'
import { entityColor } from '../forms/Look.ts'
import { panes, panesHeight, type PanesSpec } from '../forms/panes.ts'
import { shownRows, type Column, type Frame, type Language } from '../frame/Frame.ts'
import { partnerName } from '../words/partners.ts'
import { periodKey } from '../words/periods.ts'
import { toldValue } from '../words/qualifiers.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

/** One comparison a journal set and year: what a Share means changes with the journals. */
const sets = [
  {
    measure: 'nature-index-share-82-journals',
    label: { en: '2022: 82 natural-science journals', zh: '2022年：82种自然科学期刊' },
    told: { en: 'the 82 natural-science journals of 2022', zh: '2022年的82种自然科学期刊' },
  },
  {
    measure: 'nature-index-share-145-journals',
    label: { en: '2024: 145 journals', zh: '2024年：145种期刊' },
    told: { en: 'the 145 journals of 2024', zh: '2024年的145种期刊' },
  },
] as const

const spec: PanesSpec = {
  by: 'measure',
  bars: { category: 'entity', color: row => entityColor(row.keys['entity']?.id ?? '') },
}

const columns: readonly Column[] = [
  { ...dimensionColumn('measure'), label: { en: 'Journal set', zh: '期刊范围' } },
  dimensionColumn('period'),
  countryColumn,
]

const notes = [
  {
    en: 'Two separate comparisons, each on its own scale: the journal sets differ, so the years must not be read as growth.',
    zh: '两组独立的比较，各用各的尺度：期刊范围不同，两年之间不能视为增长。',
  },
  {
    en: 'Share credits each article to its authors’ countries in fractions.',
    zh: '“份额”按作者所在国家以分数计入每篇论文。',
  },
]

function tabulate(figures: Figures): Frame {
  const rows = sets.flatMap(({ measure, label }) =>
    select(figures, { measure, entity: ['china', 'us'] }).map(figure =>
      rowOf(figures, figure, {
        measure: { id: measure, label },
        period: periodKey(figure.period),
        entity: entityKey(figures, figure.entity),
      }),
    ),
  )
  return { columns: [...columns, valueColumn({ en: 'Share', zh: '份额' }, 'index-share')], rows, notes }
}

/** One journal set: who has more, and how much. */
function comparison(frame: Frame, { measure, told }: (typeof sets)[number], language: Language): string {
  const rows = shownRows(frame)
    .filter(({ keys }) => keys['measure']?.id === measure)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const [first, second] = rows.flatMap(row => {
    const place = row.keys['entity']
    return place ? [{ name: partnerName(place, language), value: toldValue(row, language) }] : []
  })
  if (!first) return ''
  if (language === 'zh')
    return `在${told.zh}中，${first.name}份额为${first.value}${second ? `，${second.name}为${second.value}` : ''}`
  return `in ${told.en} ${first.name} had a Share of ${first.value}${second ? ` and ${second.name} of ${second.value}` : ''}`
}

function describe(frame: Frame, language: Language): string {
  const parts = sets.map(set => comparison(frame, set, language)).filter(Boolean)
  if (parts.length === 0) return ''
  const whole = parts.join(language === 'zh' ? '；' : '; ')
  return language === 'zh' ? `${whole}。` : `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`
}

/** China's and the United States' Share in the Nature Index, once for each journal set. */
export const panel: Panel = {
  ...cardOf('nature-index'),
  subtitle: () => ({
    en: 'China and the United States, articles of 2022 and of 2024, Share (fractional count of articles)',
    zh: '中国与美国，2022年和2024年论文，份额（按分数计的论文数）',
  }),
  picks: 'entity',
  keeps: [],
  tabulate,
  encode: (frame, look) => panes(frame, look, spec),
  describe,
  height: (frame, look) => panesHeight(frame, look, spec),
}
