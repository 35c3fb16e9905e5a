import { keysOf, type Frame, type Language, type Row, type Text } from '../frame/Frame.ts'
import { gridOf } from './axes.ts'
import { caption, captions } from './caption.ts'
import { layoutOf, looksFor } from './layout.ts'
import type { Look, Option, Size } from './Look.ts'
import { inkOf, wordsInk, wordsWeight } from './mark.ts'
import { overlay, type Item } from './overlay.ts'
import { textWidth, wrapText } from './textWidth.ts'

/** Who has what, one disc a row of the frame: things down the side, a column for each of a few owners and one for all others. */
export type MatrixSpec = {
  /** Column of the frame whose keys stand down the side. */
  readonly line: string
  /** Column of the frame whose keys are the owners. */
  readonly owner: string
  /** Ids of the owners with a column of their own. */
  readonly fronts: readonly string[]
  /** Head of the last column, in which each disc has its owner's name beside it. */
  readonly others: Text
  /** An owner's name, short enough for a head. */
  readonly name: (row: Row, language: Language) => string
  readonly color: (row: Row) => string
  /** True where the disc is drawn hollow: what it says is in doubt. */
  readonly doubtful: (row: Row) => boolean
}

/** A row with its texts and its place, px from the chart's upper left corner. */
type Place = {
  readonly row: Row
  readonly index: number
  readonly line: readonly string[]
  readonly beside: readonly string[]
  readonly x: number
  readonly y: number
  readonly height: number
}
type Head = { readonly x: number; readonly words: string }
type Plan = {
  readonly places: readonly Place[]
  readonly heads: readonly Head[]
  /** Px from the left edge to the names of the lines, and how they hang there. */
  readonly names: { readonly x: number; readonly align: 'left' | 'right' }
  readonly height: number
}

const discOf = (look: Look): number => layoutOf(look.size).point + 5
const air = 9
const padding = 8

type Owners = { readonly heads: readonly Head[]; readonly last: number }

/** Columns from `left` on: one for each front that occurs, the last for all others. */
function ownersOf(frame: Frame, left: number, look: Look, spec: MatrixSpec): Owners {
  const { text } = layoutOf(look.size)
  const heads: Head[] = []
  let x = left
  for (const id of spec.fronts) {
    const row = frame.rows.find(({ keys }) => keys[spec.owner]?.id === id)
    if (!row) continue
    const words = spec.name(row, look.language)
    heads.push({ x, words })
    x += Math.ceil(textWidth(words, text, true)) + 28
  }
  const rest = frame.rows.some(({ keys }) => !spec.fronts.includes(keys[spec.owner]?.id ?? ''))
  return { heads: rest ? [...heads, { x, words: spec.others[look.language] }] : heads, last: x }
}

function stacked(rows: readonly Omit<Place, 'y'>[], top: number): readonly Place[] {
  let y = top
  return rows.map(row => {
    const place = { ...row, y: y + row.height / 2 }
    y += row.height
    return place
  })
}

const heightOf = (places: readonly Place[], top: number): number =>
  places.reduce((sum, { height }) => sum + height, top) + 4

/** On a phone a list: the thing, below it whose it is. */
function planList(frame: Frame, look: Look, spec: MatrixSpec): Plan {
  const { text, line } = layoutOf(look.size)
  const left = discOf(look) + air
  const room = look.width - left
  const places = stacked(
    frame.rows.map((row, index) => {
      const name = wrapText(row.keys[spec.line]?.label[look.language] ?? '', text * 1.07, room)
      const beside = wrapText(spec.name(row, look.language), text * 1.07, room)
      return { row, index, line: [...name, ...beside], beside: [], x: discOf(look) / 2, height: (name.length + beside.length) * line + padding }
    }),
    0,
  )
  return { places, heads: [], names: { x: left, align: 'left' }, height: heightOf(places, 0) }
}

function planMatrix(frame: Frame, look: Look, spec: MatrixSpec): Plan {
  const { text, line, gutter } = layoutOf(look.size)
  const names = frame.rows.map(row => wrapText(row.keys[spec.line]?.label[look.language] ?? '', text * 1.07, look.width * gutter))
  const widest = Math.max(0, ...names.flat().map(one => textWidth(one, text, true)))
  const { heads, last } = ownersOf(frame, widest + 16, look, spec)
  const top = line + 10
  const room = look.width - last - discOf(look) - air
  const places = stacked(
    frame.rows.map((row, index) => {
      const front = heads[spec.fronts.filter(id => keysOf(frame, spec.owner).some(key => key.id === id)).indexOf(row.keys[spec.owner]?.id ?? '')]
      const beside = front ? [] : wrapText(spec.name(row, look.language), text * 1.07, room)
      const lines = Math.max(names[index]?.length ?? 1, beside.length, 1)
      return { row, index, line: names[index] ?? [], beside, x: (front?.x ?? last) + discOf(look) / 2, height: lines * line + padding }
    }),
    top,
  )
  return { places, heads, names: { x: widest, align: 'right' }, height: heightOf(places, top) }
}

const planOf = (frame: Frame, look: Look, spec: MatrixSpec): Plan =>
  look.size === 'small' ? planList(frame, look, spec) : planMatrix(frame, look, spec)

/** The disc, and beside it whose it is where no column says so. Its value is its place in px, then the row's. */
function disc({ row, index, beside, x, y }: Place, look: Look, spec: MatrixSpec): Item {
  const { text, line } = layoutOf(look.size)
  const ink = inkOf(row, spec.color(row))
  const words = [beside.join('\n'), row.status === 'contradicted' ? '†' : ''].filter(Boolean).join(' ')
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

const nameItem = ({ row, line, y }: Place, { names }: Plan, look: Look): Item =>
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

const axis = (max: number, inverse: boolean) => ({ type: 'value' as const, min: 0, max, inverse, show: false })

/** Height in px that a matrix of this frame wants at a size, the same in both languages. */
export const matrixHeight = (frame: Frame, size: Size, spec: MatrixSpec): number =>
  Math.max(40, ...looksFor(size).map(look => Math.ceil(planOf(frame, look, spec).height)))

/** A matrix of a frame, as plain data: every row one disc (`value[2]` the row's, after its place in px). */
export function matrix(frame: Frame, look: Look, spec: MatrixSpec): Option {
  const plan = planOf(frame, look, spec)
  const { places, heads } = plan
  return {
    grid: gridOf(0, 0, 0, 0),
    xAxis: axis(look.width, false),
    yAxis: axis(matrixHeight(frame, look.size, spec), true),
    series: [
      overlay('rules', places.map(place => ruleItem(place, look)), 2),
      overlay('discs', places.map(place => disc(place, look, spec)), 4, true),
      captions('names', [...places.map(place => nameItem(place, plan, look)), ...heads.map(head => headItem(head, look))]),
    ],
  }
}
