import { DataZoomInsideComponent } from 'echarts/components'
import { use as register } from 'echarts/core'
import type { Option } from '../forms/Look.ts'

// Only charts of long lines zoom: this module comes with them.
register([DataZoomInsideComponent])

/** A stretch of the time shown, in percent of the whole. */
export type Span = { readonly start: number; readonly end: number }

export const whole: Span = { start: 0, end: 100 }

/** No stretch is shorter than this share of the whole, in percent: of 100,000 values a hundred are left. */
const least = 0.1

/** An option that can be zoomed: by pinching, by the wheel with Ctrl held, moved by dragging. The plain wheel scrolls the page. */
export const zoomable = (option: Option): Option => ({
  ...option,
  dataZoom: [
    {
      type: 'inside',
      xAxisIndex: 0,
      filterMode: 'filter',
      minSpan: least,
      zoomOnMouseWheel: 'ctrl',
      moveOnMouseWheel: false,
      moveOnMouseMove: true,
      throttle: 0,
    },
  ],
})

/** The stretch of a length around a middle, moved so that it stays within the whole. */
export function spanAround(middle: number, length: number): Span {
  const size = Math.min(100, Math.max(least, length))
  const start = Math.min(100 - size, Math.max(0, middle - size / 2))
  return { start, end: start + size }
}

/** The stretch after a step: `in` halves it, `out` doubles it, around its middle. */
export const stepped = ({ start, end }: Span, step: 'in' | 'out'): Span =>
  spanAround((start + end) / 2, (end - start) * (step === 'in' ? 0.5 : 2))

/** The places of every line of an option. */
const linesOf = ({ series }: Option): readonly Float64Array[] =>
  [series].flat().flatMap((one: unknown) => {
    const data: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'data') : null
    return data instanceof Float64Array && data.length >= 3 ? [data] : []
  })

/** The moment of a row among the places of a line, found by halving; null when it is not there. */
function momentIn(line: Float64Array, row: number): number | null {
  let [low, high] = [0, line.length / 3 - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    // A place that stands for no row is followed by one that does.
    let at = middle
    while (at < high && (line[at * 3 + 2] ?? -1) < 0) at += 1
    const found = line[at * 3 + 2] ?? -1
    if (found === row) return line[at * 3] ?? null
    if (found < row) low = at + 1
    else high = middle - 1
  }
  return null
}

/** Where a row of a long line lies in the whole time shown, in percent; null when it is not there. */
export function shareOf(option: Option, row: number): number | null {
  const lines = linesOf(option)
  const first = Math.min(...lines.map(line => line[0] ?? Infinity))
  const last = Math.max(...lines.map(line => line.at(-3) ?? -Infinity))
  const moment = lines.map(line => momentIn(line, row)).find(found => found !== null)
  return moment === undefined || last <= first ? null : ((moment - first) / (last - first)) * 100
}
