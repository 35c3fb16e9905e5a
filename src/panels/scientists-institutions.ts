import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { entityKey, measureKey, rowOf, select, type Figures } from '../data/Figures.ts'
import { sharedNotes } from '../data/sharedNotes.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { entityColor } from '../forms/Look.ts'
import {
  shownRows,
  type Column,
  type Frame,
  type Key,
  type Language,
  type Row,
  type Text,
} from '../frame/Frame.ts'
import { unitsOf } from '../words/frameWords.ts'
import { listing } from '../words/listing.ts'
import { joinedAmounts, joinedNames } from '../words/partners.ts'
import { qualified } from '../words/qualifiers.ts'
import { countWords, nameIn } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const measure = 'top-scientists-institution'

const spec: BarsSpec = { category: 'item', color: row => entityColor(row.keys['entity']?.id ?? '') }

/** The institution stands as the item, its country as the entity: so a choice of a country finds its institutions. */
const columns: readonly Column[] = [
  { ...dimensionColumn('item'), label: { en: 'Institution', zh: '机构' } },
  { ...dimensionColumn('entity'), label: { en: 'Country', zh: '国家' } },
]

const countryOf = (figures: Figures, institution: string): Key =>
  entityKey(figures, figures.reference.entities.get(institution)?.partOf ?? institution)

const selection: Text = {
  en: 'Only the institutions that the source names, not a ranking. The Academy is an organisation of many institutes, the other two are single universities.',
  zh: '仅列来源提及的机构，并非排名。中国科学院下辖众多研究所，另两家为单独的大学。',
}

function tabulate(figures: Figures): Frame {
  const counts = select(figures, { measure }).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  return {
    columns: [...columns, valueColumn(measureKey(figures, measure).label, 'people')],
    rows: counts.map(figure =>
      rowOf(figures, figure, {
        item: entityKey(figures, figure.entity),
        entity: countryOf(figures, figure.entity),
      }),
    ),
    notes: [...sharedNotes(counts), selection],
  }
}

function describe(frame: Frame, language: Language): string {
  const [first, ...others] = shownRows(frame)
  if (!first || others.length === 0) return listing(shownRows(frame), 'item', language)
  const article = language === 'en' && first.keys['item']?.id === 'chinese-academy-of-sciences' ? 'The ' : ''
  const count = (row: Row) => countWords(row, language) + qualified(row, language)
  const rest = others.map(row => nameIn(row, 'item', language) + (language === 'zh' ? '' : ' ') + count(row))
  const name = nameIn(first, 'item', language)
  if (language === 'zh') return `${name}有顶尖科学家${count(first)}，${joinedAmounts(rest, 'zh')}。`
  const own = `${countWords(first, 'en')} top scientists${qualified(first, 'en')}`
  return `${article}${name} has ${own}, ${joinedNames(rest, 'en')}.`
}

/** The institutions that the report names, with their counts. */
export const panel: Panel = {
  ...cardOf('scientists-institutions'),
  subtitle: frame => ({
    en: `Count by Dongbi Data, report of 2020 to 2024, ${unitsOf(frame).en}`,
    zh: `东壁科技数据统计，2020年至2024年报告，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'entity',
  keeps: [],
  fixed: { period: ['2020/2024'], measure: [measure] },
  tabulate,
  encode: (frame, look) => bars(frame, look, spec),
  describe,
  height: (frame, look) => barsHeight(frame, look, spec),
}
