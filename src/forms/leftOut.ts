import { shownOfWords } from '../words/picture.ts'
import type { Arrangement } from './arrange.ts'
import { caption, captions } from './caption.ts'
import { layoutOf } from './layout.ts'

/**
 * Says below the lines how many of how many are drawn; nothing where all are.
 * @param at place of the first line's middle on the axes of the first column, and px from there to the chart's left edge
 */
export function leftOut(
  { shown, perColumn, band, look }: Arrangement,
  count: number,
  at: { readonly value: number; readonly left: number },
) {
  const { text, line } = layoutOf(look)
  const words = shownOfWords[look.language](shown, count)
  const below = perColumn * band - band / 2
  const item = caption([at.value, 0], words, {
    size: text,
    line,
    color: '@ink-soft',
    align: 'left',
    vertical: 'top',
    offset: [-at.left, below + 6],
  })
  return shown < count ? [captions('left out', [item])] : []
}
