import embed from 'vega-embed'
import { rows } from 'virtual:rows'

const spec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 960,
  height: 440,
  data: { values: rows },
  mark: 'bar',
  encoding: {
    y: { field: 'partner', type: 'nominal', sort: '-x', title: null },
    yOffset: { field: 'flow' },
    x: { field: 'value', type: 'quantitative', title: 'CNY' },
    color: { field: 'flow', type: 'nominal', scale: { range: ['#b8442c', '#e0a695'] } },
  },
}
await embed('#chart', spec, { actions: false, tooltip: false })
