import type { Frame, Language, Row, Text } from '../frame/Frame.ts'
import { unitOf, valueTicks } from './axes.ts'
import { categoriesOf, cellsOf, type Cell, type Cells } from './cells.ts'
import { columnNames, type ColumnNames } from './columnNames.ts'
import { domainOf, type Domain } from './domain.ts'
import { awayOf, endLabels, type EndLabel, type EndLabels, type EndPlace } from './endLabels.ts'
import { labelOf, type Labelling } from './label.ts'
import { layoutOf, plotOf } from './layout.ts'
import type { Look } from './Look.ts'
import { nameInk, wordsWeight } from './mark.ts'
import { above } from './openPoint.ts'
import { wrapText } from './textWidth.ts'

/** A place on the timeline where what is measured changes. */
export type Break = {
  /** Id of the last period before the break. */
  readonly after: string
  readonly label: Text
}

/** Lines over time, one for each key of a column. */
export type LinesSpec = Labelling & {
  /** The period column; every year between the first and the last has its place, with or without a row. */
  readonly period: string
  /** Column whose keys are the lines; without it there is one line. */
  readonly series?: string
  /** Colour token of a row's line; all rows of a line should give the same. */
  readonly color: (row: Row) => string
  /** False lets the axis begin near the lowest value; it begins at zero otherwise. */
  readonly zero?: boolean
  readonly max?: number
  readonly breaks?: readonly Break[]
}

/** A break with its place (px from the plot's left edge) and its label in lines. */
export type PlacedBreak = {
  /** Category of the last period before it. */
  readonly at: number
  readonly x: number
  readonly lines: readonly string[]
  readonly side: 'left' | 'right'
}

/** All that is decided before anything is drawn: sizes in px, ends of the axis. */
export type LinesPlan = {
  readonly cells: Cells
  readonly ends: EndLabels
  readonly names: ColumnNames
  readonly breaks: readonly PlacedBreak[]
  readonly domain: Domain
  readonly ticks: readonly number[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly width: number
  /** Of the plot. */
  readonly height: number
  readonly band: number
  readonly middleOf: (category: number) => number
}

const isKnown = ({ row }: Cell): boolean => row.value !== null

/** The cells of one line in the order of time. */
export const lineOf = ({ list }: Cells, series: number): readonly Cell[] =>
  list.filter(cell => cell.series === series).toSorted((a, b) => a.category - b.category)

function endOf(frame: Frame, cells: Cells, series: number, look: Look, spec: LinesSpec): readonly EndLabel[] {
  const last = lineOf(cells, series).filter(isKnown).at(-1)
  if (!last || last.row.value === null) return []
  const { language } = look
  const isCurrent = last.category === cells.categories.length - 1
  const period = isCurrent ? '' : inBrackets(cells.categories[last.category]?.label[language] ?? '', language)
  return [
    {
      value: last.row.value,
      name: cells.series[series]?.label[language] ?? '',
      words: labelOf(frame, last.row, language, spec) + period,
      color: nameInk(last.row, spec.color(last.row)),
      bold: wordsWeight(last.row) === 'bold',
    },
  ]
}

const inBrackets = (words: string, language: Language): string =>
  language === 'zh' ? `（${words}）` : ` (${words})`

type Sheet = { readonly band: number; readonly width: number; readonly right: number }

function placeBreaks(
  cells: Cells,
  { band, width, right }: Sheet,
  look: Look,
  spec: LinesSpec,
): readonly PlacedBreak[] {
  const { note } = layoutOf(look)
  return (spec.breaks ?? []).flatMap(({ after, label }) => {
    const at = cells.categories.findIndex(({ id }) => id === after)
    if (at < 0) return []
    const x = (at + 1) * band
    const rooms = { left: x - 6, right: width + right - x - 6 }
    const side = rooms.left > rooms.right ? ('left' as const) : ('right' as const)
    return [{ at, x, side, lines: wrapText(label[look.language], note, Math.min(rooms[side], note * 20)) }]
  })
}

/** Width of the plot: words at the last points may stand over the half category that is free behind those. */
function plotWidth(room: number, words: number, categories: number): number {
  const shared = (room - words) / (1 - 1 / (2 * Math.max(1, categories)))
  return Math.floor(Math.min(room - 2, shared))
}

/** A moment alone has no course to show: a low plot will do, with room over its points. */
const lone = { plot: 0.4, headroom: 0.3 }

function domainFor({ rows }: Frame, isLone: boolean, { zero, max }: LinesSpec): Domain {
  const { low, high } = domainOf(rows, { zero: zero !== false, max })
  return { low, high: isLone ? high + (high - low) * lone.headroom : high }
}

/** Height of the plot: what a sheet with an end leaves, else the layout's. */
function heightFor(look: Look, around: number, isLone: boolean): number {
  const height = plotOf(look, around)
  return isLone && look.height === undefined ? Math.round(height * lone.plot) : height
}

/** Px over the plot: words above the highest point, and those of breaks. */
function topFor({ rows }: Frame, breaks: readonly PlacedBreak[], look: Look): number {
  const { text, line, point } = layoutOf(look)
  const words = text + Math.max(point, ...rows.map(row => above(row, look))) + 5
  return words + Math.max(0, ...breaks.map(({ lines }) => lines.length)) * line
}

/** Decides sizes and places. Throws when two rows share series and period. */
export function planLines(frame: Frame, look: Look, spec: LinesSpec): LinesPlan {
  const { gutter } = layoutOf(look)
  const cells = cellsOf(frame, spec.period, spec.series, categoriesOf(frame, spec.period))
  const isLone = cells.categories.length === 1
  const domain = domainFor(frame, isLone, spec)
  const { ticks, gutter: left } = valueTicks(domain, unitOf(frame), look)
  const labels = cells.series.flatMap((_, series) => endOf(frame, cells, series, look, spec))
  const ends = endLabels(labels, look.width * gutter, look)
  const count = cells.categories.length
  // A single line has its words above its points, where half of the last ones hangs over.
  const width = plotWidth(
    look.width - left,
    spec.series === undefined ? ends.width / 2 : ends.width + awayOf(look),
    count,
  )
  const right = look.width - left - width
  const band = width / Math.max(1, count)
  const breaks = placeBreaks(cells, { band, width, right }, look, spec)
  const names = columnNames(cells.categories, { band, left, right, thin: true }, look)
  const top = topFor(frame, breaks, look)
  const bottom = names.height + 12
  const middleOf = (category: number) => (category + 0.5) * band
  return {
    cells,
    ends,
    names,
    breaks,
    domain,
    ticks,
    left,
    right,
    top,
    bottom,
    width,
    height: heightFor(look, top + bottom, isLone),
    band,
    middleOf,
  }
}

/** Where the words at the ends of the lines stand. */
export const endPlaceOf = ({ domain: { low, high }, height, cells, middleOf }: LinesPlan): EndPlace => ({
  x: middleOf(cells.categories.length - 1),
  side: 'right',
  height,
  yOf: value => ((high - value) / (high - low)) * height,
})
