import type { Frame } from '../frame/Frame.ts'
import { clamped, type Box } from './box.ts'
import type { Cell } from './cells.ts'
import { endsOf } from './domain.ts'
import { labelOf } from './label.ts'
import { layoutOf } from './layout.ts'
import type { LinesPlan, LinesSpec } from './linesPlan.ts'
import type { Look } from './Look.ts'
import { above } from './openPoint.ts'
import { textWidth } from './textWidth.ts'

/** Words at a point: their middle in px from the plot's left edge, the value they hang on, and on which side. */
export type PointLabel = {
  readonly cell: Cell
  readonly words: string
  readonly x: number
  readonly value: number
  /** Value they would hang on at the other side of the point. */
  readonly beyond: number
  readonly below: boolean
  /** Px they stand further off than usual. */
  readonly lift: number
}

/** The words of a point at their usual place above or below it. */
export function labelAt(
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
  const [low, high] = [Math.min(...endsOf(cell.row)), Math.max(...endsOf(cell.row))]
  const [value, beyond] = below ? [low, high] : [high, low]
  return { cell, words, x, below, value, beyond, lift: 0 }
}

/** Px between a point and its words. */
export const clearance = ({ below, cell, lift }: PointLabel, look: Look): number =>
  lift + (below ? layoutOf(look).point : above(cell.row, look))

/** Px from the plot's top to a value. */
export const yIn = ({ domain: { low, high }, height }: LinesPlan, value: number): number =>
  ((high - value) / (high - low)) * height

/** The room words take, px from the plot's upper left corner. */
export function boxOf(label: PointLabel, plan: LinesPlan, look: Look): Box {
  const { text } = layoutOf(look)
  const half = textWidth(label.words, text, true) / 2
  const end = yIn(plan, label.value) + (label.below ? 1 : -1) * clearance(label, look)
  const [top, bottom] = label.below ? [end, end + text] : [end - text, end]
  return { left: label.x - half, right: label.x + half, top, bottom }
}

/** What words must not cover: the points, and the line between two of them in steps as short as it is wide there. */
export function obstaclesOf(cells: readonly Cell[], plan: LinesPlan, look: Look): readonly Box[] {
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
