import type { Frame, Row } from '../frame/Frame.ts'
import { unitOf } from './axes.ts'
import { categoriesOf, cellsOf, type Cell, type Cells, type Fit } from './cells.ts'
import { domainOf, endsOf, type Domain } from './domain.ts'
import { fitScale, type Beside, type Plot } from './fit.ts'
import { keptLines } from './kept.ts'
import { isUnknown, labelOf, type Labelling } from './label.ts'
import { layoutOf } from './layout.ts'
import type { Look } from './Look.ts'
import { arrowOf } from './mark.ts'
import { rowNames, type RowNames } from './rowNames.ts'
import { textWidth } from './textWidth.ts'

/** Horizontal bars from zero, one category a line, in the order of the frame. */
export type BarsSpec = Labelling & {
  /** Column whose keys are the lines. */
  readonly category: string
  /** Column whose keys stand as bars under each other within a line: exports and imports, two years. */
  readonly series?: string
  /** Colour token of a row's bar, `entityColor(id)` or `color(name)`. */
  readonly color: (row: Row) => string
  /** Value the axis reaches at least, so that two charts share a scale. */
  readonly max?: number
  /** Px kept free for a heading over the first bar on a sheet with an end, where there is no axis to take it. */
  readonly heading?: number
}

/** A cell with the words beside it. */
export type BarCell = Cell & {
  readonly words: string
  readonly side: 'left' | 'right'
  readonly reach: number
}

/** All that is decided before anything is drawn: sizes in px, ends of the axis. */
export type BarsPlan = {
  readonly cells: Cells
  readonly bars: readonly BarCell[]
  readonly names: RowNames
  readonly domain: Domain
  readonly plot: Plot
  readonly ticks: readonly number[]
  /** Px: one bar, the space between two of a group, all bars of a category. */
  readonly thickness: number
  readonly between: number
  readonly group: number
}

/** Px between a mark and its words, on a screen; and for a size of type. */
export const air = 6
export const airOf = (text: number): number => Math.round(text / 2)

const sideOf = (row: Row, { high }: Domain): 'left' | 'right' =>
  Math.max(...(isUnknown(row) ? [0] : endsOf(row))) < 0 || high <= 0 ? 'left' : 'right'

function barCell(cell: Cell, frame: Frame, look: Look, spec: BarsSpec, domain: Domain): BarCell {
  const side = sideOf(cell.row, domain)
  const ends = isUnknown(cell.row) ? [0] : endsOf(cell.row)
  const reach = side === 'left' ? Math.min(0, ...ends) : Math.max(0, ...ends)
  return { ...cell, words: labelOf(frame, cell.row, look.language, spec), side, reach }
}

const besideBar = ({ row, words, side, reach }: BarCell, text: number, thickness: number): Beside => ({
  value: reach,
  side,
  px: arrowOf(row, thickness) + airOf(text) + textWidth(words, text, true),
})

/** Share of a line's height that its bars take on a sheet with an end. */
const share = { alone: 0.66, grouped: 0.82 }
/** A bar is not thicker than so many times its type. */
const thickest = 2.6

/** Px of one bar: the layout's, or what a line of a given height gives it. */
function thicknessIn(look: Look, count: number, band: number | undefined): number {
  const { bar, groupedBar, text } = layoutOf(look)
  if (band === undefined) return count === 1 ? bar : groupedBar
  if (count === 1) return Math.round(Math.min(band * share.alone, text * thickest))
  return Math.floor(Math.min((band * share.grouped) / count, text * thickest) - 1)
}

/**
 * Decides sizes and places. Throws when two rows share category and series.
 * @param fit on a sheet with an end; without it bars are as thick as the layout says
 */
export function planBars(frame: Frame, look: Look, spec: BarsSpec, fit?: Fit): BarsPlan {
  const { text } = layoutOf(look)
  const lines = categoriesOf(frame, spec.category)
  const kept = fit ? keptLines(frame, spec.category, lines, fit.shown) : lines
  const cells = cellsOf(frame, spec.category, spec.series, kept)
  const band = fit?.band
  const count = Math.max(1, cells.series.length)
  const within = (names: RowNames) => (band !== undefined && names.above ? band - names.height : band)
  const thickness = thicknessIn(look, count, within(rowNames(cells.categories, look)))
  const between = count === 1 ? 0 : 1
  const domain = domainOf(
    cells.list.map(({ row }) => row),
    { zero: true, max: spec.max },
  )
  const bars = cells.list.map(cell => barCell(cell, frame, look, spec, domain))
  const names = rowNames(cells.categories, look)
  // On a sheet with an end there is no axis: every bar says its number.
  const unit = look.height === undefined ? unitOf(frame) : null
  const texts = bars.map(one => besideBar(one, text, thickness))
  const { plot, ticks } = fitScale(look, names.gutter, domain, unit, texts)
  return {
    cells,
    bars,
    names,
    domain,
    plot,
    ticks,
    thickness,
    between,
    group: count * thickness + (count - 1) * between,
  }
}

/** Px from the middle of a category to the middle of one of its bars. */
export const slotOf = ({ cells, thickness, between }: BarsPlan, series: number): number =>
  (series - (cells.series.length - 1) / 2) * (thickness + between)
