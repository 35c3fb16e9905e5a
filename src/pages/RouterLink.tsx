import { Link } from 'react-router'
import type { LinkProps } from '../parts/SiteHeader.tsx'

/** A link of the site for parts, which know nothing of routes. */
export const RouterLink = ({ href, ...rest }: LinkProps) => <Link to={href} {...rest} />
