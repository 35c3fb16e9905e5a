import { useParams } from 'react-router'
import { panelById } from '../panels/catalog.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PanelSlot } from './PanelSlot.tsx'
import { pageTitle } from './routes.ts'
import { useSite } from './Site.ts'
import { usePageTitle } from './usePageTitle.ts'

/** A panel alone, for other people's pages: no header, no filter bar, its source line kept. */
export function EmbedPage() {
  const { language } = useSite()
  const panel = panelById(useParams()['id'] ?? '')
  usePageTitle(
    pageTitle(panel ? { kind: 'embed', path: '', panel } : { kind: 'not-found', path: '' }, language),
  )
  if (!panel) return <NotFoundPage />
  return (
    <main className="embed">
      <PanelSlot panel={panel} level={1} bare />
    </main>
  )
}
