import { useParams } from 'react-router'
import { sourceWithParts, type SourceParts } from '../data/sourceParts.ts'
import { SourceSheet } from '../parts/SourceSheet.tsx'
import { sourcePage } from '../words/sourcePage.ts'
import { NotFoundWords } from './NotFoundPage.tsx'
import { RecordsSlot, type Evidence } from './RecordsSlot.tsx'
import { pageTitle } from './routes.ts'
import { RouterLink } from './RouterLink.tsx'
import { Shell } from './Shell.tsx'
import { useSite } from './Site.ts'
import { usePageTitle } from './usePageTitle.ts'

function OneSource({ parts, figures, records }: Evidence & { readonly parts: SourceParts }) {
  const { language } = useSite()
  const { source } = parts
  usePageTitle(pageTitle({ kind: 'source', path: '', source }, language))
  const contradictions = records.contradictions.filter(({ sides }) =>
    sides.some(side => side.source === source.id),
  )
  return (
    <>
      <p className="crumb">
        <RouterLink href="/sources">{sourcePage.title[language]}</RouterLink>
      </p>
      <header className="page-head">
        <h1 lang={source.language}>{source.title}</h1>
      </header>
      <SourceSheet
        parts={parts}
        contradictions={contradictions}
        figures={figures}
        language={language}
        Link={RouterLink}
      />
    </>
  )
}

/** One source and all its figures. An id that no source has shows what an unknown address shows. */
export function SourcePage() {
  const { language } = useSite()
  const id = useParams()['id'] ?? ''
  return (
    <Shell current="/sources">
      <RecordsSlot key={id} name="source" title={sourcePage.title[language]}>
        {evidence => {
          const parts = sourceWithParts(evidence.figures, id)
          return parts ? <OneSource {...evidence} parts={parts} /> : <NotFoundWords />
        }}
      </RecordsSlot>
    </Shell>
  )
}
