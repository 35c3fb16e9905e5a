import { countryColumn, valueColumn } from '../data/columns.ts'
import { entityKey, measureKey, rowOf, select, type Figures } from '../data/Figures.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { entityColor } from '../forms/Look.ts'
import { shownRows, type Frame, type Language, type Row, type Text } from '../frame/Frame.ts'
import { unitsOf } from '../words/frameWords.ts'
import { joinedNames, partnerName } from '../words/partners.ts'
import { qualified } from '../words/qualifiers.ts'
import { countWords, valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const measure = 'highly-cited-designations'
const period = '2025'

const spec: BarsSpec = { category: 'entity', color: row => entityColor(row.keys['entity']?.id ?? '') }

const selection: Text = {
  en: 'Only the places that press reports name, not the whole list. China is the mainland without Hong Kong.',
  zh: '仅列报道提及的国家和地区，并非完整名单。“中国”指内地，不含香港。',
}

/** How long the whole list is, where it is among the figures: what the bars are parts of. */
function whole(figures: Figures): readonly Text[] {
  const [list] = select(figures, { measure, entity: 'world', period })
  const [people] = select(figures, { measure: 'highly-cited-researchers', entity: 'world', period })
  if (!list || !people) return []
  const [all, named] = [rowOf(figures, list, {}), rowOf(figures, people, {})]
  return [
    {
      en: `The list has ${valueWords(all, 'en')} of ${valueWords(named, 'en')}: anyone named in two fields counts twice.`,
      zh: `名单共${valueWords(all, 'zh')}，涉及${valueWords(named, 'zh')}：在两个领域入选者计两次。`,
    },
  ]
}

function tabulate(figures: Figures): Frame {
  const counts = select(figures, { measure, period })
    .filter(({ entity }) => entity !== 'world' && figures.reference.entities.get(entity)?.kind === 'economy')
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  return {
    columns: [countryColumn, valueColumn(measureKey(figures, measure).label, 'designations')],
    rows: counts.map(figure => rowOf(figures, figure, { entity: entityKey(figures, figure.entity) })),
    notes: [selection, ...whole(figures)],
  }
}

const count = (row: Row, language: Language): string => countWords(row, language) + qualified(row, language)
const nameOf = ({ keys }: Row, language: Language): string =>
  keys['entity'] ? partnerName(keys['entity'], language) : ''

function describe(frame: Frame, language: Language): string {
  const rows = shownRows(frame).slice(0, 3)
  const [first] = rows
  if (!first) return ''
  if (language === 'zh')
    return `2025年名单中，${rows.map(row => `${nameOf(row, 'zh')}${count(row, 'zh')}`).join('，')}。`
  const others = rows.slice(1).map(row => `${nameOf(row, 'en')} ${count(row, 'en')}`)
  const start = `${nameOf(first, 'en')} has ${count(first, 'en')} designations`
  return `On the list of 2025 ${joinedNames([start, ...others], 'en')}.`
}

/** Designations on Clarivate's list of 2025, by the places that reports name. */
export const panel: Panel = {
  ...cardOf('highly-cited-countries'),
  subtitle: frame => ({
    en: `Clarivate’s list of 2025, ${unitsOf(frame).en}`,
    zh: `科睿唯安2025年名单，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'entity',
  keeps: [],
  fixed: { period: [period], measure: [measure] },
  tabulate,
  encode: (frame, look) => bars(frame, look, spec),
  describe,
  height: (frame, look) => barsHeight(frame, look, spec),
}
