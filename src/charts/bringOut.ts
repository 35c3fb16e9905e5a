import type { ECharts } from 'echarts'
import { marksOf } from './marks.ts'

/** Charts with rows brought out: only they have something to take back, and each taking back paints the chart. */
const broughtOut = new WeakSet<ECharts>()

/** Brings rows out on a live chart, and takes back what was brought out before. */
export function bringOut(chart: ECharts, rows: readonly number[]): void {
  if (chart.isDisposed()) return
  if (broughtOut.delete(chart)) chart.dispatchAction({ type: 'downplay' })
  if (rows.length === 0) return
  broughtOut.add(chart)
  for (const { row, series, item } of marksOf(chart))
    if (rows.includes(row))
      chart.dispatchAction({ type: 'highlight', seriesIndex: series, dataIndexInside: item })
}
