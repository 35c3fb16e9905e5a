import { memo, useId, type KeyboardEvent } from 'react'
import type { Frame, Language, Row } from '../frame/Frame.ts'
import { statedStatus } from '../frame/stated.ts'
import { colon, comma } from '../words/files.ts'
import { isTold, valueWords } from '../words/rowWords.ts'
import { rowStatusWords } from '../words/statuses.ts'
import { ui } from '../words/ui.ts'
import { isPicked, type Picked } from './isPicked.ts'
import { rowKey, rowName } from './reading.ts'

const spoken = (frame: Frame, row: Row, language: Language): string => {
  const status = isTold(statedStatus(row)) ? '' : comma[language] + rowStatusWords(row)[language]
  return rowName(frame, row, language) + colon[language] + valueWords(row, language) + status
}

/** So many options at most stand in the list at a time; a screen reader is told where they are in the whole. */
const most = 400

/** The options that stand in the list: all, or the part around the one being read, which moves in steps of half of it. */
function optionsAround(at: number, count: number): readonly [first: number, end: number] {
  if (count <= most) return [0, count]
  const half = most / 2
  const first = Math.max(0, Math.min(Math.floor(at / half) * half - half / 2, count - most))
  return [first, first + most]
}

type MarkListProps = {
  readonly frame: Frame
  readonly language: Language
  readonly title: string
  /** Index of the row that is being read, or null. */
  readonly current: number | null
  /** Marks of this panel choose something: they can be selected. */
  readonly picks: boolean
  /** What is chosen of them. */
  readonly picked?: Picked | undefined
  readonly onCurrent: (row: number | null) => void
  /** Space, and the double tap of a screen reader on a phone: adds the mark to the choice or removes it. */
  readonly onToggle: (row: number) => void
  readonly onEvidence: (row: number) => void
}

/** In a long list page keys pass over so many marks; in a short one they scroll the page. */
const page = 100

const step = (key: string, at: number, count: number): number | undefined =>
  ({
    ...(count > most && { PageDown: Math.min(at + page, count - 1), PageUp: Math.max(at - page, 0) }),
    ArrowRight: Math.min(at + 1, count - 1),
    ArrowDown: Math.min(at + 1, count - 1),
    ArrowLeft: Math.max(at - 1, 0),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: count - 1,
  })[key]

/** What a key does to a list that stands at a row; true when it did something. */
function act(key: string, props: MarkListProps): boolean {
  const { frame, current, onCurrent, onToggle, onEvidence } = props
  const at = current ?? -1
  const next = step(key, at, frame.rows.length)
  if (next !== undefined) onCurrent(Math.max(next, 0))
  else if (key === 'Escape' && current !== null) onCurrent(null)
  else if (key === 'Enter' && current !== null) onEvidence(current)
  else if (key === ' ' && current !== null) onToggle(current)
  else return false
  return true
}

function List(props: MarkListProps) {
  const { frame, language, title, current, picks, picked, onCurrent, onToggle } = props
  const id = useId()
  const count = frame.rows.length
  const [first, end] = optionsAround(current ?? 0, count)
  const isWhole = first === 0 && end === count
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey && !event.ctrlKey && !event.metaKey && act(event.key, props)) event.preventDefault()
  }
  return (
    <div
      role="listbox"
      className="mark-list"
      tabIndex={0}
      aria-label={ui.marks(title)[language]}
      aria-description={ui.keysHint(picks)[language]}
      aria-multiselectable={picks}
      aria-activedescendant={current === null ? undefined : `${id}-${current}`}
      onKeyDown={onKeyDown}
      onFocus={() => current === null && frame.rows.length > 0 && onCurrent(0)}
    >
      {frame.rows.slice(first, end).map((row, at) => (
        <div
          key={rowKey(row)}
          id={`${id}-${first + at}`}
          role="option"
          aria-selected={picks ? isPicked(row, picked) : first + at === current}
          {...(isWhole ? {} : { 'aria-posinset': first + at + 1, 'aria-setsize': count })}
          onClick={() => onToggle(first + at)}
        >
          {spoken(frame, row, language)}
        </div>
      ))}
    </div>
  )
}

/**
 * The marks of a chart for keyboard and screen reader: a list box over the picture, one option a row of the frame.
 * A list box is announced by every screen reader as it moves, works by touch, and its selection is the reader's choice.
 */
export const MarkList = memo(List)
