import { memo } from 'react'
import { citations, type Frame, type Language, type Row, type Text } from '../frame/Frame.ts'
import { shortCitation } from '../words/shortCitation.ts'
import { ui } from '../words/ui.ts'
import { Citation } from './Citation.tsx'
import { commonName } from './reading.ts'

/** Notes that stand open; the rest of a longer list opens on demand, unless it is only one. */
const open = 3

/** Notes of rows, said once each, with what their rows have in common. Those of muted rows are left out. */
function rowNotes(frame: Frame, language: Language): readonly string[] {
  const found = new Map<string, { note: Text; rows: Row[] }>()
  for (const row of frame.rows) {
    if (!row.note || row.emphasis === 'muted') continue
    const entry = found.get(row.note.en) ?? { note: row.note, rows: [] }
    entry.rows.push(row)
    found.set(row.note.en, entry)
  }
  const colon = language === 'zh' ? '：' : ': '
  return [...found.values()].map(({ note, rows }) => {
    const name = commonName(frame, rows, language)
    return name ? name + colon + note[language] : note[language]
  })
}

/** All that must be known to read a panel: what the choice leaves out, notes of the whole, notes of single marks. */
function notesOf(frame: Frame, whole: Frame | undefined, language: Language): readonly string[] {
  const left = whole && frame.rows.length < whole.rows.length && frame.rows.length > 0
  return [
    ...(left ? [ui.shownOf(frame.rows.length, whole.rows.length)[language]] : []),
    ...frame.notes.map(note => note[language]),
    ...rowNotes(frame, language),
  ]
}

type PanelNotesProps = {
  readonly frame: Frame
  /** Every row of the panel: a narrowed frame then says how much of it is shown. */
  readonly whole?: Frame | undefined
  readonly language: Language
}

function Notes({ frame, whole, language }: PanelNotesProps) {
  const notes = [...new Set(notesOf(frame, whole, language))]
  if (notes.length === 0) return null
  const list = (texts: readonly string[]) => texts.map(text => <li key={text}>{text}</li>)
  const shown = notes.length === open + 1 ? notes.length : open
  const rest = notes.slice(shown)
  return (
    <div className="figure-notes">
      <ul aria-label={ui.notes[language]}>{list(notes.slice(0, shown))}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{ui.moreNotes(rest.length)[language]}</summary>
          <ul>{list(rest)}</ul>
        </details>
      )}
    </div>
  )
}

type SourceLineProps = {
  readonly frame: Frame
  readonly language: Language
  readonly sourceAddress?: ((source: string) => string | undefined) | undefined
}

function Sources({ frame, language, sourceAddress }: SourceLineProps) {
  const sources = citations(frame)
  if (sources.length === 0) return null
  // Two articles of one publisher and day are told apart by their titles.
  const words = sources.map(({ citation }) => shortCitation(citation))
  const alone = (index: number) => words.filter(other => other === words[index]).length === 1
  const label = sources.length === 1 ? ui.source[language] : ui.sources[language]
  return (
    <p className="figure-source">
      {label}
      {language === 'zh' ? '：' : ': '}
      {sources.map(({ id, citation, url }, index) => (
        <span key={id}>
          {index > 0 && (language === 'zh' ? '；' : '; ')}
          <Citation
            citation={alone(index) ? shortCitation(citation) : citation}
            title={citation}
            url={url}
            page={sourceAddress?.(id)}
          />
        </span>
      ))}
    </p>
  )
}

function NotesAndSources({ frame, whole, language, sourceAddress }: PanelNotesProps & SourceLineProps) {
  if (frame.rows.length === 0) return null
  return (
    <>
      <Notes frame={frame} whole={whole} language={language} />
      <Sources frame={frame} language={language} sourceAddress={sourceAddress} />
    </>
  )
}

/**
 * What stands under a chart: its notes, then publisher and date of every source behind it, each leading to it where it has
 * an address. Nothing where no row is shown.
 */
export const PanelNotes = memo(NotesAndSources)
