import type { Frame } from './Frame.ts'

/** A frame, or all that its panel has where a choice leaves it no row: what it measures can be said of either. */
export const orWhole = (frame: Frame, whole: Frame): Frame => (frame.rows.length > 0 ? frame : whole)
