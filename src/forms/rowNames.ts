import type { Key, Row } from '../frame/Frame.ts'
import { caption } from './caption.ts'
import type { Cells } from './cells.ts'
import { layoutOf } from './layout.ts'
import type { Look } from './Look.ts'
import { textWidth, wrapText } from './textWidth.ts'

/** Names of the categories of a horizontal form: beside the plot, or on a phone above each category's marks. */
export type RowNames = {
  readonly above: boolean
  readonly lines: readonly (readonly string[])[]
  /** Px kept free on the left, names and air. */
  readonly gutter: number
  /** Height in px of the tallest name. */
  readonly height: number
}

/** Px between a name and the plot. */
const airOf = (look: Look): number => Math.round(layoutOf(look).text * 0.8)

/** Names broken into lines of a width, by default as wide as they are in bold, the wider of the two weights a name may have. */
const brokenNames = (
  keys: readonly Key[],
  look: Look,
  room: number,
  weight = 1.07,
): readonly (readonly string[])[] =>
  keys.map(({ label }) => wrapText(label[look.language], layoutOf(look).text * weight, room))

/** Names that would stand in more lines than this beside the plot stand above their marks on a narrow part of a slide. */
const mostBeside = 2

function standAbove(keys: readonly Key[], look: Look): boolean {
  if (look.size !== 'slide' || look.height === undefined) return look.size === 'small'
  const { text, gutter } = layoutOf(look)
  const tallest = Math.max(0, ...brokenNames(keys, look, look.width * gutter).map(({ length }) => length))
  return look.width < 28 * text && tallest > mostBeside
}

/** Breaks the names into lines and says what room they need. */
export function rowNames(keys: readonly Key[], look: Look): RowNames {
  const { text, line, gutter } = layoutOf(look)
  const above = standAbove(keys, look)
  // Over the whole width of a slide's part a bold name may reach a little into the margin: better than a second line for all.
  const lines = above
    ? brokenNames(keys, look, look.width - 4, look.size === 'slide' ? 1 : 1.07)
    : brokenNames(keys, look, look.width * gutter)
  const widest = Math.max(0, ...lines.flat().map(one => textWidth(one, text, true)))
  const height = Math.max(1, ...lines.map(({ length }) => length)) * line
  return { above, lines, gutter: above ? 0 : Math.ceil(widest) + airOf(look), height }
}

/** The names of some categories, in the room of all. */
export const namesIn = (names: RowNames, from: number, to: number): RowNames => ({
  ...names,
  lines: names.lines.slice(from, to),
})

const quiet = (rows: readonly Row[]): boolean =>
  rows.length > 0 && rows.every(({ emphasis }) => emphasis === 'muted')

/**
 * The names as captions.
 * @param at value of the axis at the plot's left edge
 * @param left px from the chart's left edge to there
 * @param marks height in px of a category's marks, which names stand above on a phone
 */
export function nameCaptions(
  names: RowNames,
  cells: Cells,
  look: Look,
  { at, left, marks }: { at: number; left: number; marks: number },
) {
  const { text, line } = layoutOf(look)
  return names.lines.map((lines, category) => {
    const rows = cells.list.filter(cell => cell.category === category).map(({ row }) => row)
    return caption([at, category], lines.join('\n'), {
      size: text,
      line,
      color: quiet(rows) ? '@ink-faint' : '@ink',
      bold: rows.some(({ emphasis }) => emphasis === 'chosen'),
      align: names.above ? 'left' : 'right',
      vertical: names.above ? 'bottom' : 'middle',
      paper: names.above,
      offset: names.above ? [-left, -marks / 2 - 2] : [names.gutter - airOf(look) - left, 0],
    })
  })
}
