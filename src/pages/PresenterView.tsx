import { useState } from 'react'
import type { Deck } from '../deck/Deck.ts'
import type { Language } from '../frame/Frame.ts'
import { present } from '../words/present.ts'
import { useNow } from './clock.ts'
import { SlideFace } from './SlideFace.tsx'
import { useSite, type Scheme } from './Site.ts'
import { useKeys } from './useKeys.ts'
import { pressKey, type Show } from './useShow.ts'
import type { SlideState } from './useSlideViews.ts'

type PresenterViewProps = {
  readonly deck: Deck
  readonly states: readonly SlideState[]
  readonly show: Show
  readonly scheme: Scheme
  readonly onRetry: () => void
}

const languageTag: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' }
const two = (number: number): string => String(number).padStart(2, '0')

/** 75 s as 1:15, an hour more as 1:01:15. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const rest = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}

/** The time of day, and how long the speaker has been speaking. */
function Clocks() {
  const { language } = useSite()
  const now = useNow()
  const [start, setStart] = useState(now)
  const time = new Date(now).toLocaleTimeString(languageTag[language], { hour: '2-digit', minute: '2-digit' })
  return (
    <dl className="presenter-clocks">
      <div>
        <dt>{present.elapsed[language]}</dt>
        <dd>
          <span role="timer">{elapsedText(now - start)}</span>
          <button type="button" className="tool" onClick={() => setStart(now)}>
            {present.restart[language]}
          </button>
        </dd>
      </div>
      <div>
        <dt>{present.clock[language]}</dt>
        <dd>{time}</dd>
      </div>
    </dl>
  )
}

type FaceAtProps = Omit<PresenterViewProps, 'show'> & { readonly at: number }

function FaceAt({ deck, states, scheme, onRetry, at }: FaceAtProps) {
  const slide = deck.slides[at]
  if (!slide) return null
  return (
    <SlideFace
      key={at}
      slide={slide}
      state={states[at] ?? { status: 'loading' }}
      number={at + 1}
      aspect={deck.aspect}
      ground={scheme}
      onRetry={onRetry}
    />
  )
}

/** For the speaker's own screen: this slide, the next one, the notes and the time. Turns the slides of the other window. */
export function PresenterView(props: PresenterViewProps) {
  const { deck, show } = props
  const { language } = useSite()
  const count = deck.slides.length
  useKeys((key, shift) => pressKey(show, count, key, shift))
  const notes = deck.slides[show.at]?.notes ?? ''
  return (
    <main id="main" className="presenter" data-black={show.black}>
      <h1 className="unseen">{present.presenter[language]}</h1>
      <section className="presenter-now" aria-label={present.now[language]}>
        <p className="presenter-label">
          {present.slide(show.at + 1, count)[language]}
          {show.black && <strong> {present.isBlack[language]}</strong>}
        </p>
        <FaceAt {...props} at={show.at} />
      </section>
      <section className="presenter-next" aria-label={present.upNext[language]}>
        <p className="presenter-label">{present.upNext[language]}</p>
        {show.at + 1 < count ? <FaceAt {...props} at={show.at + 1} /> : <p>{present.last[language]}</p>}
      </section>
      <section className="presenter-notes" aria-label={present.notes[language]} tabIndex={0}>
        {notes ? <p>{notes}</p> : <p className="presenter-label">{present.noNotes[language]}</p>}
      </section>
      <footer className="presenter-foot">
        <button type="button" className="desk-button" onClick={() => show.step(-1)}>
          {present.previous[language]}
        </button>
        <button type="button" className="desk-button" data-main onClick={() => show.step(1)}>
          {present.next[language]}
        </button>
        <button
          type="button"
          className="tool"
          aria-pressed={show.black}
          onClick={() => show.setBlack(!show.black)}
        >
          {present.black[language]}
        </button>
        {!show.joined && <p role="alert">{present.apart[language]}</p>}
        <Clocks />
      </footer>
    </main>
  )
}
