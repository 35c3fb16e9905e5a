import type { Frame, Row } from '../frame/Frame.ts'
import { unitOf, valueTicks } from './axes.ts'
import { clamped } from './box.ts'
import { categoriesOf, cellsOf, isTime, type Cell, type Cells } from './cells.ts'
import { domainOf, endsOf, type Domain } from './domain.ts'
import { isUnknown, labelOf, type Labelling } from './label.ts'
import { layoutOf, plotOf } from './layout.ts'
import type { Look } from './Look.ts'
import { arrowOf } from './mark.ts'
import { textWidth } from './textWidth.ts'
import { columnNames, type ColumnNames } from './columnNames.ts'
import { columnWords, type ColumnCell, type ColumnSheet, type ColumnWords } from './columnWords.ts'

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

/** All that is decided before anything is drawn: sizes in px, ends of the axis. */
export type ColumnsPlan = {
  readonly cells: Cells
  readonly columns: readonly ColumnCell[]
  /** Words that have room. */
  readonly shown: readonly ColumnWords[]
  readonly sheet: ColumnSheet
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
  const sheet = { domain, width, height, above: top, text, thickness, slot }
  return {
    cells,
    columns,
    shown: columnWords(columns, sheet),
    sheet,
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
