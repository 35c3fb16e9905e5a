import type { Row } from '../frame/Frame.ts'
import { layoutOf } from './layout.ts'
import type { Look } from './Look.ts'
import { isOpen } from './mark.ts'

/** The arrow over a point whose value is a lower bound: its height, and px from the middle of the point to its foot and head. */
export function arrowOver(look: Look) {
  const { point } = layoutOf(look)
  const foot = point / 2 + 3
  return { height: point * 0.8, foot, head: foot + point * 0.8 }
}

/** Px between the middle of a point and words above it. */
export const above = (row: Row, look: Look): number =>
  isOpen(row) ? arrowOver(look).head + 2 : layoutOf(look).point
