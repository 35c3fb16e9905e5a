import { labelOf } from '../forms/label.ts'
import type { Look, Option } from '../forms/Look.ts'
import { isOpen, patternOf } from '../forms/mark.ts'
import { keyColumns, type Frame, type Row } from '../frame/Frame.ts'
import { axisOf } from './chartAxis.ts'
import { labelled } from './chartLabels.ts'
import { captionsOf, seriesOf, type ReadItem, type ReadSeries } from './chartReading.ts'
import type { ChartFill, ChartPoint, ChartSeries, NativeChart } from './NativeChart.ts'
import type { PanelView } from './PanelView.ts'
import { list, number, record, records, text, type Plain } from './plain.ts'
import { wordsOfSeries } from './seriesNames.ts'

/** The layout native charts are read from: that of a whole slide, so many points wide. */
export const slideLook = ({ language }: Pick<PanelView, 'language'>, width: number): Look => ({
  size: 'slide',
  width,
  language,
})

/** One plot of an option: its axes and the series that stand on them. */
type Plot = { readonly x: Plain; readonly y: Plain; readonly series: readonly Plain[] }

function plotsOf(option: Option): readonly Plot[] {
  const { xAxis, yAxis, series } = record(option)
  const [xs, ys] = [records(xAxis), records(yAxis)]
  // A second x axis alone is the same plot, counted in pixels.
  if (ys.length < 2) return [{ x: xs[0] ?? {}, y: ys[0] ?? {}, series: records(series) }]
  return ys.map((y, at) => ({
    x: xs[at] ?? {},
    y,
    series: records(series).filter(one => (number(one['yAxisIndex']) ?? 0) === at),
  }))
}

type Kind = NativeChart['kind']
type Found = { readonly kind: Kind; readonly series: readonly ReadSeries[] }

const hasMarks = ({ items }: ReadSeries): boolean => items.some(({ row }) => row >= 0)

/** Dots become bars: office programs know no dots over names. */
function bearersOf({ x, y, series }: Plot): Found | null {
  const read = series.filter(one => one['stack'] === undefined).map(seriesOf)
  const bars = read.filter(({ type, items }) => type === 'bar' && items.length > 0)
  if (bars.length > 0) return { kind: y['type'] === 'category' ? 'bars' : 'columns', series: bars }
  const lines = read.filter(one => one.type === 'line' && hasMarks(one))
  if (lines.length > 0 && x['type'] === 'category') return { kind: 'lines', series: lines }
  const dots = read.filter(one => one.type === 'scatter' && one.id.includes('dots ') && hasMarks(one))
  return dots.length > 0 && y['type'] === 'category' ? { kind: 'bars', series: dots } : null
}

/** Whether a dot is hollow says what a bar says by its filling: computed, expected; a first result is a full bar. */
function barFill({ fill }: ReadItem, row: Row | undefined): ChartFill {
  const pattern = row ? patternOf(row, '') : 'solid'
  return { ...fill, pattern: pattern === 'hatched' || pattern === 'dashed' ? pattern : 'solid' }
}

/** The filling of a bar or column; one that is full ends open where its value is a lower bound. */
function filling(item: ReadItem, type: string, row: Row | undefined): ChartFill {
  const fill = type === 'scatter' ? barFill(item, row) : item.fill
  const opens = type !== 'line' && fill.pattern === 'solid' && row !== undefined && isOpen(row)
  return opens ? { ...fill, pattern: 'open' } : fill
}

function pointOf(item: ReadItem, type: string, { frame }: PanelView): ChartPoint {
  const own = frame.rows[item.row]
  const { low = null, high = null } = own ?? {}
  const whole = low !== null && high !== null && high > low
  const { value, row } = item
  const fill = filling(item, type, own)
  return { value, row, fill, label: null, low: whole ? low : null, high: whole ? high : null }
}

function chartSeries(series: ReadSeries, name: string, count: number, view: PanelView): ChartSeries {
  const points = Array.from({ length: count }, (_, category) => {
    const item = series.items.find(one => one.category === category)
    return item ? pointOf(item, series.type, view) : null
  })
  return { name, color: series.color, points, dashed: series.dashed }
}

const titleOf = (plot: Plot): string =>
  plot.series.flatMap(captionsOf).find(({ id }) => /(^|\s)title$/.test(id))?.words ?? ''

/** Head of the names' column in the sheet: the column of the frame whose keys they are. */
function cornerOf({ frame, language }: PanelView, categories: readonly string[]): string {
  const found = keyColumns(frame).find(({ id }) =>
    frame.rows.some(({ keys }) => categories.includes(keys[id]?.label[language] ?? '')),
  )
  return found?.label[language] ?? ''
}

function chartOf(plot: Plot, view: PanelView): NativeChart | null {
  const found = bearersOf(plot)
  if (!found) return null
  const { kind, series } = found
  const names = kind === 'bars' ? plot.y : plot.x
  const categories = list(names['data']).map(text)
  const plain = series.map((one, at) =>
    chartSeries(one, wordsOfSeries(one, at, series, view), categories.length, view),
  )
  const captions = plot.series.flatMap(captionsOf)
  const words = (row: number): string => {
    const one = view.frame.rows[row]
    return one ? labelOf(view.frame, one, view.language, {}) : ''
  }
  const withLabels = labelled({ kind, plain, read: series, captions, words })
  return {
    kind,
    title: titleOf(plot),
    corner: cornerOf(view, categories),
    categories,
    series: withLabels,
    axis: axisOf(kind === 'bars' ? plot.x : plot.y, withLabels, kind),
    spans: series.some(({ spans }) => spans),
  }
}

/** Rows with a value, or a range of one, that no chart shows. */
function lost({ rows }: Frame, charts: readonly NativeChart[]): boolean {
  const shown = new Set(
    charts.flatMap(({ series }) => series.flatMap(({ points }) => points.map(point => point?.row))),
  )
  return rows.some(
    ({ value, low, high }, index) =>
      (value !== null && !shown.has(index)) || (value === null && low !== null && high !== null),
  )
}

/**
 * A panel's view as charts an office program can draw, on a slide so many points wide: one, or one a pane. Read from the option, whose marks lead to
 * the frame's rows. Null where the form has no such chart, or where one would leave out a value of the frame.
 */
export function nativeCharts(view: PanelView, width: number): readonly NativeChart[] | null {
  if (view.frame.rows.length === 0) return null
  const charts = plotsOf(view.encode(slideLook(view, width))).map(plot => chartOf(plot, view))
  const all = charts.filter(chart => chart !== null)
  return all.length < charts.length || lost(view.frame, all) ? null : all
}
