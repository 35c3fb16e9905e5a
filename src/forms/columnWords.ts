import { clamped, roomFor, touches, widened, type Box } from './box.ts'
import type { Cell } from './cells.ts'
import type { Domain } from './domain.ts'
import { isUnknown } from './label.ts'
import { arrowOf } from './mark.ts'

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

/** Words where they stand: their middle, px they are lifted off their column's end, and whether they are set upright. */
export type ColumnWords = {
  readonly cell: ColumnCell
  readonly x: number
  readonly lift: number
  readonly upright: boolean
}

/** What of a plan the places of words depend on, px: the plot, and the room above it; type; columns. */
export type ColumnSheet = {
  readonly domain: Domain
  readonly width: number
  readonly height: number
  readonly above: number
  readonly text: number
  readonly thickness: number
  readonly slot: number
}

/** Px between a column and its words. */
export const air = 4
/** Px by which words may be lifted off their column without a line that leads to them. */
const near = 6
/** Lines of type by which they may be lifted at most: a longer line would lead them to where others are read. */
const highest = 1.5

const yOf = (value: number, { domain, height }: ColumnSheet): number =>
  ((domain.high - value) / (domain.high - domain.low)) * height

/** Where words stand; y from the plot's top. */
function wordsBox({ cell, x, lift, upright }: ColumnWords, sheet: ColumnSheet): Box {
  const { reach, down, row } = cell
  const [width, height] = upright ? [sheet.text, cell.width] : [cell.width, sheet.text]
  const end = yOf(reach, sheet) + (down ? air : -air - arrowOf(row, sheet.thickness)) - lift
  const [top, bottom] = down ? [end, end + height] : [end - height, end]
  return { left: x - width / 2, right: x + width / 2, top, bottom }
}

function columnBox({ x, reach }: ColumnCell, sheet: ColumnSheet): Box {
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

function unknownBox(cell: ColumnCell, sheet: ColumnSheet): Box {
  const { x, width } = cell
  const [across, up] = isFlat(cell, sheet.slot) ? [width, sheet.text] : [sheet.text, width]
  const bottom = yOf(0, sheet) - air
  return { left: x - across / 2, right: x + across / 2, top: bottom - up, bottom }
}

/** The line that leads from a column up to words that are lifted off it: its foot and its head, px from the plot's top. */
export function leaderOf(words: ColumnWords, sheet: ColumnSheet) {
  if (words.lift <= near) return null
  const foot = yOf(words.cell.reach, sheet) - arrowOf(words.cell.row, sheet.thickness) - 2
  return { x: words.cell.x, foot, head: wordsBox(words, sheet).bottom + 1 }
}

/** What words on a sheet may not cover: words and the lines that lead to them. */
function boxesOf(words: ColumnWords, sheet: ColumnSheet): readonly Box[] {
  const leader = leaderOf(words, sheet)
  const box = wordsBox(words, sheet)
  if (!leader) return [box]
  return [box, { left: leader.x - 1, right: leader.x + 1, top: leader.head, bottom: leader.foot }]
}

/** Px from the middle of words, where they begin, to the end of a column. */
function distanceTo({ x, reach, row, down }: ColumnCell, words: ColumnWords, sheet: ColumnSheet): number {
  const { top, bottom } = wordsBox(words, sheet)
  const end = yOf(reach, sheet) - (down ? 0 : arrowOf(row, sheet.thickness))
  const aside = Math.max(0, Math.abs(x - words.x) - sheet.thickness / 2)
  return Math.hypot(aside, (words.cell.down ? top : bottom) - end)
}

/**
 * True unless words stand nearer to the end of another column than to that of their own: they would be read as its value.
 * Within their own group, where columns touch, they may stand a little to one side.
 */
function isOwn(words: ColumnWords, columns: readonly ColumnCell[], sheet: ColumnSheet): boolean {
  const own = distanceTo(words.cell, words, sheet)
  const leeway = ({ category }: ColumnCell): number => (category === words.cell.category ? near : 0)
  return columns.every(one => one === words.cell || distanceTo(one, words, sheet) + leeway(one) >= own)
}

/** Words at a middle, lifted over all that stands under them there. */
function liftedAt(cell: ColumnCell, x: number, under: readonly Box[], sheet: ColumnSheet): ColumnWords {
  const usual = { cell, x, lift: 0, upright: false }
  const box = wordsBox(usual, sheet)
  const tops = under.filter(other => touches({ ...box, top: -Infinity }, other)).map(({ top }) => top)
  return { ...usual, lift: Math.max(0, box.bottom + 2 - Math.min(box.bottom + 2, ...tops)) }
}

/** Middles of words so wide: that of their column, and those at which they end or begin where it does. */
function middlesOf({ x }: ColumnCell, width: number, sheet: ColumnSheet): readonly number[] {
  const lean = Math.max(0, (width - sheet.thickness) / 2)
  return [0, -lean, lean].map(aside => clamped(x + aside, width, 0, sheet.width))
}

/**
 * Where words may stand, the best first: over their column, leaning to either side of it, then the same lifted over
 * what is higher beside it, at last upright on the column.
 */
function placesFor(cell: ColumnCell, under: readonly Box[], sheet: ColumnSheet): readonly ColumnWords[] {
  const xs = middlesOf(cell, cell.width, sheet)
  const usual = xs.map(x => ({ cell, x, lift: 0, upright: false }))
  if (cell.down) return usual
  return [
    ...usual,
    ...xs.map(x => liftedAt(cell, x, under, sheet)).filter(({ lift }) => lift <= highest * sheet.text),
    ...middlesOf(cell, sheet.text, sheet).map(x => ({ cell, x, lift: 0, upright: true })),
  ]
}

/** What words stand among: columns that could be taken for theirs, and what they may not cover. */
type Around = { readonly columns: readonly ColumnCell[]; readonly obstacles: readonly Box[] }
type Placed = { readonly list: readonly ColumnWords[]; readonly boxes: readonly Box[] }

/**
 * The words of these columns, each where the ones before it leave room; those that find none are not in the list.
 * @param upright true where words of columns beside each other are set upright first: flat ones take the others' room
 */
function placed(
  cells: readonly ColumnCell[],
  { columns, obstacles }: Around,
  upright: boolean,
  sheet: ColumnSheet,
): Placed {
  const list: ColumnWords[] = []
  const boxes: Box[] = []
  const free = (words: ColumnWords): boolean => {
    const own = boxesOf(words, sheet)
    const [box] = own
    if (!box || box.top < -sheet.above || !isOwn(words, columns, sheet)) return false
    return own.every(
      one => !boxes.some(other => touches(one, other, 2)) && !obstacles.some(other => touches(one, other)),
    )
  }
  for (const cell of cells) {
    const places = placesFor(cell, [...obstacles, ...boxes], sheet)
    const isBeside = cells.some(other => other !== cell && other.category === cell.category)
    const found = places.find(one => one.upright === (upright && isBeside) && free(one)) ?? places.find(free)
    if (!found) continue
    list.push(found)
    boxes.push(...boxesOf(found, sheet))
  }
  return { list, boxes }
}

/** Columns a thinned-out form gives words before all others: the highest, the last, the first. */
const firstClaims = (columns: readonly ColumnCell[]): readonly ColumnCell[] => [
  ...columns.toSorted((a, b) => b.reach - a.reach).slice(0, 1),
  ...columns.slice(-1),
  ...columns.slice(0, 1),
]

/** The words of chosen columns: in that of a few orders, flat or upright, in which the most of them find room. */
function chosenWords(chosen: readonly ColumnCell[], around: Around, sheet: ColumnSheet): Placed {
  const claims = [...new Set([...firstClaims(chosen), ...chosen])]
  const orders = [claims, chosen, chosen.toReversed()]
  const tried = [false, true].flatMap(upright => orders.map(order => placed(order, around, upright, sheet)))
  return tried.toSorted((a, b) => b.list.length - a.list.length)[0] ?? { list: [], boxes: [] }
}

const fewCategories = 8

/**
 * All words when all have room. Else the chosen columns' first, which may lean aside or be lifted; then, as far as there is
 * room, the highest's, the last's and the first's, and where categories are few, the others'.
 */
export function columnWords(columns: readonly ColumnCell[], sheet: ColumnSheet): readonly ColumnWords[] {
  const known = columns.filter(({ row }) => !isUnknown(row))
  const usual = new Map(known.map(cell => [cell, { cell, x: cell.wordsX, lift: 0, upright: false }]))
  const wanted = (some: readonly ColumnCell[]) =>
    some
      .flatMap(cell => usual.get(cell) ?? [])
      .filter(words => isOwn(words, known, sheet))
      .map(thing => ({ thing, box: wordsBox(thing, sheet) }))
  const unknown = columns.filter(({ row }) => isUnknown(row)).map(one => unknownBox(one, sheet))
  const obstacles = [...known.map(one => columnBox(one, sheet)), ...unknown]
  const all = roomFor(wanted(known), obstacles)
  if (all.size === known.length) return [...all]
  const chosen = chosenWords(
    known.filter(({ row }) => row.emphasis === 'chosen'),
    { columns: known, obstacles },
    sheet,
  )
  const occupied = new Set(known.map(({ category }) => category)).size
  const claims = [...firstClaims(known), ...(occupied <= fewCategories ? known : [])]
  const others = claims.filter(({ row }) => row.emphasis !== 'chosen')
  const taken = [...obstacles, ...chosen.boxes.map(box => widened(box, 2))]
  const rest = roomFor(wanted(others), taken)
  return [...chosen.list, ...rest].toSorted((a, b) => known.indexOf(a.cell) - known.indexOf(b.cell))
}
