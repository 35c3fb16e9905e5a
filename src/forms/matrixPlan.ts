import type { Frame, Language, Row, Text } from '../frame/Frame.ts'
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
  /** Px from the left edge to the middle of the line, and its width. */
  readonly middle: number
  readonly width: number
  /** Px from the left edge to the name of the line. */
  readonly nameX: number
}
export type Head = { readonly x: number; readonly words: string }
export type MatrixPlan = {
  readonly places: readonly Place[]
  readonly heads: readonly Head[]
  /** How the names of the lines hang. */
  readonly names: 'left' | 'right'
  readonly height: number
  /** The look it is set in: with the type that fits. */
  readonly look: Look
}

/** Px across a disc. */
export const discOf = (look: Look): number => layoutOf(look).point + 5
/** Px a disc's outline stands out of it. */
const rim = 1
/** Px between a disc and its words. */
export const air = 9
/** Px a line has beyond its type; on a sheet with an end it may have less. */
const padding = 8
export const tightPadding = 1

/** Columns of the owners: head of each, px where each front's begins by its id, px where that of all others begins. */
type Owners = {
  readonly heads: readonly Head[]
  readonly fronts: ReadonlyMap<string, number>
  readonly last: number
}

const ownerOf = ({ keys }: Row, spec: MatrixSpec): string => keys[spec.owner]?.id ?? ''

/** Columns from `left` on: one for each front that occurs, the last for all others. */
function ownersOf(frame: Frame, left: number, look: Look, spec: MatrixSpec): Owners {
  const { text } = layoutOf(look)
  const heads: Head[] = []
  const fronts = new Map<string, number>()
  let x = left
  for (const id of spec.fronts) {
    const row = frame.rows.find(one => ownerOf(one, spec) === id)
    if (!row) continue
    const words = spec.name(row, look.language)
    heads.push({ x, words })
    fronts.set(id, x)
    x += Math.ceil(textWidth(words, text, true)) + 28
  }
  if (frame.rows.some(row => !fronts.has(ownerOf(row, spec))))
    heads.push({ x, words: spec.others[look.language] })
  return { heads, fronts, last: x }
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

/** The thing and whose it is: on one line where there is room, else the one below the other. */
function listLines(row: Row, look: Look, spec: MatrixSpec, room: number): readonly string[] {
  const { text } = layoutOf(look)
  const sign = spec.doubtful(row) ? '\u00a0†' : ''
  const name = (row.keys[spec.line]?.label[look.language] ?? '') + sign
  const together = `${name} · ${spec.name(row, look.language)}`
  if (look.size === 'slide' && textWidth(together, text, true) <= room) return [together]
  return [name, spec.name(row, look.language)].flatMap(words => wrapText(words, text * 1.07, room))
}

type Indexed = { readonly row: Row; readonly index: number }

export const indexed = ({ rows }: Frame): readonly Indexed[] => rows.map((row, index) => ({ row, index }))

/** A list: the thing, with it whose it is. On a phone, and where a table would not fit. */
export function planList(
  frame: Frame,
  look: Look,
  spec: MatrixSpec,
  free = padding,
  kept: readonly Indexed[] = indexed(frame),
): MatrixPlan {
  const { line } = layoutOf(look)
  const left = discOf(look) + rim + air
  const places = stacked(
    kept.map(({ row, index }) => {
      const lines = listLines(row, look, spec, look.width - left)
      return {
        row,
        index,
        line: lines,
        beside: [],
        sign: '',
        x: discOf(look) / 2 + rim,
        height: lines.length * line + free,
        ...acrossOf(look),
        nameX: left,
      }
    }),
    0,
  )
  return { places, heads: [], names: 'left', height: heightOf(places, 0), look }
}

const acrossOf = ({ width }: Look) => ({ middle: width / 2, width })

const lineNames = (frame: Frame, look: Look, spec: MatrixSpec): readonly (readonly string[])[] => {
  const { text, gutter } = layoutOf(look)
  return frame.rows.map(row =>
    wrapText(row.keys[spec.line]?.label[look.language] ?? '', text * 1.07, look.width * gutter),
  )
}

export function planTable(frame: Frame, look: Look, spec: MatrixSpec, free = padding): MatrixPlan {
  const { text, line } = layoutOf(look)
  const names = lineNames(frame, look, spec)
  const widest = Math.max(0, ...names.flat().map(one => textWidth(one, text, true)))
  const { heads, fronts, last } = ownersOf(frame, widest + 16, look, spec)
  const room = look.width - last - discOf(look) - air
  const rows = frame.rows.map((row, index) => {
    const front = fronts.get(ownerOf(row, spec))
    const beside = front === undefined ? wrapText(spec.name(row, look.language), text * 1.07, room) : []
    const own = names[index] ?? []
    const height = Math.max(own.length, beside.length, 1) * line + free
    const sign = spec.doubtful(row) ? '†' : ''
    const x = (front ?? last) + discOf(look) / 2
    return { row, index, line: own, beside, sign, x, height, ...acrossOf(look), nameX: widest }
  })
  const top = line + 10
  const places = stacked(rows, top)
  return { places, heads, names: 'right', height: heightOf(places, top), look }
}
