import { useId, useMemo, useRef, useState, type PointerEvent } from 'react'
import type { Point } from '../charts/marks.ts'
import type { Aspect, Slide } from '../deck/Deck.ts'
import type { PanelView } from '../exports/PanelView.ts'
import { panelById } from '../panels/catalog.ts'
import { ErrorCard } from '../parts/ErrorCard.tsx'
import { EvidenceCard } from '../parts/EvidenceCard.tsx'
import { MarkList } from '../parts/MarkList.tsx'
import { MarkTooltip } from '../parts/MarkTooltip.tsx'
import { pointIn, rowUnder } from '../parts/markUnder.ts'
import { PanelBoundary } from '../parts/PanelBoundary.tsx'
import { languageTags } from '../words/languages.ts'
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
  /** Its marks answer to pointer and keyboard. */
  readonly live?: boolean
  readonly onRetry?: () => void
}

type PictureProps = SlideFaceProps & { readonly view: PanelView }

/** Where a row is drawn on a slide, in pixels from its corner: the middle of its mark. The foot of the slide for rows it leaves out. */
function placeOf(room: HTMLElement, row: number): Point {
  const corner = room.getBoundingClientRect()
  const mark = room.querySelector(`[data-row="${row}"]`)?.getBoundingClientRect()
  return mark
    ? { x: mark.x + mark.width / 2 - corner.x, y: mark.y + mark.height / 2 - corner.y }
    : { x: corner.width / 2, y: corner.height }
}

/** A mark that is pointed at or read, and where it is. */
type Told = { readonly row: number; readonly at: Point }

/** The mark under the mouse. */
function useHover() {
  const [hover, setHover] = useState<Told | null>(null)
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const row = event.pointerType === 'mouse' ? rowUnder(event.target) : null
    setHover(row === null ? null : { row, at: pointIn(event.currentTarget, event) })
  }
  return { hover, events: { onPointerMove, onPointerLeave: () => setHover(null) } }
}

/** The mark that the keys have reached; shown as long as the list of marks has the focus. */
function useRead() {
  const room = useRef<HTMLDivElement>(null)
  const [read, setRead] = useState<Told | null>(null)
  const [byKeys, setByKeys] = useState(false)
  const onCurrent = (row: number | null) =>
    setRead(row === null || !room.current ? null : { row, at: placeOf(room.current, row) })
  const events = { onFocus: () => setByKeys(true), onBlur: () => setByKeys(false) }
  return { room, current: read?.row ?? null, read: byKeys ? read : null, onCurrent, events }
}

/** Tooltip and evidence of the marks of a slide. */
function useMarks({ frame }: PanelView, live: boolean) {
  const { hover, events: pointer } = useHover()
  const { room, current, read, onCurrent, events: focus } = useRead()
  const [asked, setAsked] = useState<number | null>(null)
  const onClick = ({ target }: { target: EventTarget }) => {
    const row = rowUnder(target)
    if (row !== null) setAsked(row)
  }
  const told = hover ?? read
  const row = told ? frame.rows[told.row] : undefined
  return {
    room,
    events: live ? { ...pointer, ...focus, onClick } : {},
    told: row && told ? { row, at: told.at } : null,
    asked: asked === null ? undefined : frame.rows[asked],
    ask: setAsked,
    close: () => setAsked(null),
    current,
    onCurrent,
  }
}

/** The picture of a slide; drawing fails in render, where the boundary around it says so. */
function Picture({ view, slide, aspect, ground, live = false }: PictureProps) {
  const site = useSite()
  const name = useId().replace(/\W/g, '')
  const { room, events, told, asked, ask, close, ...reading } = useMarks(view, live)
  const html = useMemo(
    () => ({ __html: inPage(drawSlide(view, slide.headline, aspect, ground), name) }),
    [view, slide.headline, aspect, ground, name],
  )
  const { frame, language, title, sentence } = view
  return (
    <div ref={room} className="face-room" data-live={live} {...events}>
      <div
        className="face-picture"
        role="img"
        aria-label={[slide.headline || title, sentence].join(language === 'zh' ? '。' : '. ')}
        lang={languageTags[language]}
        dangerouslySetInnerHTML={html}
      />
      {live && (
        <MarkList
          frame={frame}
          language={language}
          title={title}
          picks={false}
          {...reading}
          onToggle={ask}
          onEvidence={ask}
        />
      )}
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
