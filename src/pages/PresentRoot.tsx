import { useEffect, useRef, useState, type RefObject } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { deckText, writeDeck } from '../deck/address.ts'
import type { Deck } from '../deck/Deck.ts'
import { watchOtherWindows } from '../deck/shelf.ts'
import { useDeck } from '../deck/store.ts'
import { present } from '../words/present.ts'
import { ui } from '../words/ui.ts'
import { after } from './clock.ts'
import { Desk } from './Desk.tsx'
import { PresenterView } from './PresenterView.tsx'
import { Shell } from './Shell.tsx'
import { SlideFace } from './SlideFace.tsx'
import { SlideShow } from './SlideShow.tsx'
import { pathOf, useSite } from './Site.ts'
import { useDeckAddress } from './useDeckAddress.ts'
import { useShow } from './useShow.ts'
import { useSlideViews, type SlideState } from './useSlideViews.ts'
import './slideFace.css'
import './desk.css'
import './deskSlide.css'
import './slideShow.css'
import './presenterView.css'
import './presentRoot.css'

/** What the page is for and how it is used; stands there without a script too. */
function HowTo() {
  const { language } = useSite()
  return (
    <section className="desk-how" aria-labelledby="how">
      <h2 id="how" className="section-title">
        {present.how[language]}
      </h2>
      <div className="prose">
        <ol>
          {present.steps.map(step => (
            <li key={step.en}>{step[language]}</li>
          ))}
        </ol>
      </div>
      <h3>{present.keys[language]}</h3>
      <dl className="desk-keys">
        {present.keyList.map(({ keys, what }) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what[language]}</dd>
          </div>
        ))}
      </dl>
      <p className="desk-swipe">{present.swipe[language]}</p>
    </section>
  )
}

type SheetsProps = { readonly deck: Deck; readonly states: readonly SlideState[] }

/** One slide a page, on light paper, as drawings: what is printed in place of the page. */
const PrintSheets = ({ deck, states }: SheetsProps) => (
  <div className="print-sheets" data-aspect={deck.aspect} aria-hidden="true">
    {deck.slides.map((slide, at) => (
      // oxlint-disable-next-line react/no-array-index-key -- a page is its place
      <div key={at} className="print-sheet">
        <SlideFace
          slide={slide}
          state={states[at] ?? { status: 'loading' }}
          number={at + 1}
          aspect={deck.aspect}
          ground="paper"
        />
      </div>
    ))}
  </div>
)

/** The slide an address opens at, counted from nought; null for the desk. */
function shownAt(hash: string): number | null {
  const number = /^#([1-9]\d*)$/.exec(hash)?.[1]
  return number === undefined ? null : Number(number) - 1
}

type StageProps = SheetsProps & {
  readonly text: string
  readonly first: number
  readonly presenter: boolean
  readonly onRetry: () => void
}

/** Milliseconds a slide must stand before the address says so: browsers refuse one with every key press. */
const rest = 150

/** The show or its presenter window, the address following the slide, and the slide an address that the reader changes. */
function Stage({ deck, states, text, first, presenter, onRetry }: StageProps) {
  const { language, base, origin, scheme } = useSite()
  const { pathname, search, state } = useLocation()
  const navigate = useNavigate()
  const name = deckText(
    writeDeck(
      { ...deck, slides: deck.slides.map(slide => ({ ...slide, notes: '' })) },
      new URLSearchParams(),
    ),
  )
  const show = useShow(name, deck.slides.length, first, !presenter)
  const go = (hash: string, replace: boolean) =>
    void navigate({ pathname, search, hash }, { replace, state: state as unknown, preventScrollReset: true })
  /** What the address said last, by this page or by the reader: another number is the reader's word. */
  const told = useRef(first)
  useEffect(() => {
    if (presenter || first === told.current) return
    told.current = first
    show.go(first)
    // oxlint-disable-next-line react/exhaustive-deps -- only a changed address is followed
  }, [first])
  useEffect(() => {
    if (presenter || first === show.at) return
    return after(rest, () => {
      told.current = show.at
      go(`#${show.at + 1}`, true)
    })
    // oxlint-disable-next-line react/exhaustive-deps -- only a turned page is told
  }, [show.at, first])
  const shared = { deck, states, show, scheme, onRetry }
  if (presenter) return <PresenterView {...shared} />
  const query = `${text || '?'}${text ? '&' : ''}presenter=1`
  return (
    <SlideShow
      {...shared}
      presenterAddress={`${origin}${pathOf(base, language, '/present')}${query}`}
      onLeave={() => go('', true)}
    />
  )
}

/** Gives the focus to the button that starts the show when that is left: what had it is gone. */
function useReturn(staged: boolean): RefObject<HTMLDivElement | null> {
  const desk = useRef<HTMLDivElement>(null)
  const before = useRef(staged)
  useEffect(() => {
    if (before.current && !staged) desk.current?.querySelector<HTMLElement>('[data-main]')?.focus()
    before.current = staged
  }, [staged])
  return desk
}

/** Slides: the desk they are put in order on, the show, the presenter's window, and what is printed of them. */
export function PresentRoot() {
  const { language, staticChart } = useSite()
  const { hash, search, pathname, state } = useLocation()
  const navigate = useNavigate()
  const { deck, look } = useDeck()
  // What another window puts aside belongs to this deck too, before a change here would be written over it.
  useEffect(() => watchOtherWindows(look), [look])
  const { text, whole } = useDeckAddress()
  const { states, retry } = useSlideViews(deck.slides)
  const [building] = useState(staticChart !== undefined)
  const first = shownAt(hash)
  const presenter = new URLSearchParams(search).has('presenter')
  const sheets = <PrintSheets deck={deck} states={states} />
  const staged = deck.slides.length > 0 && (first !== null || presenter)
  const desk = useReturn(staged)
  if (staged)
    return (
      <>
        <Stage
          deck={deck}
          states={states}
          text={text}
          first={first ?? 0}
          presenter={presenter}
          onRetry={retry}
        />
        {sheets}
      </>
    )
  const show = (at: number) =>
    void navigate({ pathname, search, hash: `#${at + 1}` }, { state: state as unknown })
  return (
    <>
      <Shell current="/present">
        <div ref={desk} className="kept" data-kept="present" data-live={building ? undefined : ''}>
          <header className="page-head">
            <h1>{ui.slides[language]}</h1>
            <p className="standfirst">{present.standfirst[language]}</p>
          </header>
          <Desk states={states} text={text} whole={whole} onShow={show} onRetry={retry} />
          <HowTo />
        </div>
      </Shell>
      {deck.slides.length > 0 && sheets}
    </>
  )
}
