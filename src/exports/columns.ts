import {
  allEvidence,
  keyColumns,
  measureColumn,
  type Evidence,
  type Frame,
  type Language,
  type Row,
} from '../frame/Frame.ts'
import { ownEvidence, statedStatus } from '../frame/stated.ts'
import { computationOf } from './computation.ts'
import { columnWords, convertedWords, withUnit } from '../words/files.ts'
import { periodText } from '../words/periods.ts'
import { statusWords } from '../words/statuses.ts'
import { unitWords } from '../words/units.ts'

/** A column of a file with a row for each row of a frame. Numbers are in the base unit; null is not known. */
export type FileColumn = { readonly head: string } & (
  | {
      readonly kind: 'text'
      readonly id: string
      readonly cell: (row: Row) => string
    }
  | {
      readonly kind: 'number'
      readonly id: 'value' | 'low' | 'high'
      readonly cell: (row: Row) => number | null
    }
)

/** Separates several texts in one cell. */
const joined = (texts: readonly (string | undefined)[]): string =>
  [...new Set(texts.filter(text => text !== undefined && text !== ''))].join('; ')

type TextId = keyof typeof columnWords

const textColumn = (id: TextId, language: Language, cell: (row: Row) => string): FileColumn => ({
  kind: 'text',
  id,
  head: columnWords[id][language],
  cell,
})

/** A column of what the figures of a row say, each once. */
const evidenceColumn = (
  id: TextId,
  language: Language,
  list: (row: Row) => readonly Evidence[],
  told: (evidence: Evidence) => string | readonly string[] | undefined,
): FileColumn => textColumn(id, language, row => joined(list(row).flatMap(evidence => told(evidence) ?? [])))

/** The unit all rows share, or null when they differ. A frame without rows speaks for its measure. */
export function sharedUnit(frame: Pick<Frame, 'columns' | 'rows'>): string | null {
  const units = new Set(frame.rows.map(row => row.unit))
  if (units.size > 1) return null
  const [unit = measureColumn({ ...frame, notes: [] }).unit ?? null] = units
  return unit
}

/** A head with the unit of the numbers below it, where they share one. */
export const headWithUnit = (head: string, unit: string | null, language: Language): string =>
  unit === null ? head : withUnit[language](head, unitWords(unit).label[language])

function numberColumns(frame: Frame, language: Language): readonly FileColumn[] {
  const unit = sharedUnit(frame)
  const column = (id: 'value' | 'low' | 'high', head: string): FileColumn => ({
    kind: 'number',
    id,
    head: headWithUnit(head, unit, language),
    cell: row => row[id],
  })
  const value = column('value', measureColumn(frame).label[language])
  const ends = [column('low', columnWords.low[language]), column('high', columnWords.high[language])]
  if (unit !== null) return [value, ...ends]
  return [value, textColumn('unit', language, row => unitWords(row.unit).label[language]), ...ends]
}

const noteOf = (row: Row, language: Language): string =>
  joined([
    row.formula === undefined ? '' : convertedWords[language],
    row.note?.[language],
    ...row.evidence.map(({ note }) => note?.[language]),
  ])

/** Where the value comes from. What is computed names the sources and sections of its inputs, but no print of its own. */
const originColumns = (language: Language): readonly FileColumn[] => [
  textColumn('status', language, row => statusWords[statedStatus(row)][language]),
  textColumn('note', language, row => noteOf(row, language)),
  evidenceColumn('source', language, allEvidence, evidence => evidence.citation),
  evidenceColumn('section', language, allEvidence, evidence => evidence.section),
  evidenceColumn('printed', language, ownEvidence, evidence => evidence.printed),
  textColumn('formula', language, row => computationOf(row)?.formula ?? ''),
  textColumn('inputs', language, row => (computationOf(row)?.inputs ?? []).join('; ')),
  evidenceColumn('figure', language, ownEvidence, evidence => evidence.figure),
]

const hasPeriod = (frame: Frame): boolean => keyColumns(frame).some(({ kind }) => kind === 'period')

/** The time of a row in words, for frames that are of one time and have no column for it; empty where they have one. */
export function unnamedPeriod(frame: Frame, { evidence: [first] }: Row, language: Language): string {
  if (hasPeriod(frame)) return ''
  return first?.period === undefined ? '' : periodText(first.period, language)
}

/** A file has no headline that says the time. Without rows it has the same columns as with them. */
const periodColumns = (frame: Frame, language: Language): readonly FileColumn[] =>
  hasPeriod(frame) ? [] : [textColumn('period', language, row => unnamedPeriod(frame, row, language))]

/**
 * The columns of a table file: the keys of the frame, the time where they do not say it, its numbers with the ends of their intervals, and where they come
 * from. Where units differ each row names its own. Throws when the frame has no measure.
 */
export const fileColumns = (frame: Frame, language: Language): readonly FileColumn[] => [
  ...keyColumns(frame).map(({ id, label }): FileColumn => ({
    kind: 'text',
    id,
    head: label[language],
    cell: row => row.keys[id]?.label[language] ?? '',
  })),
  ...periodColumns(frame, language),
  ...numberColumns(frame, language),
  ...originColumns(language),
]
