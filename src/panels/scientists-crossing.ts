import { countryColumn, dimensionColumn, valueColumn } from '../data/columns.ts'
import { entityKey, measureKey, rowOf, select, type Figures } from '../data/Figures.ts'
import { entityColor } from '../forms/Look.ts'
import { slope, slopeHeight, type SlopeSpec } from '../forms/slope.ts'
import { keysOf, shownRows, type Frame, type Language, type Row, type Text } from '../frame/Frame.ts'
import { periodsOf, unitsOf } from '../words/frameWords.ts'
import { listing } from '../words/listing.ts'
import { joinedNames, partnerName } from '../words/partners.ts'
import { periodKey, periodText } from '../words/periods.ts'
import { qualified } from '../words/qualifiers.ts'
import { countWords, valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const measure = 'top-scientists'

const spec: SlopeSpec = {
  period: 'period',
  entity: 'entity',
  color: row => entityColor(row.keys['entity']?.id ?? ''),
}

const between: Text = {
  en: 'The dashes only join two counts: the source gives no numbers for the years between.',
  zh: '虚线仅连接两个年份的人数，来源未给出其间各年的数字。',
}

/** What the count rests on, where its size is among the figures. */
function base(figures: Figures): readonly Text[] {
  const [papers] = select(figures, { measure: 'papers-analysed', entity: 'dongbi' })
  const [journals] = select(figures, { measure: 'journals-analysed', entity: 'dongbi' })
  if (!papers || !journals) return []
  const [many, from] = [rowOf(figures, papers, {}), rowOf(figures, journals, {})]
  return [
    {
      en: `Dongbi Data counted authors of ${valueWords(many, 'en')} in ${valueWords(from, 'en')}.`,
      zh: `东壁科技数据统计的是${valueWords(from, 'zh')}期刊中${valueWords(many, 'zh')}论文的作者。`,
    },
  ]
}

function tabulate(figures: Figures): Frame {
  const counts = select(figures, { measure, entity: ['us', 'china'] })
  return {
    columns: [
      countryColumn,
      dimensionColumn('period'),
      valueColumn(measureKey(figures, measure).label, 'people'),
    ],
    rows: counts.map(figure =>
      rowOf(figures, figure, {
        entity: entityKey(figures, figure.entity),
        period: periodKey(figure.period),
      }),
    ),
    notes: [between, ...base(figures)],
  }
}

/** The countries of one year, the larger first. */
const ranked = (rows: readonly Row[], year: string | undefined): readonly Row[] =>
  rows
    .filter(({ keys, value }) => keys['period']?.id === year && value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))

const heads = (row: Row, language: Language): string => countWords(row, language) + qualified(row, language)

const nameOf = ({ keys }: Row, language: Language): string =>
  keys['entity'] ? partnerName(keys['entity'], language) : ''

/** Who is ahead in the last year, and how it was in the first. Null where one of the four counts is not shown. */
function crossing(frame: Frame, language: Language): string | null {
  const years = keysOf(frame, 'period').map(({ id }) => id)
  const [then = '', now = ''] = [years[0], years.at(-1)]
  const [leader, trailer] = ranked(frame.rows, now)
  const [first, second] = ranked(frame.rows, then)
  if (then === now || !leader || !trailer || !first || !second) return null
  const turned = first.keys['entity']?.id === trailer.keys['entity']?.id
  const names = [leader, trailer, first].map(row => nameOf(row, language))
  const [lead, trail, past, other] = [leader, trailer, first, second].map(row => heads(row, language))
  if (language === 'zh')
    return `${periodText(now, 'zh')}${names[0]}有顶尖科学家${lead}，${turned ? '超过' : '多于'}${names[1]}的${trail}；${periodText(then, 'zh')}则是${names[2]}以${past}对${other}领先。`
  const verb = turned ? 'had passed' : 'was ahead of'
  return `By ${now} ${names[0]} ${verb} ${names[1]}, with ${lead} top scientists to ${trail}. In ${then} ${names[2]} led by ${past} to ${other}.`
}

function describe(frame: Frame, language: Language): string {
  const rows = shownRows(frame)
  return crossing({ ...frame, rows }, language) ?? listing(rows, 'entity', language)
}

/** Researchers in the US and in China in the two years that the report counts. */
export const panel: Panel = {
  ...cardOf('scientists-crossing'),
  subtitle: frame => ({
    en: `Count by Dongbi Data, ${joinedNames(
      keysOf(frame, 'entity').map(({ label }) => label.en),
      'en',
    )}, ${periodsOf(frame).en}, ${unitsOf(frame).en}`,
    zh: `东壁科技数据统计，${joinedNames(
      keysOf(frame, 'entity').map(({ label }) => label.zh),
      'zh',
    )}，${periodsOf(frame).zh}，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'entity',
  keeps: ['entity', 'period'],
  fixed: { measure: [measure] },
  tabulate,
  encode: (frame, look) => slope(frame, look, spec),
  describe,
  height: (frame, look) => slopeHeight(frame, look, spec),
}
