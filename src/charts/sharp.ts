import type { ECharts } from 'echarts'
import { isCanvasPainter } from './canvasPainter.ts'
import { layHatchingOnPage } from './tile.ts'

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
  layHatchingOnPage(zr)
  zr.painter.refresh({ paintAll: true })
}
