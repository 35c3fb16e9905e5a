// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LanguageSwitch } from '../../src/parts/LanguageSwitch.tsx'
import { LoadingCard } from '../../src/parts/LoadingCard.tsx'
import { SiteFooter } from '../../src/parts/SiteFooter.tsx'
import { SiteHeader, type LinkProps } from '../../src/parts/SiteHeader.tsx'
import { ThemeSwitch } from '../../src/parts/ThemeSwitch.tsx'

afterEach(cleanup)

const Link = (props: LinkProps) => <a {...props} />
const items = [
  { label: 'Trade', href: '/trade', current: true },
  { label: 'Scientists', href: '/scientists', current: false },
]

describe('the head and foot of the site', () => {
  it('lead to the topics and mark the current one', () => {
    render(<SiteHeader language="en" home="/" items={items} Link={Link} />)
    const nav = within(screen.getByRole('navigation', { name: 'Topics' }))
    expect(nav.getByRole('link', { current: 'page' }).textContent).toBe('Trade')
    expect(screen.getByRole('link', { name: 'Skip to content' }).getAttribute('href')).toBe('#main')
  })

  it('leave out a navigation without entries', () => {
    render(
      <SiteFooter language="en" items={[]} Link={Link}>
        colophon
      </SiteFooter>,
    )
    expect(screen.getByRole('contentinfo').textContent).toBe('colophon')
    expect(screen.queryByRole('navigation')).toBeNull()
  })
})

describe('the switches', () => {
  it('name each language in itself and mark the one in use', () => {
    render(<LanguageSwitch language="zh" addresses={{ en: '/trade', zh: '/zh/trade' }} />)
    expect(screen.getByRole('link', { name: 'English' }).getAttribute('href')).toBe('/trade')
    expect(screen.getByRole('link', { current: true }).textContent).toBe('中文')
  })

  it('turn to the theme that is not in force', () => {
    const onScheme = vi.fn()
    render(<ThemeSwitch scheme="dark" language="en" onScheme={onScheme} />)
    fireEvent.click(screen.getByRole('button', { name: 'Light theme' }))
    expect(onScheme).toHaveBeenCalledExactlyOnceWith('light')
  })
})

describe('the card of a panel on its way', () => {
  it('keeps its title and the room it will take', () => {
    render(<LoadingCard language="en" title="Trade" height={312.4} level={3} />)
    expect(screen.getByRole('heading', { level: 3, name: 'Trade' })).toBeDefined()
    const room = screen.getByRole('status', { name: 'Loading “Trade”' })
    expect(room.style.getPropertyValue('--chart-height')).toBe('312px')
  })
})
