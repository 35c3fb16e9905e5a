import { sourcesWithParts } from '../data/sourceParts.ts'
import { SourceList } from '../parts/SourceList.tsx'
import { sourcePage } from '../words/sourcePage.ts'
import { FiguresSlot } from './FiguresSlot.tsx'
import { pageTitle } from './routes.ts'
import { RouterLink } from './RouterLink.tsx'
import { Shell } from './Shell.tsx'
import { useSite } from './Site.ts'
import { usePageTitle } from './usePageTitle.ts'

/** Every source with what it gives: the five documents, then the longer series. */
export function SourcesPage() {
  const { language } = useSite()
  usePageTitle(pageTitle({ kind: 'sources', path: '/sources' }, language))
  return (
    <Shell current="/sources">
      <header className="page-head">
        <h1>{sourcePage.title[language]}</h1>
        <p className="standfirst">{sourcePage.standfirst[language]}</p>
      </header>
      <FiguresSlot name="sources" title={sourcePage.title[language]}>
        {figures => <SourceList sources={sourcesWithParts(figures)} language={language} Link={RouterLink} />}
      </FiguresSlot>
    </Shell>
  )
}
