// Door: makes the canvases of the page.
import { setPlatformAPI, use as register } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { echarts } from './echarts.ts'
import { withEvenText } from './evenText.ts'

register([CanvasRenderer])
setPlatformAPI({ createCanvas: () => withEvenText(document.createElement('canvas')) })

/** ECharts with the renderer of the screen, and only that. */
export const canvasEcharts = echarts
