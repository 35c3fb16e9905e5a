import type { Frame } from '../frame/Frame.ts'
import { columnGap, leftOutHeight, scales } from './arrange.ts'
import { keptOf } from './kept.ts'
import { layoutOf } from './layout.ts'
import type { Look } from './Look.ts'
import { indexed, planList, planTable, tightPadding, type MatrixPlan, type MatrixSpec } from './matrixPlan.ts'
import { textWidth } from './textWidth.ts'

/** A list broken into columns, each at most as high as the sheet; what is beyond the last column is left out. */
function inColumns(list: MatrixPlan, columns: number, height: number): MatrixPlan {
  const step = list.look.width + columnGap
  let [column, top] = [0, 0]
  const places = list.places.flatMap(place => {
    const from = place.y - place.height / 2
    if (from + place.height - top > height) [column, top] = [column + 1, from]
    const across = column * step
    const moved = { x: place.x + across, middle: place.middle + across, nameX: place.nameX + across }
    return column < columns ? [{ ...place, ...moved, y: place.y - top }] : []
  })
  return { ...list, places, height }
}

/** The same with columns as even as may be: the lowest height in which all lines still stand, up to that of the sheet. */
function balanced(list: MatrixPlan, columns: number, height: number): MatrixPlan {
  const step = layoutOf(list.look).line / 2
  for (let tried = list.height / columns; tried < height; tried += step) {
    const plan = inColumns(list, columns, tried)
    if (plan.places.length === list.places.length) return plan
  }
  return inColumns(list, columns, height)
}

/** The most lines of a list that fit into columns of a sheet: those chosen, and the first of the others. */
function fullest(frame: Frame, look: Look, columns: number, height: number, spec: MatrixSpec): MatrixPlan {
  const all = indexed(frame)
  const planOf = (count: number) => {
    const kept = keptOf(all, count, ({ row }) => row.emphasis === 'chosen')
    return balanced(planList(frame, look, spec, tightPadding + 3, kept), columns, height)
  }
  for (let count = all.length; count > 1; count -= 1) {
    const plan = planOf(count)
    if (plan.places.length === count) return plan
  }
  return planOf(1)
}

/** A table in the largest type that fits; else a list in columns; else as much of it as fits in the smallest type. */
export function fittedMatrix(frame: Frame, look: Look, height: number, spec: MatrixSpec): MatrixPlan {
  const roomy = scales.map(scale => planTable(frame, { ...look, scale }, spec))
  const table = [...roomy, planTable(frame, look, spec, tightPadding)].find(plan => plan.height <= height)
  if (table && hasRoom(table)) return table
  const count = frame.rows.length
  const lists = (room: number) =>
    scales.flatMap(scale =>
      [1, 2, 3].map(columns => {
        const width = (look.width - (columns - 1) * columnGap) / columns
        return fullest(frame, { ...look, scale, width }, columns, room, spec)
      }),
    )
  const isWide = ({ look: { width, scale = 1 } }: MatrixPlan): boolean => width >= 15 * 18 * scale
  const whole = lists(height)
    .filter(isWide)
    .find(({ places }) => places.length === count)
  const short = lists(height - leftOutHeight(look)).filter(isWide)
  return (
    whole ?? short.toSorted((a, b) => b.places.length - a.places.length)[0] ?? planList(frame, look, spec)
  )
}

/** True when the names in the last column of a table have a fair width, and every head stands within the sheet. */
function hasRoom({ places, heads, look }: MatrixPlan): boolean {
  const { text } = layoutOf(look)
  return (
    places.every(({ x, beside }) => beside.length === 0 || look.width - x > 8 * text) &&
    heads.every(({ x, words }) => x + textWidth(words, text, true) <= look.width)
  )
}
