import { figureTopics } from '../data/Figure.ts'
import { statuses } from '../frame/Frame.ts'
import { isId, isUnit } from '../frame/isId.ts'
import type { Dropped } from './address.ts'
import { facets, noChoice, sortColumns, type Facet, type FigureChoice, type Sort } from './FigureChoice.ts'

/** Keys the table of all figures owns in the address query. All others are kept as they are. */
const ownKeys: readonly string[] = ['q', ...facets, 'sort']

type Test = (value: string) => boolean

const isOf: Readonly<Record<Facet, Test>> = {
  topic: value => figureTopics.some(topic => topic === value),
  source: isId,
  status: value => statuses.some(status => status === value),
  unit: isUnit,
  year: value => /^\d{4}$/.test(value),
  about: isId,
}

/** Longer searches find nothing and would only fill the address. */
const longest = 200

/** `sort=period` is upward, `sort=-period` downward. */
function sortOf(value: string): Sort | null {
  const by = sortColumns.find(column => column === value.replace(/^-/, ''))
  return by === undefined ? null : { by, down: value.startsWith('-') }
}

/** Values of a key, given once with commas or repeated. */
const valuesOf = (query: URLSearchParams, key: string): readonly string[] => [
  ...new Set(query.getAll(key).flatMap(text => text.split(',').filter(value => value !== ''))),
]

/**
 * What an address query asks for among all figures, and what of it could not be used.
 * @param known the ids that some figure has, once the figures are there: others would silently empty the table
 */
export function readFigureChoice(
  query: URLSearchParams,
  known?: Readonly<Record<Facet, ReadonlySet<string>>>,
): { readonly choice: FigureChoice; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = []
  const usable = (key: string, value: string, good: boolean): boolean => {
    if (!good) dropped.push({ key, value })
    return good
  }
  const list = (facet: Facet): readonly string[] =>
    valuesOf(query, facet).filter(value =>
      usable(facet, value, isOf[facet](value) && (known?.[facet].has(value) ?? true)),
    )
  const q = query.get('q') ?? ''
  const sort = query.get('sort') ?? ''
  const choice: FigureChoice = {
    q: usable('q', `${q.slice(0, 20)}…`, q.length <= longest) ? q : '',
    topic: list('topic'),
    source: list('source'),
    status: list('status'),
    unit: list('unit'),
    year: list('year'),
    about: list('about'),
    sort: usable('sort', sort, sort === '' || sortOf(sort) !== null) ? sortOf(sort) : null,
  }
  return { choice, dropped }
}

/** The query with the choice written into it: only what differs from nothing asked for, other keys untouched. */
export function writeFigureChoice(choice: FigureChoice, query: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams([...query].filter(([key]) => !ownKeys.includes(key)))
  if (choice.q !== noChoice.q) written.set('q', choice.q.slice(0, longest))
  for (const facet of facets) if (choice[facet].length > 0) written.set(facet, choice[facet].join(','))
  if (choice.sort) written.set('sort', (choice.sort.down ? '-' : '') + choice.sort.by)
  return written
}
