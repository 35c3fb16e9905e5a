import type { Size } from './Look.ts'
import { sizeFor } from './size.ts'

/** A layout as it is drawn: for this many pixels, from containers of this width on. */
export type Design = { readonly width: number; readonly from: number; readonly size: Size }

const design = (width: number, from: number): Design => ({ width, from, size: sizeFor(width) })

/**
 * The widths charts are laid out for. Between them a picture is scaled, by no less than 0.85 and no more than about 1.17,
 * so that type of 12 pixels stays between 10 and 14. The style sheet shows prerendered charts by the same limits.
 */
export const designs: readonly Design[] = [
  design(340, 0),
  design(440, 396),
  design(560, 500),
  design(740, 645),
  design(1040, 860),
]

/** The design for a container of this many pixels. */
export const designFor = (width: number): Design =>
  designs.findLast(({ from }) => width >= from) ?? design(width, 0)
