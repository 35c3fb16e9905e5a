import type { Frame } from '../frame/Frame.ts'
import { clamped, roomFor, type Box } from './box.ts'
import { caption } from './caption.ts'
import type { Cell } from './cells.ts'
import { endsOf } from './domain.ts'
import { isUnknown, labelOf } from './label.ts'
import { layoutOf } from './layout.ts'
import { lineOf, type LinesPlan, type LinesSpec } from './linesPlan.ts'
import type { Look } from './Look.ts'
import { arrowOf, wordsInk, wordsWeight } from './mark.ts'
import type { Item } from './overlay.ts'
import { textWidth } from './textWidth.ts'

/** Words at a point: their middle in px from the plot's left edge, the value they hang on, and on which side. */
type PointLabel = {
  readonly cell: Cell
  readonly words: string
  readonly x: number
  readonly value: number
  readonly below: boolean
}

function labelAt(
  cell: Cell,
  below: boolean,
  frame: Frame,
  plan: LinesPlan,
  look: Look,
  spec: LinesSpec,
): PointLabel {
  const words = labelOf(frame, cell.row, look.language, spec)
  const width = textWidth(words, layoutOf(look).text, true)
  const x = clamped(plan.middleOf(cell.category), width, 0, plan.width + plan.right)
  return {
    cell,
    words,
    x,
    below,
    value: below ? Math.min(...endsOf(cell.row)) : Math.max(...endsOf(cell.row)),
  }
}

const clearance = (label: PointLabel, look: Look): number =>
  layoutOf(look).point + (label.below ? 0 : arrowOf(label.cell.row, layoutOf(look).point))

const yIn = ({ domain: { low, high }, height }: LinesPlan, value: number): number =>
  ((high - value) / (high - low)) * height

function boxOf(label: PointLabel, plan: LinesPlan, look: Look): Box {
  const { text } = layoutOf(look)
  const half = textWidth(label.words, text, true) / 2
  const end = yIn(plan, label.value) + (label.below ? 1 : -1) * clearance(label, look)
  const [top, bottom] = label.below ? [end, end + text] : [end - text, end]
  return { left: label.x - half, right: label.x + half, top, bottom }
}

/** What words must not cover: the points, and the line between two of them in steps as short as it is wide there. */
function obstaclesOf(cells: readonly Cell[], plan: LinesPlan, look: Look): readonly Box[] {
  const radius = layoutOf(look).point / 2 - 1
  return cells.flatMap((cell, at) => {
    const next = cells[at + 1]
    const from = { x: plan.middleOf(cell.category), y: yIn(plan, cell.row.value ?? 0) }
    const to =
      next?.category === cell.category + 1
        ? { x: plan.middleOf(next.category), y: yIn(plan, next.row.value ?? 0) }
        : from
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (2 * radius)))
    return Array.from({ length: steps }, (_, step) => {
      const x = from.x + ((to.x - from.x) * step) / steps
      const y = from.y + ((to.y - from.y) * step) / steps
      return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
    })
  })
}

/**
 * Words at the points of a single line: all where there is room, else at the last, the first, the highest and the chosen;
 * above the point, or below it where the line climbs through the words.
 */
function pointLabels(frame: Frame, plan: LinesPlan, look: Look, spec: LinesSpec): ReadonlySet<PointLabel> {
  const cells = lineOf(plan.cells, 0).filter(({ row }) => !isUnknown(row))
  const drawn = cells.filter(({ row }) => row.value !== null)
  const obstacles = obstaclesOf(drawn, plan, look)
  const labelled = cells.map(cell => {
    const above = labelAt(cell, false, frame, plan, look, spec)
    const below = labelAt(cell, true, frame, plan, look, spec)
    const free = (label: PointLabel) =>
      roomFor([{ thing: label, box: boxOf(label, plan, look) }], obstacles).size > 0
    return !free(above) && free(below) && boxOf(below, plan, look).bottom < plan.height ? below : above
  })
  const wanted = (some: readonly PointLabel[]) =>
    some.map(thing => ({ thing, box: boxOf(thing, plan, look) }))
  const all = roomFor(wanted(labelled), obstacles, 6)
  if (all.size === labelled.length) return all
  const highest = labelled.toSorted((a, b) => b.value - a.value).slice(0, 1)
  const chosen = labelled.filter(({ cell }) => cell.row.emphasis === 'chosen')
  return roomFor(
    wanted([...labelled.slice(-1), ...labelled.slice(0, 1), ...highest, ...chosen]),
    obstacles,
    6,
  )
}

/** The same as captions on the px axis. Ranges without a value have no point: their words are the mark. */
export const pointCaptions = (frame: Frame, plan: LinesPlan, look: Look, spec: LinesSpec): Item[] =>
  [...pointLabels(frame, plan, look, spec)].map(label => {
    const { cell, words, x, value, below } = label
    return caption([x, value], words, {
      size: layoutOf(look).text,
      color: wordsInk(cell.row),
      bold: wordsWeight(cell.row) === 'bold',
      align: 'center',
      vertical: below ? 'top' : 'bottom',
      offset: [0, (below ? 1 : -1) * clearance(label, look)],
      halo: true,
      ...(cell.row.value === null ? { row: cell.index } : {}),
    })
  })
