import type { LineSeriesOption } from 'echarts'
import type { Frame, Language, Row } from '../frame/Frame.ts'
import { gridOf, unitOf, valueAxis, valueTicks } from './axes.ts'
import { captions } from './caption.ts'
import type { Domain } from './domain.ts'
import { endCaptions, endLabels, type EndLabels } from './endLabels.ts'
import { labelOf, type Labelling } from './label.ts'
import { layoutOf, plotOf } from './layout.ts'
import type { Look, Option } from './Look.ts'
import { inkOf, patternOf, wordsWeight } from './mark.ts'
import { isGap, momentOf, type Step } from './moment.ts'

/** One line of very many values over time. */
export type LongLineSpec = Labelling & {
  /** The period column. */
  readonly period: string
  /** How close the values follow each other: where two are further apart, or one is not known, the line has a gap. */
  readonly step: Step
  /** Colour token of the line. */
  readonly color: (row: Row) => string
  /** False lets the axis begin near the lowest value; it begins at zero otherwise. */
  readonly zero?: boolean
}

/** What each place of the data holds; `row` is the index in the frame, -1 where a place stands for no row. */
export const places = ['period', 'value', 'row'] as const

/** A stroke and all that is drawn by it: computed values are dotted, forecasts and targets dashed, others full. */
type Stroke = { readonly ink: string; readonly type: 'solid' | 'dashed' | 'dotted' }

function strokeOf(row: Row, spec: LongLineSpec): Stroke {
  const color = spec.color(row)
  const pattern = patternOf(row, color)
  return {
    ink: inkOf(row, color),
    type: pattern === 'dashed' ? 'dashed' : pattern === 'hatched' ? 'dotted' : 'solid',
  }
}

/** Numbers that grow at the end without an object for each. */
class Places {
  private held: Float64Array
  private used = 0

  constructor(rows: number) {
    this.held = new Float64Array(rows * 3)
  }

  add(moment: number, value: number, row: number): void {
    if (this.used + 3 > this.held.length) {
      const larger = new Float64Array(this.held.length * 2 + 3)
      larger.set(this.held)
      this.held = larger
    }
    this.held[this.used] = moment
    this.held[this.used + 1] = value
    this.held[this.used + 2] = row
    this.used += 3
  }

  get data(): Float64Array {
    return this.held.slice(0, this.used)
  }
}

type Line = { readonly stroke: Stroke; readonly places: Places }

/** Finds the line a row belongs to. Mostly it is that of the row before: only where something differs is it looked up. */
function drawer(rows: number, spec: LongLineSpec): (row: Row) => Line {
  const lines = new Map<string, Line>()
  let [before, ink, line]: [Row | null, string, Line | null] = [null, '', null]
  return row => {
    const color = spec.color(row)
    if (line && color === ink && row.status === before?.status && row.emphasis === before.emphasis)
      return line
    const stroke = strokeOf(row, spec)
    const found = lines.get(stroke.type + stroke.ink) ?? { stroke, places: new Places(rows) }
    lines.set(stroke.type + stroke.ink, found)
    ;[before, ink, line] = [row, color, found]
    return found
  }
}

/** Rows laid out over time, a line for each stroke. Throws when rows are not in the order of time, each period once. */
function linesOf({ rows }: Frame, spec: LongLineSpec): readonly Line[] {
  const lineAt = drawer(rows.length, spec)
  const lines = new Set<Line>()
  let last: { readonly line: Line; readonly moment: number; readonly value: number } | null = null
  rows.forEach((row, index) => {
    const id = row.keys[spec.period]?.id ?? ''
    const moment = momentOf(id)
    if (!(moment > (last?.moment ?? -Infinity)))
      throw new Error(`long line: period "${id}" of row ${index} does not come after the one before`)
    const line = lineAt(row)
    lines.add(line)
    if (last && isGap(last.moment, moment, spec.step)) line.places.add(moment, NaN, -1)
    else if (last && last.line !== line) {
      // Another stroke begins: the piece between the two values is drawn by it, and its own earlier pieces end.
      line.places.add(last.moment, NaN, -1)
      line.places.add(last.moment, last.value, -1)
    }
    line.places.add(moment, row.value ?? NaN, index)
    last = { line, moment, value: row.value ?? NaN }
  })
  return [...lines]
}

/** Lowest and highest value of a frame, looked for once: both its height and its picture ask. */
const extents = new WeakMap<Frame, Domain>()

/** A loop, because so many numbers are too many to be given to a function. */
function extentOf(frame: Frame): Domain {
  const known = extents.get(frame)
  if (known) return known
  let [low, high] = [Infinity, -Infinity]
  for (const { value } of frame.rows) {
    if (value === null) continue
    if (value < low) low = value
    if (value > high) high = value
  }
  extents.set(frame, { low, high })
  return { low, high }
}

/** Ends of the axis. */
function domainOf(frame: Frame, zero: boolean): Domain {
  const extent = extentOf(frame)
  const low = zero ? Math.min(0, extent.low) : extent.low
  const high = zero ? Math.max(0, extent.high) : extent.high
  if (low > high) return { low: 0, high: 1 }
  return low === high ? { low, high: low + 1 } : { low, high }
}

/** Labels of the axis of time by what begins there; ECharts puts the parts of the date in. */
const timeLabels: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { year: '{yyyy}', month: '{MMM} {yyyy}', day: '{d} {MMM}', hour: '', minute: '', second: '', none: '' },
  zh: {
    year: '{yyyy}年',
    month: '{yyyy}年{M}月',
    day: '{M}月{d}日',
    hour: '',
    minute: '',
    second: '',
    none: '',
  },
}

type Plan = {
  readonly domain: Domain
  readonly ticks: readonly number[]
  readonly ends: EndLabels
  readonly last: Row | undefined
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function planOf(frame: Frame, look: Look, spec: LongLineSpec): Plan {
  const { text, point, line, gutter } = layoutOf(look)
  const domain = domainOf(frame, spec.zero !== false)
  const { ticks, gutter: left } = valueTicks(domain, unitOf(frame), look)
  const last = frame.rows.findLast(({ value }) => value !== null)
  const label = last && {
    value: last.value ?? 0,
    name: '',
    words: labelOf(frame, last, look.language, spec),
    color: inkOf(last, spec.color(last)),
    bold: wordsWeight(last) === 'bold',
  }
  const ends = endLabels(label ? [label] : [], look.width * gutter, look)
  const [top, right] = [text + point + 5, Math.max(point, ends.width + point + 4)]
  return { domain, ticks, ends, last, left, right, top, bottom: line + 12 }
}

const timeAxis = (look: Look) => ({
  type: 'time' as const,
  splitNumber: look.size === 'small' ? 3 : 6,
  axisLine: { show: true, onZero: true, lineStyle: { color: '@zero', width: 1.25 } },
  axisTick: { show: true, lineStyle: { color: '@zero' } },
  splitLine: { show: false },
  axisLabel: {
    formatter: { ...timeLabels[look.language] },
    color: '@ink-soft',
    fontSize: layoutOf(look).note,
    hideOverlap: true,
    showMinLabel: false,
    showMaxLabel: false,
  },
})

/**
 * A line of very many values as plain data: typed arrays, no object for a point. What lies closer than the pixels is sampled
 * by ECharts (largest triangle, three buckets), which draws values of the series only, none of its own.
 */
function seriesOf({ stroke, places: held }: Line, at: number, look: Look): LineSeriesOption {
  const series: LineSeriesOption = {
    id: `long line ${at + 1}`,
    type: 'line',
    dimensions: [...places],
    encode: { x: 'period', y: 'value' },
    sampling: 'lttb',
    connectNulls: false,
    showSymbol: false,
    clip: true,
    z: 3,
    lineStyle: { color: stroke.ink, width: layoutOf(look).point * 0.19, type: stroke.type },
    itemStyle: { color: stroke.ink },
  }
  // The library takes typed arrays; its type of this one series does not say so.
  return Object.assign(series, { data: held.data })
}

/** Height in px that a long line wants. */
export function longLineHeight(frame: Frame, look: Look, spec: LongLineSpec): number {
  const { top, bottom } = planOf(frame, look, spec)
  return Math.ceil(top + layoutOf(look).plot + bottom)
}

/**
 * One line of up to hundreds of thousands of values over time, as plain data; the last value in words at its end. Each
 * place of the data leads back to its row by its third number. Gaps stay gaps. Intervals and bounds are not drawn at such a
 * scale: table and tooltip say them. Throws when rows are not in the order of time, each period once.
 */
export function longLine(frame: Frame, look: Look, spec: LongLineSpec): Option {
  const { domain, ticks, ends, last, left, right, top, bottom } = planOf(frame, look, spec)
  const plot = plotOf(look, top + bottom)
  const yOf = (value: number) => ((domain.high - value) / (domain.high - domain.low)) * plot
  const x = momentOf(last?.keys[spec.period]?.id ?? '')
  return {
    grid: gridOf(left, right, top, bottom),
    xAxis: timeAxis(look),
    yAxis: valueAxis(domain, ticks, unitOf(frame), look),
    series: [
      ...linesOf(frame, spec).map((line, at) => seriesOf(line, at, look)),
      captions('ends', endCaptions(ends, { x, side: 'right', height: plot, yOf }, look)),
    ],
  }
}
