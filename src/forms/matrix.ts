import type { Frame } from '../frame/Frame.ts'
import { gridOf } from './axes.ts'
import { caption, captions } from './caption.ts'
import { leftOutWords } from './kept.ts'
import { layoutOf } from './layout.ts'
import type { Look, Option } from './Look.ts'
import { inkOf, wordsInk, wordsWeight } from './mark.ts'
import {
  air,
  discOf,
  planList,
  planTable,
  type Head,
  type MatrixPlan,
  type MatrixSpec,
  type Place,
} from './matrixPlan.ts'
import { fittedMatrix } from './matrixSheet.ts'
import { overlay, type Item } from './overlay.ts'

export type { MatrixSpec } from './matrixPlan.ts'

/** The disc, and beside it whose it is where no column says so. Its value is its place in px, then the row's. */
function disc({ row, index, beside, sign, x, y }: Place, look: Look, spec: MatrixSpec): Item {
  const { text, line } = layoutOf(look)
  const ink = inkOf(row, spec.color(row))
  const words = [beside.join('\n'), sign].filter(Boolean).join(' ')
  return {
    value: [x, y, ...(row.value === null ? [] : [row.value])],
    row: index,
    symbolSize: discOf(look),
    itemStyle: { color: spec.doubtful(row) ? '@surface' : ink, borderColor: ink, borderWidth: 2 },
    label: {
      show: words !== '',
      position: 'right',
      distance: air - 2,
      formatter: words,
      fontSize: text,
      lineHeight: line,
      color: wordsInk(row),
      fontWeight: wordsWeight(row),
    },
  }
}

const nameItem = ({ row, line, y, nameX }: Place, { names, look }: MatrixPlan): Item =>
  caption([nameX, y], line.join('\n'), {
    size: layoutOf(look).text,
    line: layoutOf(look).line,
    color: wordsInk(row),
    bold: wordsWeight(row) === 'bold',
    align: names,
    vertical: 'middle',
  })

const headItem = ({ x, words }: Head, look: Look): Item =>
  caption([x, 0], words, {
    size: layoutOf(look).text,
    color: '@ink-soft',
    bold: true,
    align: 'left',
    vertical: 'top',
  })

/** A thin rule over each line, as in a printed table. */
const ruleItem = ({ y, height, middle, width }: Place): Item => ({
  value: [middle, y - height / 2],
  symbol: 'rect',
  symbolSize: [width, 1],
  itemStyle: { color: '@line' },
})

const axis = (max: number, inverse: boolean) => ({
  type: 'value' as const,
  min: 0,
  max,
  inverse,
  show: false,
})

/** Decides what stands where: a list on a phone, else a table with columns; on a sheet with an end what fits it. */
function planMatrix(frame: Frame, look: Look, spec: MatrixSpec): MatrixPlan {
  if (look.height !== undefined) return fittedMatrix(frame, look, look.height, spec)
  return look.size === 'small' ? planList(frame, look, spec) : planTable(frame, look, spec)
}

/** Height in px that a matrix of this frame wants. */
export const matrixHeight = (frame: Frame, look: Look, spec: MatrixSpec): number =>
  Math.max(40, Math.ceil(planMatrix(frame, look, spec).height))

/** Says how many lines there was no room for. */
function leftOutItems({ places, look }: MatrixPlan, count: number, height: number): Item[] {
  const { text } = layoutOf(look)
  const style = { size: text, color: '@ink-soft', align: 'left', vertical: 'bottom' } as const
  const words = leftOutWords(
    look.language,
    places.map(({ index }) => index),
    Array.from({ length: count }, (_, index) => index),
  )
  return places.length < count ? [caption([0, height], words, style)] : []
}

/** A matrix of a frame, as plain data: every row one disc (`value[2]` the row's, after its place in px). */
export function matrix(frame: Frame, look: Look, spec: MatrixSpec): Option {
  const plan = planMatrix(frame, look, spec)
  const { places, heads, look: set } = plan
  const height = look.height ?? matrixHeight(frame, look, spec)
  return {
    grid: gridOf(0, 0, 0, 0),
    xAxis: axis(look.width, false),
    yAxis: axis(height, true),
    series: [
      overlay('rules', places.map(ruleItem), 2),
      overlay(
        'discs',
        places.map(place => disc(place, set, spec)),
        4,
        true,
      ),
      captions('names', [
        ...places.map(place => nameItem(place, plan)),
        ...heads.map(head => headItem(head, set)),
        ...leftOutItems(plan, frame.rows.length, height),
      ]),
    ],
  }
}
