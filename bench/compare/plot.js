import { axisY, barX, plot, ruleX } from '@observablehq/plot'
import { rows } from 'virtual:rows'

const chart = plot({
  width: 1120,
  height: 520,
  marginLeft: 120,
  x: { grid: true, label: 'CNY trillion', transform: value => value / 1e12 },
  y: { axis: null },
  fy: { label: null },
  color: { legend: false, domain: ['exports', 'imports'], range: ['#b8442c', '#e0a695'] },
  marks: [
    barX(rows, { x: 'value', y: 'flow', fy: 'partner', fill: 'flow', sort: { fy: 'x', reverse: true } }),
    axisY({ anchor: 'left', label: null, ticks: [] }),
    ruleX([0]),
  ],
})
document.querySelector('#chart').append(chart)
