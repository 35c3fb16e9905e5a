import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use as register } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { flows, partners, valueOf } from 'virtual:rows'

register([BarChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])
const colors = ['#b8442c', '#e0a695']
init(document.querySelector('#chart')).setOption({
  animation: false,
  tooltip: {},
  legend: {},
  xAxis: { type: 'value' },
  yAxis: { type: 'category', data: partners, inverse: true },
  series: flows.map((flow, at) => ({
    name: flow,
    type: 'bar',
    color: colors[at],
    data: partners.map(partner => valueOf(partner, flow)),
  })),
})
