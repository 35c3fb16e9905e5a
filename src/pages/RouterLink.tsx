import { useSyncExternalStore } from 'react'
import { Link } from 'react-router'
import { topics } from '../data/Figure.ts'
import { onlyInMemory, watchShelf } from '../deck/shelf.ts'
import type { LinkProps } from '../parts/SiteHeader.tsx'

const ofCharts = /^\/(panels\/[^/]*)?$/

/** Pages of charts: the build has drawn them, so a new document shows its chart before a live page could draw it. */
function isDrawn(href: string): boolean {
  const [path = ''] = href.split('?')
  return ofCharts.test(path) || topics.some(topic => path === `/${topic}`)
}

/** A link of the site for parts, which know nothing of routes. What would be lost with the page keeps the page. */
export function RouterLink({ href, ...rest }: LinkProps) {
  const keep = useSyncExternalStore(watchShelf, onlyInMemory, () => false)
  // No mark for a server that finds routes for the browser: there is none, and thousands of pages would carry it.
  return <Link to={href} discover="none" reloadDocument={!keep && isDrawn(href)} {...rest} />
}
