import { countryColumn, dimensionColumn, valueColumn } from '../data/columns.ts'
import type { Figure } from '../data/Figure.ts'
import { entityKey, measureKey, rowOf, select, type Figures } from '../data/Figures.ts'
import { lines, linesHeight, type LinesSpec } from '../forms/lines.ts'
import { entityColor } from '../forms/Look.ts'
import {
  keysOf,
  shownRows,
  type Frame,
  type Key,
  type Language,
  type Row,
  type Text,
} from '../frame/Frame.ts'
import { periodsOf, unitsOf } from '../words/frameWords.ts'
import { listing } from '../words/listing.ts'
import { joinedNames, partnerName } from '../words/partners.ts'
import { periodKey, periodText } from '../words/periods.ts'
import { qualified, toldValue } from '../words/qualifiers.ts'
import { valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const byPeople = 'highly-cited-researchers-share'
const byDesignation = 'highly-cited-designations-share'
/** The last list whose country shares are of people. */
const lastOfPeople = '2021'

const spec: LinesSpec = {
  period: 'period',
  series: 'entity',
  color: row => entityColor(row.keys['entity']?.id ?? ''),
  breaks: [{ after: lastOfPeople, label: { en: 'from 2022: designations', zh: '2022年起按人次' } }],
}

const notes: readonly Text[] = [
  {
    en: 'Until 2021 shares of people, from 2022 shares of designations, where a researcher named in two fields counts twice: the two parts are not one series.',
    zh: '2021年及以前为按人计的占比，2022年起为按入选人次计的占比，在两个领域入选者计两次：前后不是同一序列。',
  },
  {
    en: 'China is the mainland without Hong Kong. Hollow: computed from printed counts. A year with neither share nor counts stays empty.',
    zh: '“中国”指内地，不含香港。空心点为据公布人数推算；既无占比也无人数的年份留空。',
  },
]

const isPrinted = ({ status }: Figure): boolean => status !== 'derived'

/** A printed share before one computed from counts, one for each place and year. */
function shares(figures: Figures): readonly Figure[] {
  const all = select(figures, { measure: [byPeople, byDesignation], entity: ['us', 'china'] })
  const same = (one: Figure) => (other: Figure) => other.entity === one.entity && other.period === one.period
  return all
    .filter(one => isPrinted(one) || !all.filter(isPrinted).some(same(one)))
    .toSorted((a, b) => b.entity.localeCompare(a.entity) || a.period.localeCompare(b.period))
}

/** What the printed counts would give where the printed shares do not fit them. */
function contradiction(figures: Figures): readonly Text[] {
  const computed = select(figures, { measure: byPeople, entity: ['us', 'china'], status: 'derived' })
  const against = computed.filter(
    one =>
      select(figures, { measure: byPeople, entity: one.entity, period: one.period, status: 'contradicted' })
        .length,
  )
  const [first] = against
  if (!first) return []
  const words = (language: Language) =>
    against
      .map(
        one =>
          `${partnerName(entityKey(figures, one.entity), language)}${language === 'zh' ? '' : ' '}${valueWords(rowOf(figures, one, {}), language)}`,
      )
      .join(language === 'zh' ? '，' : ', ')
  return [
    {
      en: `† ${first.period}: the printed shares do not fit the printed counts, which give ${words('en')}.`,
      zh: `† ${periodText(first.period, 'zh')}：公布的占比与公布的人数不符，按人数推算为${words('zh')}。`,
    },
  ]
}

function tabulate(figures: Figures): Frame {
  return {
    columns: [
      countryColumn,
      dimensionColumn('period'),
      dimensionColumn('measure'),
      valueColumn({ en: 'Share of the list', zh: '占名单比重' }, 'percent'),
    ],
    rows: shares(figures).map(figure =>
      rowOf(figures, figure, {
        entity: entityKey(figures, figure.entity),
        period: periodKey(figure.period),
        measure: measureKey(figures, figure.measure),
      }),
    ),
    notes: [...notes, ...contradiction(figures)],
  }
}

/** Shares of one country on one base, in the order of years. */
const record = (frame: Frame, place: Key, measure: string): readonly Row[] =>
  shownRows(frame)
    .filter(({ keys }) => keys['entity']?.id === place.id && keys['measure']?.id === measure)
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => yearOf(a).localeCompare(yearOf(b)))

const yearOf = ({ keys }: Row): string => keys['period']?.id ?? ''

/** The share of people, from its first year to its last. */
function course(frame: Frame, place: Key, language: Language): readonly string[] {
  const rows = record(frame, place, byPeople)
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last || first === last) return []
  const up = (last.value ?? 0) > (first.value ?? 0)
  const name = partnerName(place, language)
  const [from, to] = [first, last].map(row => {
    const [value, year] = [valueWords(row, language), periodText(yearOf(row), language)]
    return (language === 'zh' ? `${year}的${value}` : `${value} in ${year}`) + qualified(row, language)
  })
  return language === 'zh'
    ? [`${name}占比由${from}${up ? '升至' : '降至'}${to}`]
    : [`the share of ${name} ${up ? 'rose' : 'fell'} from ${from} to ${to}`]
}

type Standing = { readonly year: string; readonly name: string; readonly value: string }

/** The latest share of designations. */
function standing(frame: Frame, place: Key, language: Language): readonly Standing[] {
  const last = record(frame, place, byDesignation).at(-1)
  const words = { name: partnerName(place, language), value: last ? toldValue(last, language) : '' }
  return last ? [{ ...words, year: periodText(yearOf(last), language) }] : []
}

/** The latest shares, those of one year together. */
function standingWords(all: readonly Standing[], language: Language): string {
  const years = [...new Set(all.map(({ year }) => year))]
  const parts = years.map(year => {
    const own = all.filter(one => one.year === year)
    if (language === 'zh') return `${year}${own.map(({ name, value }) => `${name}占${value}`).join('，')}`
    return `${joinedNames(
      own.map(({ name, value }, at) => `${name}${at === 0 ? ' had' : ''} ${value}`),
      'en',
    )} in ${year}`
  })
  return parts.join(language === 'zh' ? '；' : '; ')
}

function describe(frame: Frame, language: Language): string {
  const places = keysOf({ ...frame, rows: shownRows(frame) }, 'entity')
  const courses = places.flatMap(place => course(frame, place, language))
  const standings = places.flatMap(place => standing(frame, place, language))
  const last = standingWords(standings, language)
  const zh = language === 'zh'
  const people = zh ? `按人计，${courses.join('，')}。` : `By people, ${courses.join('; ')}.`
  const designations = zh ? `按入选人次计，${last}。` : `By designations, ${last}.`
  const sentences = [courses.length ? people : '', last ? designations : ''].filter(Boolean)
  return sentences.length ? sentences.join(zh ? '' : ' ') : listing(shownRows(frame), 'entity', language)
}

/** The two countries' shares of Clarivate's yearly list, with the change of its base between 2021 and 2022. */
export const panel: Panel = {
  ...cardOf('highly-cited'),
  subtitle: frame => ({
    en: `China and the United States, lists of ${periodsOf(frame).en}, ${unitsOf(frame).en} of the list`,
    zh: `中国与美国，${periodsOf(frame).zh}名单，占名单的百分比（${unitsOf(frame).zh}）`,
  }),
  picks: 'entity',
  keeps: ['period'],
  tabulate,
  encode: (frame, look) => lines(frame, look, spec),
  describe,
  height: (frame, look) => linesHeight(frame, look, spec),
}
