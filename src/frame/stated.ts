import type { Evidence, Row, Status } from './Frame.ts'

/**
 * True for a row that is a plain print converted to another currency. It is drawn like the print it follows, but no source
 * prints its number: words and files must not say so.
 */
export const isConvertedPrint = ({ formula, status }: Pick<Row, 'formula' | 'status'>): boolean =>
  formula !== undefined && (status === 'reported' || status === 'revised')

/** The status a file gives a row: its own; of a converted print that it is computed. */
export const statedStatus = (row: Pick<Row, 'formula' | 'status'>): Status =>
  isConvertedPrint(row) ? 'derived' : row.status

/** The figures a value is a print of, or computed as. Rates it was converted at are inputs, no prints of it. */
export const ownEvidence = ({ evidence, formula }: Pick<Row, 'evidence' | 'formula'>): readonly Evidence[] =>
  formula === undefined ? evidence : evidence.slice(0, 1)
