import { rowAt, shownRows, type Frame, type Row } from './Frame.ts'

/** The row with exactly these key ids among those that count for the reader; undefined when it is muted or not there. */
export function shownAt(frame: Frame, ids: Readonly<Record<string, string>>): Row | undefined {
  const rows = shownRows(frame)
  return rows[rowAt({ ...frame, rows }, ids)]
}
