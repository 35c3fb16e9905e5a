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

/** A series of a part, on that part's axes and under a name of its own. */
const placed = (series: SeriesOption, at: number): SeriesOption => ({
  ...series,
  ...(at === 0 ? {} : { id: `${series.id ?? ''}, part ${at + 1}` }),
  xAxisIndex: at,
  yAxisIndex: at,
})

/** Parts as one chart; each keeps its grid, its axes and its series. */
export const sideBySide = (parts: readonly Part[]): Option => ({
  grid: parts.map(({ grid }) => grid),
  xAxis: parts.map(({ xAxis }, at) => ({ ...xAxis, gridIndex: at })),
  yAxis: parts.map(({ yAxis }, at) => ({ ...yAxis, gridIndex: at })),
  series: parts.flatMap(({ series }, at) => series.map(one => placed(one, at))),
})
