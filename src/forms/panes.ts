import type { SeriesOption } from 'echarts'
import type { Frame } from '../frame/Frame.ts'
import { stretch } from './arrange.ts'
import { barsDemand, barsPart } from './bars.ts'
import { planBars } from './barsPlan.ts'
import { caption, captions } from './caption.ts'
import { leftOutWords } from './kept.ts'
import { layoutOf } from './layout.ts'
import type { Look, Option } from './Look.ts'
import {
  boxesOf,
  layPanes,
  linesIn,
  panesOf,
  specIn,
  titleGap,
  titleLines,
  type Box,
  type Pane,
  type PanesSpec,
} from './panesPlan.ts'
import { sideBySide, type Part } from './sideBySide.ts'

export type { PanesSpec } from './panesPlan.ts'

const px = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** A data item with the row it has in the whole frame; one that is only in the pane is no mark. */
function movedItem(item: unknown, rows: readonly number[]): unknown {
  if (typeof item !== 'object' || item === null || !('row' in item) || typeof item.row !== 'number')
    return item
  const { row, ...rest } = item
  const at = rows[row]
  return at === undefined ? rest : { ...rest, row: at }
}

/** A series of a pane in the whole chart: its marks lead to the rows of the whole frame. */
function moved(series: SeriesOption, { key, rows }: Pane): SeriesOption {
  const data: unknown = 'data' in series ? series.data : undefined
  const items = Array.isArray(data) ? data.map((item: unknown) => movedItem(item, rows)) : []
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same series, only its data rebuilt
  return { ...series, id: `${key.id} ${series.id ?? ''}`, data: items } as SeriesOption
}

/** The pane's name over its bars, in the room an axis would take. */
function title(pane: Pane, band: number, { grid, xAxis }: Part, look: Look) {
  const { text, line } = layoutOf(look)
  return captions('title', [
    caption([px(xAxis.min), 0], titleLines(pane, look).join('\n'), {
      size: text,
      line,
      color: '@ink-soft',
      bold: true,
      align: 'left',
      vertical: 'bottom',
      offset: [-px(grid.left), -band / 2 - titleGap + 4],
    }),
  ])
}

/** A pane in its box; `look` is that of the pane alone, `whole` the chart's width. */
function drawPane(
  pane: Pane,
  box: Box,
  look: Look,
  whole: number,
  all: readonly Pane[],
  spec: PanesSpec,
): Part {
  const { x, y, width, height } = box
  const own = specIn(look, all, spec)
  const many = linesIn(pane, spec)
  const demand = barsDemand(pane.frame, look, own)
  const band =
    look.height === undefined ? undefined : Math.min(demand.roomy * stretch, (height - demand.around) / many)
  const fit = band === undefined ? undefined : { band, shown: many }
  const part = barsPart(planBars(pane.frame, look, own, fit), pane.frame, look, own)
  const { grid } = part
  const plot = band === undefined ? height - px(grid.top) - px(grid.bottom) : band * many
  return {
    grid: {
      ...grid,
      left: x + px(grid.left),
      right: whole - x - width + px(grid.right),
      top: y + px(grid.top),
      height: plot,
      bottom: 'auto',
    },
    xAxis: { ...part.xAxis, show: false },
    yAxis: part.yAxis,
    series: [...part.series, title(pane, plot / many, part, look)].map(series => moved(series, pane)),
  }
}

/** Height in px that the panes of this frame want. */
export function panesHeight(frame: Frame, look: Look, spec: PanesSpec): number {
  const boxes = boxesOf(panesOf(frame, spec), look, spec)
  return Math.max(40, ...boxes.map(({ y, height }) => Math.ceil(y + height)))
}

/**
 * Panes of a frame, as plain data: one for each key of a column, each with its own zero and its own end. Values are said
 * at the bars; there is no axis to read one pane against another. Throws when two rows of a pane share category and series.
 */
export function panes(frame: Frame, look: Look, spec: PanesSpec): Option {
  const all = panesOf(frame, spec)
  const { shown, pane, boxes } = layPanes(all, look, spec)
  const parts = shown.flatMap((one, at) => {
    const box = boxes[at]
    return box ? [drawPane(one, box, pane, look.width, all, spec)] : []
  })
  const [first, ...others] = parts
  if (!first || shown.length === all.length) return sideBySide(parts)
  const words = leftOutWords(look.language, idsOf(shown), idsOf(all))
  return sideBySide([{ ...first, series: [...first.series, leftOutBelow(first, words, look)] }, ...others])
}

const idsOf = (list: readonly Pane[]): readonly string[] => list.map(({ key }) => key.id)

/** At the chart's foot: how many of how many panes are drawn. */
function leftOutBelow({ grid, xAxis, yAxis }: Part, words: string, look: Look) {
  const lines = 'data' in yAxis && Array.isArray(yAxis.data) ? yAxis.data.length : 1
  const first = px(grid.top) + px(grid.height) / Math.max(1, lines) / 2
  return captions('left out', [
    caption([px(xAxis.min), 0], words, {
      size: layoutOf(look).text,
      color: '@ink-soft',
      align: 'left',
      vertical: 'bottom',
      offset: [-px(grid.left), (look.height ?? 0) - first],
    }),
  ])
}
