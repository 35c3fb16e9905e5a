import { setPlatformAPI } from 'echarts/core'
import type { Option } from '../forms/Look.ts'
import { canvasEcharts } from './canvas.ts'
import { withEvenText } from './evenText.ts'
import { finish } from './finish.ts'
import type { Scheme } from './palette.ts'
import { layHatching } from './tile.ts'

/** Pixels of the layout, and how many of the canvas stand for one of them: more than one. */
type Sheet = {
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
  readonly scheme: Scheme
}

/** ECharts asks of an element only what every canvas has, and where there is no document it looks for nothing else. */
const isCanvas = (canvas: object): canvas is HTMLCanvasElement => 'getContext' in canvas

function asCanvas(canvas: object): HTMLCanvasElement {
  if (!isCanvas(canvas)) throw new Error('nothing to draw on: no canvas')
  return canvas
}

const nothing = (): void => {}

/**
 * Draws a panel's option where there is no page, on canvases of the caller's making. The one returned is transparent
 * where nothing is drawn and `width × pixelRatio` by `height × pixelRatio` pixels large.
 * Throws what `finish` and ECharts throw.
 */
export function drawOn(
  create: () => object,
  option: Option,
  { width, height, pixelRatio, scheme }: Sheet,
): HTMLCanvasElement {
  const finished = finish(option, scheme)
  const newCanvas = () => withEvenText(asCanvas(create()))
  // Also patterns are drawn on canvases first.
  setPlatformAPI({ createCanvas: newCanvas })
  const chart = canvasEcharts.init(newCanvas(), null, {
    renderer: 'canvas',
    width,
    height,
    devicePixelRatio: 1,
  })
  // ECharts would paint at once, one pixel to a pixel, what is painted below at the size that is asked for.
  Object.assign(chart.getZr().painter, { refresh: nothing })
  try {
    chart.setOption(finished)
    layHatching(chart.getZr(), { ratio: pixelRatio, create: newCanvas })
    return chart.renderToCanvas({ pixelRatio })
  } finally {
    chart.dispose()
  }
}
