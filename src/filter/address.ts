import { flows } from '../data/Figure.ts'
import type { Dimension } from '../data/Figures.ts'
import { isPeriod } from '../data/period.ts'
import { isId } from '../frame/isId.ts'
import {
  currencies,
  dimensions,
  evidenceLevels,
  noFilter,
  type Filter,
  type CurrencyChoice,
} from './Filter.ts'

/** A part of the address that could not be used; shown to the reader, never silent. */
export type Dropped = { readonly key: string; readonly value: string }

/** Keys the filter owns in the address query. All others are kept as they are. */
export const filterKeys = [...dimensions, 'currency', 'evidence'] as const

type FilterKey = (typeof filterKeys)[number]

/** Reads one value of a key; undefined for a value it does not know. Values are written as they are. */
type Codec<T extends string> = (value: string) => T | undefined

const among =
  <T extends string>(list: readonly T[]): Codec<T> =>
  value =>
    list.find(known => known === value)
const id: Codec<string> = value => (isId(value) ? value : undefined)

const codecs: Readonly<Record<Dimension, Codec<string>>> = {
  period: value => (isPeriod(value) ? value : undefined),
  partner: id,
  flow: among(flows),
  measure: id,
  entity: id,
  item: id,
}

/** Values of a key, given once with commas or repeated: `partner=eu,us` and `partner=eu&partner=us` are one. */
const values = (query: URLSearchParams, key: FilterKey): readonly string[] => [
  ...new Set(
    query
      .getAll(key)
      .flatMap(text => text.split(','))
      .filter(text => text !== ''),
  ),
]

function last<T extends string>(
  query: URLSearchParams,
  key: FilterKey,
  codec: Codec<T>,
  otherwise: T,
  dropped: Dropped[],
): T {
  let found = otherwise
  for (const value of values(query, key)) {
    const known = codec(value)
    if (known === undefined) dropped.push({ key, value })
    else found = known
  }
  return found
}

/** The filter an address query asks for, and what of it could not be used. */
export function readFilter(query: URLSearchParams): {
  readonly filter: Filter
  readonly dropped: readonly Dropped[]
} {
  const dropped: Dropped[] = []
  const list = (dimension: Dimension): readonly string[] =>
    values(query, dimension).filter(value => {
      const known = codecs[dimension](value) !== undefined
      if (!known) dropped.push({ key: dimension, value })
      return known
    })
  const filter: Filter = {
    period: list('period'),
    partner: list('partner'),
    flow: list('flow'),
    measure: list('measure'),
    entity: list('entity'),
    item: list('item'),
    currency: last<CurrencyChoice>(query, 'currency', among(currencies), noFilter.currency, dropped),
    evidence: last(query, 'evidence', among(evidenceLevels), noFilter.evidence, dropped),
  }
  return { filter, dropped }
}

/** The query with the filter written into it: only what differs from the default, keys of others untouched. */
export function writeFilter(filter: Filter, query: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams([...query].filter(([key]) => !filterKeys.some(own => own === key)))
  for (const dimension of dimensions)
    if (filter[dimension].length) written.set(dimension, filter[dimension].join(','))
  if (filter.currency !== noFilter.currency) written.set('currency', filter.currency)
  if (filter.evidence !== noFilter.evidence) written.set('evidence', filter.evidence)
  return written
}

/** A query as people read it: commas, slashes and colons stand as they are. */
export const queryText = (query: URLSearchParams): string => {
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':')
  return text && `?${text}`
}

/** The query of an address without some keys: empty or with its question mark, as it stood where it has none of them. */
export function withoutKeys(search: string, keys: readonly string[]): string {
  const query = new URLSearchParams(search)
  const gone = keys.filter(key => query.has(key))
  for (const key of gone) query.delete(key)
  return gone.length ? queryText(query) : search
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index])

/** True when two filters choose the same. */
export const sameFilter = (a: Filter, b: Filter): boolean =>
  a.currency === b.currency &&
  a.evidence === b.evidence &&
  dimensions.every(dimension => sameList(a[dimension], b[dimension]))
