import type { Key } from '../frame/Frame.ts'
import { clamped } from './box.ts'
import { caption } from './caption.ts'
import { layoutOf } from './layout.ts'
import type { Look } from './Look.ts'
import type { Item } from './overlay.ts'
import { textWidth, wrapText } from './textWidth.ts'

/** A name under a category: middle and top in px from the plot's lower left corner. */
type ColumnName = { readonly words: string; readonly x: number; readonly top: number }

/** Names under a vertical form, and the height in px they take. */
export type ColumnNames = { readonly list: readonly ColumnName[]; readonly height: number }

/** Room for names: px from the middle of one category to the next, and free px beside the plot. */
export type NameRoom = {
  readonly band: number
  readonly left: number
  readonly right: number
  /** True for a timeline, on which every second or third name will do. */
  readonly thin: boolean
}

const air = 8

type Broken = { readonly lines: readonly (readonly string[])[]; readonly widest: number }

function broken(keys: readonly Key[], room: number, look: Look): Broken {
  const { note } = layoutOf(look)
  const lines = keys.map(({ label }) => wrapText(label[look.language], note, room))
  return { lines, widest: Math.max(0, ...lines.flat().map(one => textWidth(one, note))) }
}

/**
 * Places names under their categories, broken into lines. Where a word is wider than its category, a timeline shows
 * every second, third … name, the last always among them; other names stand on two levels in turn.
 */
export function columnNames(keys: readonly Key[], room: NameRoom, look: Look): ColumnNames {
  const { line, note } = layoutOf(look)
  const close = broken(keys, room.band - air, look)
  const step = Math.max(1, Math.ceil((close.widest + air) / room.band))
  const levels = step > 1 && !room.thin ? 2 : 1
  const { lines } = levels === 2 ? broken(keys, 2 * room.band - air, look) : close
  const tall = Math.max(1, ...lines.map(({ length }) => length)) * line
  const edge = keys.length * room.band + room.right
  const list = lines.flatMap((one, index) => {
    if (room.thin && (keys.length - 1 - index) % step !== 0) return []
    const words = one.join('\n')
    const x = clamped((index + 0.5) * room.band, textWidth(words, note), -room.left, edge)
    return [{ words, x, top: (index % levels) * tall }]
  })
  return { list, height: tall * levels }
}

/**
 * The names as captions on a px axis, below the plot, whose lower edge is at `low` on the value axis, and below the words
 * that hang from columns under zero.
 */
export const nameCaptionsBelow = (names: ColumnNames, low: number, look: Look): Item[] =>
  names.list.map(({ words, x, top }) => {
    const { note, line } = layoutOf(look)
    const hanging = low < 0 ? line : 0
    const style = { size: note, line, color: '@ink-soft', align: 'center', vertical: 'top' } as const
    return caption([x, low], words, { ...style, offset: [0, 7 + top + hanging] })
  })
