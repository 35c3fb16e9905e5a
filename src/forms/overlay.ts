import type { ScatterSeriesOption } from 'echarts'

/** A data item of a scatter series; one with a `row` is a mark, one without is a guide. */
export type Item = Exclude<NonNullable<ScatterSeriesOption['data']>, ArrayLike<number>>[number] & {
  readonly row?: number
}

/** A series of symbols laid over the chart, out to its edges: `heard` ones answer to the pointer. */
export const overlay = (id: string, data: Item[], z: number, heard = false): ScatterSeriesOption => ({
  id,
  type: 'scatter',
  silent: !heard,
  clip: false,
  ...(heard ? {} : { emphasis: { disabled: true } }),
  z,
  data,
})
