import { useId, useMemo, useState, type DragEvent } from 'react'
import { cleanHeadline, cleanNotes, longest, type Aspect, type Slide } from '../deck/Deck.ts'
import { panelById } from '../panels/catalog.ts'
import { present } from '../words/present.ts'
import { RouterLink } from './RouterLink.tsx'
import { SlideFace } from './SlideFace.tsx'
import { useSite, type Scheme } from './Site.ts'
import { slideHeadline } from './slideFaceHeadline.ts'
import type { SlideState } from './useSlideViews.ts'

export type DeskSlideProps = {
  readonly slide: Slide
  readonly state: SlideState
  readonly at: number
  readonly count: number
  readonly aspect: Aspect
  readonly scheme: Scheme
  readonly onEdit: (words: Partial<Pick<Slide, 'headline' | 'notes'>>) => void
  readonly onMove: (from: number, to: number) => void
  readonly onRemove: () => void
  readonly onShow: () => void
  readonly onRetry: () => void
}

/** A text as it is typed, spaces and all; the deck keeps it clean. Another text from elsewhere takes its place. */
function useDraft(kept: string, clean: (text: string) => string, onChange: (text: string) => void) {
  const [draft, setDraft] = useState(kept)
  return {
    value: clean(draft) === kept ? draft : kept,
    change: (text: string) => {
      setDraft(text)
      onChange(clean(text))
    },
  }
}

type HeadlineProps = Pick<DeskSlideProps, 'slide' | 'state' | 'aspect' | 'onEdit'> & { readonly id: string }

/** The headline, in a field as high as it is long. Left empty, it shows what the slide says by itself. */
function Headline({ slide, state, aspect, onEdit, id }: HeadlineProps) {
  const draft = useDraft(slide.headline, cleanHeadline, text => onEdit({ headline: text }))
  const view = state.status === 'ready' ? state.view : null
  const without = useMemo(() => (view ? slideHeadline(view, aspect) : ''), [view, aspect])
  return (
    <div className="desk-headline" data-text={draft.value || without}>
      <textarea
        id={id}
        rows={1}
        value={draft.value}
        maxLength={longest.headline}
        placeholder={without}
        autoComplete="off"
        // A headline has one line, which is broken where the slide ends it.
        onKeyDown={event => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
        }}
        onChange={event => draft.change(event.currentTarget.value.replace(/\n+/g, ' '))}
      />
    </div>
  )
}

function Fields(props: DeskSlideProps) {
  const { slide, onEdit } = props
  const { language } = useSite()
  const id = useId()
  const notes = useDraft(slide.notes, cleanNotes, text => onEdit({ notes: text }))
  return (
    <div className="desk-fields">
      <label htmlFor={`${id}-headline`}>{present.headline[language]}</label>
      <Headline {...props} id={`${id}-headline`} />
      <label htmlFor={`${id}-notes`}>{present.notes[language]}</label>
      <textarea
        id={`${id}-notes`}
        rows={3}
        value={notes.value}
        maxLength={longest.notes}
        onChange={event => notes.change(event.currentTarget.value)}
      />
    </div>
  )
}

function Actions({ slide, at, count, onMove, onRemove }: DeskSlideProps) {
  const { language } = useSite()
  // A button that goes dead under the finger would lose the focus: it only says that it leads nowhere.
  const action = (words: { readonly en: string; readonly zh: string }, run: () => void, dead = false) => (
    <button
      type="button"
      className="tool"
      data-remove={words === present.remove ? '' : undefined}
      aria-label={present.ofSlide(words[language], at + 1)[language]}
      aria-disabled={dead}
      onClick={dead ? undefined : run}
    >
      {words[language]}
    </button>
  )
  const query = slide.query && `?${slide.query}`
  return (
    <p className="desk-actions">
      {action(present.up, () => onMove(at, at - 1), at === 0)}
      {action(present.down, () => onMove(at, at + 1), at === count - 1)}
      {action(present.remove, onRemove)}
      <RouterLink href={`/panels/${slide.panel}${query}`}>{present.openChart[language]}</RouterLink>
    </p>
  )
}

/** Taking a slide by its picture and dropping it on another puts it there. */
function useDrag(at: number, onMove: DeskSlideProps['onMove']) {
  const [over, setOver] = useState(false)
  const type = 'application/x-kapok-slide'
  const isSlide = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes(type)
  const target = {
    onDragOver: (event: DragEvent) => {
      if (!isSlide(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false)
      if (!isSlide(event)) return
      event.preventDefault()
      onMove(Number(event.dataTransfer.getData(type)), at)
    },
  }
  const onDragStart = ({ dataTransfer }: DragEvent) => {
    dataTransfer.setData(type, String(at))
    dataTransfer.effectAllowed = 'move'
  }
  return { over, target, source: { draggable: true, onDragStart } }
}

/** One slide on the desk: its picture, its words, its place among the others. */
export function DeskSlide(props: DeskSlideProps) {
  const { slide, state, at, count, aspect, scheme, onMove, onShow, onRetry } = props
  const { language } = useSite()
  const { over, target, source } = useDrag(at, onMove)
  const title = panelById(slide.panel)?.title[language] ?? slide.panel
  return (
    <li className="desk-slide" data-over={over} {...target}>
      <h3>
        <span className="desk-place">{at + 1}</span> {title}
      </h3>
      <div className="desk-picture" {...source}>
        <SlideFace
          slide={slide}
          state={state}
          number={at + 1}
          aspect={aspect}
          ground={scheme}
          onRetry={onRetry}
        />
        {state.status === 'ready' && (
          <button
            type="button"
            className="desk-show"
            aria-label={present.showFrom(at + 1)[language]}
            onClick={onShow}
          />
        )}
      </div>
      <Fields {...props} />
      <Actions {...props} count={count} />
    </li>
  )
}
