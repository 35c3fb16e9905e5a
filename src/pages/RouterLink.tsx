import { Link } from 'react-router'
import type { LinkProps } from '../parts/SiteHeader.tsx'

/** A link of the site for parts, which know nothing of routes. */
export const RouterLink = ({ href, ...rest }: LinkProps) => (
  // No mark for a server that finds routes for the browser: there is none, and thousands of pages would carry it.
  <Link to={href} discover="none" {...rest} />
)
