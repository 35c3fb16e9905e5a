import { useId, useState } from 'react'
import {
  aspects,
  cleanTitle,
  edited,
  emptyDeck,
  longest,
  newSlide,
  slideNames,
  type Deck as Slides,
} from '../deck/Deck.ts'
import { useDeck } from '../deck/store.ts'
import { headlines } from '../panels/catalog.ts'
import { copyText } from '../parts/clipboard.ts'
import { ExportMenu } from '../parts/ExportMenu.tsx'
import { ShareBox } from '../parts/ShareBox.tsx'
import { droppedSentence } from '../words/dropped.ts'
import { present } from '../words/present.ts'
import { ui } from '../words/ui.ts'
import { DeskSlide } from './DeskSlide.tsx'
import { SaidLine, type SaidLineProps } from './SaidLine.tsx'
import { deckFormats, saveDeck } from './saveDeck.ts'
import { printPage } from './showChannel.ts'
import { pathOf, useSite } from './Site.ts'
import { useDeskChanges } from './useDeskChanges.ts'
import type { SlideState } from './useSlideViews.ts'

export type DeskProps = {
  readonly states: readonly SlideState[]
  /** Query of the deck with its question mark, and whether all of the deck stands in it. */
  readonly text: string
  readonly whole: boolean
  readonly onShow: (at: number) => void
  readonly onRetry: () => void
}

/** Trade leads, as on the front page. */
const starters = [
  headlines.trade,
  headlines.guangdong,
  headlines.nev,
  headlines.scientists,
  headlines['robot-games'],
]

/** What the reader must know of the deck: left out parts of the address, another deck that is kept, what is not kept. */
function Notices({ whole }: { readonly whole: boolean }) {
  const { language } = useSite()
  const { dropped, earlier, kept, deck, swap } = useDeck()
  return (
    <div className="desk-notices">
      {dropped.map(part => (
        <p key={`${part.key}=${part.value}`} role="status">
          {droppedSentence(part)[language]}
        </p>
      ))}
      {earlier && (
        <p>
          {present.earlier(earlier.slides.length)[language]}{' '}
          <button type="button" className="tool" onClick={swap}>
            {present.toEarlier[language]}
          </button>
        </p>
      )}
      {!kept && deck.slides.length > 0 && <p role="status">{present.notKept[language]}</p>}
      {!whole && <p role="status">{present.notWhole[language]}</p>}
    </div>
  )
}

/** Before there is a deck: what to do, and five charts to begin with. */
function EmptyDesk({ onBegin, ...line }: SaidLineProps & { readonly onBegin: (deck: Slides) => void }) {
  const { language } = useSite()
  const start = () =>
    onBegin({
      ...emptyDeck,
      title: present.starterTitle[language],
      slides: starters.map(({ id }) => newSlide(id, '')),
    })
  return (
    <section className="desk-empty needs-script">
      <p>{present.none[language]}</p>
      <button type="button" className="desk-button" data-main onClick={start}>
        {present.starter[language]}
      </button>
      <SaidLine {...line} />
    </section>
  )
}

function CopyDeck({ text }: { readonly text: string }) {
  const site = useSite()
  const { language, base, origin } = site
  const [done, setDone] = useState<boolean | null>(null)
  const address = `${origin}${pathOf(base, language, '/present')}${text}`
  return (
    <>
      <button type="button" className="tool" onClick={() => void copyText(address).then(setDone)}>
        {present.copyAddress[language]}
      </button>
      <span role="status" className="tool-status">
        {done ? ui.linkCopied[language] : ''}
      </span>
      {done === false && (
        <ShareBox label={ui.linkAddress[language]} text={address} language={language} refused />
      )}
    </>
  )
}

function Settings() {
  const { language } = useSite()
  const { deck, set } = useDeck()
  const [draft, setDraft] = useState(deck.title)
  const id = useId()
  return (
    <div className="desk-settings">
      <label htmlFor={id}>{present.title[language]}</label>
      <input
        id={id}
        value={cleanTitle(draft) === deck.title ? draft : deck.title}
        maxLength={longest.title}
        placeholder={present.titleHint[language]}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => {
          setDraft(value)
          set({ ...deck, title: cleanTitle(value) })
        }}
      />
      <div className="desk-aspect" role="radiogroup" aria-labelledby={`${id}-shape`}>
        <span id={`${id}-shape`}>{present.aspect[language]}</span>
        {aspects.map(aspect => (
          <label key={aspect}>
            <input
              type="radio"
              name={`${id}-aspect`}
              checked={aspect === deck.aspect}
              onChange={() => set({ ...deck, aspect })}
            />
            {aspect}
          </label>
        ))}
      </div>
    </div>
  )
}

/** The slides in order, each with its words; what can be done with all of them stands above. */
export function Desk({ states, text, whole, onShow, onRetry }: DeskProps) {
  const site = useSite()
  const { language, scheme } = site
  const { deck, set } = useDeck()
  const { said, undo, showRef, undoRef, listRef, ...changes } = useDeskChanges()
  const heading = useId()
  const count = deck.slides.length
  const line = { said, undo, undoRef }
  if (count === 0)
    return (
      <>
        <Notices whole />
        <EmptyDesk {...line} onBegin={changes.begin} />
      </>
    )
  const names = slideNames(deck)
  const save = (format: string) => saveDeck({ deck, states, site, query: text.slice(1) }, format)
  return (
    <section className="desk" aria-labelledby={heading}>
      <h2 id={heading} className="unseen">
        {present.deck[language]}
      </h2>
      <Notices whole={whole} />
      <div className="desk-tools">
        <button ref={showRef} type="button" className="desk-button" data-main onClick={() => onShow(0)}>
          {present.show[language]}
        </button>
        <ExportMenu formats={deckFormats} language={language} onSave={save} />
        <button type="button" className="tool" onClick={printPage}>
          {present.print[language]}
        </button>
        <CopyDeck text={text} />
      </div>
      <Settings />
      <SaidLine {...line} />
      <ol ref={listRef} className="desk-list">
        {deck.slides.map((slide, at) => (
          <DeskSlide
            key={names[at]}
            slide={slide}
            state={states[at] ?? { status: 'loading' }}
            at={at}
            count={count}
            aspect={deck.aspect}
            scheme={scheme}
            onEdit={words => set(edited(deck, at, words))}
            onMove={changes.move}
            onRemove={() => changes.remove(at)}
            onShow={() => onShow(at)}
            onRetry={onRetry}
          />
        ))}
      </ol>
      <button type="button" className="tool" onClick={changes.clear}>
        {present.clear[language]}
      </button>
    </section>
  )
}
