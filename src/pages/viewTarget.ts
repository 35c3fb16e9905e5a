import { topics } from '../data/Figure.ts'
import type { Manifest } from '../exports/Manifest.ts'
import { withoutKeys } from '../filter/address.ts'
import { isId } from '../frame/isId.ts'
import { panelById } from '../panels/catalog.ts'

const pages: readonly string[] = [
  '/',
  ...topics.map(topic => `/${topic}`),
  '/figures',
  '/sources',
  '/checks',
  '/present',
]

/** True when the site has a page at a route that a file names. */
export function isKnownRoute(route: string): boolean {
  const [, place, id] = /^\/(panels|embed|figures|sources)\/([^/]+)$/.exec(route) ?? []
  if (id === undefined || !isId(id)) return pages.includes(route)
  return place === 'figures' || place === 'sources' || panelById(id) !== undefined
}

/** Key that tells the page that it was opened from a file; it stays in the address only until the page has seen it. */
export const openedKey = 'opened'

/** The query of a file's view: its language is said by the path, not once more. Empty or with its question mark. */
export const viewQuery = ({ query }: Pick<Manifest, 'query'>): string =>
  withoutKeys(query && `?${query}`, ['lang', openedKey])
