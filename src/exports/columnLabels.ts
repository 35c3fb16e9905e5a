import { clamped, touches, type Box } from '../forms/box.ts'
import type { Shift } from './ChartMeasures.ts'
import { boxOfLabel, marksIn, sizeOfLabel, type Drawn, type Mark } from './labelBoxes.ts'
import type { NativeChart, Place } from './NativeChart.ts'

/** Inches between labels. */
const between = 0.05

/** Labels of columns, decided: points of type, and how each is moved, in inches; those without room are silent. */
export type ColumnLabels = {
  readonly size: number
  readonly shifts: ReadonlyMap<number, Shift>
  readonly silent: ReadonlySet<number>
}

type Sheet = {
  readonly chart: NativeChart
  readonly drawn: Drawn
  readonly box: Place
  readonly size: number
}

/** What a column covers, down to zero. */
function columnBox({ point, x, y, thickness }: Mark, { drawn }: Sheet): Box {
  const zero = y + point.value * drawn.perValue
  return {
    left: x - thickness / 2,
    right: x + thickness / 2,
    top: Math.min(y, zero),
    bottom: Math.max(y, zero),
  }
}

/** Places for a label, the best first: over its column or leaning to a side of it, and upright where it may be. */
function placesFor(
  { x, thickness, point }: Mark,
  leans: readonly number[],
  { chart, drawn, box, size }: Sheet,
): readonly Shift[] {
  const { label } = point
  if (!label) return []
  const { long } = sizeOfLabel(label, size)
  // Beside the plot stand the numbers of the axis.
  const edge = chart.axis.format === null ? 0 : drawn.plot.x * box.w
  const lean = Math.max(0, (long - thickness) / 2 + between)
  const flat = leans.map(side => ({ x: clamped(x + side * lean, long, edge, box.w) - x, y: 0 }))
  // Only what must be said is set upright: what is chosen, and all where no axis tells the values.
  const must = label.bold || chart.axis.format === null
  return must ? [...flat, { x: 0, y: 0, upright: true }] : flat
}

type Placed = ReadonlyMap<Mark, Shift>

/** The labels of these columns, each where those before it leave room. */
function placedIn(
  order: readonly Mark[],
  leans: readonly number[],
  all: readonly Mark[],
  sheet: Sheet,
): Placed {
  const placed = new Map<Mark, Shift>()
  const taken: Box[] = []
  for (const mark of order) {
    const { label } = mark.point
    if (!label) continue
    const others = all.filter(one => one !== mark).map(one => columnBox(one, sheet))
    const boxAt = (shift: Shift): Box => boxOfLabel(mark, label, sheet.chart, sheet.size, shift)
    const found = placesFor(mark, leans, sheet).find(shift => {
      const box = boxAt(shift)
      return (
        box.top >= 0 &&
        !others.some(other => touches(box, other)) &&
        !taken.some(other => touches(box, other, between))
      )
    })
    if (!found) continue
    placed.set(mark, found)
    taken.push(boxAt(found))
  }
  return placed
}

const uprights = (placed: Placed): number => [...placed.values()].filter(({ upright }) => upright).length

/** To which side of their columns labels lean first: to none, to the left, to the right. */
const leanings = [
  [0, -1, 1],
  [-1, 0, 1],
  [1, 0, -1],
] as const

/** Of a few orders, chosen columns always first, that in which most labels find room, and most of them flat. */
function best(marks: readonly Mark[], sheet: Sheet): Placed {
  const labelled = marks.filter(({ point }) => point.label !== null)
  const isChosen = ({ point }: Mark): number => Number(point.label?.bold ?? false)
  const orders = [labelled, labelled.toReversed(), labelled.toSorted((a, b) => a.y - b.y)].map(order =>
    order.toSorted((a, b) => isChosen(b) - isChosen(a)),
  )
  const tried = leanings.flatMap(leans => orders.map(order => placedIn(order, leans, marks, sheet)))
  const [first = new Map<Mark, Shift>()] = tried.toSorted(
    (a, b) => b.size - a.size || uprights(a) - uprights(b),
  )
  return first
}

/**
 * Where the labels of columns stand: none on another, none on a column beside its own. In the first of these sizes in
 * which most find room; what finds none says nothing, its value is in the chart's sheet.
 */
export function columnLabels(
  chart: NativeChart,
  drawn: Drawn,
  box: Place,
  sizes: readonly number[],
): ColumnLabels {
  const marks = marksIn(chart, drawn, box)
  const rows = marks.filter(({ point }) => point.label !== null).map(({ point }) => point.row)
  const tried = sizes.map(size => ({ size, placed: best(marks, { chart, drawn, box, size }) }))
  const most = Math.max(...tried.map(({ placed }) => placed.size))
  const { size, placed } = tried.find(one => one.placed.size === most) ?? {
    size: drawn.labels,
    placed: new Map<Mark, Shift>(),
  }
  const shifts = new Map([...placed].map(([{ point }, shift]) => [point.row, shift]))
  return { size, shifts, silent: new Set(rows.filter(row => !shifts.has(row))) }
}
