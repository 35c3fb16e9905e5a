import type { Text } from '../frame/Frame.ts'

const text = (en: string, zh: string): Text => ({ en, zh })

/** How a stretch of a long line is brought near. */
export const zoomWords = {
  group: text('Stretch of time shown', '所示时段'),
  in: text('Closer', '放大'),
  out: text('Wider', '缩小'),
  whole: text('Whole period', '全部时段'),
} as const
