import { useState } from 'react'
import { ErrorCard } from '../parts/ErrorCard.tsx'
import { LoadingCard } from '../parts/LoadingCard.tsx'
import { useOnDemand } from '../parts/useOnDemand.ts'
import { ui } from '../words/ui.ts'
import { Kept } from './Kept.tsx'
import { Shell } from './Shell.tsx'
import { pageTitle } from './routes.ts'
import { useSite } from './Site.ts'
import { usePageTitle } from './usePageTitle.ts'

const load = async () => (await import('./PresentRoot.tsx')).PresentRoot

/** In the build the page is there at once; in a browser it is fetched by those who come to it. */
const built = import.meta.env.SSR ? await load() : null

/** Slides. What is on them is fetched with this page; other pages carry nothing of it. */
export function PresentPage() {
  const { language, hydrating } = useSite()
  const [kept] = useState(hydrating)
  const { Part, failed, retry } = useOnDemand(load, built === null)
  const Root = built ?? Part
  usePageTitle(pageTitle({ kind: 'present', path: '/present' }, language))
  if (Root) return <Root />
  const title = ui.slides[language]
  return (
    <Shell current="/present">
      {failed ? (
        <ErrorCard
          page
          title={title}
          error={null}
          language={language}
          sentence={ui.partMissing[language]}
          onRetry={retry}
        />
      ) : kept ? (
        <Kept name="present" />
      ) : (
        <LoadingCard title={title} language={language} />
      )}
    </Shell>
  )
}
