import type { Frame, Row } from './Frame.ts'

/**
 * A frame, or all that its panel has where a choice leaves it no row: what it measures can be said of either, in the unit
 * of the choice.
 */
export function orWhole(frame: Frame, whole: Frame): Frame {
  if (frame.rows.length > 0) return frame
  const unit = frame.columns.find(({ kind }) => kind === 'measure')?.unit ?? null
  const inUnit = (row: Row): Row => (unit === null || row.unit === unit ? row : { ...row, unit })
  return { ...whole, columns: frame.columns, rows: whole.rows.map(inUnit) }
}
