import { useMemo } from 'react'
import { useLocation, useParams } from 'react-router'
import { readEmbed } from '../embed/address.ts'
import { panelById } from '../panels/catalog.ts'
import type { PanelCard } from '../panels/Panel.ts'
import { FilterSlot } from './FilterSlot.tsx'
import { FollowHost } from './FollowHost.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PanelSlot } from './PanelSlot.tsx'
import { pageTitle } from './routes.ts'
import { useSite } from './Site.ts'
import { usePageTitle } from './usePageTitle.ts'

/**
 * A panel alone, for other people's pages: no header, its source line kept. The build writes filter bar, tools and table
 * along. Of tools and table the style sheet shows those the address asks for, from the first paint; the bar comes with the
 * first script.
 */
function EmbeddedPanel({ panel }: { readonly panel: PanelCard }) {
  const { staticChart } = useSite()
  const { search } = useLocation()
  const { embed } = useMemo(() => readEmbed(new URLSearchParams(search)), [search])
  const building = staticChart !== undefined
  return (
    <main className="embed">
      <FollowHost />
      {/* Also without controls: it says what of the address could not be used. */}
      <FilterSlot panels={[panel]} />
      <PanelSlot
        panel={panel}
        level={1}
        bare
        tools={building || embed.controls}
        withTable={building || embed.table}
      />
    </main>
  )
}

export function EmbedPage() {
  const { language } = useSite()
  const panel = panelById(useParams()['id'] ?? '')
  usePageTitle(
    pageTitle(panel ? { kind: 'embed', path: '', panel } : { kind: 'not-found', path: '' }, language),
  )
  return panel ? <EmbeddedPanel panel={panel} /> : <NotFoundPage />
}
