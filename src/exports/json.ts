import {
  allEvidence,
  citations,
  keyColumns,
  measureColumn,
  shownRows,
  type Evidence,
  type Frame,
  type Row,
} from '../frame/Frame.ts'
import { statedStatus } from '../frame/stated.ts'
import { obsStatusOf } from '../words/sdmx.ts'
import { manifestOf, type Manifest } from './Manifest.ts'
import type { PanelView } from './PanelView.ts'
import type { Settings } from './settings.ts'
import { tableView } from './TableView.ts'

/** Version of the file's shape; a change that a reader of the file would notice raises it. */
const version = 1

const rowEntry = (row: Row) => ({
  keys: row.keys,
  value: row.value,
  low: row.low,
  high: row.high,
  unit: row.unit,
  status: statedStatus(row),
  obsStatus: obsStatusOf(row),
  formula: row.formula,
  note: row.note,
  figures: row.evidence.map(({ figure }) => figure),
})

const figureEntry = (evidence: Evidence) => {
  const { figure, status, value, unit, printed, source, section, formula, inputs, note } = evidence
  return {
    id: figure,
    status,
    value,
    unit,
    printed: printed || undefined,
    source: source || undefined,
    section: section || undefined,
    formula,
    inputs: inputs?.map(input => input.figure),
    note,
  }
}

function figureEntries(frame: Frame) {
  const found = new Map(frame.rows.flatMap(allEvidence).map(evidence => [evidence.figure, evidence]))
  return [...found.values()].map(figureEntry)
}

/** What of a view goes into the file: all but the picture. */
type Told = Pick<
  PanelView,
  'id' | 'title' | 'subtitle' | 'sentence' | 'language' | 'address' | 'today' | 'frame'
>

/**
 * The rows in sight as JSON: columns and rows in both languages, then every figure they rest on, inputs included, and
 * every source, each once and named by its id. `obsStatus` is the status as SDMX flags it. Fields that do not apply are left out; null is a value not known.
 */
export function jsonOf(view: Told, manifest?: Manifest): string {
  const frame = { ...view.frame, rows: shownRows(view.frame) }
  const { id, title, subtitle, sentence, language, address, today } = view
  const content = {
    version,
    id,
    title,
    subtitle,
    sentence,
    language,
    address,
    exported: today,
    columns: [...keyColumns(frame), measureColumn(frame)],
    rows: frame.rows.map(rowEntry),
    notes: frame.notes,
    figures: figureEntries(frame),
    sources: citations(frame),
    manifest,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** A panel's rows, in sight or all of them, as JSON with the manifest that opens their view again. */
export function json(view: PanelView, { rows }: Pick<Settings, 'rows'>): string {
  const table = tableView(view, rows)
  return jsonOf(table, manifestOf(table))
}
