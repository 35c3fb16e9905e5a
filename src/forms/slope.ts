import type { LineSeriesOption } from 'echarts'
import { keysOf, type Frame } from '../frame/Frame.ts'
import { gridOf, nameAxis, onPixels, pixelAxis } from './axes.ts'
import { caption, captions } from './caption.ts'
import type { Cell } from './cells.ts'
import { endCaptions } from './endLabels.ts'
import { labelOf } from './label.ts'
import { layoutOf } from './layout.ts'
import type { Look, Option } from './Look.ts'
import { hasWhisker, inkOf, pointOf, wordsInk } from './mark.ts'
import { bottomOf, place, planSlope, topOf, type SlopePlan, type SlopeSpec } from './slopePlan.ts'
import { uprightWhiskers } from './strokes.ts'

export type { SlopeSpec } from './slopePlan.ts'

const item = ({ row, index }: Cell, spec: SlopeSpec) => ({
  value: row.value ?? '-',
  row: index,
  itemStyle: pointOf(row, spec.color(row)),
})

function entityLine(series: number, plan: SlopePlan, look: Look, spec: SlopeSpec): LineSeriesOption {
  const own = plan.cells.list.filter(cell => cell.series === series && cell.row.value !== null)
  const loud = own.find(({ row }) => row.emphasis !== 'muted') ?? own[0]
  const { point } = layoutOf(look)
  return {
    id: `slope ${plan.cells.series[series]?.id ?? ''}`,
    type: 'line',
    // Dashes over the years between: they join two values, they are none themselves.
    connectNulls: true,
    lineStyle: {
      type: [5, 4],
      width: point * 0.25,
      color: loud ? inkOf(loud.row, spec.color(loud.row)) : '@muted',
    },
    symbol: 'circle',
    symbolSize: point + 2,
    showAllSymbol: true,
    clip: false,
    z: loud?.row.emphasis === 'muted' ? 2 : 3,
    data: plan.cells.categories.map((_, category) => {
      const cell = own.find(one => one.category === category)
      return cell ? item(cell, spec) : '-'
    }),
  }
}

function middleWords(frame: Frame, plan: SlopePlan, look: Look, spec: SlopeSpec) {
  const between = plan.moments.slice(1, -1)
  return plan.cells.list
    .filter(({ category, row }) => between.includes(category) && row.value !== null)
    .map(({ row, category }) =>
      caption([place(plan, category), row.value ?? 0], labelOf(frame, row, look.language, spec), {
        size: layoutOf(look).text,
        color: wordsInk(row),
        align: 'center',
        vertical: 'bottom',
        offset: [0, -layoutOf(look).point],
        halo: true,
      }),
    )
}

/** The zero line's number, so that it is known for what it is. */
const zeroWords = ({ domain }: SlopePlan, look: Look) => {
  const style = {
    size: layoutOf(look).note,
    color: '@ink-faint',
    align: 'center',
    vertical: 'top',
  } as const
  return domain.low <= 0 ? [caption([0, 0], '0', { ...style, offset: [0, 4] })] : []
}

/** Names of the moments over the plot, with an upright rule under each. */
const momentWords = (plan: SlopePlan, look: Look) =>
  plan.moments.map(category =>
    caption(
      [place(plan, category), plan.domain.high],
      plan.cells.categories[category]?.label[look.language] ?? '',
      {
        size: layoutOf(look).note,
        color: '@ink-soft',
        bold: true,
        align: 'center',
        vertical: 'top',
        offset: [0, -topOf(look)],
      },
    ),
  )

/** Height in px that a slope of this frame wants. */
export const slopeHeight = (frame: Frame, look: Look, spec: SlopeSpec): number =>
  Math.ceil(topOf(look) + planSlope(frame, look, spec).plot + bottomOf(look))

const hidden = { axisLabel: { show: false }, axisTick: { show: false }, axisLine: { show: false } }

/**
 * A slope of a frame, as plain data: every value one point (`value` the row's, in base units), joined by dashes because
 * nothing is known in between. Throws when two rows share entity and period.
 */
export function slope(frame: Frame, look: Look, spec: SlopeSpec): Option {
  const plan = planSlope(frame, look, spec)
  const { domain, left, right, width, away, plot, cells, moments } = plan
  const { low, high } = domain
  const yOf = (value: number) => ((high - value) / (high - low)) * plot
  const whiskers = cells.list
    .filter(({ row }) => hasWhisker(row))
    .map(({ row, category }) => ({ row, x: place(plan, category) }))
  const end = { height: plot, yOf }
  return {
    grid: gridOf(left.width + away, look.width - left.width - away - width, topOf(look), bottomOf(look)),
    xAxis: [
      {
        ...nameAxis(cells.categories, look.language),
        boundaryGap: false,
        axisLine: { show: low <= 0, onZero: true, lineStyle: { color: '@zero', width: 1.25 } },
      },
      {
        ...pixelAxis(width),
        axisTick: { show: false, customValues: moments.map(category => place(plan, category)) },
        splitLine: { show: true, lineStyle: { color: '@line', width: 1 } },
      },
    ],
    yAxis: { type: 'value', min: low, max: high, ...hidden, splitLine: { show: false } },
    series: [
      ...keysOf(frame, spec.entity).map((_, series) => entityLine(series, plan, look, spec)),
      ...uprightWhiskers(whiskers, plot / (high - low)),
      onPixels(captions('left', endCaptions(left, { x: 0, side: 'left', ...end }, look), true)),
      onPixels(captions('right', endCaptions(right, { x: width, side: 'right', ...end }, look), true)),
      onPixels(captions('middle', middleWords(frame, plan, look, spec))),
      onPixels(captions('moments', [...momentWords(plan, look), ...zeroWords(plan, look)])),
    ],
  }
}
