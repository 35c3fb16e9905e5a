import type { ECharts, ElementEvent } from 'echarts'
import { markNear, marksOf, placeOf, type Point } from './marks.ts'

/** Finds where a row is drawn now, for a card or a focus ring; null for rows without a mark. */
export type PlaceOf = (row: number) => Point | null

/** What is told of the pointer; read anew each time. */
type Latest = {
  readonly current: {
    readonly onHover?: (row: number | null, at: Point) => void
    readonly onPick?: (row: number) => void
  }
}

/** Tells which row the pointer means, from near by too, when it leaves, and which is clicked on. */
export function followPointer(chart: ECharts, latest: Latest): void {
  const zr = chart.getZr()
  const found = ({ offsetX: x, offsetY: y }: ElementEvent) => markNear(marksOf(chart), { x, y })
  let hovered: number | null = null
  const hover = (row: number | null, at: Point) => {
    if (row !== null || hovered !== null) latest.current.onHover?.(row, at)
    hovered = row
  }
  zr.on('mousemove', event => {
    const near = found(event)
    hover(near?.mark.row ?? null, near?.at ?? { x: event.offsetX, y: event.offsetY })
    if (near && latest.current.onPick) zr.setCursorStyle('pointer')
  })
  zr.on('globalout', event => hover(null, { x: event.offsetX, y: event.offsetY }))
  zr.on('click', event => {
    const near = found(event)
    if (near) latest.current.onPick?.(near.mark.row)
  })
}

/** Where the rows of a chart are, as long as it stands. */
export const placesIn =
  (chart: ECharts): PlaceOf =>
  row =>
    chart.isDisposed() ? null : placeOf(marksOf(chart), row)
