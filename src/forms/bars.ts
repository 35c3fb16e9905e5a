import type { BarSeriesOption } from 'echarts'
import type { Frame } from '../frame/Frame.ts'
import { gridOf, nameAxis, unitOf, valueAxis } from './axes.ts'
import { airOf, planBars, slotOf, type BarCell, type BarsPlan, type BarsSpec } from './barsPlan.ts'
import { caption, captions } from './caption.ts'
import { isUnknown } from './label.ts'
import { layoutOf, looksFor } from './layout.ts'
import type { Look, Option, Size } from './Look.ts'
import { arrowOf, fillOf, wordsInk, wordsWeight } from './mark.ts'
import { nameCaptions } from './rowNames.ts'
import { openEnds, ranges, whiskers } from './rowMarks.ts'

export type { BarsSpec } from './barsPlan.ts'

function barItem(bar: BarCell, plan: BarsPlan, look: Look, spec: BarsSpec) {
  const { row, index, words, side, reach } = bar
  const past = Math.abs(reach - (row.value ?? 0)) * plan.plot.perUnit
  const label = {
    show: true,
    position: side,
    distance: airOf(layoutOf(look.size).text) + past + arrowOf(row, plan.thickness),
    formatter: words,
    fontSize: layoutOf(look.size).text,
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
  const away = airOf(layoutOf(look.size).text)
  const items = plan.bars
    .filter(({ row }) => isUnknown(row))
    .map(({ words, side, category, series, index }) =>
      caption([0, category], words, {
        size: layoutOf(look.size).text,
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
function topOf(plan: BarsPlan, look: Look): number {
  const { gap } = layoutOf(look.size)
  const over = plan.names.above ? Math.max(0, (plan.names.height - gap) / 2 + 7) : 0
  return axisHeight(layoutOf(look.size)) + Math.ceil(over)
}
const bottom = 4

function heightFor(frame: Frame, look: Look, spec: BarsSpec): number {
  const plan = planBars(frame, look, spec)
  const { gap } = layoutOf(look.size)
  const band = plan.names.above
    ? plan.group + plan.names.height + gap
    : Math.max(plan.group, plan.names.height) + gap
  return Math.ceil(topOf(plan, look) + plan.cells.categories.length * band + bottom)
}

/** Height in px that bars of this frame want at a size, the same in both languages. */
export const barsHeight = (frame: Frame, size: Size, spec: BarsSpec): number =>
  Math.max(...looksFor(size).map(look => heightFor(frame, look, spec)))

/**
 * Horizontal bars of a frame, as plain data. Every value has one bar (`value` the row's, in base units); a range without
 * a value has a box from end to end, an unknown value words. Throws when two rows share category and series.
 */
export function bars(frame: Frame, look: Look, spec: BarsSpec): Option {
  const plan = planBars(frame, look, spec)
  const { domain, plot, names, cells, ticks } = plan
  return {
    grid: gridOf(plot.left, plot.right, topOf(plan, look), bottom),
    xAxis: {
      ...valueAxis(domain, ticks, unitOf(frame), look.language, layoutOf(look.size).note),
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
