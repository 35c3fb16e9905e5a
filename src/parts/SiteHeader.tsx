import type { ComponentType, ReactNode } from 'react'
import type { Language } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'

/** What a link of the site is given; `a` itself is one, a router's link another. */
export type LinkProps = {
  readonly href: string
  readonly className?: string | undefined
  readonly 'aria-current'?: 'page' | undefined
  readonly tabIndex?: number | undefined
  readonly children: ReactNode
}
export type SiteLink = ComponentType<LinkProps>

/** One entry of a navigation. */
export type NavItem = { readonly label: string; readonly href: string; readonly current: boolean }

type NavProps = { readonly label: string; readonly items: readonly NavItem[]; readonly Link: SiteLink }

/** A navigation as a list of links; the current page is marked. */
export const SiteNav = ({ label, items, Link }: NavProps) => (
  <nav className="nav" aria-label={label}>
    <ul>
      {items.map(item => (
        <li key={item.href}>
          <Link href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)

type SiteHeaderProps = {
  readonly language: Language
  readonly home: string
  readonly items: readonly NavItem[]
  readonly Link: SiteLink
  /** Switches of language and theme. */
  readonly children?: ReactNode
}

/** Head of every page: skip link to `#main`, the site's name, its topics, its switches. */
export const SiteHeader = ({ language, home, items, Link, children }: SiteHeaderProps) => (
  <header className="site-head">
    <a className="skip" href="#main">
      {ui.skip[language]}
    </a>
    <div className="site-head-line">
      <p className="site-name">
        <Link href={home}>{ui.siteName[language]}</Link>
        <span className="site-line">{ui.siteLine[language]}</span>
      </p>
      <div className="switches">{children}</div>
    </div>
    <SiteNav label={ui.mainNavigation[language]} items={items} Link={Link} />
  </header>
)
