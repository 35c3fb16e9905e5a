import { caption, captions } from './caption.ts'
import { layoutOf } from './layout.ts'
import type { LinesPlan } from './linesPlan.ts'
import type { Look } from './Look.ts'
import { strokes } from './strokes.ts'

/** Dotted rules between the periods where what is measured changes, each with its words over the plot. */
export function breakMarks(plan: LinesPlan, look: Look) {
  const { low, high } = plan.domain
  const { note, line } = layoutOf(look)
  const items = plan.breaks.map(({ x, side, ...label }) =>
    caption([x, high], label.lines.join('\n'), {
      size: note,
      line,
      color: '@ink-faint',
      align: side === 'left' ? 'right' : 'left',
      vertical: 'top',
      offset: [side === 'left' ? -5 : 5, -plan.top],
    }),
  )
  // Up past the end of the axis, to the words.
  const end = high + ((plan.top - 4) / plan.height) * (high - low)
  const rule = plan.breaks.flatMap(({ x }): ([number, number] | '-')[] => [[x, low], [x, end], '-'])
  return [
    strokes('breaks', rule, { color: '@ink-faint', width: 1, type: [2, 3] }),
    captions('break words', items),
  ]
}
