import type { GridComponentOption, SeriesOption } from 'echarts'
import type { XAxis, YAxis } from './axes.ts'
import type { Option } from './Look.ts'

/** A small chart of one grid with an axis each way, part of a larger one. */
export type Part = {
  readonly grid: GridComponentOption
  readonly xAxis: XAxis
  readonly yAxis: YAxis
  readonly series: SeriesOption[]
}

/** A series of a part, on that part's axes. */
const placed = (series: SeriesOption, at: number): SeriesOption => ({
  ...series,
  xAxisIndex: at,
  yAxisIndex: at,
})

/** Parts as one chart; each keeps its grid, its axes and its series, which must have ids of their own. */
export const sideBySide = (parts: readonly Part[]): Option => ({
  grid: parts.map(({ grid }) => grid),
  xAxis: parts.map(({ xAxis }, at) => ({ ...xAxis, gridIndex: at })),
  yAxis: parts.map(({ yAxis }, at) => ({ ...yAxis, gridIndex: at })),
  series: parts.flatMap(({ series }, at) => series.map(one => placed(one, at))),
})

/** A part of several made alike: its series named after it. */
export const numbered = (part: Part, at: number): Part => ({
  ...part,
  series: part.series.map(one => (at === 0 ? one : { ...one, id: `${one.id ?? ''}, column ${at + 1}` })),
})
