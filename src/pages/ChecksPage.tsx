import { useMemo } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { referContradictions } from '../data/checkRecords.ts'
import { checksOf } from '../data/identities.ts'
import { CheckBook } from '../parts/CheckBook.tsx'
import { ContradictionList } from '../parts/ContradictionList.tsx'
import { checkPage } from '../words/checkPage.ts'
import { dataFailed } from '../words/dataFailed.ts'
import { pageTitle } from './routes.ts'
import { RecordsSlot, type Evidence } from './RecordsSlot.tsx'
import { RouterLink } from './RouterLink.tsx'
import { Shell } from './Shell.tsx'
import { useSite } from './Site.ts'
import { usePageTitle } from './usePageTitle.ts'

/** Whether only what differs is shown: kept in the address, `show=differing`. */
function useDiffering(): readonly [boolean, (differing: boolean) => void] {
  const [query, setQuery] = useSearchParams()
  const set = (differing: boolean) =>
    setQuery(
      before => {
        const next = new URLSearchParams(before)
        if (differing) next.set('show', 'differing')
        else next.delete('show')
        return next
      },
      { preventScrollReset: true },
    )
  return [query.get('show') === 'differing', set]
}

function Checks({ figures, records }: Evidence) {
  const { language } = useSite()
  const { identities, contradictions } = records
  const [differing, setDiffering] = useDiffering()
  const checks = useMemo(() => {
    referContradictions(contradictions, figures)
    return checksOf(figures, identities)
  }, [figures, identities, contradictions])
  const target = useLocation().hash.slice(1)
  const shared = { figures, language, Link: RouterLink, target }
  return (
    <>
      <nav className="page-jump" aria-label={checkPage.jump[language]}>
        <a href="#identities">
          {checkPage.identities[language]} ({checks.length})
        </a>
        <a href="#contradictions">
          {checkPage.contradictions[language]} ({contradictions.length})
        </a>
      </nav>
      <CheckBook {...shared} checks={checks} differing={differing} onDiffering={setDiffering} />
      <ContradictionList {...shared} contradictions={contradictions} />
    </>
  )
}

/** What must agree between figures, computed from them, and where their sources contradict each other. */
export function ChecksPage() {
  const { language } = useSite()
  const [differing] = useDiffering()
  usePageTitle(pageTitle({ kind: 'checks', path: '/checks' }, language))
  return (
    <Shell current="/checks">
      <header className="page-head">
        <h1>{checkPage.title[language]}</h1>
        <p className="standfirst">{checkPage.standfirst[language]}</p>
      </header>
      <RecordsSlot
        name="checks"
        title={checkPage.title[language]}
        without={differing ? dataFailed.asked : dataFailed.whole}
      >
        {evidence => <Checks {...evidence} />}
      </RecordsSlot>
    </Shell>
  )
}
