import type { ECharts } from 'echarts'

/** What ECharts' canvas painter and its layers have beyond their public type: how many pixels of theirs make one of the layout. */
type CanvasLayer = {
  dpr: number
  initContext(): void
  resize(width: number, height: number): void
}
type CanvasPainter = {
  dpr: number
  getLayers(): { readonly [zlevel: string]: CanvasLayer }
}

const isCanvasPainter = (painter: object): painter is CanvasPainter =>
  'dpr' in painter && 'getLayers' in painter

/**
 * Gives a chart the number of pixels its size on the screen has now, and paints it again; the library knows how to do that
 * only for a new chart. Nothing else of it changes.
 */
export function sharpen(chart: ECharts, ratio: number): void {
  if (chart.isDisposed()) return
  const zr = chart.getZr()
  const painter: object = zr.painter
  if (!isCanvasPainter(painter) || painter.dpr === ratio) return
  painter.dpr = ratio
  for (const layer of Object.values(painter.getLayers())) {
    layer.dpr = ratio
    layer.initContext()
    layer.resize(chart.getWidth(), chart.getHeight())
  }
  zr.painter.refresh({ paintAll: true })
}
