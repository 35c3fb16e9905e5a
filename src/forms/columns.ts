import type { BarSeriesOption, LineSeriesOption } from 'echarts'
import type { Frame } from '../frame/Frame.ts'
import { gridOf, nameAxis, onPixels, pixelAxis, unitOf, valueAxis } from './axes.ts'
import { caption, captions } from './caption.ts'
import { hasWhisker, arrowOf, fillOf, inkOf, isOpen, wordsInk, wordsWeight } from './mark.ts'
import { isUnknown } from './label.ts'
import { layoutOf } from './layout.ts'
import type { Look, Option } from './Look.ts'
import { overlay } from './overlay.ts'
import { strokes, uprightWhiskers } from './strokes.ts'
import { nameCaptionsBelow } from './columnNames.ts'
import { planColumns, type ColumnsPlan, type ColumnsSpec } from './columnsPlan.ts'
import { air, isFlat, leaderOf, type ColumnCell, type ColumnWords } from './columnWords.ts'

export type { ColumnsSpec } from './columnsPlan.ts'

const columnSeries = (plan: ColumnsPlan, spec: ColumnsSpec): BarSeriesOption[] =>
  plan.cells.series.map((key, series) => ({
    id: `columns ${key.id}`,
    type: 'bar',
    barWidth: plan.thickness,
    barGap: `${(100 * plan.between) / plan.thickness}%`,
    data: plan.cells.categories.map((_, category) => {
      const found = plan.columns.find(one => one.category === category && one.series === series)
      if (!found || found.row.value === null) return '-'
      return { value: found.row.value, row: found.index, itemStyle: fillOf(found.row, spec.color(found.row)) }
    }),
  }))

const openEnds = (plan: ColumnsPlan, spec: ColumnsSpec) => {
  const items = plan.columns
    .filter(({ row }) => isOpen(row))
    .map(({ row, x }) => ({
      value: [x, row.value ?? 0],
      symbol: 'triangle',
      symbolSize: [plan.thickness, arrowOf(row, plan.thickness)],
      // Half a pixel into the column, so that no seam shows.
      symbolOffset: [0, 0.5 - arrowOf(row, plan.thickness) / 2],
      itemStyle: { color: inkOf(row, spec.color(row)) },
    }))
  return onPixels(overlay('open ends', items, 4))
}

function valueCaption({ cell, x, lift, upright }: ColumnWords, plan: ColumnsPlan, look: Look) {
  const { row, words, reach, down, index } = cell
  return caption([x, reach], words, {
    size: layoutOf(look).text,
    color: wordsInk(row),
    bold: wordsWeight(row) === 'bold',
    align: upright ? 'left' : 'center',
    vertical: upright ? 'middle' : down ? 'top' : 'bottom',
    offset: [0, (down ? air : -air - arrowOf(row, plan.thickness)) - lift],
    halo: true,
    ...(upright ? { rotate: 90 } : {}),
    ...(row.value === null ? { row: index } : {}),
  })
}

/** Thin lines from chosen columns up to words that had to be lifted over a higher neighbour. */
function leaders({ shown, sheet }: ColumnsPlan): LineSeriesOption[] {
  const { low, high } = sheet.domain
  const valueAt = (y: number): number => high - (y / sheet.height) * (high - low)
  const points = shown.flatMap((words): ([number, number] | '-')[] => {
    const leader = leaderOf(words, sheet)
    return leader ? [[leader.x, valueAt(leader.foot)], [leader.x, valueAt(leader.head)], '-'] : []
  })
  return points.length === 0 ? [] : [strokes('leaders', points, { color: '@ink-faint', width: 1 })]
}

/** Upright where the words are wider than their column. */
function unknownCaption(cell: ColumnCell, plan: ColumnsPlan, look: Look) {
  const { x, words, index } = cell
  const flat = isFlat(cell, plan.slot)
  return caption([x, 0], words, {
    size: layoutOf(look).text,
    color: '@ink-faint',
    align: flat ? 'center' : 'left',
    vertical: flat ? 'bottom' : 'middle',
    offset: [0, -air],
    row: index,
    ...(flat ? {} : { rotate: 90 }),
  })
}

/** Height in px that columns of this frame want. */
export function columnsHeight(frame: Frame, look: Look, spec: ColumnsSpec): number {
  const { top, height, bottom } = planColumns(frame, look, spec)
  return Math.ceil(top + height + bottom)
}

/**
 * Upright columns of a frame, as plain data. Every value has one column (`value` the row's, in base units); an unknown one
 * has words. Throws when two rows share category and series.
 */
export function columns(frame: Frame, look: Look, spec: ColumnsSpec): Option {
  const plan = planColumns(frame, look, spec)
  const { domain, ticks, left, right, top, bottom, cells, shown } = plan
  const known = plan.columns.filter(({ row }) => !isUnknown(row))
  const unknown = plan.columns.filter(({ row }) => isUnknown(row))
  return {
    grid: gridOf(left, right, top, bottom),
    xAxis: [nameAxis(cells.categories, look.language), pixelAxis(plan.width)],
    yAxis: valueAxis(domain, ticks, unitOf(frame), look),
    series: [
      ...columnSeries(plan, spec),
      openEnds(plan, spec),
      ...uprightWhiskers(
        known.filter(({ row }) => hasWhisker(row)),
        plan.height / (domain.high - domain.low),
      ),
      ...leaders(plan),
      onPixels(
        captions(
          'values',
          shown.map(one => valueCaption(one, plan, look)),
          true,
        ),
      ),
      onPixels(
        captions(
          'unknown',
          unknown.map(one => unknownCaption(one, plan, look)),
          true,
        ),
      ),
      onPixels(captions('names', nameCaptionsBelow(plan.names, domain.low, look))),
    ],
  }
}
