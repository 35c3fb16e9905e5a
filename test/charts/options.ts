import type { BarSeriesOption } from 'echarts'
import { axisNumber, color, type Option } from '../../src/forms/Look.ts'

type Styled = { readonly itemStyle?: NonNullable<BarSeriesOption['itemStyle']> }

/** A mark's data item; ECharts' types do not know of rows. */
const mark = <Value>(value: Value, row: number, more: Styled = {}) => ({ ...more, value, row })

const category = (data: readonly string[]) => ({ type: 'category' as const, data: [...data] })

/** Exports and imports as a panel would encode them: bars, one derived and hatched, one below zero, one unknown. */
export const bars: Option = {
  grid: { left: 8, right: 40, top: 20, bottom: 8 },
  xAxis: category(['EU <b>&"', 'US', '德国']),
  yAxis: { type: 'value', axisLabel: { formatter: axisNumber('CNY', 'en') } },
  series: [
    {
      type: 'bar',
      data: [
        mark(3.68e12, 0, { itemStyle: { color: color('eu') } }),
        mark(-0.4e12, 1, { itemStyle: { color: color('us') } }),
        mark(null, 2),
      ],
      markLine: { data: [[{ coord: [0, 1e12] }, { coord: [0, 2e12] }]] },
    },
    {
      type: 'bar',
      data: [
        mark(1.9e12, 3, { itemStyle: { color: color('eu', 'soft') } }),
        mark(1.1e12, 4, {
          itemStyle: {
            color: color('us'),
            decal: { dashArrayX: [1, 0], dashArrayY: [2, 4], color: '@surface' },
          },
        }),
      ],
    },
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
      data: [10, 20, 30].map((value, row) => mark(value, row)),
    },
    {
      type: 'line',
      color: '@us',
      showSymbol: false,
      data: [30, 25, 20].map((value, at) => mark(value, 3 + at)),
    },
    { type: 'scatter', color: '@nev', data: [mark(['2023', 5], 6)] },
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
