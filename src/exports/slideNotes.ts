import { citations, keyColumns, type Frame, type Language, type Row } from '../frame/Frame.ts'
import { statedStatus } from '../frame/stated.ts'
import { amount } from '../words/numbers.ts'
import { periodText } from '../words/periods.ts'
import { valueWords } from '../words/rowWords.ts'
import { between, licenceLine, rowLine, slideOrigin, slideWords, titleLine } from '../words/slides.ts'
import { rowStatusWords, statusWords } from '../words/statuses.ts'
import { blankLines } from './blankLines.ts'
import { licence } from './Manifest.ts'
import type { NativeChart } from './NativeChart.ts'
import type { PanelView } from './PanelView.ts'

/** Names of a row: its keys, those that tell it from others. */
export function rowNames(row: Row, frame: Frame, language: Language): readonly string[] {
  const telling = keyColumns(frame).filter(({ id }) => {
    const ids = new Set(frame.rows.map(({ keys }) => keys[id]?.id))
    return ids.size > 1
  })
  const columns = telling.length > 0 ? telling : keyColumns(frame)
  return columns.flatMap(({ id }) => row.keys[id]?.label[language] || [])
}

const intervalOf = ({ value, low, high, unit }: Row, language: Language): readonly string[] =>
  value === null || low === null || high === null || high <= low
    ? []
    : [between[language](amount(low, unit, language), amount(high, unit, language))]

const notesOf = ({ note, evidence }: Row, language: Language): readonly string[] =>
  [...new Set([note?.[language], ...evidence.map(one => one.note?.[language])])].flatMap(words => words || [])

/** A row in words: its names, value, interval, status, and notes. */
function rowWords(row: Row, frame: Frame, language: Language): string {
  const value = valueWords(row, language)
  const status = rowStatusWords(row)[language]
  const told = statedStatus(row) === 'reported' || value === status ? [] : [status]
  return rowLine[language](rowNames(row, frame, language), [
    value,
    ...intervalOf(row, language),
    ...told,
    ...notesOf(row, language),
  ])
}

const needsWords = (row: Row, language: Language): boolean =>
  statedStatus(row) !== 'reported' || notesOf(row, language).length > 0

/** Heads and lines; nothing where there is no line. */
const section = (head: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [head, ...lines]

const isFixed = ({ series }: NativeChart): boolean =>
  series.some(({ points }) => points.some(point => point?.label?.format === null))

/** Rows a chart does not say all of, or does not show. */
function untold({ frame, language }: PanelView, charts: readonly NativeChart[]): readonly Row[] {
  const shown = new Set(
    charts.flatMap(({ series }) => series.flatMap(({ points }) => points.map(point => point?.row))),
  )
  return frame.rows.filter(
    (row, index) => needsWords(row, language) || (row.value !== null && !shown.has(index)),
  )
}

/**
 * What the speaker of a slide has before them: the finding, what the chart is of, the reader's choice, notes, the figures that are not plain
 * reports (all of them where the slide has no chart of its own), sources, address, licence. One text a paragraph.
 */
export function slideNotes(
  view: PanelView,
  charts: readonly NativeChart[] | null,
  own: string,
): readonly string[] {
  const { frame, choices, language, title, subtitle, sentence, address, today, version } = view
  const rows = charts ? untold(view, charts) : frame.rows
  const told = frame.notes.map(note => note[language])
  const lacking = blankLines(charts ?? [], view).map(names =>
    rowLine[language](names, [statusWords.missing[language]]),
  )
  const fixed = charts?.some(isFixed) ? [slideWords.fixedLabels[language]] : []
  const cited = citations(frame).map(({ citation, url }) => [citation, url].filter(Boolean).join(' '))
  return [
    ...own.split('\n').filter(Boolean),
    ...(sentence ? [sentence] : []),
    titleLine[language](title, subtitle),
    ...choices.map(({ name, value }) => rowLine[language]([name], [value])),
    ...section(slideWords.notes[language], [...told, ...fixed]),
    ...section(slideWords.figures[language], [
      ...rows.map(row => rowWords(row, frame, language)),
      ...lacking,
    ]),
    ...section(slideWords.sources[language], cited),
    slideOrigin[language](address, periodText(today, language)),
    licenceLine[language](licence, version),
  ]
}
