import type { BarSeriesOption } from 'echarts'
import { axisNumber, color, type Option } from '../../src/forms/Look.ts'

/** A mark's data item; ECharts' types do not know of rows. */
const item = <Value>(value: Value, row: number) => ({ value, row })
type Style = NonNullable<BarSeriesOption['itemStyle']>
const bar = (value: number, row: number, itemStyle: Style) => ({ ...item(value, row), itemStyle })

const category = (data: readonly string[]) => ({ type: 'category' as const, data: [...data] })

/** Exports and imports as a panel would encode them: bars, one derived and hatched, one below zero, one unknown. */
export const bars: Option = {
  grid: { left: 8, right: 40, top: 20, bottom: 8 },
  xAxis: category(['EU <b>&"', 'US', '德国']),
  yAxis: { type: 'value', axisLabel: { formatter: axisNumber('CNY', 'en') } },
  series: [
    {
      type: 'bar',
      data: [bar(3.68e12, 0, { color: color('eu') }), bar(-0.4e12, 1, { color: color('us') }), item(null, 2)],
    },
    {
      type: 'bar',
      data: [
        bar(1.9e12, 3, { color: color('eu', 'soft') }),
        bar(1.1e12, 4, {
          color: color('us'),
          decal: { dashArrayX: [1, 0], dashArrayY: [2, 4], color: '@surface' },
        }),
      ],
    },
    { type: 'scatter', silent: true, symbol: 'rect', color: '@ink', data: [{ value: [0, 3e12] }] },
  ],
}

/** Two lines that cross and a lone point. */
export const lines: Option = {
  xAxis: category(['2022', '2023', '2024']),
  yAxis: { type: 'value' },
  series: [
    {
      type: 'line',
      color: '@china',
      areaStyle: { color: '@china-soft' },
      data: [10, 20, 30].map((value, row) => item(value, row)),
    },
    {
      type: 'line',
      color: '@us',
      showSymbol: false,
      data: [30, 25, 20].map((value, at) => item(value, 3 + at)),
    },
    { type: 'scatter', color: '@nev', data: [item(['2023', 5], 6)] },
  ],
}

/** An option that ECharts cannot draw: its series stands on an axis that is not there. */
export const broken: Option = {
  xAxis: category(['a']),
  yAxis: { type: 'value' },
  series: [{ type: 'bar', xAxisIndex: 5, data: [1] }],
}

/** Frozen all the way down. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}
