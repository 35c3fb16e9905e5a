import { roomFor, type Box } from '../forms/box.ts'
import type { ChartSizes, Laid, Shift } from './ChartMeasures.ts'
import type { ChartLabel, ChartPoint, NativeChart, Place } from './NativeChart.ts'
import { inch, widthOf } from './slideType.ts'

/** Percent of its thickness that stand free between a mark and the next of its category. */
export const apart = 4

/** Inches between the end of a mark and its label; a line's points stand out so far. */
const pad = 0.05
const pointRadius = 0.07

/** What the places of labels depend on. */
export type Drawn = Pick<ChartSizes, 'labels' | 'low' | 'high' | 'perValue' | 'plot' | 'gap'>

/** A mark with a label, and the end of it that the label stands at: inches from the chart's upper left corner. */
export type Labelled = {
  readonly point: ChartPoint
  readonly label: ChartLabel
  readonly x: number
  readonly y: number
}

/** A mark across the axis of names: its middle and its thickness. */
type Slot = { readonly middle: number; readonly thickness: number }

/** Where the mark of a category and a series stands, along the axis of names. */
function slotOf(
  { categories, series, kind, spans }: NativeChart,
  gap: number,
  long: number,
  category: number,
  at: number,
): Slot {
  const band = long / Math.max(1, categories.length)
  if (kind === 'lines') {
    const middle = spans ? (category * long) / Math.max(1, categories.length - 1) : (category + 0.5) * band
    return { middle, thickness: 0 }
  }
  const between = (series.length > 1 ? apart : 0) / 100
  const thickness = band / (series.length + (series.length - 1) * between + gap / 100)
  const middle = category * band + (gap / 200 + 0.5 + at * (1 + between)) * thickness
  return { middle, thickness }
}

/** A mark as it is drawn: its slot, and the place of its value. */
export type Mark = Slot & { readonly point: ChartPoint; readonly x: number; readonly y: number }

/** All marks of a chart in a box of these inches. */
export function marksIn(chart: NativeChart, drawn: Drawn, box: Place): readonly Mark[] {
  const { plot, low, high, perValue, gap } = drawn
  const [left, top] = [plot.x * box.w, plot.y * box.h]
  const long = chart.kind === 'bars' ? plot.h * box.h : plot.w * box.w
  return chart.series.flatMap(({ points }, at) =>
    points.flatMap((point, category): readonly Mark[] => {
      if (point === null || point.row < 0) return []
      const slot = slotOf(chart, gap, long, category, at)
      return chart.kind === 'bars'
        ? [{ ...slot, point, x: left + (point.value - low) * perValue, y: top + slot.middle }]
        : [{ ...slot, point, x: left + slot.middle, y: top + (high - point.value) * perValue }]
    }),
  )
}

/** Inches a label takes, as it is read: along its words, and from its first to its last line. */
export const sizeOfLabel = ({ words, bold }: ChartLabel, size: number) => ({
  long: widthOf(words, size, bold),
  tall: (size * 0.95) / inch,
})

/** A box beside a place: to its left or right, above or below it, so far away. */
function beside(x: number, y: number, [w, h]: readonly [number, number], side: string, air: number): Box {
  const left = side === 'r' ? x + air : side === 'l' ? x - air - w : x - w / 2
  const top = side === 't' ? y - air - h : side === 'b' ? y + air : y - h / 2
  return { left, right: left + w, top, bottom: top + h }
}

/** The side of a mark its label stands on: that of its end, where it has one. */
function sideOf({ place }: ChartLabel, value: number, kind: NativeChart['kind']): string {
  if (place !== 'outEnd') return place
  if (kind === 'bars') return value < 0 ? 'l' : 'r'
  return value < 0 ? 'b' : 't'
}

/** Where a label stands by plan: moved so, in a type of so many points. */
export function boxOfLabel(
  { point, x, y }: Mark,
  label: ChartLabel,
  { kind }: NativeChart,
  size: number,
  { x: aside, y: down, upright }: Shift,
): Box {
  const { long, tall } = sizeOfLabel(label, size)
  const air = pad + (kind === 'lines' ? pointRadius : 0)
  const extent = upright ? ([tall, long] as const) : ([long, tall] as const)
  return beside(x + aside, y + down, extent, sideOf(label, point.value, kind), air)
}

/** A label and the place it has by plan, inches from the chart's upper left corner. */
export type LabelBox = { readonly row: number; readonly bold: boolean; readonly box: Box }

/** The places of all labels of a chart that has these sizes, but of those that are silent. */
export function labelBoxes(chart: NativeChart, sizes: Laid, box: Place): readonly LabelBox[] {
  return marksIn(chart, sizes, box).flatMap(mark => {
    const { row, label } = mark.point
    if (!label) return []
    const { x = 0, y = 0, upright = false } = sizes.shifts.get(row) ?? {}
    const shift = { x: x * box.w, y: y * box.h, upright }
    return [{ row, bold: label.bold, box: boxOfLabel(mark, label, chart, sizes.labels, shift) }]
  })
}

/** Rows whose labels find no room beside those of chosen rows, and of rows before them. */
export function crowdedOut(boxes: readonly LabelBox[]): ReadonlySet<number> {
  const wanted = boxes
    .toSorted((one, other) => Number(other.bold) - Number(one.bold))
    .map(({ row, box }) => ({ thing: row, box }))
  const kept = roomFor(wanted, [], 0)
  return new Set(boxes.map(({ row }) => row).filter(row => !kept.has(row)))
}
