import { useState, type ReactNode } from 'react'
import type { Text } from '../frame/Frame.ts'
import { ErrorCard } from '../parts/ErrorCard.tsx'
import { LoadingCard } from '../parts/LoadingCard.tsx'
import { NotLive } from '../parts/NotLive.tsx'
import { PanelBoundary } from '../parts/PanelBoundary.tsx'
import { dataFailed } from '../words/dataFailed.ts'
import { Kept } from './Kept.tsx'
import { useSite } from './Site.ts'
import { useRetried } from './useRetried.ts'

type Failed = { readonly status: 'failed'; readonly error: Error; readonly retry: () => void }

/** What a place of a page waits for. */
export type Awaited<T> =
  { readonly status: 'loading' } | { readonly status: 'ready'; readonly value: T } | Failed

/** How a place of a page is named, and what it says. */
export type SlotWords = {
  /** Names the place among others of the page. */
  readonly name: string
  /** What is loading or has failed, in words. */
  readonly title: string
  /** Said below what the build has written when the data do not come; that it is complete, if nothing else is given. */
  readonly without?: Text
}

type KeptSlotProps<T> = SlotWords & {
  readonly state: Awaited<T>
  readonly children: (value: T) => ReactNode
}

/** The failure of any of some states: trying again asks for all that have failed. Null where none has. */
export function failureOf(states: readonly (Failed | { readonly status: string })[]): Failed | null {
  const failed = states.filter((state): state is Failed => state.status === 'failed')
  const [first] = failed
  return first ? { ...first, retry: () => failed.forEach(({ retry }) => retry()) } : null
}

/**
 * A place of a page that needs data: kept as the build wrote it, loading, failed or live. What the build wrote can be read
 * without the data, so it stays where they do not come.
 */
export function KeptSlot<T>({ name, title, without = dataFailed.whole, state, children }: KeptSlotProps<T>) {
  const { language, hydrating, staticChart } = useSite()
  const [kept] = useState(hydrating)
  const { hand, retry } = useRetried()
  // What the build has written is gone once the live page has stood in its place.
  const [gone, setGone] = useState(!kept)
  if (!gone && state.status === 'ready') setGone(true)
  if (!gone && state.status !== 'ready')
    return (
      <>
        <Kept name={name} />
        {state.status === 'failed' && (
          <NotLive says={without[language]} language={language} onRetry={retry(state.retry)} />
        )}
      </>
    )
  return (
    <div ref={hand} className="kept" data-kept={name} data-live={staticChart ? undefined : ''}>
      {state.status === 'loading' ? (
        <LoadingCard language={language} title={title} />
      ) : state.status === 'failed' ? (
        <ErrorCard page title={title} error={state.error} language={language} onRetry={state.retry} />
      ) : (
        <PanelBoundary page language={language} title={title} level={2}>
          {children(state.value)}
        </PanelBoundary>
      )}
    </div>
  )
}
