import type { LineSeriesOption, ScatterSeriesOption } from 'echarts'
import type { Frame } from '../frame/Frame.ts'
import { gridOf, nameAxis, unitOf, valueAxis } from './axes.ts'
import { arrange, columnsIn, gridIn, type Demand } from './arrange.ts'
import { caption, captions, haloOf } from './caption.ts'
import { categoriesOf, cellsIn, linesOf } from './cells.ts'
import { leftOut } from './leftOut.ts'
import { numbered, sideBySide, type Part } from './sideBySide.ts'
import { endsOf } from './domain.ts'
import { dotRadius, dotSize, planDots, type Dot, type DotsPlan, type DotsSpec } from './dotsPlan.ts'
import type { Plot } from './fit.ts'
import { layoutOf } from './layout.ts'
import type { Look, Option } from './Look.ts'
import { isHollow, pointOf, wordsInk, wordsWeight } from './mark.ts'
import { overlay } from './overlay.ts'
import { whiskers } from './rowMarks.ts'
import { nameCaptions, namesIn } from './rowNames.ts'

export type { DotsSpec } from './dotsPlan.ts'

/** Thin lines from the first dot to the last of each category. */
const joins = ({ cells }: DotsPlan): LineSeriesOption => ({
  id: 'joins',
  type: 'line',
  silent: true,
  symbol: 'none',
  showSymbol: false,
  emphasis: { disabled: true },
  lineStyle: { color: '@zero', width: 1.5 },
  z: 2,
  data: cells.categories.flatMap((_, category): ([number, number] | '-')[] => {
    const values = cells.list.flatMap(({ row, category: at }) =>
      at === category && row.value !== null ? [row.value] : [],
    )
    return values.length < 2 ? [] : [[Math.min(...values), category], [Math.max(...values), category], '-']
  }),
})

function dotItem(dot: Dot, look: Look, spec: DotsSpec, plot: Plot) {
  const { row, index, category, words, side, value, push } = dot
  const { text } = layoutOf(look)
  const ends = endsOf(row)
  const past = side === 'right' ? Math.max(...ends) - value : side === 'left' ? value - Math.min(...ends) : 0
  return {
    value: [value, category],
    row: index,
    itemStyle: pointOf(row, spec.color(row)),
    label: {
      show: side !== 'none',
      position: side === 'none' ? ('top' as const) : side,
      distance: 5 + past * plot.perUnit + push,
      formatter: words,
      fontSize: text,
      color: wordsInk(row),
      fontWeight: wordsWeight(row),
      // A rim of paper where the zero line or a join runs behind the words.
      ...haloOf(text),
    },
    symbolSize: dotSize(look),
  }
}

/** Dots of a key. Hollow ones stand under full ones, of which they would hide what is within their rim. */
function dotSeries(id: string, own: readonly Dot[], look: Look, spec: DotsSpec, plot: Plot) {
  const items = own.map(dot => dotItem(dot, look, spec, plot))
  return overlay(`dots ${id}`, items, own.every(({ row }) => isHollow(row)) ? 3 : 4, true)
}

/** Rims of hollow dots once more, where a full dot lies over them: so that both are seen. */
function rims(dots: readonly Dot[], { perUnit }: Plot, look: Look, spec: DotsSpec): ScatterSeriesOption[] {
  const full = dots.filter(({ row }) => !isHollow(row))
  const hidden = (dot: Dot): boolean =>
    full.some(
      ({ category, value }) =>
        category === dot.category && Math.abs(value - dot.value) * perUnit < 2 * dotRadius(look),
    )
  const items = dots
    .filter(dot => isHollow(dot.row) && hidden(dot))
    .map(({ row, value, category }) => ({
      value: [value, category],
      itemStyle: { ...pointOf(row, spec.color(row)), color: 'transparent' },
      symbolSize: dotSize(look),
    }))
  return items.length === 0 ? [] : [overlay('rims', items, 4)]
}

function unknowns(plan: DotsPlan, look: Look) {
  const items = plan.dots
    .filter(({ row }) => row.value === null)
    .map(({ words, category, index, value, shift, push }) =>
      caption([value, category], words, {
        size: layoutOf(look).text,
        color: '@ink-faint',
        align: 'left',
        vertical: 'middle',
        offset: [shift + push, 0],
        row: index,
      }),
    )
  return captions('unknown', items, true)
}

/** Height in px that dots of this frame want. */
export function dotsHeight(frame: Frame, look: Look, spec: DotsSpec): number {
  const plan = planDots(frame, look, spec)
  return Math.ceil(topOf(plan, look) + plan.cells.categories.length * plan.band + bottom)
}

const bottom = 4
const topOf = ({ names, ticks, crown }: DotsPlan, look: Look): number =>
  (ticks.length > 0 ? layoutOf(look).note + 12 : 2 + crown / 2) + (names.above ? names.height / 2 : 0)

/** Px between two lines of type that belong to different categories, at least. */
const leading = 1.17

function dotsDemand(frame: Frame, look: Look, spec: DotsSpec): Demand {
  const { text, line } = layoutOf(look)
  const plan = planDots(frame, look, spec)
  const { names, marks, band } = plan
  const name = (names.height / line) * text * leading
  // Words over inner dots keep their room; what is free below one category's dots serves those over the next's.
  const dots = Math.max(text * leading, marks - text)
  return {
    plot: plan.plot.width,
    around: topOf(plan, look) + bottom,
    tight: names.above ? names.height + dots : Math.max(name, dots),
    roomy: band,
  }
}

function dotsPart(plan: DotsPlan, frame: Frame, look: Look, spec: DotsSpec): Part {
  const { domain, plot, ticks, names, cells } = plan
  const known = plan.dots.filter(({ row }) => row.value !== null)
  return {
    grid: gridOf(plot.left, plot.right, topOf(plan, look), bottom),
    xAxis: {
      ...valueAxis(domain, ticks, unitOf(frame), look),
      position: 'top',
    },
    yAxis: { ...nameAxis(cells.categories, look.language), inverse: true },
    series: [
      joins(plan),
      ...cells.series.map(({ id }, series) =>
        dotSeries(
          id,
          known.filter(dot => dot.series === series),
          look,
          spec,
          plot,
        ),
      ),
      ...rims(known, plot, look, spec),
      whiskers(
        known.map(dot => ({ ...dot, offset: 0 })),
        plot.perUnit,
      ),
      unknowns(plan, look),
      captions(
        'names',
        nameCaptions(names, cells, look, { at: domain.low, left: plot.left, marks: plan.marks }),
      ),
    ],
  }
}

/** Dots on a sheet with an end: in as many columns as need be, all on one scale. */
function fittedDots(frame: Frame, look: Look, spec: DotsSpec): Option {
  const all = categoriesOf(frame, spec.category)
  const arrangement = arrange(look, all.length, one => dotsDemand(frame, one, spec))
  const { look: column, band } = arrangement
  const plan = planDots(frame, column, spec, arrangement)
  const parts = columnsIn(arrangement).map(({ from, to, x }, at) => {
    const { plot, domain, cells, names } = plan
    const part = dotsPart(
      {
        ...plan,
        dots: linesOf(plan.dots, from, to),
        cells: cellsIn(cells, from, to),
        names: namesIn(names, from, to),
      },
      frame,
      column,
      spec,
    )
    const words =
      at > 0 ? [] : leftOut(arrangement, plan.cells.categories, all, { value: domain.low, left: plot.left })
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
 * A dot plot of a frame, as plain data: every value one dot (`value[0]` the row's, in base units; `value[1]` its line). On a
 * sheet with an end, lines that have no room are left out, and words say so. Throws when two rows share category and series.
 */
export const dots = (frame: Frame, look: Look, spec: DotsSpec): Option =>
  look.height === undefined
    ? { ...dotsPart(planDots(frame, look, spec), frame, look, spec) }
    : fittedDots(frame, look, spec)
