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

export const isCanvasPainter = (painter: object): painter is CanvasPainter =>
  'dpr' in painter && 'getLayers' in painter

/** How many pixels of its canvas a chart has for one of the layout. */
export function ratioOf(chart: ECharts): number {
  const painter: object = chart.getZr().painter
  return isCanvasPainter(painter) ? painter.dpr : 1
}
