import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { Route, Routes } from 'react-router'
import type { ReadFile } from '../data/load.ts'
import { topics } from '../data/Figure.ts'
import type { Frame as HostFrame } from '../embed/frame.ts'
import type { Frame, Language } from '../frame/Frame.ts'
import { ChecksPage } from '../pages/ChecksPage.tsx'
import { EmbedPage } from '../pages/EmbedPage.tsx'
import { FigurePage } from '../pages/FigurePage.tsx'
import { FiguresPage } from '../pages/FiguresPage.tsx'
import { FollowAddress } from '../pages/FollowAddress.tsx'
import { NotFoundPage } from '../pages/NotFoundPage.tsx'
import { OverviewPage } from '../pages/OverviewPage.tsx'
import { PanelPage } from '../pages/PanelPage.tsx'
import { SiteContext, type Site } from '../pages/Site.ts'
import { SourcePage } from '../pages/SourcePage.tsx'
import { SourcesPage } from '../pages/SourcesPage.tsx'
import { TopicPage } from '../pages/TopicPage.tsx'
import type { Panel } from '../panels/Panel.ts'
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
  readonly staticChart?: (panel: Panel, frame: Frame) => string
}

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
        <Routes>
          <Route path="/" element={<OverviewPage />} />
          {topics.map(topic => (
            <Route key={topic} path={`/${topic}`} element={<TopicPage key={topic} topic={topic} />} />
          ))}
          <Route path="/figures" element={<FiguresPage />} />
          <Route path="/figures/:id" element={<FigurePage />} />
          <Route path="/panels/:id" element={<PanelPage />} />
          <Route path="/embed/:id" element={<EmbedPage />} />
          <Route path="/sources" element={<SourcesPage />} />
          <Route path="/sources/:id" element={<SourcePage />} />
          <Route path="/checks" element={<ChecksPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </QueryClientProvider>
    </SiteContext>
  )
}
