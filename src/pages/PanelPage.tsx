import { useParams } from 'react-router'
import { panelById } from '../panels/catalog.ts'
import type { PanelCard } from '../panels/Panel.ts'
import { topicWords } from '../words/topics.ts'
import { BriefingButton } from './BriefingButton.tsx'
import { FilterSlot } from './FilterSlot.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PanelSlot } from './PanelSlot.tsx'
import { pageTitle } from './routes.ts'
import { Shell } from './Shell.tsx'
import { RouterLink } from './RouterLink.tsx'
import { useSite } from './Site.ts'
import { usePageTitle } from './usePageTitle.ts'

/** One panel with everything that belongs to it. An id that no panel has shows the page for that. */
export function PanelPage() {
  const panel = panelById(useParams()['id'] ?? '')
  return panel ? <OnePanel key={panel.id} panel={panel} /> : <NotFoundPage />
}

function OnePanel({ panel }: { readonly panel: PanelCard }) {
  const { language } = useSite()
  usePageTitle(pageTitle({ kind: 'panel', path: '', panel }, language))
  return (
    <Shell current={`/${panel.topic}`}>
      <p className="crumb">
        <RouterLink href={`/${panel.topic}`}>{topicWords[panel.topic].title[language]}</RouterLink>
      </p>
      <FilterSlot panels={[panel]} />
      <PanelSlot panel={panel} level={1} withTable />
      <BriefingButton panels={[panel]} title={panel.title} route={`/panels/${panel.id}`} />
    </Shell>
  )
}
