import { BarChart, LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { dispose, getInstanceByDom, init, setPlatformAPI, use as register } from 'echarts/core'
import { measureText } from './measure.ts'

// Before anything is measured: ECharts caches widths by font for the life of the page.
setPlatformAPI({ measureText })

// Only what the forms draw with; each further part costs every reader some kilobytes.
register([BarChart, LineChart, ScatterChart, GridComponent])

/** What of ECharts the charts use. A small object: the namespace itself would undo tree shaking. */
export const echarts = { init, dispose, getInstanceByDom }
