import { useState, type ReactNode } from 'react'
import { ErrorCard } from '../parts/ErrorCard.tsx'
import { LoadingCard } from '../parts/LoadingCard.tsx'
import { PanelBoundary } from '../parts/PanelBoundary.tsx'
import { Kept } from './Kept.tsx'
import { useSite } from './Site.ts'

/** What a place of a page waits for. */
export type Awaited<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: Error; readonly retry: () => void }

type KeptSlotProps<T> = {
  /** Names the place among others of the page. */
  readonly name: string
  /** What is loading or has failed, in words. */
  readonly title: string
  readonly state: Awaited<T>
  readonly children: (value: T) => ReactNode
}

/** A place of a page that needs data: kept as the build wrote it, loading, failed or live. */
export function KeptSlot<T>({ name, title, state, children }: KeptSlotProps<T>) {
  const { language, hydrating, staticChart } = useSite()
  const [kept] = useState(hydrating)
  if (state.status === 'loading' && kept) return <Kept name={name} />
  return (
    <div className="kept" data-kept={name} data-live={staticChart ? undefined : ''}>
      {state.status === 'loading' ? (
        <LoadingCard language={language} title={title} />
      ) : state.status === 'failed' ? (
        <ErrorCard title={title} error={state.error} language={language} onRetry={state.retry} />
      ) : (
        <PanelBoundary language={language} title={title} level={2}>
          {children(state.value)}
        </PanelBoundary>
      )}
    </div>
  )
}
