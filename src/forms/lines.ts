import type { LineSeriesOption } from 'echarts'
import type { Frame } from '../frame/Frame.ts'
import { gridOf, nameAxis, onPixels, pixelAxis, unitOf, valueAxis } from './axes.ts'
import { breakMarks } from './breakMarks.ts'
import { caption, captions } from './caption.ts'
import type { Cell } from './cells.ts'
import { nameCaptionsBelow } from './columnNames.ts'
import { endCaptions } from './endLabels.ts'
import { isUnknown, labelOf } from './label.ts'
import { layoutOf } from './layout.ts'
import { endPlaceOf, lineOf, planLines, type LinesPlan, type LinesSpec } from './linesPlan.ts'
import type { Look, Option } from './Look.ts'
import { hasWhisker, inkOf, isOpen, patternOf, pointOf, wordsInk } from './mark.ts'
import { arrowOver } from './openPoint.ts'
import { overlay } from './overlay.ts'
import { chosenCaptions, chosenLabels, pointCaptions } from './pointLabels.ts'
import type { PointLabel } from './pointWords.ts'
import { uprightWhiskers } from './strokes.ts'

export type { Break, LinesSpec } from './linesPlan.ts'

const isExpected = ({ row }: Cell): boolean => patternOf(row, '') === 'dashed'

const pointItem = ({ row, index }: Cell, spec: LinesSpec) => ({
  value: row.value ?? '-',
  row: index,
  itemStyle: pointOf(row, spec.color(row)),
})

/** The stroke's colour: grey only when every point of the line is. */
function lineInk(cells: readonly Cell[], spec: LinesSpec): string {
  const loud = cells.find(({ row }) => row.emphasis !== 'muted') ?? cells[0]
  return loud ? inkOf(loud.row, spec.color(loud.row)) : '@muted'
}

const lineSeries = (
  id: string,
  data: LineSeriesOption['data'],
  color: string,
  plan: LinesPlan,
  size: number,
): LineSeriesOption => ({
  id,
  type: 'line',
  data: plan.cells.categories.map((_, category) => data?.[category] ?? '-'),
  connectNulls: false,
  symbol: 'circle',
  symbolSize: size,
  showAllSymbol: true,
  clip: false,
  z: 3,
  lineStyle: { color, width: size * 0.28 },
  itemStyle: { color },
})

/** Points between two breaks: what is measured changes there, so no stroke may cross one. */
function stretchesOf(cells: readonly Cell[], { breaks }: LinesPlan): readonly (readonly Cell[])[] {
  const stretch = ({ category }: Cell): number => breaks.filter(({ at }) => category > at).length
  return [...new Set(cells.map(stretch))].map(one => cells.filter(cell => stretch(cell) === one))
}

/** A stretch of a line; its forecasts and targets hang on it by dashes. A year without a value is a gap in either. */
function stretchSeries(
  cells: readonly Cell[],
  id: string,
  color: string,
  plan: LinesPlan,
  look: Look,
  spec: LinesSpec,
): LineSeriesOption[] {
  const known: NonNullable<LineSeriesOption['data']> = []
  const expected: NonNullable<LineSeriesOption['data']> = []
  for (const cell of cells) (isExpected(cell) ? expected : known)[cell.category] = pointItem(cell, spec)
  const { point } = layoutOf(look)
  if (!cells.some(isExpected)) return [lineSeries(id, known, color, plan, point)]
  for (const cell of cells)
    if (!isExpected(cell) && expected[cell.category + 1] !== undefined)
      expected[cell.category] = { value: cell.row.value ?? '-', symbol: 'none' }
  const dashed = lineSeries(`${id} expected`, expected, color, plan, point)
  return [
    { ...dashed, lineStyle: { color, width: point * 0.28, type: 'dashed' } },
    lineSeries(id, known, color, plan, point),
  ]
}

/** One line, in as many stretches as breaks divide it into. */
function lineSeriesOf(series: number, plan: LinesPlan, look: Look, spec: LinesSpec): LineSeriesOption[] {
  const cells = lineOf(plan.cells, series).filter(({ row }) => row.value !== null)
  const color = lineInk(cells, spec)
  const id = `line ${plan.cells.series[series]?.id ?? ''}`
  return stretchesOf(cells, plan).flatMap((stretch, at) =>
    stretchSeries(stretch, at === 0 ? id : `${id} ${at + 1}`, color, plan, look, spec),
  )
}

/** Signs at the contradicted points of lines that say only some of their values; said values carry them. */
function daggers(said: readonly PointLabel[], plan: LinesPlan, look: Look) {
  const { text, point } = layoutOf(look)
  const doubtful = plan.cells.list.filter(
    cell =>
      cell.row.status === 'contradicted' && cell.row.value !== null && !said.some(one => one.cell === cell),
  )
  return doubtful.map(({ row, category }) =>
    caption([plan.middleOf(category), row.value ?? 0], '†', {
      size: text,
      color: wordsInk(row),
      align: 'center',
      vertical: 'bottom',
      offset: [0, -point * 0.75],
    }),
  )
}

/** Values in words: of a line alone at its points, of several at their ends and their chosen points. */
function words(frame: Frame, plan: LinesPlan, look: Look, spec: LinesSpec) {
  if (spec.series === undefined)
    return [captions('in doubt', []), captions('values', pointCaptions(frame, plan, look, spec), true)]
  const chosen = chosenLabels(frame, plan, look, spec)
  return [
    captions('in doubt', daggers(chosen, plan, look)),
    ...(chosen.length === 0 ? [] : [captions('values', chosenCaptions(chosen, look, spec), true)]),
    captions('ends', endCaptions(plan.ends, endPlaceOf(plan), look)),
  ]
}

/** Years of which it is only known that there is no number: a short word on the zero line, one for a line alone. */
function unknowns(frame: Frame, plan: LinesPlan, look: Look, spec: LinesSpec) {
  const unknown = plan.cells.list.filter(({ row }) => isUnknown(row))
  const items = unknown.map(({ row, index, category }) =>
    caption([plan.middleOf(category), plan.domain.low], labelOf(frame, row, look.language, spec), {
      size: layoutOf(look).note,
      color: '@ink-faint',
      align: 'left',
      vertical: 'middle',
      offset: [0, -6],
      rotate: 90,
      halo: true,
      row: index,
    }),
  )
  return captions('unknown', spec.series === undefined ? items : [], true)
}

/** Arrows over the points of lower bounds, clear of them. */
function openEnds(plan: LinesPlan, look: Look, spec: LinesSpec) {
  const { height, foot } = arrowOver(look)
  const items = plan.cells.list
    .filter(({ row }) => isOpen(row))
    .map(({ row, category }) => ({
      value: [plan.middleOf(category), row.value ?? 0],
      symbol: 'triangle',
      symbolSize: [layoutOf(look).point, height],
      symbolOffset: [0, -foot - height / 2],
      itemStyle: { color: inkOf(row, spec.color(row)) },
    }))
  return overlay('open ends', items, 4)
}

/** Height in px that lines of this frame want. */
export function linesHeight(frame: Frame, look: Look, spec: LinesSpec): number {
  const { top, height, bottom } = planLines(frame, look, spec)
  return Math.ceil(top + height + bottom)
}

/**
 * Lines of a frame over time, as plain data. Every value has one point (`value` the row's, in base units); nothing is drawn
 * over a period without one. Throws when two rows share series and period.
 */
export function lines(frame: Frame, look: Look, spec: LinesSpec): Option {
  const plan = planLines(frame, look, spec)
  const { domain, ticks, cells } = plan
  const upright = cells.list
    .filter(({ row }) => hasWhisker(row))
    .map(({ row, category }) => ({ row, x: plan.middleOf(category) }))
  return {
    grid: gridOf(plan.left, plan.right, plan.top, plan.bottom),
    xAxis: [nameAxis(cells.categories, look.language), pixelAxis(plan.width)],
    yAxis: valueAxis(domain, ticks, unitOf(frame), look),
    series: [
      ...breakMarks(plan, look).map(onPixels),
      ...cells.series.flatMap((_, series) => lineSeriesOf(series, plan, look, spec)),
      ...uprightWhiskers(upright, plan.height / (domain.high - domain.low)),
      onPixels(openEnds(plan, look, spec)),
      onPixels(unknowns(frame, plan, look, spec)),
      ...words(frame, plan, look, spec).map(onPixels),
      onPixels(captions('names', nameCaptionsBelow(plan.names, domain.low, look))),
    ],
  }
}
