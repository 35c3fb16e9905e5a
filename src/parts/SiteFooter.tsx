import type { ReactNode } from 'react'
import type { Language } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'
import { SiteNav, type NavItem, type SiteLink } from './SiteHeader.tsx'

type SiteFooterProps = {
  readonly language: Language
  readonly items: readonly NavItem[]
  readonly Link: SiteLink
  /** A line or two about the figures: licence, date. */
  readonly children?: ReactNode
}

/** Foot of every page. */
export const SiteFooter = ({ language, items, Link, children }: SiteFooterProps) => (
  <footer className="site-foot">
    {items.length > 0 && <SiteNav label={ui.footNavigation[language]} items={items} Link={Link} />}
    <div className="site-foot-words">{children}</div>
  </footer>
)
