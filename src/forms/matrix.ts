import type { Frame } from '../frame/Frame.ts'
import { gridOf } from './axes.ts'
import { caption, captions } from './caption.ts'
import { layoutOf, looksFor } from './layout.ts'
import type { Look, Option, Size } from './Look.ts'
import { inkOf, wordsInk, wordsWeight } from './mark.ts'
import {
  air,
  discOf,
  planMatrix,
  type Head,
  type MatrixPlan,
  type MatrixSpec,
  type Place,
} from './matrixPlan.ts'
import { overlay, type Item } from './overlay.ts'

export type { MatrixSpec } from './matrixPlan.ts'

/** The disc, and beside it whose it is where no column says so. Its value is its place in px, then the row's. */
function disc({ row, index, beside, sign, x, y }: Place, look: Look, spec: MatrixSpec): Item {
  const { text, line } = layoutOf(look.size)
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

const nameItem = ({ row, line, y }: Place, { names }: MatrixPlan, look: Look): Item =>
  caption([names.x, y], line.join('\n'), {
    size: layoutOf(look.size).text,
    line: layoutOf(look.size).line,
    color: wordsInk(row),
    bold: wordsWeight(row) === 'bold',
    align: names.align,
    vertical: 'middle',
  })

const headItem = ({ x, words }: Head, look: Look): Item =>
  caption([x, 0], words, {
    size: layoutOf(look.size).text,
    color: '@ink-soft',
    bold: true,
    align: 'left',
    vertical: 'top',
  })

/** A thin rule over each line, as in a printed table. */
const ruleItem = ({ y, height }: Place, look: Look): Item => ({
  value: [look.width / 2, y - height / 2],
  symbol: 'rect',
  symbolSize: [look.width, 1],
  itemStyle: { color: '@line' },
})

const axis = (max: number, inverse: boolean) => ({
  type: 'value' as const,
  min: 0,
  max,
  inverse,
  show: false,
})

/** Height in px that a matrix of this frame wants at a size, the same in both languages. */
export const matrixHeight = (frame: Frame, size: Size, spec: MatrixSpec): number =>
  Math.max(40, ...looksFor(size).map(look => Math.ceil(planMatrix(frame, look, spec).height)))

/** A matrix of a frame, as plain data: every row one disc (`value[2]` the row's, after its place in px). */
export function matrix(frame: Frame, look: Look, spec: MatrixSpec): Option {
  const plan = planMatrix(frame, look, spec)
  const { places, heads } = plan
  return {
    grid: gridOf(0, 0, 0, 0),
    xAxis: axis(look.width, false),
    yAxis: axis(matrixHeight(frame, look.size, spec), true),
    series: [
      overlay(
        'rules',
        places.map(place => ruleItem(place, look)),
        2,
      ),
      overlay(
        'discs',
        places.map(place => disc(place, look, spec)),
        4,
        true,
      ),
      captions('names', [
        ...places.map(place => nameItem(place, plan, look)),
        ...heads.map(head => headItem(head, look)),
      ]),
    ],
  }
}
