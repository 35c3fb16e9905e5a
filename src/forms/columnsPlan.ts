import type { Frame, Row } from '../frame/Frame.ts'
import { unitOf, valueTicks } from './axes.ts'
import { clamped, roomFor, type Box } from './box.ts'
import { categoriesOf, cellsOf, isTime, type Cell, type Cells } from './cells.ts'
import { domainOf, endsOf, type Domain } from './domain.ts'
import { isUnknown, labelOf, type Labelling } from './label.ts'
import { layoutOf, plotOf } from './layout.ts'
import type { Look } from './Look.ts'
import { arrowOf } from './mark.ts'
import { textWidth } from './textWidth.ts'
import { columnNames, type ColumnNames } from './columnNames.ts'

/** Upright columns from zero, in groups: few categories, or a period. */
export type ColumnsSpec = Labelling & {
  /** Column of the frame under the plot; a period becomes a timeline on which a missing year is a gap. */
  readonly category: string
  /** Column whose keys stand beside each other within a category. */
  readonly series?: string
  /** Colour token of a row's column. */
  readonly color: (row: Row) => string
  /** Value the axis reaches at least. */
  readonly max?: number
}

/** A cell with its place (px from the plot's left edge) and its words. */
export type ColumnCell = Cell & {
  /** Middle of the column, and of the words above it. */
  readonly x: number
  readonly wordsX: number
  readonly words: string
  /** Px the words take. */
  readonly width: number
  /** Value at which the words begin, and whether they hang below it. */
  readonly reach: number
  readonly down: boolean
}

/** All that is decided before anything is drawn: sizes in px, ends of the axis. */
export type ColumnsPlan = {
  readonly cells: Cells
  readonly columns: readonly ColumnCell[]
  /** Columns whose words have room. */
  readonly shown: ReadonlySet<ColumnCell>
  readonly names: ColumnNames
  readonly domain: Domain
  readonly ticks: readonly number[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Of the plot. */
  readonly width: number
  readonly height: number
  /** Px: one column, the space between two of a group, from middle to middle of two. */
  readonly thickness: number
  readonly between: number
  readonly slot: number
  readonly middleOf: (category: number) => number
}

/** Px between a column and its words. */
export const air = 4

type Frameless = {
  readonly domain: Domain
  readonly plot: number
  readonly text: number
  readonly thickness: number
  readonly slot: number
}

const yOf = (value: number, { domain, plot }: Frameless): number =>
  ((domain.high - value) / (domain.high - domain.low)) * plot

/** Where a column's words would stand, and the column itself; y from the plot's top. */
function wordsBox({ wordsX, width, reach, down, row }: ColumnCell, sheet: Frameless): Box {
  const end = yOf(reach, sheet) + (down ? air : -air - arrowOf(row, sheet.thickness))
  const [top, bottom] = down ? [end, end + sheet.text] : [end - sheet.text, end]
  return { left: wordsX - width / 2, right: wordsX + width / 2, top, bottom }
}
function columnBox({ x, reach }: ColumnCell, sheet: Frameless): Box {
  const ends = [yOf(reach, sheet), yOf(0, sheet)]
  return {
    left: x - sheet.thickness / 2,
    right: x + sheet.thickness / 2,
    top: Math.min(...ends),
    bottom: Math.max(...ends),
  }
}

/** True when the words for an unknown value lie flat; they stand upright where they are wider than their column. */
export const isFlat = ({ width }: ColumnCell, slot: number): boolean => width <= slot

function unknownBox(cell: ColumnCell, sheet: Frameless): Box {
  const { x, width } = cell
  const [across, up] = isFlat(cell, sheet.slot) ? [width, sheet.text] : [sheet.text, width]
  const bottom = yOf(0, sheet) - air
  return { left: x - across / 2, right: x + across / 2, top: bottom - up, bottom }
}

const fewCategories = 8

/** All words when all have room; else the highest's, the last's, the first's and the chosen ones', as far as they have. */
function shownOf(columns: readonly ColumnCell[], sheet: Frameless): ReadonlySet<ColumnCell> {
  const known = columns.filter(({ row }) => !isUnknown(row))
  const wanted = (some: readonly ColumnCell[]) => some.map(thing => ({ thing, box: wordsBox(thing, sheet) }))
  const unknown = columns.filter(({ row }) => isUnknown(row)).map(one => unknownBox(one, sheet))
  const obstacles = [...known.map(one => columnBox(one, sheet)), ...unknown]
  const all = roomFor(wanted(known), obstacles)
  if (all.size === known.length) return all
  const highest = known.toSorted((a, b) => b.reach - a.reach).slice(0, 1)
  const chosen = known.filter(({ row }) => row.emphasis === 'chosen')
  const occupied = new Set(known.map(({ category }) => category)).size
  const rest = occupied <= fewCategories ? known : []
  return roomFor(
    wanted([...highest, ...known.slice(-1), ...known.slice(0, 1), ...chosen, ...rest]),
    obstacles,
  )
}

function columnCell(
  cell: Cell,
  frame: Frame,
  look: Look,
  spec: ColumnsSpec,
  x: number,
  sheetWidth: number,
): ColumnCell {
  const ends = isUnknown(cell.row) ? [0] : endsOf(cell.row)
  const down = Math.max(...ends) < 0
  const words = labelOf(frame, cell.row, look.language, spec)
  const width = textWidth(words, layoutOf(look).text, true)
  const wordsX = clamped(x, width, 0, sheetWidth)
  return { ...cell, x, wordsX, words, width, down, reach: down ? Math.min(...ends) : Math.max(...ends) }
}

const thickest = { small: 48, medium: 64, wide: 84, slide: 110 }

function thicknessOf(band: number, count: number, look: Look) {
  const between = count === 1 ? 0 : band / count > 24 ? 3 : 1
  const thickness = Math.floor(Math.min(thickest[look.size], (band * 0.8) / count - between))
  return { between, thickness: Math.max(2, thickness) }
}

/** Decides sizes and places. Throws when two rows share category and series. */
export function planColumns(frame: Frame, look: Look, spec: ColumnsSpec): ColumnsPlan {
  const { text, line } = layoutOf(look)
  const cells = cellsOf(frame, spec.category, spec.series, categoriesOf(frame, spec.category))
  const domain = domainOf(frame.rows, { zero: true, max: spec.max })
  const { ticks, gutter: left } = valueTicks(domain, unitOf(frame), look)
  const right = 2
  const width = look.width - left - right
  const many = Math.max(1, cells.categories.length)
  const count = Math.max(1, cells.series.length)
  const band = width / many
  const { between, thickness } = thicknessOf(band, count, look)
  const slot = thickness + between
  const middleOf = (category: number) => (category + 0.5) * band
  const xOf = ({ category, series }: Cell) => middleOf(category) + (series - (count - 1) / 2) * slot
  const columns = cells.list.map(cell => columnCell(cell, frame, look, spec, xOf(cell), width))
  const top = text + 14 + Math.max(0, ...frame.rows.map(row => arrowOf(row, thickness)))
  const names = columnNames(cells.categories, { band, left, right, thin: isTime(frame, spec.category) }, look)
  const bottom = names.height + 12 + (domain.low < 0 ? line : 0)
  const height = plotOf(look, top + bottom)
  return {
    cells,
    columns,
    shown: shownOf(columns, { domain, plot: height, text, thickness, slot }),
    names,
    domain,
    ticks,
    left,
    right,
    top,
    bottom,
    width,
    height,
    thickness,
    between,
    slot,
    middleOf,
  }
}
