import { keysOf, type Frame, type Language, type Row } from '../frame/Frame.ts'
import { leftOutHeight, scales } from './arrange.ts'
import { gridOf } from './axes.ts'
import { caption, captions } from './caption.ts'
import { keptOf, leftOutWords } from './kept.ts'
import { labelOf, type Labelling } from './label.ts'
import { layoutOf } from './layout.ts'
import type { Look, Option, Size } from './Look.ts'
import { wordsInk, wordsWeight } from './mark.ts'
import { overlay, type Item } from './overlay.ts'
import { textWidth, wrapText } from './textWidth.ts'

/** Numbers of different kinds, which share no scale: each is set as a number, with its name below it. */
export type NumeralsSpec = Labelling & {
  /** What stands under a number; a line break in it stays one. */
  readonly name: (row: Row, language: Language) => string
  /** Colour token of a number. */
  readonly color: (row: Row) => string
  /** Column whose keys head blocks of numbers: a place, a maker. */
  readonly group?: string
}

/** A number with its place: px of its upper left corner, and its texts. */
type Numeral = {
  readonly row: Row
  readonly index: number
  readonly x: number
  readonly y: number
  readonly words: string
  readonly size: number
  readonly lines: readonly string[]
}
type Head = { readonly y: number; readonly words: string }
type Plan = {
  readonly numerals: readonly Numeral[]
  readonly heads: readonly Head[]
  readonly cell: number
  readonly height: number
  /** The look it is set in: with the type that fits. */
  readonly look: Look
}

const most: Readonly<Record<Size, number>> = { small: 2, medium: 3, wide: 4, slide: 4 }
const gutter = 20
/** Size of a number over that of text. */
const big = 1.9

type Member = { readonly row: Row; readonly index: number }

const membersOf = ({ rows }: Frame): readonly Member[] => rows.map((row, index) => ({ row, index }))

/** Numbers in blocks: one block for each key of the group's column, or one of all. */
function blocksOf(frame: Frame, all: readonly Member[], group: string | undefined, language: Language) {
  if (group === undefined) return [{ head: '', members: all }]
  return keysOf(frame, group)
    .map(({ id, label }) => ({
      head: label[language],
      members: all.filter(({ row }) => row.keys[group]?.id === id),
    }))
    .filter(({ members }) => members.length > 0)
}

/** Numbers abreast: as many as have room, fewer where that fills the rows of the largest block more evenly. */
function abreastOf(blocks: ReturnType<typeof blocksOf>, size: Size): number {
  const largest = Math.max(1, ...blocks.map(({ members }) => members.length))
  return Math.ceil(largest / Math.ceil(largest / most[size]))
}

/** Size of a number's type: smaller where it would not fit into its cell. */
const fitted = (words: string, size: number, room: number): number =>
  Math.min(size, Math.floor((size * room) / textWidth(words, size, true)))

function textsOf(frame: Frame, row: Row, look: Look, spec: NumeralsSpec, room: number) {
  const { text } = layoutOf(look)
  const words = labelOf(frame, row, look.language, spec)
  return {
    words,
    size: fitted(words, Math.round(text * big), room),
    lines: spec
      .name(row, look.language)
      .split('\n')
      .flatMap(part => wrapText(part, text, room)),
  }
}

const above = 12
const between = 5
const below = 20

function planNumerals(
  frame: Frame,
  look: Look,
  spec: NumeralsSpec,
  many?: number,
  kept = membersOf(frame),
): Plan {
  const { text, line } = layoutOf(look)
  const blocks = blocksOf(frame, kept, spec.group, look.language)
  const abreast = many ?? abreastOf(blocks, look.size)
  const cell = (look.width + gutter) / Math.max(2, abreast)
  const heads: Head[] = []
  const numerals: Numeral[] = []
  let y = 0
  for (const { head, members } of blocks) {
    if (head) heads.push({ y, words: head })
    if (head) y += line + 8
    for (let first = 0; first < members.length; first += abreast) {
      const texts = members.slice(first, first + abreast).map((member, at) => ({
        ...member,
        x: at * cell,
        y,
        ...textsOf(frame, member.row, look, spec, cell - gutter),
      }))
      numerals.push(...texts)
      y +=
        above +
        Math.round(text * big) +
        between +
        Math.max(...texts.map(({ lines }) => lines.length)) * line +
        below
    }
  }
  return { numerals, heads, cell, height: y, look }
}

/** Numbers a sheet with an end may have beside each other. */
const numbers = [2, 3, 4, 5, 6, 1]

/** True when no number had to be set smaller than text, and no word is wider than its cell. */
function isLegible({ numerals: list, look, cell }: Plan): boolean {
  const { text } = layoutOf(look)
  return list.every(
    ({ size, lines }) => size >= text && lines.every(line => textWidth(line, text, true) <= cell - 4),
  )
}

/**
 * As many numbers as fit a sheet with an end, in the largest type they fit in: those chosen, and the first of the others.
 * A sheet too small for one has one.
 */
function fittedNumerals(frame: Frame, look: Look, height: number, spec: NumeralsSpec): Plan {
  const all = membersOf(frame)
  const keep = (count: number) => keptOf(all, count, ({ row }) => row.emphasis === 'chosen')
  for (let count = all.length; count > 0; count -= 1) {
    const room = height - (count < all.length ? leftOutHeight(look) : 0)
    const kept = keep(count)
    const plans = scales.flatMap(scale =>
      numbers.map(many => planNumerals(frame, { ...look, scale }, spec, many, kept)),
    )
    const found = plans.find(plan => isLegible(plan) && plan.height - below <= room)
    if (found) return found
  }
  return planNumerals(frame, look, spec, 1, keep(1))
}

/** Says how many numbers there was no room for. */
function leftOutItems({ numerals: list, look }: Plan, count: number, height: number): Item[] {
  const { text } = layoutOf(look)
  const words = leftOutWords(
    look.language,
    list.map(({ index }) => index).toSorted((a, b) => a - b),
    Array.from({ length: count }, (_, index) => index),
  )
  const style = { size: text, color: '@ink-soft', align: 'left', vertical: 'bottom' } as const
  return list.length < count ? [caption([0, height], words, style)] : []
}

/** The number, which is the row's mark: its place in px, then the row's value. */
function numberItem({ row, index, x, y, words, size }: Numeral, look: Look, spec: NumeralsSpec): Item {
  const base = y + above + Math.round(layoutOf(look).text * big)
  return caption([x, base, ...(row.value === null ? [] : [row.value])], words, {
    size,
    color: row.emphasis === 'muted' ? '@ink-faint' : spec.color(row),
    bold: true,
    align: 'left',
    vertical: 'bottom',
    row: index,
  })
}

const nameItem = ({ row, x, y, lines }: Numeral, look: Look): Item => {
  const { text, line } = layoutOf(look)
  return caption([x, y + above + Math.round(text * big) + between], lines.join('\n'), {
    size: text,
    line,
    color: row.emphasis === 'muted' ? wordsInk(row) : '@ink-soft',
    bold: wordsWeight(row) === 'bold',
    align: 'left',
    vertical: 'top',
  })
}

/** A thin rule over each number, as over the cells of a printed table. */
const ruleItem = ({ x, y }: Numeral, cell: number): Item => ({
  value: [x + (cell - gutter) / 2, y],
  symbol: 'rect',
  symbolSize: [cell - gutter, 1],
  itemStyle: { color: '@line' },
})

const headItem = ({ y, words }: Head, look: Look): Item => {
  const { text } = layoutOf(look)
  return caption([0, y], words, { size: text, color: '@ink', bold: true, align: 'left', vertical: 'top' })
}

const axis = (max: number, inverse: boolean) => ({
  type: 'value' as const,
  min: 0,
  max,
  inverse,
  show: false,
})

/** Height in px that the numbers of this frame want. */
export const numeralsHeight = (frame: Frame, look: Look, spec: NumeralsSpec): number =>
  Math.max(40, Math.ceil(planNumerals(frame, look, spec).height))

/** Numbers of a frame as set type, as plain data: every row one number (`value[2]` the row's, after its place in px). */
export function numerals(frame: Frame, look: Look, spec: NumeralsSpec): Option {
  const height = look.height ?? numeralsHeight(frame, look, spec)
  const plan =
    look.height === undefined ? planNumerals(frame, look, spec) : fittedNumerals(frame, look, height, spec)
  const { numerals: list, heads, cell, look: set } = plan
  return {
    grid: gridOf(0, 0, 0, 0),
    xAxis: axis(look.width, false),
    yAxis: axis(height, true),
    series: [
      overlay(
        'rules',
        list.map(one => ruleItem(one, cell)),
        2,
      ),
      captions(
        'numbers',
        list.map(one => numberItem(one, set, spec)),
        true,
      ),
      captions('names', [
        ...list.map(one => nameItem(one, set)),
        ...heads.map(head => headItem(head, set)),
        ...leftOutItems(plan, frame.rows.length, height),
      ]),
    ],
  }
}
