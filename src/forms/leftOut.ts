import type { Arrangement } from './arrange.ts'
import { caption, captions } from './caption.ts'
import type { Key } from '../frame/Frame.ts'
import { leftOutWords } from './kept.ts'
import { layoutOf } from './layout.ts'

/**
 * Says below the lines how many of how many are drawn; nothing where all are.
 * @param kept the lines that are drawn
 * @param at place of the first line's middle on the axes of the first column, and px from there to the chart's left edge
 */
export function leftOut(
  { perColumn, band, look }: Arrangement,
  kept: readonly Key[],
  all: readonly Key[],
  at: { readonly value: number; readonly left: number },
) {
  const { text, line } = layoutOf(look)
  const idsOf = (keys: readonly Key[]) => keys.map(({ id }) => id)
  const words = leftOutWords(look.language, idsOf(kept), idsOf(all))
  const below = perColumn * band - band / 2
  const item = caption([at.value, 0], words, {
    size: text,
    line,
    color: '@ink-soft',
    align: 'left',
    vertical: 'top',
    offset: [-at.left, below + 6],
  })
  return kept.length < all.length ? [captions('left out', [item])] : []
}
