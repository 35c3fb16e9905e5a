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
