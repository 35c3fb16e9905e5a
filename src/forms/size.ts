import type { Size } from './Look.ts'

/** Widths in pixels from which a chart has the next layout; the style sheet shows static charts by the same two. */
const mediumFrom = 460
const wideFrom = 820

/** The layout for a chart of this width. */
export const sizeFor = (width: number): Size =>
  width < mediumFrom ? 'small' : width < wideFrom ? 'medium' : 'wide'
