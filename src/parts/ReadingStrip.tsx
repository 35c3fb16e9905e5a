import type { Frame, Language, Row } from '../frame/Frame.ts'
import { statedStatus } from '../frame/stated.ts'
import { valueWords } from '../words/rowWords.ts'
import { rowStatusWords } from '../words/statuses.ts'
import { ui } from '../words/ui.ts'
import { rowName } from './reading.ts'

type Reading = { readonly frame: Frame; readonly row: Row; readonly language: Language }

/** A row in words: what it is, its value, and how far it may be taken. */
export const RowWords = ({ frame, row, language }: Reading) => (
  <>
    <span className="reading-name">{rowName(frame, row, language, true)}</span>{' '}
    <strong className="reading-value">{valueWords(row, language)}</strong>{' '}
    {statedStatus(row) !== 'reported' && row.value !== null && (
      <span className="reading-status">{rowStatusWords(row)[language]}</span>
    )}
  </>
)

type ReadingStripProps = {
  readonly frame: Frame
  /** The row that is being read; null shows how to begin. */
  readonly row: Row | null
  readonly language: Language
  readonly picks: boolean
  readonly onEvidence: () => void
}

/** The line under a chart: the mark being read, with the way to its source. */
export function ReadingStrip({ frame, row, language, picks, onEvidence }: ReadingStripProps) {
  if (row === null)
    return (
      <p className="reading reading-hint needs-script" aria-hidden="true">
        <span className="by-pointer">{ui[picks ? 'readHintPick' : 'readHint'][language]}</span>
        <span className="by-touch">{ui.readHintTouch[language]}</span>
      </p>
    )
  return (
    <p className="reading">
      <span className="reading-words">
        <RowWords frame={frame} row={row} language={language} />
      </span>
      <button type="button" className="tool" onClick={onEvidence}>
        {ui.whereFrom[language]}
      </button>
    </p>
  )
}
