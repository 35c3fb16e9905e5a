import { BarChart, LineChart, ScatterChart } from 'echarts/charts'
import { DatasetComponent, GridComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components'
import { dispose, getInstanceByDom, init, setPlatformAPI, use as register } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { measureText } from './measure.ts'

// Before anything is measured: ECharts caches widths by font for the life of the page.
setPlatformAPI({ measureText })

register([
  BarChart,
  LineChart,
  ScatterChart,
  GridComponent,
  DatasetComponent,
  MarkLineComponent,
  MarkAreaComponent,
  LabelLayout,
])

/** What of ECharts the charts use. A small object: the namespace itself would undo tree shaking. */
export const echarts = { init, dispose, getInstanceByDom }
