/** The languages Kapok speaks, in the order they are offered and written. */
export const languages = ['en', 'zh'] as const
export type Language = (typeof languages)[number]

/** A short text in every language of the site. */
export type Text = Readonly<Record<Language, string>>

/** What is known of a value: how its source qualifies it, or that code computed it. */
export const statuses = [
  'reported',
  'at-least',
  'at-most',
  'about',
  'forecast',
  'target',
  'preliminary',
  'revised',
  'derived',
  'missing',
  'contradicted',
] as const
export type Status = (typeof statuses)[number]

/** What a column holds. `dimension` names things, `period` is a time, `measure` the number itself. */
export type ColumnKind = 'dimension' | 'period' | 'measure'

/** One column of a frame. `unit` is the base unit of a measure, or null when each row carries its own. */
export type Column = {
  readonly id: string
  readonly label: Text
  readonly kind: ColumnKind
  readonly unit?: string | null
}

/** A member of a dimension: its id in the data, its name for a reader. */
export type Key = { readonly id: string; readonly label: Text }

/** Where one figure behind a row comes from, carried along so that a file or a card needs nothing else. */
export type Evidence = {
  readonly figure: string
  readonly status: Status
  /** The figure's own time, ISO 8601 as in the data. */
  readonly period?: string
  /** The figure's own value in the base unit, whatever the row shows it in. */
  readonly value?: number | null
  readonly unit?: string
  /** The figure as the source prints it; empty for derived figures. */
  readonly printed: string
  /** Id of the source; empty for derived figures. */
  readonly source: string
  /** Publisher, title and date of the source, ready to print. */
  readonly citation: string
  readonly section: string
  /** Who counted or published the figure, as the source says: customs, an association, a firm. */
  readonly reporter?: Text
  readonly url?: string
  /** For derived figures: the formula over a, b, c …, and the figures it is computed from. */
  readonly formula?: string
  readonly inputs?: readonly Evidence[]
  readonly note?: Text
}

/** How a row stands to the reader's choice: chosen, not chosen while others are, or no choice made. */
export type Emphasis = 'chosen' | 'muted' | 'plain'

/** One mark of the chart and one line of the table. `value` is in the base unit; null is not known, never 0. */
export type Row = {
  readonly keys: Readonly<Record<string, Key>>
  readonly value: number | null
  /** Ends of the interval: a printed range, or what the rounding of the inputs allows. Null where there is none. */
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  readonly status: Status
  readonly evidence: readonly Evidence[]
  /** How the value follows from its evidence, over a, b, c … in that order; none where the figure stands as it is. */
  readonly formula?: string
  readonly note?: Text
  readonly emphasis: Emphasis
}

/** A tidy table: one row, one value. Pictures, tables, sentences and files are all made from it. */
export type Frame = {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** What the reader must know of the whole: breaks, gaps, what the choice hides. */
  readonly notes: readonly Text[]
}

/** The key columns of a frame: all but the measure, in order. */
export const keyColumns = (frame: Frame): readonly Column[] =>
  frame.columns.filter(column => column.kind !== 'measure')

/** The measure column of a frame. Throws when there is none: such a frame has nothing to show. */
export function measureColumn(frame: Frame): Column {
  const column = frame.columns.find(({ kind }) => kind === 'measure')
  if (!column) throw new Error(`frame has no measure column: ${frame.columns.map(c => c.id).join(', ')}`)
  return column
}

/** The distinct keys of one column, in the order of their first row. */
export function keysOf(frame: Frame, column: string): readonly Key[] {
  const found = new Map<string, Key>()
  for (const { keys } of frame.rows) {
    const key = keys[column]
    if (key && !found.has(key.id)) found.set(key.id, key)
  }
  return [...found.values()]
}

/** Index of the row with exactly these key ids, or -1. Columns not named are free. */
export const rowAt = (frame: Frame, ids: Readonly<Record<string, string>>): number =>
  frame.rows.findIndex(row => Object.entries(ids).every(([column, id]) => row.keys[column]?.id === id))

/** Rows that still count for the reader: all but those a choice has muted. */
export const shownRows = (frame: Frame): readonly Row[] => frame.rows.filter(row => row.emphasis !== 'muted')

/** Every figure a row rests on, derived ones followed to their inputs, each once. */
export function allEvidence(row: Row): readonly Evidence[] {
  const found = new Map<string, Evidence>()
  const visit = (evidence: Evidence) => {
    found.set(evidence.figure, evidence)
    evidence.inputs?.forEach(visit)
  }
  row.evidence.forEach(visit)
  return [...found.values()]
}

/** The distinct source citations behind a frame, in the order of first use. */
export function citations(frame: Frame): readonly { id: string; citation: string; url?: string }[] {
  const found = new Map<string, { id: string; citation: string; url?: string }>()
  const visit = ({ source: id, citation, url, inputs }: Evidence) => {
    if (id && !found.has(id)) found.set(id, url === undefined ? { id, citation } : { id, citation, url })
    inputs?.forEach(visit)
  }
  for (const { evidence } of frame.rows) evidence.forEach(visit)
  return [...found.values()]
}
