import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { Route, Routes } from 'react-router'
import type { ReadFile } from '../data/load.ts'
import { topics } from '../data/Figure.ts'
import type { Frame as HostFrame } from '../embed/frame.ts'
import type { Language } from '../frame/Frame.ts'
import { EmbedPage } from '../pages/EmbedPage.tsx'
import { FileDesk } from '../pages/FileDesk.tsx'
import { FollowAddress } from '../pages/FollowAddress.tsx'
import { NotFoundPage } from '../pages/NotFoundPage.tsx'
import { OverviewPage } from '../pages/OverviewPage.tsx'
import { PageBoundary } from '../pages/PageBoundary.tsx'
import { PanelPage } from '../pages/PanelPage.tsx'
import { PresentPage } from '../pages/PresentPage.tsx'
import { SiteContext, type Site, type StaticChart } from '../pages/Site.ts'
import { TopicPage } from '../pages/TopicPage.tsx'
import { LatePage } from './LatePage.tsx'
import { useScheme } from './useScheme.ts'

type AppProps = {
  readonly client: QueryClient
  readonly language: Language
  readonly base: string
  readonly origin: string
  readonly read: ReadFile
  readonly hydrating: () => boolean
  readonly today: () => string
  readonly onReady?: () => void
  /** On the pages made for frames: the talk with the page around. */
  readonly frame?: HostFrame
  readonly staticChart?: StaticChart
}

/** The page of each address. Capitals count, as they do for hosts: what these do not know is no page here either. */
const Pages = () => (
  <Routes>
    <Route path="/" element={<OverviewPage />} />
    {topics.map(topic => (
      <Route key={topic} caseSensitive path={`/${topic}`} element={<TopicPage key={topic} topic={topic} />} />
    ))}
    <Route caseSensitive path="/figures" element={<LatePage name="FiguresPage" current="/figures" />} />
    <Route caseSensitive path="/figures/:id" element={<LatePage name="FigurePage" current="/figures" />} />
    <Route caseSensitive path="/panels/:id" element={<PanelPage />} />
    <Route caseSensitive path="/embed/:id" element={<EmbedPage />} />
    <Route caseSensitive path="/sources" element={<LatePage name="SourcesPage" current="/sources" />} />
    <Route caseSensitive path="/sources/:id" element={<LatePage name="SourcePage" current="/sources" />} />
    <Route caseSensitive path="/checks" element={<LatePage name="ChecksPage" current="/checks" />} />
    <Route caseSensitive path="/present" element={<PresentPage />} />
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
)

/** The whole site inside a router: providers, routes, and the address followed. Same in the browser and in the build. */
export function App({ client, onReady, ...world }: AppProps) {
  const [scheme, setScheme] = useScheme()
  const { language, base, origin, read, hydrating, today, staticChart, frame } = world
  const site = useMemo(
    (): Site => ({
      language,
      base,
      origin,
      read,
      hydrating,
      today,
      scheme,
      setScheme,
      ...(staticChart ? { staticChart } : {}),
      ...(frame ? { frame } : {}),
    }),
    [language, base, origin, read, hydrating, today, scheme, setScheme, staticChart, frame],
  )
  useEffect(() => {
    onReady?.()
  }, [onReady])
  return (
    <SiteContext value={site}>
      <QueryClientProvider client={client}>
        <FollowAddress />
        <FileDesk>
          <PageBoundary>
            <Pages />
          </PageBoundary>
        </FileDesk>
      </QueryClientProvider>
    </SiteContext>
  )
}
