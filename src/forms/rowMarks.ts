import type { ScatterSeriesOption } from 'echarts'
import type { Row } from '../frame/Frame.ts'
import { airOf, slotOf, type BarCell, type BarsPlan } from './barsPlan.ts'
import { isUnknown } from './label.ts'
import { layoutOf } from './layout.ts'
import type { Look } from './Look.ts'
import { arrowOf, fillOf, hasWhisker, inkOf, isOpen, wordsInk, wordsWeight } from './mark.ts'
import { overlay, type Item } from './overlay.ts'

type Color = (row: Row) => string

/** A lower bound ends in an arrow, in the bar's colour: it goes on from there. */
function arrow(bar: BarCell, plan: BarsPlan, color: Color): Item {
  const { row, category, series } = bar
  const length = arrowOf(row, plan.thickness)
  const value = row.value ?? 0
  return {
    value: [value, category],
    symbol: 'triangle',
    symbolSize: [plan.thickness, length],
    symbolRotate: -90,
    // Half a pixel into the bar, so that no seam shows.
    symbolOffset: [length / 2 - 0.5, slotOf(plan, series)],
    itemStyle: { color: inkOf(row, color(row)) },
  }
}

/** Arrows at the ends of all bars whose value is a lower bound. */
export const openEnds = (plan: BarsPlan, color: Color): ScatterSeriesOption =>
  overlay(
    'open ends',
    plan.bars.filter(({ row }) => isOpen(row)).map(bar => arrow(bar, plan, color)),
    4,
  )

const stroke = 1.5
const cap = 7
/** Px below which two caps would melt into a block. */
const apart = 5

/** A row on a line of the axis, `offset` px below its middle. */
export type Placed = { readonly row: Row; readonly category: number; readonly offset: number }

function whisker({ row, category, offset }: Placed, perUnit: number): readonly Item[] {
  const low = row.low ?? 0
  const high = row.high ?? 0
  const piece = (value: number, size: [number, number]): Item => ({
    value: [value, category],
    symbol: 'rect',
    symbolSize: size,
    symbolOffset: [0, offset],
    itemStyle: { color: row.emphasis === 'muted' ? '@ink-faint' : '@ink' },
  })
  const px = (high - low) * perUnit
  const middle = (low + high) / 2
  if (px < apart) return [piece(middle, [Math.max(stroke, px), cap])]
  return [piece(middle, [px, stroke]), piece(low, [stroke, cap]), piece(high, [stroke, cap])]
}

/** Thin lines from end to end of the intervals of rows that have a value too. */
export const whiskers = (rows: readonly Placed[], perUnit: number): ScatterSeriesOption =>
  overlay(
    'whiskers',
    rows.filter(({ row }) => row.value !== null && hasWhisker(row)).flatMap(row => whisker(row, perUnit)),
    5,
  )

function range(
  { row, index, category, series, words, side }: BarCell,
  plan: BarsPlan,
  color: Color,
  look: Look,
): Item {
  const low = row.low ?? 0
  const high = row.high ?? 0
  return {
    value: [(low + high) / 2, category],
    row: index,
    symbol: 'rect',
    symbolSize: [Math.max(3, (high - low) * plan.plot.perUnit), plan.thickness],
    symbolOffset: [0, slotOf(plan, series)],
    itemStyle: fillOf(row, color(row)),
    label: {
      show: true,
      position: side,
      distance: airOf(layoutOf(look).text),
      formatter: words,
      fontSize: layoutOf(look).text,
      color: wordsInk(row),
      fontWeight: wordsWeight(row),
    },
  }
}

/** Boxes from end to end of rows of which only a range is known. */
export const ranges = (plan: BarsPlan, color: Color, look: Look): ScatterSeriesOption =>
  overlay(
    'ranges',
    plan.bars
      .filter(({ row }) => row.value === null && !isUnknown(row))
      .map(bar => range(bar, plan, color, look)),
    3,
    true,
  )
