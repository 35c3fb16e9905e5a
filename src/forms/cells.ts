import { keysOf, type Frame, type Key, type Row } from '../frame/Frame.ts'

/** A row with its place: which category, which series, which line of the frame. */
export type Cell = {
  readonly row: Row
  readonly index: number
  readonly category: number
  readonly series: number
}

/** A frame laid out over one or two of its columns. */
export type Cells = {
  readonly categories: readonly Key[]
  readonly series: readonly Key[]
  readonly list: readonly Cell[]
}

const single: readonly Key[] = [{ id: '', label: { en: '', zh: '' } }]

const isYear = (id: string): boolean => /^\d{4}$/.test(id)

/** Periods in their order, with every year between the first and the last: a year without a row is a gap to be seen. */
function timeline(keys: readonly Key[]): readonly Key[] {
  const years = keys
    .map(({ id }) => id)
    .filter(isYear)
    .map(Number)
  const first = Math.min(...years)
  const span = years.length === 0 ? 0 : Math.max(...years) - first + 1
  const all = Array.from({ length: span }, (_, index) => String(first + index))
  const missing = all.filter(year => !keys.some(({ id }) => id === year))
  const filled = [...keys, ...missing.map(id => ({ id, label: { en: id, zh: id } }))]
  return filled.sort((a, b) => a.id.localeCompare(b.id))
}

/** True when a column of a frame holds periods. */
export const isTime = (frame: Frame, column: string): boolean =>
  frame.columns.find(({ id }) => id === column)?.kind === 'period'

/** Keys of a column: periods on a timeline, all else in the order of the frame. */
export function categoriesOf(frame: Frame, column: string): readonly Key[] {
  const keys = keysOf(frame, column)
  return isTime(frame, column) ? timeline(keys) : keys
}

/** The figures of a row by their ids: by them whoever wrote the data finds it. */
const figuresOf = ({ evidence }: Row): string => evidence.map(({ figure }) => figure).join(', ')

/**
 * Rows by category and series; rows without a key for either are left out.
 * Throws when two rows claim the same place: one of them would silently not be drawn.
 * @param order gives the categories; the frame's order, or a timeline
 */
export function cellsOf(
  frame: Frame,
  category: string,
  series: string | undefined,
  categories: readonly Key[],
): Cells {
  const seriesKeys = series === undefined ? single : keysOf(frame, series)
  const taken = new Map<string, Row>()
  const list = frame.rows.flatMap((row, index) => {
    const at = categories.findIndex(({ id }) => id === row.keys[category]?.id)
    const among = series === undefined ? 0 : seriesKeys.findIndex(({ id }) => id === row.keys[series]?.id)
    if (at < 0 || among < 0) return []
    const line = series === undefined ? '' : `, ${series} ${seriesKeys[among]?.id ?? ''}`
    const place = `${category} ${categories[at]?.id ?? ''}${line}`
    const other = taken.get(place)
    if (other)
      throw new Error(`two rows of one frame are at ${place}: ${[other, row].map(figuresOf).join(' and ')}`)
    taken.set(place, row)
    return [{ row, index, category: at, series: among }]
  })
  return { categories, series: seriesKeys, list }
}

/** What stands in some categories, as if there were no others. */
export const linesOf = <One extends { readonly category: number }>(
  list: readonly One[],
  from: number,
  to: number,
): readonly One[] =>
  list
    .filter(({ category }) => category >= from && category < to)
    .map(one => ({ ...one, category: one.category - from }))

/** The cells of some categories, as if there were no others. */
export const cellsIn = ({ categories, series, list }: Cells, from: number, to: number): Cells => ({
  categories: categories.slice(from, to),
  series,
  list: linesOf(list, from, to),
})

/** Lines of a form on a sheet with an end: px each has, and how many are drawn. */
export type Fit = { readonly band: number; readonly shown: number }
