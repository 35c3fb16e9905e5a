import { useId, useMemo, useState, type PointerEvent } from 'react'
import type { Aspect, Slide } from '../deck/Deck.ts'
import type { PanelView } from '../exports/PanelView.ts'
import type { Language } from '../frame/Frame.ts'
import { panelById } from '../panels/catalog.ts'
import { ErrorCard } from '../parts/ErrorCard.tsx'
import { EvidenceCard } from '../parts/EvidenceCard.tsx'
import { MarkTooltip, type Point } from '../parts/MarkTooltip.tsx'
import { PanelBoundary } from '../parts/PanelBoundary.tsx'
import { present } from '../words/present.ts'
import { drawSlide, inPage, type Ground } from './drawSlide.ts'
import { evidenceAddresses } from './figureAddress.ts'
import { useSite } from './Site.ts'
import type { SlideState } from './useSlideViews.ts'

export type SlideFaceProps = {
  readonly slide: Slide
  readonly state: SlideState
  readonly number: number
  readonly aspect: Aspect
  readonly ground: Ground
  /** Its marks answer to the pointer. */
  readonly live?: boolean
  readonly onRetry?: () => void
}

const languageTag: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' }

/** The row of the mark under the pointer. Null beside the marks. */
function rowUnder(target: EventTarget): number | null {
  const mark = target instanceof Element ? target.closest('[data-row]') : null
  return mark === null ? null : Number(mark.getAttribute('data-row'))
}

type PictureProps = SlideFaceProps & { readonly view: PanelView }

/** Tooltip and evidence of the marks of a slide. */
function useMarks({ frame }: PanelView, live: boolean) {
  const [hover, setHover] = useState<{ row: number; at: Point } | null>(null)
  const [asked, setAsked] = useState<number | null>(null)
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const row = event.pointerType === 'mouse' ? rowUnder(event.target) : null
    const corner = event.currentTarget.getBoundingClientRect()
    setHover(
      row === null ? null : { row, at: { x: event.clientX - corner.left, y: event.clientY - corner.top } },
    )
  }
  const events = {
    onPointerMove,
    onPointerLeave: () => setHover(null),
    onClick: (event: { target: EventTarget }) => setAsked(rowUnder(event.target)),
  }
  const row = hover ? frame.rows[hover.row] : undefined
  return {
    events: live ? events : {},
    told: row && hover ? { row, at: hover.at } : null,
    asked: asked === null ? undefined : frame.rows[asked],
    close: () => setAsked(null),
  }
}

/** The picture of a slide; drawing fails in render, where the boundary around it says so. */
function Picture({ view, slide, aspect, ground, live = false }: PictureProps) {
  const site = useSite()
  const name = useId().replace(/\W/g, '')
  const { events, told, asked, close } = useMarks(view, live)
  const html = useMemo(
    () => ({ __html: inPage(drawSlide(view, slide.headline, aspect, ground), name) }),
    [view, slide.headline, aspect, ground, name],
  )
  const { frame, language, title, sentence } = view
  return (
    <div className="face-room" data-live={live} {...events}>
      <div
        className="face-picture"
        role="img"
        aria-label={[slide.headline || title, sentence].join('. ')}
        lang={languageTag[language]}
        dangerouslySetInnerHTML={html}
      />
      {told && <MarkTooltip frame={frame} row={told.row} language={language} at={told.at} />}
      {asked && (
        <EvidenceCard
          frame={frame}
          row={asked}
          language={language}
          {...evidenceAddresses(site)}
          onClose={close}
        />
      )}
    </div>
  )
}

/** A slide as it is shown: the chart with all that belongs to it, and its number. What fails stays on this slide. */
export function SlideFace(props: SlideFaceProps) {
  const { slide, state, number, aspect, onRetry } = props
  const { language } = useSite()
  const words = { language, level: 3, title: panelById(slide.panel)?.title[language] } as const
  return (
    <div className="face" data-aspect={aspect}>
      {state.status === 'loading' && <p className="face-wait">{present.loading[language]}</p>}
      {state.status === 'failed' && <ErrorCard {...words} error={state.error} onRetry={onRetry} />}
      {state.status === 'ready' && (
        <PanelBoundary {...words} resetOn={state.view}>
          <Picture {...props} view={state.view} />
        </PanelBoundary>
      )}
      <span className="face-number" aria-hidden="true">
        {number}
      </span>
    </div>
  )
}
