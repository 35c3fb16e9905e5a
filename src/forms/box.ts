/** A rectangle in px, y downwards. */
export type Box = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** True when two boxes overlap, or stand nearer than `air` px. */
export const touches = (a: Box, b: Box, air = 0): boolean =>
  a.left < b.right + air && b.left < a.right + air && a.top < b.bottom + air && b.top < a.bottom + air

/** A box with so much air around it. */
export const widened = ({ left, right, top, bottom }: Box, air: number): Box => ({
  left: left - air,
  right: right + air,
  top: top - air,
  bottom: bottom + air,
})

/** A middle moved as little as needed for `width` px around it to stay between two edges. */
export const clamped = (middle: number, width: number, left: number, right: number): number =>
  Math.max(left + width / 2, Math.min(right - width / 2, middle))

/** Something wanted in a box: the first in the list are the most wanted. */
export type Wanted<Thing> = { readonly thing: Thing; readonly box: Box }

/** Things whose boxes touch neither an obstacle nor the box of one wanted more. */
export function roomFor<Thing>(
  wanted: readonly Wanted<Thing>[],
  obstacles: readonly Box[],
  air = 2,
): ReadonlySet<Thing> {
  const placed = new Set<Thing>()
  const taken: Box[] = []
  for (const { thing, box } of wanted) {
    if (
      placed.has(thing) ||
      obstacles.some(other => touches(box, other)) ||
      taken.some(other => touches(box, other, air))
    )
      continue
    placed.add(thing)
    taken.push(box)
  }
  return placed
}
