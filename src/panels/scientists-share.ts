import { countryColumn, dimensionColumn, valueColumn } from '../data/columns.ts'
import { entityKey, measureKey, rowOf, select, type Figures } from '../data/Figures.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { entityColor } from '../forms/Look.ts'
import { keysOf, shownRows, type Frame, type Key, type Language } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { periodsOf, unitsOf } from '../words/frameWords.ts'
import { listing } from '../words/listing.ts'
import { bare } from '../words/numbers.ts'
import { partnerName } from '../words/partners.ts'
import { periodKey, periodText } from '../words/periods.ts'
import { toldValue } from '../words/qualifiers.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const measure = 'top-scientists-share'
const latest = '2024'

const spec: BarsSpec = {
  category: 'entity',
  series: 'period',
  color: ({ keys }) => entityColor(keys['entity']?.id ?? '', keys['period']?.id === latest ? 'full' : 'soft'),
  label: ({ keys, value, unit }, language) =>
    `${bare(value ?? 0, unit, language)} · ${keys['period']?.label[language] ?? ''}`,
}

function tabulate(figures: Figures): Frame {
  const shares = ['china', 'us'].flatMap(entity => select(figures, { measure, entity }))
  return {
    columns: [
      countryColumn,
      dimensionColumn('period'),
      valueColumn(measureKey(figures, measure).label, 'percent'),
    ],
    rows: shares.map(figure =>
      rowOf(figures, figure, {
        entity: entityKey(figures, figure.entity),
        period: periodKey(figure.period),
      }),
    ),
    notes: [
      {
        en: 'Of the world’s top scientists as Dongbi Data counts them. What the rest of the world has is not printed.',
        zh: '占东壁科技数据统计的全球顶尖科学家的比重。其他国家和地区所占比重来源未列。',
      },
    ],
  }
}

/** One country's share then and now. Null where one of them is not shown. */
function change(frame: Frame, place: Key, language: Language): string | null {
  const years = keysOf(frame, 'period').map(({ id }) => id)
  const [then = '', now = ''] = [years[0], years.at(-1)]
  const before = shownAt(frame, { entity: place.id, period: then })
  const after = shownAt(frame, { entity: place.id, period: now })
  if (then === now || before?.value == null || after?.value == null) return null
  const up = after.value > before.value
  const [from, to] = [before, after].map(row => toldValue(row, language))
  const name = partnerName(place, language)
  if (language === 'zh') return `${name}占比由${from}${up ? '升至' : '降至'}${to}`
  return `the share of ${name} ${up ? 'rose' : 'fell'} from ${from} to ${to}`
}

function describe(frame: Frame, language: Language): string {
  const rows = shownRows(frame)
  const years = keysOf(frame, 'period').map(({ id }) => periodText(id, language))
  const parts = keysOf({ ...frame, rows }, 'entity').map(place => change(frame, place, language))
  if (parts.length === 0 || parts.includes(null)) return listing(rows, 'entity', language)
  if (language === 'zh') return `${years.join('至')}，在全球顶尖科学家中，${parts.join('，')}。`
  return `Between ${years.join(' and ')}, ${parts.join('; ')}.`
}

/** What part of the world's top scientists the two countries have, as printed. */
export const panel: Panel = {
  ...cardOf('scientists-share'),
  subtitle: frame => ({
    en: `Count by Dongbi Data, ${periodsOf(frame).en}, ${unitsOf(frame).en} of the world total`,
    zh: `东壁科技数据统计，${periodsOf(frame).zh}，占全球总数的百分比（${unitsOf(frame).zh}）`,
  }),
  picks: 'entity',
  keeps: [],
  fixed: { measure: [measure] },
  tabulate,
  encode: (frame, look) => bars(frame, look, spec),
  describe,
  height: (frame, look) => barsHeight(frame, look, spec),
}
