// Door: makes canvas elements that no page shows.
import type { Option } from '../forms/Look.ts'
import { canvasEcharts } from './canvas.ts'
import { finish } from './finish.ts'
import type { Scheme } from './palette.ts'

/** Pixels of the layout, and how many of the canvas stand for one of them. */
export type CanvasSheet = {
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
  readonly scheme: Scheme
}

/** ECharts styles its canvases to lie over each other; this one goes its own way. */
function plain(canvas: HTMLCanvasElement): HTMLCanvasElement {
  for (const name of canvas.getAttributeNames())
    if (name !== 'width' && name !== 'height') canvas.removeAttribute(name)
  return canvas
}

/**
 * Draws a panel's option for a size of its own, apart from any chart on the screen. The canvas is transparent where
 * nothing is drawn, is `width × pixelRatio` by `height × pixelRatio` pixels large and belongs to the caller alone.
 * Throws what `finish` and ECharts throw.
 */
export function drawCanvas(
  option: Option,
  { width, height, pixelRatio, scheme }: CanvasSheet,
): HTMLCanvasElement {
  const finished = finish(option, scheme)
  const how = { renderer: 'canvas', width, height, devicePixelRatio: pixelRatio } as const
  const chart = canvasEcharts.init(document.createElement('div'), null, how)
  try {
    chart.setOption(finished)
    return plain(chart.renderToCanvas({ pixelRatio }))
  } finally {
    chart.dispose()
  }
}
