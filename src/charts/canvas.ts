import { use as register } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { echarts } from './echarts.ts'

register([CanvasRenderer])

/** ECharts with the renderer of the screen, and only that. */
export const canvasEcharts = echarts
