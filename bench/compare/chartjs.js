import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js'
import { flows, partners, valueOf } from 'virtual:rows'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip)
const canvas = document.createElement('canvas')
document.querySelector('#chart').append(canvas)
const colors = ['#b8442c', '#e0a695']
const chart = new Chart(canvas, {
  type: 'bar',
  data: {
    labels: partners,
    datasets: flows.map((flow, at) => ({
      label: flow,
      backgroundColor: colors[at],
      data: partners.map(partner => valueOf(partner, flow)),
    })),
  },
  options: { animation: false, indexAxis: 'y', maintainAspectRatio: false },
})
window.chart = chart
