import type { GridComponentOption, SeriesOption } from 'echarts'
import { keysOf, type Frame, type Key, type Row, type Text } from '../frame/Frame.ts'
import { bars, barsHeight, type BarsSpec } from './bars.ts'
import { caption, captions } from './caption.ts'
import type { XAxis, YAxis } from './axes.ts'
import { layoutOf } from './layout.ts'
import type { Look, Option, Size } from './Look.ts'

/** Several small charts of bars in one, each on a scale of its own: for values that must not be read against each other. */
export type PanesSpec = {
  /** Column whose keys are the panes. */
  readonly by: string
  /** How each pane is drawn. */
  readonly bars: BarsSpec
  /** What to say where one pane lacks a line that another has; without it the pane is shorter. */
  readonly lacking?: Text
  /** Panes beside each other at most; as many as have room otherwise. */
  readonly abreast?: number
}

/** One pane: its part of the frame, and where its rows stand in the whole. */
type Pane = { readonly key: Key; readonly frame: Frame; readonly rows: readonly number[] }

/** Place of a pane in the chart, px. */
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A line without a value, so that words can stand there; it is no row of the frame. */
const lackingRow = (category: string, key: Key, unit: string): Row => ({
  keys: { [category]: key },
  value: null,
  low: null,
  high: null,
  unit,
  status: 'missing',
  evidence: [],
  emphasis: 'plain',
})

function paneOf(frame: Frame, key: Key, { by, bars: { category }, lacking }: PanesSpec): Pane {
  const rows = frame.rows.flatMap((row, index) => (row.keys[by]?.id === key.id ? [index] : []))
  const own = rows.flatMap(index => frame.rows[index] ?? [])
  const unit = own[0]?.unit ?? ''
  // Within a pane all rows have one unit, which its title and the subtitle say.
  const columns = frame.columns.map(column => (column.kind === 'measure' ? { ...column, unit } : column))
  const has = new Set(own.map(({ keys }) => keys[category]?.id))
  const absent = lacking ? keysOf(frame, category).filter(({ id }) => !has.has(id)) : []
  const more = absent.map(line => lackingRow(category, line, unit))
  return { key, rows, frame: { ...frame, columns, rows: [...own, ...more] } }
}

const panesOf = (frame: Frame, spec: PanesSpec): readonly Pane[] =>
  keysOf(frame, spec.by).map(key => paneOf(frame, key, spec))

/** Names as short as years stand beside the bars also on a phone. */
const paneSize = (size: Size): Size => (size === 'small' ? 'medium' : size)

const between = 36
/** A pane narrower than this many letters is set below the others. */
const narrowest = 15

function abreastOf(look: Look, count: number, spec: PanesSpec): number {
  const fit = Math.floor((look.width + between) / (layoutOf(look.size).text * narrowest + between))
  const most = Math.max(1, Math.min(fit, count, spec.abreast ?? count))
  // As many in each row of panes, as far as they go.
  return Math.ceil(count / Math.ceil(count / most))
}

const gapBelow = 14

function boxesOf(all: readonly Pane[], look: Look, spec: PanesSpec): readonly Box[] {
  const abreast = abreastOf(look, all.length, spec)
  const width = (look.width - (abreast - 1) * between) / abreast
  const heights = all.map(pane => barsHeight(pane.frame, paneSize(look.size), spec.bars))
  const tallest = Math.max(0, ...heights)
  return all.map((_, index) => ({
    x: (index % abreast) * (width + between),
    y: Math.floor(index / abreast) * (tallest + gapBelow),
    width,
    height: heights[index] ?? tallest,
  }))
}

/** What `bars` gives, by its parts: one grid, one axis each way, a list of series. */
type Parts = { grid: GridComponentOption; xAxis: XAxis; yAxis: YAxis; series: SeriesOption[] }

const px = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** A data item with the row it has in the whole frame; one that is only in the pane is no mark. */
function movedItem(item: unknown, rows: readonly number[]): unknown {
  if (typeof item !== 'object' || item === null || !('row' in item) || typeof item.row !== 'number')
    return item
  const { row, ...rest } = item
  const at = rows[row]
  return at === undefined ? rest : { ...rest, row: at }
}

/** A series of a pane in the whole chart: on the pane's axes, its marks leading to the rows of the whole frame. */
function placed(series: SeriesOption, at: number, { key, rows }: Pane): SeriesOption {
  const data: unknown = 'data' in series ? series.data : undefined
  const moved = Array.isArray(data) ? data.map((item: unknown) => movedItem(item, rows)) : []
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same series with other indices, only its data rebuilt
  return {
    ...series,
    id: `${key.id} ${series.id ?? ''}`,
    xAxisIndex: at,
    yAxisIndex: at,
    data: moved,
  } as SeriesOption
}

const titleGap = 8

/** The pane's name over its bars, in the room an axis would take. */
function title({ key, frame }: Pane, { height }: Box, { grid, xAxis }: Parts, look: Look, spec: PanesSpec) {
  const { text } = layoutOf(look.size)
  const band =
    (height - px(grid.top) - px(grid.bottom)) / Math.max(1, keysOf(frame, spec.bars.category).length)
  return captions('title', [
    caption([px(xAxis.min), 0], key.label[look.language], {
      size: text,
      color: '@ink-soft',
      bold: true,
      align: 'left',
      vertical: 'bottom',
      offset: [-px(grid.left), -band / 2 - titleGap + 4],
    }),
  ])
}

const withWords = ({ bars: own, lacking }: PanesSpec): BarsSpec =>
  lacking ? { ...own, missing: lacking } : own

function drawPane(pane: Pane, box: Box, at: number, look: Look, spec: PanesSpec): Parts {
  const { x, y, width, height } = box
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `bars` builds exactly these parts, each once
  const parts = bars(pane.frame, { ...look, size: paneSize(look.size), width }, withWords(spec)) as Parts
  const { grid } = parts
  return {
    grid: {
      ...grid,
      left: x + px(grid.left),
      right: look.width - x - width + px(grid.right),
      top: y + px(grid.top),
      height: height - px(grid.top) - px(grid.bottom),
      bottom: 'auto',
    },
    xAxis: { ...parts.xAxis, gridIndex: at, show: false },
    yAxis: { ...parts.yAxis, gridIndex: at },
    series: [...parts.series, title(pane, box, parts, look, spec)].map(series => placed(series, at, pane)),
  }
}

const paneLook = (size: Size): Look => ({ size, language: 'en', width: layoutOf(size).width })

/** Height in px that the panes of this frame want at a size. */
export function panesHeight(frame: Frame, size: Size, spec: PanesSpec): number {
  const boxes = boxesOf(panesOf(frame, spec), paneLook(size), spec)
  return Math.max(40, ...boxes.map(({ y, height }) => Math.ceil(y + height)))
}

/**
 * Panes of a frame, as plain data: one for each key of a column, each with its own zero and its own end. Values are said
 * at the bars; there is no axis to read one pane against another. Throws when two rows of a pane share category and series.
 */
export function panes(frame: Frame, look: Look, spec: PanesSpec): Option {
  const all = panesOf(frame, spec)
  const boxes = boxesOf(all, look, spec)
  const drawn = all.flatMap((pane, at) => {
    const box = boxes[at]
    return box ? [drawPane(pane, box, at, look, spec)] : []
  })
  return {
    grid: drawn.map(({ grid }) => grid),
    xAxis: drawn.map(({ xAxis }) => xAxis),
    yAxis: drawn.map(({ yAxis }) => yAxis),
    series: drawn.flatMap(({ series }) => series),
  }
}
