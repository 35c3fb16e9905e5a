/**
 * How a mark is filled: full, hatched (computed), a dashed outline (expected) or a plain one (an upper bound), or fading
 * out at its end (a lower bound, which goes on from there).
 */
export type ChartPattern = 'solid' | 'hatched' | 'dashed' | 'outline' | 'open'

/** Paint of a mark: its pattern, and its colour as six hex digits. */
export type ChartFill = { readonly pattern: ChartPattern; readonly color: string }

/** Words beside a mark. `format` is a number format by which the value itself says them; null: only text can. */
export type ChartLabel = {
  readonly words: string
  readonly format: string | null
  readonly color: string
  readonly bold: boolean
  readonly place: 'outEnd' | 'r' | 'l' | 't' | 'b'
  /** How far it is moved up (negative) or down, as a share of the chart's height. */
  readonly shift?: number
}

/** A value of a series, in the base unit, and the row of the frame it is of: -1 for one that only joins two lines. */
export type ChartPoint = {
  readonly value: number
  readonly row: number
  readonly fill: ChartFill
  readonly label: ChartLabel | null
  /** Ends of its interval; null where there is none. */
  readonly low: number | null
  readonly high: number | null
}

/** A column of the sheet. A category without a value is null: a gap, never zero. */
export type ChartSeries = {
  readonly name: string
  readonly color: string
  readonly points: readonly (ChartPoint | null)[]
  /** Of lines: dashed where what lies between the points was not measured. */
  readonly dashed: boolean
}

/** Ends of the axis of values, its step, and the format of its numbers; null where every mark says its own. */
export type ChartAxis = {
  readonly low: number
  readonly high: number
  readonly step: number
  readonly format: string | null
}

/** Inches, from a slide's or a chart's upper left corner. */
export type Place = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** A chart that an office program draws itself from its own sheet. */
export type NativeChart = {
  readonly kind: 'bars' | 'columns' | 'lines'
  /** What the chart alone is of, where several stand on a slide; else empty. */
  readonly title: string
  /** Head of the sheet's first column. */
  readonly corner: string
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly axis: ChartAxis
  /** Of lines: whether a stroke goes on over a gap. */
  readonly spans: boolean
  /** Charts beside it that must be read on the same scale, itself among them; none where it stands alone. */
  readonly kin?: readonly NativeChart[]
}
