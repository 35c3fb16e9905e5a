import type { Cell } from './cells.ts'
import { layoutOf } from './layout.ts'
import type { Look } from './Look.ts'

/** Px around a dot that its rim adds to it, its outer half. */
const rim = 1

/** Px across a dot without the outer half of its rim; `crowded` where dots of one line would lie on each other. */
export function dotSize(look: Look, crowded: boolean): number {
  const { point } = layoutOf(look)
  // Lines of a slide stand closer: two dots one over the other must not reach into the next.
  return crowded ? Math.round(point * (look.size === 'slide' ? 6.5 : 8)) / 10 : point + 3
}

/** Px from the middle of a dot of this size to the outer edge of its rim. */
export const radiusOf = (size: number): number => size / 2 + rim

/** Px across the tick of a sum and along it: longer than a dot, so that it is seen where it stands on one. */
export const tickSize = (look: Look): readonly [across: number, along: number] => {
  const { point } = layoutOf(look)
  return [Math.max(3, Math.round(point / 3)), Math.round(point * 2.1)]
}

/** A dot on its line. */
type Spot = Pick<Cell, 'category' | 'series'> & { readonly value: number }

/** The dots of each line, the lowest first. */
export function linesOfDots<One extends Spot>(dots: readonly One[]): readonly (readonly One[])[] {
  const lines = new Set(dots.map(({ category }) => category))
  return [...lines].map(line =>
    dots.filter(({ category }) => category === line).toSorted((a, b) => a.value - b.value),
  )
}

/** Lines with two dots that are closer than a dot is wide. */
export const closeLines = (dots: readonly Spot[], perUnit: number, look: Look): readonly number[] =>
  linesOfDots(dots)
    .filter(line =>
      line.some(({ value }, at) => {
        const next = line[at + 1]
        return next && (next.value - value) * perUnit < 2 * radiusOf(dotSize(look, false))
      }),
    )
    .flatMap(([first]) => (first ? [first.category] : []))

/** Px by which two dots must stand apart upright, so that they do not lie on each other. */
function apart(one: Spot | undefined, other: Spot | undefined, perUnit: number, size: number): number {
  if (!one || !other) return 0
  const across = (other.value - one.value) * perUnit
  return Math.sqrt(Math.max(0, (2 * radiusOf(size)) ** 2 - across ** 2))
}

/**
 * Px below the middle of its line at which each dot stands, none where it has room. Of dots that would lie on each other
 * every second one stands below, of two the one of the later series.
 */
export function lowered<One extends Spot>(
  dots: readonly One[],
  perUnit: number,
  size: number,
): ReadonlyMap<One, number> {
  return new Map(
    linesOfDots(dots).flatMap(line => {
      const [first, second] = line
      const turned = first && second && first.series > second.series ? 1 : 0
      return line.map((dot, at) => {
        const before = apart(line[at - 1], dot, perUnit, size)
        const after = apart(dot, line[at + 1], perUnit, size)
        return [dot, (Math.max(before, after) / 2) * ((at + turned) % 2 === 0 ? -1 : 1)] as const
      })
    }),
  )
}
