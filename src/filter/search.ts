import type { Figure } from '../data/Figure.ts'
import { entityKey, measureKey, type Figures } from '../data/Figures.ts'
import { periodBounds } from '../data/period.ts'
import { languages, type Text } from '../frame/Frame.ts'
import { flowKey } from '../words/flows.ts'
import { amount, exact } from '../words/numbers.ts'
import { periodText } from '../words/periods.ts'
import { topicNames } from '../words/topicNames.ts'
import { facets, type Facet, type FigureChoice } from './FigureChoice.ts'

/** A figure made ready to be looked for; made once, so that a key press only compares texts. */
export type Entry = {
  readonly figure: Figure
  /** All it can be found by, folded. */
  readonly text: string
  /** First and last year its period touches. */
  readonly years: readonly [first: number, last: number]
  /** Entity, partner and item. */
  readonly about: readonly string[]
}

const shortScales: Readonly<Record<string, string>> = { trn: 'trillion', bn: 'billion', mn: 'million' }

/** Stands before every number and every word in Latin letters, so that these match from their beginning only. */
const start = '^'

/**
 * Text as it is compared: letters small and without accents, full-width forms and curved apostrophes as plain ones,
 * thousands not grouped, a number joined to the scale word or sign behind it (12.87 mn, 12.87 million and 12.87million are
 * one; so are 1287 万 and 1287万). Both sides of a comparison are folded, so `us` finds the US but not customs, 12.87 not 412.87.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[−–—]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/(?<=\d)\s*(trn|bn|mn)\b/g, (_, short: string) => shortScales[short] ?? short)
    .replace(/(?<=\d)\s+(?=trillion|billion|million|%|万|亿)/g, '')
    .replace(/\d[\d.]*|[a-z]+/g, `${start}$&`)

const scales: readonly (readonly [size: number, words: readonly string[]])[] = [
  [1e12, ['trillion', '万亿']],
  [1e9, ['billion']],
  [1e8, ['亿']],
  [1e6, ['million']],
  [1e4, ['万']],
]

/** A number in every scale somebody may have read it in: 3.6751 trillion, 3,675.1 billion, 36751亿 … */
const scaledForms = (value: number): readonly string[] =>
  scales.flatMap(([size, words]) =>
    Math.abs(value) >= size / 100 ? words.map(word => exact(value / size) + word) : [],
  )

function valueForms({ value, low, high, unit, status }: Figure): readonly string[] {
  const ends = status === 'derived' ? [value] : [value, low, high]
  return ends
    .filter(number => number !== null)
    .flatMap(number => [
      ...languages.map(language => amount(number, unit, language)),
      exact(number),
      ...scaledForms(number),
    ])
}

/** A long piece of work that stops now and then, so that whoever does it can answer the reader in between. */
export type Sliced<T> = Generator<void, T>

/** So many entries are looked at in one go: a millisecond or two on a slow machine. */
const slice = 250

/** A piece of work done to its end without a break. */
function finished<T>(work: Sliced<T>): T {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

/** Makes figures ready to be looked for. Labels are folded once each: figures share them. */
export function* indexing(figures: Figures): Sliced<readonly Entry[]> {
  const folded = new Map<string, string>()
  const label = (kind: string, id: string, words: () => string): string => {
    const key = `${kind} ${id}`
    const known = folded.get(key) ?? fold(words())
    folded.set(key, known)
    return known
  }
  const both = ({ en, zh }: Text): string => `${en} ${zh}`
  const entity = (id: string | undefined) =>
    id === undefined ? '' : label('entity', id, () => `${id} ${both(entityKey(figures, id).label)}`)
  const source = (id: string) => {
    const { publisher = '', title = '' } = figures.reference.sources.get(id) ?? {}
    return label('source', id, () => `${id} ${publisher} ${title}`)
  }
  const labels = ({ topic, measure, period, flow, ...of }: Figure): readonly string[] => [
    label('topic', topic, () => both(topicNames[topic])),
    label('measure', measure, () => `${measure} ${both(measureKey(figures, measure).label)}`),
    ...[of.entity, of.partner, of.item, of.reporter].map(entity),
    flow === undefined ? '' : label('flow', flow, () => both(flowKey(flow).label)),
    label('period', period, () => [period, ...languages.map(one => periodText(period, one))].join(' ')),
    of.source === undefined ? '' : source(of.source),
  ]
  const entries: Entry[] = []
  for (const figure of figures.list) {
    entries.push(entryOf(figure, labels(figure)))
    if (entries.length % slice === 0) yield
  }
  return entries
}

/** Figures made ready to be looked for, at once. */
export const entriesOf = (figures: Figures): readonly Entry[] => finished(indexing(figures))

function entryOf(figure: Figure, labels: readonly string[]): Entry {
  const { id, entity, partner, item, period, printed = '' } = figure
  const [first, last] = periodBounds(period)
  return {
    figure,
    text: [...labels, fold([id, printed, ...valueForms(figure)].join('\n'))].join('\n'),
    years: [Number(first.slice(0, 4)), Number(last.slice(0, 4))],
    about: [entity, partner, item].filter(id => id !== undefined),
  }
}

const holds: Readonly<Record<Facet, (entry: Entry, ids: readonly string[]) => boolean>> = {
  topic: ({ figure }, ids) => ids.includes(figure.topic),
  source: ({ figure }, ids) => figure.source !== undefined && ids.includes(figure.source),
  status: ({ figure }, ids) => ids.includes(figure.status),
  unit: ({ figure }, ids) => ids.includes(figure.unit),
  year: ({ years: [first, last] }, ids) => ids.some(id => first <= Number(id) && Number(id) <= last),
  about: ({ about }, ids) => about.some(id => ids.includes(id)),
}

/** Those entries that have every searched word and one of the ids of every list that is not empty, in their order. */
export function* narrowing(entries: readonly Entry[], choice: FigureChoice): Sliced<readonly Entry[]> {
  const words = fold(choice.q).split(/\s+/).filter(Boolean)
  const chosen = facets.filter(facet => choice[facet].length > 0)
  if (words.length === 0 && chosen.length === 0) return entries
  const found: Entry[] = []
  for (const [at, entry] of entries.entries()) {
    if (
      chosen.every(facet => holds[facet](entry, choice[facet])) &&
      words.every(word => entry.text.includes(word))
    )
      found.push(entry)
    if (at % slice === slice - 1) yield
  }
  return found
}

/** The same at once. */
export const narrow = (entries: readonly Entry[], choice: FigureChoice): readonly Entry[] =>
  finished(narrowing(entries, choice))

/** The ids each list can be narrowed to, as the figures have them, in the order of first sight. */
export function facetIds(entries: readonly Entry[]): Readonly<Record<Facet, ReadonlySet<string>>> {
  const ids = (of: (entry: Entry) => readonly string[]) => new Set(entries.flatMap(of))
  return {
    topic: ids(({ figure }) => [figure.topic]),
    source: ids(({ figure }) => (figure.source === undefined ? [] : [figure.source])),
    status: ids(({ figure }) => [figure.status]),
    unit: ids(({ figure }) => [figure.unit]),
    year: ids(({ years: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, index) => String(first + index)),
    ),
    about: ids(({ about }) => about),
  }
}
