import type { BarSeriesOption } from 'echarts'
import type { Frame } from '../frame/Frame.ts'
import { gridOf, nameAxis, unitOf, valueAxis } from './axes.ts'
import { airOf, planBars, slotOf, type BarCell, type BarsPlan, type BarsSpec } from './barsPlan.ts'
import { arrange, columnsIn, gridIn, type Demand } from './arrange.ts'
import { caption, captions } from './caption.ts'
import { categoriesOf, cellsIn, linesOf } from './cells.ts'
import { leftOut } from './leftOut.ts'
import { numbered, sideBySide, type Part } from './sideBySide.ts'
import { isUnknown } from './label.ts'
import { layoutOf } from './layout.ts'
import type { Look, Option } from './Look.ts'
import { arrowOf, fillOf, wordsInk, wordsWeight } from './mark.ts'
import { nameCaptions, namesIn } from './rowNames.ts'
import { openEnds, ranges, whiskers } from './rowMarks.ts'

export type { BarsSpec } from './barsPlan.ts'

function barItem(bar: BarCell, plan: BarsPlan, look: Look, spec: BarsSpec) {
  const { row, index, words, side, reach } = bar
  const past = Math.abs(reach - (row.value ?? 0)) * plan.plot.perUnit
  const label = {
    show: true,
    position: side,
    distance: airOf(layoutOf(look).text) + past + arrowOf(row, plan.thickness),
    formatter: words,
    fontSize: layoutOf(look).text,
    color: wordsInk(row),
    fontWeight: wordsWeight(row),
  }
  return { value: row.value ?? '-', row: index, itemStyle: fillOf(row, spec.color(row)), label }
}

function barSeries(plan: BarsPlan, look: Look, spec: BarsSpec): BarSeriesOption[] {
  return plan.cells.series.map((key, series) => ({
    id: `bars ${key.id}`,
    type: 'bar',
    barWidth: plan.thickness,
    barGap: `${(100 * plan.between) / plan.thickness}%`,
    data: plan.cells.categories.map((_, category) => {
      const bar = plan.bars.find(one => one.category === category && one.series === series)
      return bar && bar.row.value !== null ? barItem(bar, plan, look, spec) : '-'
    }),
  }))
}

/** Words where there is no bar; they are the row's mark, so that they lead to it. */
function unknowns(plan: BarsPlan, look: Look) {
  const away = airOf(layoutOf(look).text)
  const items = plan.bars
    .filter(({ row }) => isUnknown(row))
    .map(({ words, side, category, series, index }) =>
      caption([0, category], words, {
        size: layoutOf(look).text,
        color: '@ink-faint',
        align: side === 'left' ? 'right' : 'left',
        vertical: 'middle',
        offset: [side === 'left' ? -away : away, slotOf(plan, series)],
        row: index,
      }),
    )
  return captions('unknown', items, true)
}

const axisHeight = ({ note }: { note: number }): number => note + 12

/** Px from the chart's top to its first category: the axis, and a first name that stands above its bars. */
function topOf({ names }: Pick<BarsPlan, 'names'>, look: Look, spec: BarsSpec): number {
  const { gap } = layoutOf(look)
  const over = names.above ? Math.max(0, (names.height - gap) / 2 + 7) : 0
  // On a sheet with an end there is no axis: every bar says its number.
  const head = look.height === undefined ? axisHeight(layoutOf(look)) : (spec.heading ?? 2)
  return head + Math.ceil(over)
}
const bottom = 4

/** Height in px that bars of this frame want. */
export function barsHeight(frame: Frame, look: Look, spec: BarsSpec): number {
  const plan = planBars(frame, look, spec)
  const { gap } = layoutOf(look)
  const band = plan.names.above
    ? plan.group + plan.names.height + gap
    : Math.max(plan.group, plan.names.height) + gap
  return Math.ceil(topOf(plan, look, spec) + plan.cells.categories.length * band + bottom)
}

/** Px between two lines of type that belong to different bars, at least. */
const leading = 1.17

/** What bars of a frame need of a sheet with an end. */
export function barsDemand(frame: Frame, look: Look, spec: BarsSpec): Demand {
  const { text, gap, bar, groupedBar } = layoutOf(look)
  const { names, cells, plot } = planBars(frame, look, spec)
  const many = Math.max(1, cells.series.length)
  const name = names.above ? 0 : (names.height / layoutOf(look).line) * text * leading
  const over = names.above ? names.height : 0
  const tight = over + Math.max(name, many * text * (many > 1 ? 1.05 : leading)) + (many > 1 ? gap / 2 : 0)
  const roomy = over + Math.max(name, many === 1 ? bar : many * (groupedBar + 1)) + gap
  return { plot: plot.width, around: topOf({ names }, look, spec) + bottom, tight, roomy }
}

/** The bars of some categories, as if there were no others. */
const sliceOf = (plan: BarsPlan, from: number, to: number): BarsPlan => ({
  ...plan,
  bars: linesOf(plan.bars, from, to),
  names: namesIn(plan.names, from, to),
  cells: cellsIn(plan.cells, from, to),
})

/** Bars as they are planned, as a chart of one grid that can be part of another. */
export function barsPart(plan: BarsPlan, frame: Frame, look: Look, spec: BarsSpec): Part {
  const { domain, plot, names, cells, ticks } = plan
  return {
    grid: gridOf(plot.left, plot.right, topOf(plan, look, spec), bottom),
    xAxis: {
      ...valueAxis(domain, ticks, unitOf(frame), look, names.above ? 'overName' : 'usual'),
      position: 'top',
    },
    yAxis: { ...nameAxis(cells.categories, look.language), inverse: true },
    series: [
      ...barSeries(plan, look, spec),
      ranges(plan, spec.color, look),
      openEnds(plan, spec.color),
      whiskers(
        plan.bars.map(bar => ({ ...bar, offset: slotOf(plan, bar.series) })),
        plan.plot.perUnit,
      ),
      unknowns(plan, look),
      captions(
        'names',
        nameCaptions(names, cells, look, { at: domain.low, left: plot.left, marks: plan.group }),
      ),
    ],
  }
}

/** Bars on a sheet with an end: in as many columns as need be, all on one scale. */
function fittedBars(frame: Frame, look: Look, spec: BarsSpec): Option {
  const all = categoriesOf(frame, spec.category)
  const arrangement = arrange(look, all.length, one => barsDemand(frame, one, spec))
  const { look: column, band } = arrangement
  const plan = planBars(frame, column, spec, arrangement)
  const parts = columnsIn(arrangement).map(({ from, to, x }, at) => {
    const part = barsPart(sliceOf(plan, from, to), frame, column, spec)
    const words =
      at > 0
        ? []
        : leftOut(arrangement, plan.cells.categories, all, { value: plan.domain.low, left: plan.plot.left })
    return {
      ...part,
      grid: gridIn(
        look,
        { left: x + plan.plot.left, width: plan.plot.width },
        topOf(plan, column, spec),
        (to - from) * band,
      ),
      xAxis: { ...part.xAxis, show: false },
      series: [...part.series, ...words],
    }
  })
  return sideBySide(parts.map(numbered))
}

/**
 * Horizontal bars of a frame, as plain data. Every value has one bar (`value` the row's, in base units); a range without
 * a value has a box from end to end, an unknown value words. On a sheet with an end, lines that have no room are left out,
 * and words say so. Throws when two rows share category and series.
 */
export const bars = (frame: Frame, look: Look, spec: BarsSpec): Option =>
  look.height === undefined
    ? { ...barsPart(planBars(frame, look, spec), frame, look, spec) }
    : fittedBars(frame, look, spec)
