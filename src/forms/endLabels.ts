import type { Box } from './box.ts'
import { caption } from './caption.ts'
import type { Item } from './overlay.ts'
import { dodge } from './dodge.ts'
import { layoutOf } from './layout.ts'
import type { Look } from './Look.ts'
import { textWidth, wrapText } from './textWidth.ts'

/** What stands at the end of a line: whose it is, and the value there. */
export type EndLabel = {
  readonly value: number
  readonly name: string
  readonly words: string
  readonly color: string
  readonly bold: boolean
  /** Row the words stand for, where they are the mark. */
  readonly row?: number
}

/** Labels broken into lines, and the width in px they take. */
export type EndLabels = {
  readonly texts: readonly string[]
  readonly list: readonly EndLabel[]
  readonly width: number
}

/** Name and value on one line where that fits into `room` px, else the value below the name. */
export function endLabels(list: readonly EndLabel[], room: number, look: Look): EndLabels {
  const { text } = layoutOf(look)
  const together = ({ name, words }: EndLabel) => (name ? `${name}  ${words}` : words)
  const flat = list.every(one => textWidth(together(one), text, true) <= room)
  const texts = list.map(one =>
    flat || !one.name ? together(one) : [...wrapText(one.name, text * 1.07, room), one.words].join('\n'),
  )
  return { texts, list, width: Math.ceil(Math.max(0, ...texts.map(words => textWidth(words, text, true)))) }
}

/** Where the labels stand: at `x` of the axis, to one side of it; `yOf` gives px from the plot's top for a value. */
export type EndPlace = {
  readonly x: number
  readonly side: 'left' | 'right'
  readonly height: number
  readonly yOf: (value: number) => number
}

/** Px between a line's end and its words. */
export const awayOf = (look: Look): number =>
  Math.round(layoutOf(look).text * 0.4 + layoutOf(look).point * 0.6)

/** Px from the plot's top to the middle of each label, moved apart so that none touches another. */
function middlesOf({ texts, list }: EndLabels, { height, yOf }: EndPlace, look: Look): readonly number[] {
  const { text, line } = layoutOf(look)
  const wishes = list.map(({ value }, at) => ({
    at: yOf(value),
    height: (texts[at] ?? '').split('\n').length * line + 3,
  }))
  return dodge(wishes, -text, height + text)
}

/** The room the labels at the right take, px from the plot's upper left corner. */
export function endBoxes(ends: EndLabels, place: EndPlace, look: Look): readonly Box[] {
  const { line } = layoutOf(look)
  const left = place.x + awayOf(look)
  return middlesOf(ends, place, look).map((middle, at) => {
    const half = ((ends.texts[at] ?? '').split('\n').length * line) / 2
    return { left, right: left + ends.width, top: middle - half, bottom: middle + half }
  })
}

/** The labels as captions, moved apart so that none touches another. */
export function endCaptions(ends: EndLabels, place: EndPlace, look: Look): Item[] {
  const { text, line } = layoutOf(look)
  const { x, side, yOf } = place
  const middles = middlesOf(ends, place, look)
  return ends.list.map(({ value, color, bold, row }, at) =>
    caption([x, value], ends.texts[at] ?? '', {
      size: text,
      line,
      color,
      bold,
      align: side === 'left' ? 'right' : 'left',
      vertical: 'middle',
      halo: true,
      offset: [side === 'left' ? -awayOf(look) : awayOf(look), (middles[at] ?? 0) - yOf(value)],
      ...(row === undefined ? {} : { row }),
    }),
  )
}
