import { ErrorCard } from '../parts/ErrorCard.tsx'
import { useOnDemand } from '../parts/useOnDemand.ts'
import { Shell } from '../pages/Shell.tsx'
import { useSite } from '../pages/Site.ts'
import { ui } from '../words/ui.ts'
import type { evidencePages } from './evidencePages.ts'

type Pages = typeof evidencePages

let here: Pages | null = null

/** Fetches the pages about evidence. To be awaited before one of them is rendered in the build or taken over. */
export async function loadEvidencePages(): Promise<Pages> {
  here = (await import('./evidencePages.ts')).evidencePages
  return here
}

/** A page about evidence, at once where its code is here, else as soon as it is. What does not arrive can be asked for again. */
export function LatePage({ name, current }: { readonly name: keyof Pages; readonly current: string }) {
  const { language } = useSite()
  const { Part, failed, retry } = useOnDemand(loadEvidencePages, here === null)
  const pages = here ?? Part
  if (!pages)
    return (
      <Shell current={current}>
        {failed && (
          <ErrorCard
            page
            error={null}
            language={language}
            sentence={ui.partMissing[language]}
            onRetry={retry}
          />
        )}
      </Shell>
    )
  const Page = pages[name]
  return <Page />
}
