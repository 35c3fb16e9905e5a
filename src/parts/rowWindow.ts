/** Rows drawn beyond the visible ones on either side, so that a scroll shows no gap before the next picture. */
const beyond = 8

/** The window moves in steps of this many rows: not every pixel of a scroll draws anew. */
const step = 3

/** Where the window stands for so many pixels scrolled: the same over a whole step of rows. */
export const stepOf = (top: number, row: number): number =>
  Math.floor(Math.max(0, top) / (row * step)) * row * step

/** Rows side by side: the first, and the one after the last. */
export type RowWindow = readonly [first: number, end: number]

/**
 * The rows that have to be drawn.
 * @param top pixels scrolled
 * @param height visible pixels
 * @param row pixels of one row
 * @param more rows beyond the visible ones on either side
 */
export function rowWindow(top: number, height: number, row: number, count: number, more = beyond): RowWindow {
  const at = Math.round(stepOf(top, row) / row)
  const first = Math.max(0, Math.min(at, count) - more)
  return [first, Math.min(count, at + Math.ceil(height / row) + step + more)]
}

/** Rows that paper has at most. */
export const mostPrinted = 300

/** A row to draw, or so many rows left out as a gap of their height. */
export type Piece = { readonly row: number } | { readonly gap: number; readonly before: number }

const rowsOf = ([first, end]: RowWindow): readonly number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index)

/** The rows of some windows and one more that must not be lost (it has the focus), with the gaps between and around them. */
export function pieces(windows: readonly RowWindow[], kept: number, count: number): readonly Piece[] {
  const rows = new Set([...windows.flatMap(rowsOf), kept].filter(row => row >= 0 && row < count))
  const found: Piece[] = []
  let next = 0
  for (const row of [...rows].toSorted((a, b) => a - b)) {
    if (row > next) found.push({ gap: row - next, before: row })
    found.push({ row })
    next = row + 1
  }
  if (count > next) found.push({ gap: count - next, before: count })
  return found
}

/** Where a key of the keyboard leads from a row; undefined for keys that lead nowhere. */
export function rowByKey(key: string, at: number, count: number, page: number): number | undefined {
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }[key]
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to))
}

/** Pixels to scroll to so that a row is seen whole, moving as little as can be. */
export function scrollFor(at: number, top: number, height: number, row: number): number {
  const start = at * row
  if (start < top) return start
  return start + row > top + height ? start + row - height : top
}
