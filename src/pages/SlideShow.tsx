import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { Deck } from '../deck/Deck.ts'
import { slideNames } from '../deck/Deck.ts'
import { useFullScreen, type FullScreen } from '../parts/useFullScreen.ts'
import { present } from '../words/present.ts'
import { SlideFace } from './SlideFace.tsx'
import { openPresenter } from './showChannel.ts'
import { useSite, type Scheme } from './Site.ts'
import { useKeys } from './useKeys.ts'
import { pressKey, type Show } from './useShow.ts'
import type { SlideState } from './useSlideViews.ts'

export type SlideShowProps = {
  readonly deck: Deck
  readonly states: readonly SlideState[]
  readonly show: Show
  readonly scheme: Scheme
  /** Whole address of the presenter window. */
  readonly presenterAddress: string
  readonly onRetry: () => void
  readonly onLeave: () => void
}

/** Pixels a finger must go sideways to turn the page, further than up or down. */
const swipe = 50

/** A swipe over the slides: `onSwipe(1)` for the next one. */
function useSwipe(onSwipe: (by: number) => void) {
  const start = useRef<{ x: number; y: number } | null>(null)
  const onPointerDown = ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
    start.current = pointerType === 'touch' ? { x, y } : null
  }
  const onPointerUp = ({ clientX, clientY }: PointerEvent) => {
    const from = start.current
    start.current = null
    if (!from) return
    const [dx, dy] = [clientX - from.x, clientY - from.y]
    if (Math.abs(dx) > swipe && Math.abs(dx) > Math.abs(dy)) onSwipe(dx < 0 ? 1 : -1)
  }
  return { onPointerDown, onPointerUp }
}

type OverviewProps = Pick<SlideShowProps, 'deck' | 'states' | 'show' | 'scheme'> & {
  readonly onChoose: (at: number) => void
}

const ways: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Arrows walk through the grid, and turn no slide behind it. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const by = ways[event.key]
  const at = buttons.findIndex(button => button === event.target)
  const ends: Readonly<Record<string, number>> = { Home: 0, End: buttons.length - 1 }
  const to = by === undefined ? ends[event.key] : at + by
  if (to === undefined) return
  event.preventDefault()
  event.stopPropagation()
  buttons[to]?.focus()
}

const focus = (button: HTMLElement | null): void => button?.focus()

/** All slides at a glance. The way to each lies over its picture: within a button, its words would have to be the button's name. */
function Overview({ deck, states, show, scheme, onChoose }: OverviewProps) {
  const { language } = useSite()
  const names = slideNames(deck)
  return (
    <ol className="show-overview" aria-label={present.overview[language]} onKeyDown={walk}>
      {deck.slides.map((slide, at) => (
        <li key={names[at]}>
          <SlideFace
            slide={slide}
            state={states[at] ?? { status: 'loading' }}
            number={at + 1}
            aspect={deck.aspect}
            ground={scheme}
          />
          <button
            type="button"
            ref={at === show.at ? focus : undefined}
            aria-label={present.slide(at + 1, deck.slides.length)[language]}
            aria-current={at === show.at ? 'true' : undefined}
            onClick={() => onChoose(at)}
          />
        </li>
      ))}
    </ol>
  )
}

type ControlsProps = {
  readonly show: Show
  readonly count: number
  readonly full: FullScreen
  readonly overview: boolean
  readonly onOverview: () => void
  readonly onPresenter: () => void
  readonly onLeave: () => void
}

function Controls({ show, count, full, overview, onOverview, onPresenter, onLeave }: ControlsProps) {
  const { language } = useSite()
  const tool = (
    words: { readonly en: string; readonly zh: string },
    onClick: () => void,
    pressed?: boolean,
  ) => (
    <button type="button" className="tool" aria-pressed={pressed} onClick={onClick}>
      {words[language]}
    </button>
  )
  return (
    <div className="show-controls" role="toolbar" aria-label={present.controls[language]}>
      {tool(present.previous, () => show.step(-1))}
      <span className="show-place">
        {show.at + 1} / {count}
      </span>
      {tool(present.next, () => show.step(1))}
      {tool(present.overview, onOverview, overview)}
      {tool(present.black, () => show.setBlack(!show.black), show.black)}
      {tool(present.presenter, onPresenter)}
      {full.possible && tool(full.on ? present.leaveFullScreen : present.fullScreen, full.toggle)}
      {tool(present.leave, onLeave)}
    </div>
  )
}

/** What stands beside the slides: what is shown and where the show is, for those who do not see it, and what the browser has refused. */
function Words({ deck, states, show, refused }: SlideShowProps & { readonly refused: string | null }) {
  const { language } = useSite()
  const [slide, state] = [deck.slides[show.at], states[show.at]]
  const headline = slide?.headline || (state?.status === 'ready' ? state.view.title : '')
  const place = present.slide(show.at + 1, deck.slides.length)[language]
  return (
    <>
      <h1 className="unseen">{deck.title || present.untitled[language]}</h1>
      <p role="status" className="unseen">
        {show.black ? present.isBlack[language] : [place, headline].filter(Boolean).join(': ')}
      </p>
      {refused && (
        <p role="alert" className="show-refused">
          {present.refused[language]}{' '}
          <a href={refused} target="_blank" rel="opener">
            {present.presenter[language]}
          </a>
        </p>
      )}
    </>
  )
}

/** The slides, one at a time, as large as the window; by keys, fingers and buttons. */
export function SlideShow(props: SlideShowProps) {
  const { deck, states, show, scheme, presenterAddress, onRetry, onLeave } = props
  const room = useRef<HTMLElement>(null)
  const full = useFullScreen(room)
  const [overview, setOverview] = useState(false)
  // What had the focus is gone: the desk with its button, the overview.
  useEffect(() => {
    if (!overview) room.current?.focus()
  }, [overview])
  const [refused, setRefused] = useState<string | null>(null)
  const openIt = () => setRefused(openPresenter(presenterAddress) ? null : presenterAddress)
  const escape = () => {
    if (overview) setOverview(false)
    else if (show.black) show.setBlack(false)
    else onLeave()
  }
  const own: Readonly<Record<string, () => void>> = {
    o: () => setOverview(!overview),
    p: openIt,
    f: full.toggle,
    escape,
  }
  useKeys((key, shift) => {
    const action = own[key.toLowerCase()]
    if (action) action()
    return action !== undefined || pressKey(show, deck.slides.length, key, shift)
  })
  const slide = deck.slides[show.at]
  const choose = (at: number) => {
    show.go(at)
    setOverview(false)
  }
  return (
    <main ref={room} id="main" className="show" tabIndex={-1} data-black={show.black} data-full={full.on}>
      <div className="show-stage" {...useSwipe(show.step)}>
        {slide && !overview && (
          <SlideFace
            key={show.at}
            slide={slide}
            state={states[show.at] ?? { status: 'loading' }}
            number={show.at + 1}
            aspect={deck.aspect}
            ground={scheme}
            live
            onRetry={onRetry}
          />
        )}
        {overview && <Overview {...props} onChoose={choose} />}
      </div>
      <Controls
        show={show}
        count={deck.slides.length}
        full={full}
        overview={overview}
        onOverview={() => setOverview(!overview)}
        onPresenter={openIt}
        onLeave={onLeave}
      />
      <Words {...props} refused={refused} />
    </main>
  )
}
