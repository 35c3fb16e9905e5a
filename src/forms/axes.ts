import type { GridComponentOption, XAXisComponentOption, YAXisComponentOption } from 'echarts'
import { measureColumn, type Frame, type Key, type Language } from '../frame/Frame.ts'
import { bare } from '../words/numbers.ts'
import { ticksOf, type Domain } from './domain.ts'
import { layoutOf } from './layout.ts'
import { axisNumber, type Look } from './Look.ts'
import { textWidth } from './textWidth.ts'

/** Unit of the axis: the column's, or where rows have their own, the first row's. */
export const unitOf = (frame: Frame): string => measureColumn(frame).unit ?? frame.rows[0]?.unit ?? 'count'

/** Width in px of a number on an axis. */
export const tickWidth = (value: number, unit: string, look: Look): number =>
  textWidth(bare(value, unit, look.language), layoutOf(look).note)

/** Ticks of an upright axis, and the px its numbers take left of the plot. */
export function valueTicks(domain: Domain, unit: string, look: Look) {
  const ticks = ticksOf(domain, layoutOf(look).ticks)
  const widest = Math.max(0, ...ticks.map(value => tickWidth(value, unit, look)))
  return { ticks, gutter: Math.ceil(widest) + 8 }
}

/** Px between the numbers of an axis and the plot: usually, and where a first name stands above its marks, into that room. */
const airBelow = { usual: 6, overName: 11 }

/** An axis of numbers: given ends and ticks, thin lines, bare numbers. Fits x and y. */
export const valueAxis = (
  domain: Domain,
  ticks: readonly number[],
  unit: string,
  look: Look,
  air: keyof typeof airBelow = 'usual',
) => ({
  type: 'value' as const,
  min: domain.low,
  max: domain.high,
  axisLine: { show: false },
  axisTick: { show: false, customValues: [...ticks] },
  splitLine: { show: true, lineStyle: { color: '@line', width: 1 } },
  axisLabel: {
    customValues: [...ticks],
    formatter: axisNumber(unit, look.language),
    color: '@ink-faint',
    fontSize: layoutOf(look).note,
    margin: airBelow[air],
    hideOverlap: false,
  },
})

/** An axis of names that only orders the marks: the names themselves are captions. Its line is the zero line. */
export const nameAxis = (keys: readonly Key[], language: Language) => ({
  type: 'category' as const,
  data: keys.map(({ label }) => label[language]),
  axisTick: { show: false },
  axisLabel: { show: false },
  axisLine: { show: true, onZero: true, lineStyle: { color: '@zero', width: 1.25 } },
})

/** A second, unseen horizontal axis in px from the plot's left edge: for what stands between the categories. */
export const pixelAxis = (width: number) => ({
  type: 'value' as const,
  min: 0,
  max: width,
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: { show: false },
  splitLine: { show: false },
})

/** The series on that second axis. */
export const onPixels = <Series extends object>(series: Series) => ({ ...series, xAxisIndex: 1 })

/** Margins in px, exactly as given. */
export const gridOf = (left: number, right: number, top: number, bottom: number): GridComponentOption => ({
  left,
  right,
  top,
  bottom,
  outerBoundsMode: 'none',
})

export type XAxis = XAXisComponentOption
export type YAxis = YAXisComponentOption
