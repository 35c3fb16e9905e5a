import { wordsWidth, type Dot } from './dotWords.ts'
import type { Beside } from './fit.ts'
import type { Look } from './Look.ts'

/** Px by which words may be wider than they were thought. */
const spare = 1.5

/** Px between the zero line and words that would stand on it. */
const clear = 5

/**
 * What must stand inside the chart: the dot itself, and its words, beside it or beyond the zero line.
 * @param beyond true where its words have been found to stand on the zero line
 */
export function besideDot(
  dot: Dot,
  base: number,
  beyond: boolean,
  radius: number,
  look: Look,
): readonly Beside[] {
  const { row, side, value, from, shift } = dot
  const px = wordsWidth(dot, look)
  const both = (at: number, half: number): readonly Beside[] =>
    (['left', 'right'] as const).map(one => ({ value: at, side: one, px: half }))
  const mark = row.value === null ? [] : both(value, radius)
  if (side === 'none') return mark
  if (side === 'top') return [...mark, ...both(value, px / 2)]
  return [
    ...mark,
    { value: from, side, px: px + shift + spare },
    ...(beyond ? [{ value: base, side, px: px + clear }] : []),
  ]
}

/** Px by which words beside a dot must be pushed on, so that they stand beyond the zero line instead of on it. */
function pushOf(dot: Dot, base: number, perUnit: number, look: Look): number {
  const { side, shift, from } = dot
  if (side !== 'left' && side !== 'right') return 0
  const away = (from - base) * perUnit * (side === 'left' ? 1 : -1) - shift
  return away > -clear && away - wordsWidth(dot, look) < clear ? away + clear : 0
}

/** The same dots, those whose words would stand on the zero line pushed on. What stands behind such words moves along. */
export function pushed(dots: readonly Dot[], base: number, perUnit: number, look: Look): readonly Dot[] {
  const pushes = new Map<string, number>()
  const found = new Map<Dot, number>()
  for (const dot of dots.toSorted((a, b) => a.shift - b.shift)) {
    const place = `${dot.category} ${dot.side}`
    const push = Math.max(pushes.get(place) ?? 0, pushOf(dot, base, perUnit, look))
    pushes.set(place, push)
    found.set(dot, push)
  }
  return dots.map(dot => ({ ...dot, push: found.get(dot) ?? 0 }))
}

/** Ends of words over a dot, px from zero. */
function over(dot: Dot, perUnit: number, look: Look): readonly [from: number, to: number] {
  const half = wordsWidth(dot, look) / 2
  return [dot.value * perUnit - half, dot.value * perUnit + half]
}

const touch = ([from, to]: readonly [number, number], [start, end]: readonly [number, number]): boolean =>
  from < end + 4 && start < to + 4

/** Whether words have room over their dot: beside those of the line that stand there, and beyond the zero line. */
export function hasRoomOver(
  dot: Dot,
  dots: readonly Dot[],
  base: number,
  perUnit: number,
  look: Look,
): boolean {
  const tops = dots.filter(({ category, side }) => category === dot.category && side === 'top')
  const [from, to] = over(dot, perUnit, look)
  const line = base * perUnit
  if (tops.length === 0 || (from < line + clear && to > line - clear)) return false
  return tops.every(other => !touch([from, to], over(other, perUnit, look)))
}

/** Words over dots that would stand on those of another are left out, those of chosen dots last. */
export function withRoom(dots: readonly Dot[], perUnit: number, look: Look): readonly Dot[] {
  const placed: Dot[] = []
  const isMuted = ({ row }: Dot): number => (row.emphasis === 'muted' ? 1 : 0)
  const tops = dots
    .filter(({ side }) => side === 'top')
    .toSorted((a, b) => isMuted(a) - isMuted(b) || a.value - b.value)
  for (const dot of tops) {
    const own = placed.filter(({ category }) => category === dot.category)
    if (own.every(one => !touch(over(one, perUnit, look), over(dot, perUnit, look)))) placed.push(dot)
  }
  return dots.map(dot => (dot.side === 'top' && !placed.includes(dot) ? { ...dot, side: 'none' } : dot))
}
