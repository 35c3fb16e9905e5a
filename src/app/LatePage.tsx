import { useEffect, useState } from 'react'
import { Shell } from '../pages/Shell.tsx'
import type { evidencePages } from './evidencePages.ts'

type Pages = typeof evidencePages

let here: Pages | null = null

/** Fetches the pages about evidence. To be awaited before one of them is rendered in the build or taken over. */
export async function loadEvidencePages(): Promise<Pages> {
  here = (await import('./evidencePages.ts')).evidencePages
  return here
}

/** A page about evidence, at once where its code is here, else as soon as it is. A failure reaches the boundary around it. */
export function LatePage({ name, current }: { readonly name: keyof Pages; readonly current: string }) {
  const [pages, setPages] = useState(here)
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null)
  useEffect(() => {
    if (!pages) loadEvidencePages().then(setPages, (cause: unknown) => setFailure({ cause }))
  }, [pages])
  if (failure) throw failure.cause
  if (!pages) return <Shell current={current}>{null}</Shell>
  const Page = pages[name]
  return <Page />
}
