import type { Place } from './NativeChart.ts'

/** What is decided of a chart before it is written: points of type, ends of the axis, shares of the chart's box. */
export type ChartSizes = {
  readonly names: number
  readonly labels: number
  readonly low: number
  readonly high: number
  /** Inches along the axis that a value of one is long. */
  readonly perValue: number
  /** The plot within the chart, as shares of it. */
  readonly plot: Place
  /** Free room between categories, in percent of a mark's thickness. */
  readonly gap: number
  /** Every how many categories one has its name. */
  readonly skip: number
  /** Labels moved by so much, as shares of the chart: off a whisker, or off each other; by row. */
  readonly shifts: ReadonlyMap<number, Shift>
  /** Rows whose labels have no room: they would stand on others. */
  readonly silent: ReadonlySet<number>
}

/** How a label is moved off its usual place, and whether its words are set upright. */
export type Shift = { readonly x: number; readonly y: number; readonly upright?: boolean }

/** The same before it is known which labels have room. */
export type Laid = Omit<ChartSizes, 'silent'>
