import type { ECharts } from 'echarts'
import { sharpen } from './sharp.ts'

/** Pixels of a printed canvas for one of its layout: about 300 to an inch of paper. */
const paperRatio = 3

/**
 * Lays a chart out for a sheet of paper, px of the layout, and paints it at once: a browser that prints waits for no frame,
 * and lays no container out for the paper before it takes its picture.
 */
export function toPaper(chart: ECharts, size: { readonly width: number; readonly height: number }): void {
  chart.resize(size)
  sharpen(chart, paperRatio)
  chart.getZr().flush()
}

/**
 * Lays a chart out for its container again.
 * @param ratio pixels of the canvas for one of the layout
 */
export function toScreen(chart: ECharts, ratio: number): void {
  chart.resize({ width: 'auto', height: 'auto' })
  sharpen(chart, ratio)
}
