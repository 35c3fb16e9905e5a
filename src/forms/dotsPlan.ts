import type { Frame, Row } from '../frame/Frame.ts'
import { unitOf } from './axes.ts'
import { categoriesOf, cellsOf, isTime, type Cells, type Fit } from './cells.ts'
import { closeLines, dotSize, radiusOf } from './dotMarks.ts'
import { besideDot, hasRoomOver, pushed, withRoom } from './dotRoom.ts'
import { dotsOf, type Crowd, type Dot, type DotsSheet, type DotsSpec, type Speech } from './dotWords.ts'
import { domainOf, type Domain } from './domain.ts'
import { fitScale, type Plot } from './fit.ts'
import { keptLines } from './kept.ts'
import { layoutOf } from './layout.ts'
import type { Look } from './Look.ts'
import { rowNames, type RowNames } from './rowNames.ts'

/** All that is decided before anything is drawn: sizes in px, ends of the axis. */
export type DotsPlan = {
  readonly cells: Cells
  readonly dots: readonly Dot[]
  /** Px across a dot: less where dots of one line would lie on each other. */
  readonly size: number
  readonly names: RowNames
  readonly domain: Domain
  readonly plot: Plot
  readonly ticks: readonly number[]
  /** Px of a category, and of its dots with their words around its middle. */
  readonly band: number
  readonly marks: number
  /** Px over the dots for words that stand there. */
  readonly crown: number
}

/** True of rows drawn as a tick, the sum of the others of their line. */
export const isSum = (row: Row, { sum }: DotsSpec): boolean => sum?.(row) ?? false

/** The zero line, or where zero is not on the axis, the end that is nearest to it. */
const baseOf = ({ low, high }: Domain): number => Math.max(low, Math.min(high, 0))

/** Px over the dots for words that stand there, in every category when in one. */
function crownOf({ cells, look, speech }: DotsSheet): number {
  const speaks = cells.categories.some(
    (_, line) => cells.list.filter(({ category, row }) => category === line && row.value !== null).length > 2,
  )
  return speech === 'all' && speaks ? layoutOf(look).line : 0
}

/** Px of a category's dots with the words over and under them. */
const marksHeight = (look: Look, crown: number): number => {
  const { point, text } = layoutOf(look)
  return Math.max(point + 6, text + 2) + 2 * crown
}

/** Dots known to stand on each other, and words known to stand on the zero line, at a place of the plot. */
type Found = Crowd & { readonly beyond: ReadonlySet<number> }

const sizeOf = ({ close, raised, joined, beyond }: Found): number =>
  close.size + raised.size + joined.size + beyond.size

/** What more is in the way where the plot has these dots. */
function grown(found: Found, dots: readonly Dot[], base: number, { perUnit }: Plot, sheet: DotsSheet): Found {
  const { frame, look, spec } = sheet
  const discs = dots.filter(({ row }) => row.value !== null && !isSum(row, spec))
  const close = closeLines(discs, perUnit, look)
  const torn = dots.filter(({ side, push }) => side === 'left' && push > 0)
  const [up, along] = [true, false].map(above =>
    torn.filter(dot => hasRoomOver(dot, dots, base, perUnit, look) === above).map(({ category }) => category),
  )
  return {
    close: new Set([...found.close, ...close]),
    raised: new Set([...found.raised, ...(up ?? [])]),
    joined: new Set([...found.joined, ...(along ?? []), ...(isTime(frame, spec.series) ? close : [])]),
    beyond: new Set([...found.beyond, ...dots.flatMap(({ push }, at) => (push > 0 ? [at] : []))]),
  }
}

const nothing: Found = { close: new Set(), raised: new Set(), joined: new Set(), beyond: new Set() }

/**
 * The widest plot with its dots. A narrower one may bring more words onto the zero line, from where they are pushed on, and
 * more dots onto each other: it is looked for again until it brings no more.
 */
function fitDots(sheet: DotsSheet, left: number, domain: Domain, unit: string | null) {
  const { look } = sheet
  const base = baseOf(domain)
  let found = nothing
  for (;;) {
    const { beyond } = found
    const size = dotSize(look, found.close.size > 0)
    const dots = dotsOf(sheet, found)
    const texts = dots.flatMap((dot, at) => besideDot(dot, base, beyond.has(at), radiusOf(size), look))
    const { plot, ticks } = fitScale(look, left, domain, unit, texts)
    const placed = pushed(dots, base, plot.perUnit, look)
    const more = grown(found, placed, base, plot, sheet)
    if (sizeOf(more) === sizeOf(found))
      return { plot, ticks, size, dots: withRoom(placed, plot.perUnit, look) }
    found = more
  }
}

/**
 * Decides sizes and places. Throws when two rows share category and series.
 * @param speech which dots say their values; the axis has numbers where one does not
 * @param fit on a sheet with an end
 */
export function planDots(
  frame: Frame,
  look: Look,
  spec: DotsSpec,
  speech: Speech = 'all',
  fit?: Fit,
): DotsPlan {
  const { gap } = layoutOf(look)
  const lines = categoriesOf(frame, spec.category)
  const kept = fit ? keptLines(frame, spec.category, lines, fit.shown) : lines
  const cells = cellsOf(frame, spec.category, spec.series, kept)
  const domain = domainOf(
    cells.list.map(({ row }) => row),
    { zero: spec.zero !== false, max: spec.max },
  )
  const names = rowNames(cells.categories, look)
  const sheet = { frame, cells, look, spec, speech }
  const crown = crownOf(sheet)
  const marks = marksHeight(look, crown)
  // Beside each other, what is free below the dots of one category serves the words over those of the next.
  const band = fit?.band ?? (names.above ? names.height + marks : Math.max(names.height, marks - crown)) + gap
  const fitted = (unit: string | null) => fitDots(sheet, names.gutter, domain, unit)
  const plain = look.height === undefined ? fitted(unitOf(frame)) : fitted(null)
  // On a sheet with an end there is no axis where every dot says its number.
  const fits = plain.dots.some(({ side }) => side === 'none') ? fitted(unitOf(frame)) : plain
  return { cells, ...fits, names, domain, band, marks, crown }
}
