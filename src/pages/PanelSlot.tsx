import { useCallback, useRef, useState } from 'react'
import type { Figures } from '../data/Figures.ts'
import { useFigures, type FiguresState } from '../data/useFigures.ts'
import { isChosen } from '../filter/Filter.ts'
import { useChoice } from '../filter/store.ts'
import type { Panel, PanelCard } from '../panels/Panel.ts'
import { ErrorCard } from '../parts/ErrorCard.tsx'
import { LoadingCard } from '../parts/LoadingCard.tsx'
import { NotLive } from '../parts/NotLive.tsx'
import { PanelBoundary } from '../parts/PanelBoundary.tsx'
import { wakeFailed } from '../words/wakeWords.ts'
import { KeptPanel } from './KeptPanel.tsx'
import { LivePanel, type PanelSetting } from './LivePanel.tsx'
import { useSite } from './Site.ts'
import { usePanels, type PanelsState } from './usePanels.ts'
import { useRetried } from './useRetried.ts'
import { useNear, useTaken } from './useTurns.ts'

type PanelSlotProps = PanelSetting & {
  readonly panel: PanelCard
}

/** Code and figures of a panel: ready when both are. */
type SlotState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly panel: Panel; readonly figures: Figures }
  | { readonly status: 'failed'; readonly error: Error; readonly retry: () => void }

function slotState(code: PanelsState, figures: FiguresState): SlotState {
  if (figures.status === 'failed') return figures
  if (code.status === 'failed') return code
  const [panel] = code.status === 'ready' ? code.panels : []
  return panel && figures.status === 'ready'
    ? { status: 'ready', panel, figures: figures.figures }
    : { status: 'loading' }
}

/** Under a panel that stays as the build drew it, with nothing chosen. */
function NotLiveHere({ onRetry }: { readonly onRetry: () => void }) {
  const { language } = useSite()
  const chosen = useChoice(({ filter }) => isChosen(filter))
  const says = wakeFailed[chosen ? 'chosen' : 'whole'][language]
  return <NotLive says={says} language={language} onRetry={onRetry} />
}

/** A panel on a page: kept as the build drew it, loading, failed or live. Its trouble stays its own. */
export function PanelSlot(props: PanelSlotProps) {
  const { panel, level, span = panel.span } = props
  const { language, read, hydrating, staticChart } = useSite()
  const building = staticChart !== undefined
  const [kept] = useState(hydrating)
  const chart = useRef<Element | null>(null)
  const place = useRef<Element>(null)
  const near = useNear(place, kept)
  const code = usePanels([panel], near)
  const state = slotState(code, useFigures(read, panel.needs, near))
  const taken = useTaken(place, kept, state.status !== 'loading')
  const title = panel.title[language]
  const { hand, retry } = useRetried()
  const hold = useCallback(
    (element: HTMLDivElement | null) => {
      place.current = element
      hand(element)
    },
    [hand],
  )
  // What the build has drawn is gone once anything else has stood in its place, also when that is loading again.
  const [gone, setGone] = useState(!kept)
  const stays = !taken || state.status === 'loading' || code.status === 'failed'
  if (!gone && !stays) setGone(true)
  if (!gone && stays)
    return (
      <>
        <KeptPanel id={panel.id} span={span} placeRef={place} chartRef={chart} />
        {state.status === 'failed' && <NotLiveHere onRetry={retry(state.retry)} />}
      </>
    )
  return (
    <div
      ref={hold}
      className="panel-slot"
      data-panel={panel.id}
      data-span={span}
      data-live={building ? undefined : ''}
    >
      {state.status === 'loading' ? (
        <LoadingCard language={language} title={title} level={level} />
      ) : state.status === 'failed' ? (
        <ErrorCard
          title={title}
          error={state.error}
          language={language}
          level={level}
          onRetry={state.retry}
        />
      ) : (
        <PanelBoundary language={language} title={title} level={level}>
          <LivePanel {...props} panel={state.panel} figures={state.figures} chart={chart} place={place} />
        </PanelBoundary>
      )}
    </div>
  )
}
