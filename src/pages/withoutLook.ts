import { queryText } from '../filter/address.ts'

/** A query without what only a page for frames understands; choice, language, theme and keys of others stay. */
export function withoutLook(search: string): string {
  const query = new URLSearchParams(search)
  if (!['controls', 'table', 'bg'].some(key => query.has(key))) return search
  for (const key of ['controls', 'table', 'bg']) query.delete(key)
  return queryText(query)
}
