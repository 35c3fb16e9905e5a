import { figureTopics } from '../data/Figure.ts'
import { citationOf, type Figures } from '../data/Figures.ts'
import { comparePeriods } from '../data/period.ts'
import { subjectName } from '../data/subject.ts'
import { statuses, type Language } from '../frame/Frame.ts'
import { unitWords } from '../words/units.ts'
import type { Sort, SortColumn } from './FigureChoice.ts'
import type { Entry } from './search.ts'

/** Place of each entry in an order of texts; equal texts share one, none has none. Texts are compared once each, not at every step. */
function ranks(
  entries: readonly Entry[],
  textOf: (entry: Entry) => string,
  compare: (a: string, b: string) => number,
): readonly (number | null)[] {
  const texts = entries.map(textOf)
  const order = new Map([...new Set(texts)].toSorted(compare).map((text, rank) => [text, rank]))
  return texts.map(text => (text === '' ? null : (order.get(text) ?? null)))
}

/** The text an entry is sorted by, where its column is sorted as a reader of the language sorts words. */
const texts: Readonly<
  Record<'measure' | 'about' | 'source', (figures: Figures, language: Language) => (entry: Entry) => string>
> = {
  measure:
    (figures, language) =>
    ({ figure }) =>
      subjectName(figures, figure, ['measure'])[language],
  about:
    (figures, language) =>
    ({ figure }) =>
      subjectName(figures, figure, ['entity', 'partner', 'flow', 'item'])[language],
  source:
    ({ reference }) =>
    ({ figure }) => {
      const source = figure.source === undefined ? undefined : reference.sources.get(figure.source)
      return source ? citationOf(source) : ''
    },
}

function ranksBy(
  by: Exclude<SortColumn, 'value'>,
  figures: Figures,
  entries: readonly Entry[],
  language: Language,
): readonly (number | null)[] {
  if (by === 'topic') return entries.map(({ figure }) => figureTopics.indexOf(figure.topic))
  if (by === 'status') return entries.map(({ figure }) => statuses.indexOf(figure.status))
  if (by === 'period') return ranks(entries, ({ figure }) => figure.period, comparePeriods)
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-Hans' : 'en', { numeric: true })
  return ranks(entries, texts[by](figures, language), compare)
}

const inOrder = (entries: readonly Entry[], compare: (a: number, b: number) => number): readonly Entry[] =>
  entries
    .map((_, index) => index)
    .toSorted(compare)
    .flatMap(index => entries[index] ?? [])

/** Compares two numbers, upwards or downwards; either way what is not known comes after what is. */
function knownFirst(a: number | null, b: number | null, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return sign * (a - b)
}

/** Numbers of different units have no order: units stand together, by name, and within each the values go up or down. */
function byValue(entries: readonly Entry[], down: boolean, language: Language): readonly Entry[] {
  const units = ranks(
    entries,
    ({ figure }) => unitWords(figure.unit).label[language],
    (a, b) => a.localeCompare(b, language),
  )
  const values = entries.map(({ figure: { value, low, high } }) => value ?? low ?? high)
  const sign = down ? -1 : 1
  return inOrder(entries, (a, b) => {
    const unit = (units[a] ?? 0) - (units[b] ?? 0)
    return unit === 0 ? knownFirst(values[a] ?? null, values[b] ?? null, sign) : unit
  })
}

/** Entries by one column, equal ones in their order; as they are without a sort. What is not known stands last. */
export function sortFigures(
  figures: Figures,
  entries: readonly Entry[],
  sort: Sort | null,
  language: Language,
): readonly Entry[] {
  if (sort === null) return entries
  if (sort.by === 'value') return byValue(entries, sort.down, language)
  const rank = ranksBy(sort.by, figures, entries, language)
  const sign = sort.down ? -1 : 1
  return inOrder(entries, (a, b) => knownFirst(rank[a] ?? null, rank[b] ?? null, sign))
}
