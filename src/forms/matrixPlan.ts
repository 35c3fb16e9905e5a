import { keysOf, type Frame, type Language, type Row, type Text } from '../frame/Frame.ts'
import { layoutOf } from './layout.ts'
import type { Look } from './Look.ts'
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
  /** True where what the row says is in doubt: its disc is hollow and has a dagger. */
  readonly doubtful: (row: Row) => boolean
}

/** A row with its texts and its place, px from the chart's upper left corner. */
export type Place = {
  readonly row: Row
  readonly index: number
  readonly line: readonly string[]
  readonly beside: readonly string[]
  /** Dagger beside the disc, where the name of the line does not carry it. */
  readonly sign: string
  readonly x: number
  readonly y: number
  readonly height: number
}
export type Head = { readonly x: number; readonly words: string }
export type MatrixPlan = {
  readonly places: readonly Place[]
  readonly heads: readonly Head[]
  /** Px from the left edge to the names of the lines, and how they hang there. */
  readonly names: { readonly x: number; readonly align: 'left' | 'right' }
  readonly height: number
}

/** Px across a disc. */
export const discOf = (look: Look): number => layoutOf(look.size).point + 5
/** Px between a disc and its words. */
export const air = 9
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
function planList(frame: Frame, look: Look, spec: MatrixSpec): MatrixPlan {
  const { text, line } = layoutOf(look.size)
  const left = discOf(look) + air
  const room = look.width - left
  const places = stacked(
    frame.rows.map((row, index) => {
      const sign = spec.doubtful(row) ? '\u00a0†' : ''
      const name = wrapText((row.keys[spec.line]?.label[look.language] ?? '') + sign, text * 1.07, room)
      const beside = wrapText(spec.name(row, look.language), text * 1.07, room)
      return {
        row,
        index,
        line: [...name, ...beside],
        beside: [],
        sign: '',
        x: discOf(look) / 2,
        height: (name.length + beside.length) * line + padding,
      }
    }),
    0,
  )
  return { places, heads: [], names: { x: left, align: 'left' }, height: heightOf(places, 0) }
}

function planTable(frame: Frame, look: Look, spec: MatrixSpec): MatrixPlan {
  const { text, line, gutter } = layoutOf(look.size)
  const names = frame.rows.map(row =>
    wrapText(row.keys[spec.line]?.label[look.language] ?? '', text * 1.07, look.width * gutter),
  )
  const widest = Math.max(0, ...names.flat().map(one => textWidth(one, text, true)))
  const { heads, last } = ownersOf(frame, widest + 16, look, spec)
  const top = line + 10
  const room = look.width - last - discOf(look) - air
  const places = stacked(
    frame.rows.map((row, index) => {
      const front =
        heads[
          spec.fronts
            .filter(id => keysOf(frame, spec.owner).some(key => key.id === id))
            .indexOf(row.keys[spec.owner]?.id ?? '')
        ]
      const beside = front ? [] : wrapText(spec.name(row, look.language), text * 1.07, room)
      const lines = Math.max(names[index]?.length ?? 1, beside.length, 1)
      const sign = spec.doubtful(row) ? '†' : ''
      return {
        row,
        index,
        line: names[index] ?? [],
        beside,
        sign,
        x: (front?.x ?? last) + discOf(look) / 2,
        height: lines * line + padding,
      }
    }),
    top,
  )
  return { places, heads, names: { x: widest, align: 'right' }, height: heightOf(places, top) }
}

/** Decides what stands where: a list on a phone, else a table with columns. */
export const planMatrix = (frame: Frame, look: Look, spec: MatrixSpec): MatrixPlan =>
  look.size === 'small' ? planList(frame, look, spec) : planTable(frame, look, spec)
