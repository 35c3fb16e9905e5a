import type { BarSeriesOption } from 'echarts'
import type { Frame, Language, Row } from '../frame/Frame.ts'
import { gridOf, nameAxis } from './axes.ts'
import { arrange, columnsIn, gridIn, type Demand } from './arrange.ts'
import { captions } from './caption.ts'
import { categoriesOf, cellsIn, cellsOf, type Cell, type Cells, type Fit } from './cells.ts'
import type { Domain } from './domain.ts'
import { fitPlot, type Plot } from './fit.ts'
import { layoutOf } from './layout.ts'
import { keptLines } from './kept.ts'
import { leftOut } from './leftOut.ts'
import { numbered, sideBySide, type Part } from './sideBySide.ts'
import type { Look, Option } from './Look.ts'
import { fillOf, inkOf, patternOf, wordsInk, wordsWeight } from './mark.ts'
import { nameCaptions, namesIn, rowNames, type RowNames } from './rowNames.ts'
import { textWidth } from './textWidth.ts'

/** Parts of a whole that is itself known, one whole a line: medals of a maker, of which golds. */
export type StackSpec = {
  /** Column whose keys are the lines. */
  readonly category: string
  /** Column whose keys are the parts and the whole. */
  readonly part: string
  /** Id of the key that is the whole: an outline around its parts, so that what no part accounts for stays empty. */
  readonly whole: string
  /** Colour token of a row. */
  readonly color: (row: Row) => string
  /** What a part says, longest first: the first that has room in it is set. The whole says its first beside its end. */
  readonly labels: (row: Row, language: Language) => readonly string[]
}

type Plan = {
  readonly cells: Cells
  readonly names: RowNames
  readonly domain: Domain
  readonly plot: Plot
  readonly thickness: number
}

const isWhole = ({ row }: Cell, spec: StackSpec): boolean => row.keys[spec.part]?.id === spec.whole

/** Length of a line: its whole, or where that is not there the sum of its parts. */
function lengthOf(cells: Cells, category: number, spec: StackSpec): number {
  const own = cells.list.filter(cell => cell.category === category)
  const sum = own.filter(cell => !isWhole(cell, spec)).reduce((total, { row }) => total + (row.value ?? 0), 0)
  return Math.max(sum, own.find(cell => isWhole(cell, spec))?.row.value ?? 0)
}

const airOf = (look: Look): number => layoutOf(look).text / 2

/** Px of a bar: more than the layout's, words stand in it; on a sheet with an end what its line leaves. */
const thicknessIn = (bar: number, { above, height }: RowNames, band: number | undefined): number =>
  Math.round(band === undefined ? bar * 1.7 : Math.min(bar * 2.6, (band - (above ? height : 0)) * 0.72))

function planStack(frame: Frame, look: Look, spec: StackSpec, fit?: Fit): Plan {
  const { bar, text } = layoutOf(look)
  const lines = categoriesOf(frame, spec.category)
  const kept = fit ? keptLines(frame, spec.category, lines, fit.shown) : lines
  const cells = cellsOf(frame, spec.category, spec.part, kept)
  const longest = Math.max(0, ...cells.categories.map((_, category) => lengthOf(cells, category, spec)))
  const domain = { low: 0, high: longest || 1 }
  const names = rowNames(cells.categories, look)
  const beside = cells.list
    .filter(cell => isWhole(cell, spec))
    .map(({ row }) => ({
      value: row.value ?? 0,
      side: 'right' as const,
      px: airOf(look) + textWidth(spec.labels(row, look.language)[0] ?? '', text, true),
    }))
  const plot = fitPlot(look.width, names.gutter, domain, beside)
  return { cells, names, domain, plot, thickness: thicknessIn(bar, names, fit?.band) }
}

const fits = (words: string, { value }: Row, { plot }: Plan, look: Look): boolean =>
  textWidth(words, layoutOf(look).text, true) <= (value ?? 0) * plot.perUnit - 8

/**
 * How many of the longer labels of a part are passed over on every line: what one line must shorten, none writes out.
 * None where even the shortest is too long for a line: the others need not do without.
 */
function passedOver(cells: readonly Cell[], plan: Plan, look: Look, spec: StackSpec): number {
  const levels = Math.max(0, ...cells.map(({ row }) => spec.labels(row, look.language).length))
  const goes = (level: number) =>
    cells.every(({ row }) => {
      const words = spec.labels(row, look.language)[level]
      return words !== undefined && fits(words, row, plan, look)
    })
  return Math.max(0, Array.from({ length: levels }, (_, level) => goes(level)).indexOf(true))
}

/** The words that fit into a part, on the ground its filling gives them. */
function partLabel(row: Row, from: number, plan: Plan, look: Look, spec: StackSpec) {
  const { text } = layoutOf(look)
  const words = spec
    .labels(row, look.language)
    .slice(from)
    .find(one => fits(one, row, plan, look))
  const full = patternOf(row, spec.color(row)) === 'solid'
  return {
    show: words !== undefined,
    position: 'inside' as const,
    formatter: words ?? '',
    fontSize: text,
    fontWeight: wordsWeight(row),
    color: full ? '@surface' : wordsInk(row),
    ...(full ? {} : { backgroundColor: '@surface', padding: [2, 4] }),
  }
}

const wholeLabel = (row: Row, look: Look, spec: StackSpec) => ({
  show: true,
  position: 'right' as const,
  distance: airOf(look),
  formatter: spec.labels(row, look.language)[0] ?? '',
  fontSize: layoutOf(look).text,
  fontWeight: wordsWeight(row),
  color: wordsInk(row),
})

/** @param from the longest label a part may say, null for a whole */
function item({ row, index }: Cell, from: number | null, plan: Plan, look: Look, spec: StackSpec) {
  const ink = inkOf(row, spec.color(row))
  return {
    value: row.value ?? '-',
    row: index,
    itemStyle:
      from === null
        ? { color: '@surface', borderColor: ink, borderWidth: 1.25 }
        : fillOf(row, spec.color(row)),
    label: from === null ? wholeLabel(row, look, spec) : partLabel(row, from, plan, look, spec),
  }
}

/** The outline of the whole first, so that the parts lie over it. */
function stackSeries(plan: Plan, look: Look, spec: StackSpec): BarSeriesOption[] {
  const { cells, thickness } = plan
  const order = [...cells.series.keys()].toSorted(
    (a, b) => Number(cells.series[b]?.id === spec.whole) - Number(cells.series[a]?.id === spec.whole),
  )
  return order.map(series => {
    const id = cells.series[series]?.id ?? ''
    const own = cells.list.filter(cell => cell.series === series && cell.row.value !== null)
    const from = id === spec.whole ? null : passedOver(own, plan, look, spec)
    return {
      id: `stack ${id}`,
      type: 'bar',
      stack: id === spec.whole ? 'whole' : 'parts',
      barWidth: thickness,
      barGap: '-100%',
      z: id === spec.whole ? 2 : 3,
      data: cells.categories.map((_, category) => {
        const cell = own.find(one => one.category === category)
        return cell ? item(cell, from, plan, look, spec) : '-'
      }),
    }
  })
}

const margin = 6

/** Room for a first name that stands above its bar. */
const topOf = ({ names }: Plan, look: Look): number =>
  margin + (names.above ? Math.max(0, names.height - layoutOf(look).gap) / 2 + 4 : 0)

/** Height in px that a stack of this frame wants. */
export function stackHeight(frame: Frame, look: Look, spec: StackSpec): number {
  const plan = planStack(frame, look, spec)
  const { names, thickness, cells } = plan
  const body = names.above ? thickness + names.height : Math.max(thickness, names.height)
  return Math.ceil(topOf(plan, look) + cells.categories.length * (body + layoutOf(look).gap * 1.4) + margin)
}

function stackDemand(frame: Frame, look: Look, spec: StackSpec): Demand {
  const plan = planStack(frame, look, spec)
  const { gap, text } = layoutOf(look)
  const { names, thickness } = plan
  const line = (bar: number): number => (names.above ? bar + names.height : Math.max(bar, names.height))
  return {
    plot: plan.plot.width,
    around: topOf(plan, look) + margin,
    tight: line(text * 1.4) + gap / 2,
    roomy: line(thickness) + gap * 1.4,
  }
}

function stackPart(plan: Plan, look: Look, spec: StackSpec): Part {
  const { cells, names, domain, plot, thickness } = plan
  return {
    grid: gridOf(plot.left, plot.right, topOf(plan, look), margin),
    // No axis: every part and every whole says its number.
    xAxis: { type: 'value', min: domain.low, max: domain.high, show: false },
    yAxis: { ...nameAxis(cells.categories, look.language), inverse: true },
    series: [
      ...stackSeries(plan, look, spec),
      captions(
        'names',
        nameCaptions(names, cells, look, { at: domain.low, left: plot.left, marks: thickness }),
      ),
    ],
  }
}

/** A stack on a sheet with an end, in one column. */
function fittedStack(frame: Frame, look: Look, spec: StackSpec): Option {
  const all = categoriesOf(frame, spec.category)
  const arrangement = arrange(look, all.length, one => stackDemand(frame, one, spec))
  const { look: column, band } = arrangement
  const plan = planStack(frame, column, spec, arrangement)
  const parts = columnsIn(arrangement).map(({ from, to, x }, at) => {
    const { plot, cells, names } = plan
    const slice = { ...plan, cells: cellsIn(cells, from, to), names: namesIn(names, from, to) }
    const part = stackPart(slice, column, spec)
    const words =
      at > 0 ? [] : leftOut(arrangement, plan.cells.categories, all, { value: 0, left: plot.left })
    const place = { left: x + plot.left, width: plot.width }
    return {
      ...part,
      grid: gridIn(look, place, topOf(plan, column), (to - from) * band),
      series: [...part.series, ...words],
    }
  })
  return sideBySide(parts.map(numbered))
}

/**
 * Horizontal bars of parts within their whole, as plain data. Every value has one bar (`value` the row's, in base units).
 * For counts from zero up. On a sheet with an end, lines that have no room are left out, and words say so. Throws when two
 * rows share category and part.
 */
export const stack = (frame: Frame, look: Look, spec: StackSpec): Option =>
  look.height === undefined
    ? { ...stackPart(planStack(frame, look, spec), look, spec) }
    : fittedStack(frame, look, spec)
