import { clamped, touches, widened, type Box } from './box.ts'
import { endBoxes } from './endLabels.ts'
import { layoutOf } from './layout.ts'
import { endPlaceOf, lineOf, type LinesPlan } from './linesPlan.ts'
import type { Look } from './Look.ts'
import { hasWhisker, isOpen } from './mark.ts'
import { arrowOver } from './openPoint.ts'
import { boxOf, obstaclesOf, yIn, type PointLabel } from './pointWords.ts'
import { textWidth } from './textWidth.ts'

/** What words must not cover, the worst first: other words and points, then the strokes of the lines. */
type Obstacles = { readonly marks: readonly Box[]; readonly strokes: readonly Box[] }

/** Words over the plot at its breaks. */
function breakBoxes({ breaks, top }: LinesPlan, look: Look): readonly Box[] {
  const { note, line } = layoutOf(look)
  return breaks.map(({ x, side, lines }) => {
    const wide = textWidth(lines.join('\n'), note) + 5
    const [left, right] = side === 'left' ? [x - wide, x] : [x, x + wide]
    return { left, right, top: -top, bottom: -top + lines.length * line }
  })
}

/** Points, with their whiskers, the arrows of lower bounds, and the signs at contradicted ones. */
function pointBoxes(plan: LinesPlan, look: Look): readonly Box[] {
  const { point, text } = layoutOf(look)
  return plan.cells.list.flatMap(({ row, category }): Box[] => {
    if (row.value === null) return []
    const x = plan.middleOf(category)
    const y = yIn(plan, row.value)
    const half = point / 2
    const own = { left: x - half, right: x + half, top: y - half, bottom: y + half }
    // The words of a chosen point carry its sign themselves.
    const signed = row.status === 'contradicted' && row.emphasis !== 'chosen'
    const up = signed ? point * 0.75 + text : isOpen(row) ? arrowOver(look).head : half
    const whisker = { ...own, top: yIn(plan, row.high ?? row.value), bottom: yIn(plan, row.low ?? row.value) }
    return [{ ...own, top: y - up }, ...(hasWhisker(row) ? [whisker] : [])]
  })
}

function obstaclesFor(named: boolean, plan: LinesPlan, look: Look): Obstacles {
  const lines = plan.cells.series.map((_, series) => lineOf(plan.cells, series))
  const drawn = lines.map(cells => cells.filter(({ row }) => row.value !== null))
  return {
    marks: [
      ...breakBoxes(plan, look),
      ...pointBoxes(plan, look),
      ...(named ? endBoxes(plan.ends, endPlaceOf(plan), look) : []),
    ],
    strokes: drawn.flatMap(cells => obstaclesOf(cells, plan, look)),
  }
}

/** Where words may stand, the best first: over or under their point, leaning to a side of it, then a line or two further off. */
function placesFor(label: PointLabel, plan: LinesPlan, look: Look): readonly PointLabel[] {
  const { text, point } = layoutOf(look)
  const width = textWidth(label.words, text, true)
  const lean = (width - point) / 2
  const middle = plan.middleOf(label.cell.category)
  const [ends, other] = [label, { ...label, below: !label.below, value: label.beyond, beyond: label.value }]
  return [0, 1, 2].flatMap(step =>
    [0, -lean, lean].flatMap(aside =>
      [ends, other].map(one => ({
        ...one,
        x: clamped(middle + aside, width, 0, plan.width + plan.right),
        lift: step * (text + 2),
      })),
    ),
  )
}

/**
 * The words of chosen points, each where those before it leave room: clear of lines and marks, or where no such place is
 * near, over a line, which their rim keeps legible.
 * @param named true where words stand at the ends of the lines
 */
export function chosenPoints(
  labels: readonly PointLabel[],
  named: boolean,
  plan: LinesPlan,
  look: Look,
): readonly PointLabel[] {
  const { marks, strokes } = obstaclesFor(named, plan, look)
  const placed: PointLabel[] = []
  for (const label of labels) {
    const own = placed.map(one => widened(boxOf(one, plan, look), 3))
    const free = (place: PointLabel, obstacles: readonly Box[]): boolean => {
      const box = boxOf(place, plan, look)
      const within = box.top > -plan.top && box.bottom < plan.height
      return within && [...own, ...marks, ...obstacles].every(other => !touches(box, other))
    }
    const places = placesFor(label, plan, look)
    const found = places.find(one => free(one, strokes)) ?? places.find(one => free(one, []))
    if (found) placed.push(found)
  }
  return placed
}
