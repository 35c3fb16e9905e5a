import { useSyncExternalStore, type ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { topics } from '../data/Figure.ts'
import { withoutKeys } from '../filter/address.ts'
import { LanguageSwitch } from '../parts/LanguageSwitch.tsx'
import { SiteFooter } from '../parts/SiteFooter.tsx'
import { SiteHeader } from '../parts/SiteHeader.tsx'
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx'
import { checkPage } from '../words/checkPage.ts'
import { figureWords } from '../words/figures.ts'
import { sourcePage } from '../words/sourcePage.ts'
import { siteWords, topicWords } from '../words/topics.ts'
import { ui } from '../words/ui.ts'
import { DeckTray } from './DeckTray.tsx'
import { FileButton } from './FileDesk.tsx'
import { RouterLink } from './RouterLink.tsx'
import { pathOf, useSite, type Scheme } from './Site.ts'
import { usePageStart } from './usePageStart.ts'

const never = () => () => undefined

/**
 * The query the links of a page carry on. None in the build, so none either while the browser takes the page over:
 * React would leave the links it finds as they are.
 */
function useQueryText(): string {
  const { search } = useLocation()
  return useSyncExternalStore(
    never,
    // The language is said by the path of the other page.
    () => withoutKeys(search, ['lang']),
    () => '',
  )
}

/** Sets the theme; one that the address asks for goes from it, or it would be back with the next page. */
function useTheme(): (scheme: Scheme) => void {
  const { setScheme } = useSite()
  const navigate = useNavigate()
  const { pathname, search, hash } = useLocation()
  return scheme => {
    setScheme(scheme)
    const rest = withoutKeys(search, ['theme'])
    if (rest !== search) void navigate({ pathname, search: rest, hash }, { replace: true })
  }
}

type ShellProps = {
  /** Path of the page the navigation marks as current. */
  readonly current: string
  readonly children: ReactNode
}

/** Header, main and footer around every page but the embedded ones. */
export function Shell({ current, children }: ShellProps) {
  const { language, base, scheme } = useSite()
  const setTheme = useTheme()
  const { pathname } = useLocation()
  const query = useQueryText()
  const main = usePageStart()
  const addresses = { en: pathOf(base, 'en', pathname) + query, zh: pathOf(base, 'zh', pathname) + query }
  const items = topics.map(topic => ({
    label: topicWords[topic].name[language],
    href: `/${topic}`,
    current: current === `/${topic}`,
  }))
  const about = [
    { href: '/figures', label: figureWords.name[language] },
    { href: '/sources', label: sourcePage.title[language] },
    { href: '/checks', label: checkPage.name[language] },
    { href: '/present', label: ui.slides[language] },
  ].map(item => ({ ...item, current: current === item.href }))
  return (
    <>
      <SiteHeader language={language} home="/" items={items} Link={RouterLink}>
        <DeckTray />
        <LanguageSwitch language={language} addresses={addresses} />
        <ThemeSwitch scheme={scheme} language={language} onScheme={setTheme} />
      </SiteHeader>
      <main ref={main} id="main" className="page">
        {children}
      </main>
      <SiteFooter language={language} items={about} Link={RouterLink}>
        <p>{siteWords.colophon[language]}</p>
        <FileButton />
      </SiteFooter>
    </>
  )
}
