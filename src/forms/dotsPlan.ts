import type { Frame, Row, Text } from '../frame/Frame.ts'
import { unitOf } from './axes.ts'
import { categoriesOf, cellsOf, type Cell, type Cells, type Fit } from './cells.ts'
import { domainOf, endsOf, type Domain } from './domain.ts'
import { fitScale, type Beside, type Plot } from './fit.ts'
import { keptLines } from './kept.ts'
import { labelOf, type Labelling } from './label.ts'
import { layoutOf } from './layout.ts'
import type { Look } from './Look.ts'
import { rowNames, type RowNames } from './rowNames.ts'
import { textWidth } from './textWidth.ts'

/** A line for each category, on it a dot for each series: two years, two ledgers, two directions. */
export type DotsSpec = Labelling & {
  readonly category: string
  readonly series: string
  /** Colour token of a row's dot. */
  readonly color: (row: Row) => string
  /** False lets the axis begin near the lowest value; it begins at zero otherwise. */
  readonly zero?: boolean
  readonly max?: number
}

/** Where a dot's words stand; `none` where there is no room for them. */
type Side = 'left' | 'right' | 'top' | 'none'

/** A cell with its words; those begin `shift` px from `value`, and `push` px more where the zero line is in their way. */
export type Dot = Cell & {
  readonly words: string
  readonly side: Side
  readonly value: number
  readonly shift: number
  readonly push: number
}

/** All that is decided before anything is drawn: sizes in px, ends of the axis. */
export type DotsPlan = {
  readonly cells: Cells
  readonly dots: readonly Dot[]
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

/** The lowest dot of a line speaks to the left, the highest to the right, one between them upwards. */
function sideOf(cell: Cell, cells: Cells): Side {
  const line = cells.list.filter(({ category, row }) => category === cell.category && row.value !== null)
  const ordered = line.toSorted((a, b) => (a.row.value ?? 0) - (b.row.value ?? 0))
  if (ordered.at(-1) === cell || cell.row.value === null) return 'right'
  return ordered[0] === cell ? 'left' : 'top'
}

const colon: Text = { en: ': ', zh: '：' }

/** An unknown dot stands behind the highest known one of its line, and says whose it is. */
function unknownDot(cell: Cell, cells: Cells, words: string, look: Look): Dot {
  const { language } = look
  const known = cells.list.filter(({ category, row }) => category === cell.category && row.value !== null)
  const highest = known.toSorted((a, b) => (b.row.value ?? 0) - (a.row.value ?? 0))[0]
  const name = cells.series[cell.series]?.label[language] ?? ''
  const value = highest?.row.value ?? 0
  return {
    ...cell,
    words: name + colon[language] + words,
    side: 'right',
    value,
    shift: layoutOf(look).point / 2 + 8,
    push: 0,
  }
}

function dotsOf(frame: Frame, cells: Cells, look: Look, spec: DotsSpec): readonly Dot[] {
  const { text } = layoutOf(look)
  const known = cells.list
    .filter(({ row }) => row.value !== null)
    .map(cell => ({
      ...cell,
      words: labelOf(frame, cell.row, look.language, spec),
      side: sideOf(cell, cells),
      value: cell.row.value ?? 0,
      shift: layoutOf(look).point / 2 + 8,
      push: 0,
    }))
  const dots: Dot[] = [...known]
  for (const cell of cells.list.filter(({ row }) => row.value === null)) {
    const dot = unknownDot(cell, cells, labelOf(frame, cell.row, look.language, spec), look)
    const before = dots.filter(({ category, side }) => category === cell.category && side === 'right')
    const taken = before.reduce((px, { words }) => px + textWidth(words, text, true) + text, 0)
    dots.push({ ...dot, shift: dot.shift + taken })
  }
  return dots
}

/** The zero line, or where zero is not on the axis, the end that is nearest to it. */
const baseOf = ({ low, high }: Domain): number => Math.max(low, Math.min(high, 0))

/** The end of a dot's interval, or its value, from which its words are measured. */
function endOf({ row, side, value }: Dot): number {
  const ends = row.value === null ? [value] : endsOf(row)
  return side === 'left' ? Math.min(...ends) : Math.max(...ends)
}

/** Px between the zero line and words that would stand on it. */
const clear = 5

const wordsWidth = ({ words }: Dot, look: Look): number => textWidth(words, layoutOf(look).text, true)

/**
 * What must stand inside the chart: the dot itself, and its words, beside it or beyond the zero line.
 * @param beyond true where its words have been found to stand on the zero line
 */
function besideDot(dot: Dot, base: number, beyond: boolean, look: Look): readonly Beside[] {
  const { row, side, value, shift } = dot
  const px = wordsWidth(dot, look)
  const both = (at: number, half: number): readonly Beside[] =>
    (['left', 'right'] as const).map(one => ({ value: at, side: one, px: half }))
  const mark = row.value === null ? [] : both(value, dotRadius(look))
  if (side === 'left' || side === 'right')
    return [
      ...mark,
      { value: endOf(dot), side, px: px + shift },
      ...(beyond ? [{ value: base, side, px: px + clear }] : []),
    ]
  return [...mark, ...both(value, px / 2)]
}

/** Px by which words beside a dot must be pushed on, so that they stand beyond the zero line instead of on it. */
function pushOf(dot: Dot, base: number, perUnit: number, look: Look): number {
  const { side, shift } = dot
  if (side !== 'left' && side !== 'right') return 0
  const away = (endOf(dot) - base) * perUnit * (side === 'left' ? 1 : -1) - shift
  return away > -clear && away - wordsWidth(dot, look) < clear ? away + clear : 0
}

/** The same dots, those whose words would stand on the zero line pushed on. What stands behind such words moves along. */
function pushed(dots: readonly Dot[], base: number, { perUnit }: Plot, look: Look): readonly Dot[] {
  const before = new Map<string, number>()
  return dots.map(dot => {
    const place = `${dot.category} ${dot.side}`
    const push = Math.max(before.get(place) ?? 0, pushOf(dot, base, perUnit, look))
    before.set(place, push)
    return { ...dot, push }
  })
}

/** Px from the middle of a dot to the outer edge of its rim. */
export const dotRadius = (look: Look): number => dotSize(look) / 2 + 1
/** Px across a dot, without the outer half of its rim. */
export const dotSize = (look: Look): number => layoutOf(look).point + 3

/** Words over inner dots that would stand on those of another are left out, those of chosen dots last. */
function withRoom(dots: readonly Dot[], { perUnit }: Plot, look: Look): readonly Dot[] {
  const placed: { readonly category: number; readonly from: number; readonly to: number }[] = []
  const hidden = new Set<Dot>()
  const isMuted = ({ row }: Dot): number => (row.emphasis === 'muted' ? 1 : 0)
  const tops = dots
    .filter(({ side }) => side === 'top')
    .toSorted((a, b) => isMuted(a) - isMuted(b) || a.value - b.value)
  for (const dot of tops) {
    const half = wordsWidth(dot, look) / 2
    const [from, to] = [dot.value * perUnit - half, dot.value * perUnit + half]
    const touched = placed.some(
      one => one.category === dot.category && from < one.to + 4 && one.from < to + 4,
    )
    if (touched) hidden.add(dot)
    else placed.push({ category: dot.category, from, to })
  }
  return dots.map(dot => (hidden.has(dot) ? { ...dot, side: 'none' } : dot))
}

/** Px over the dots for words that stand there, in every category when in one. */
const crownOf = (dots: readonly Dot[], look: Look): number =>
  dots.some(({ side }) => side === 'top') ? layoutOf(look).line : 0

/** Px of a category's dots with the words over and under them. */
const marksHeight = (look: Look, crown: number): number => {
  const { point, text } = layoutOf(look)
  return Math.max(point + 6, text + 2) + 2 * crown
}

/**
 * The widest plot with its dots. A narrower one may bring more words onto the zero line, from where they are pushed on and
 * need more room: it is looked for again until it brings no more.
 */
function fitDots(dots: readonly Dot[], left: number, domain: Domain, unit: string | null, look: Look) {
  const base = baseOf(domain)
  const beyond = new Set<number>()
  for (;;) {
    const texts = dots.flatMap((dot, at) => besideDot(dot, base, beyond.has(at), look))
    const { plot, ticks } = fitScale(look, left, domain, unit, texts)
    const placed = pushed(dots, base, plot, look)
    const known = beyond.size
    for (const [at, { push }] of placed.entries()) if (push > 0) beyond.add(at)
    if (beyond.size === known) return { plot, ticks, dots: placed }
  }
}

/**
 * Decides sizes and places. Throws when two rows share category and series.
 * @param fit on a sheet with an end
 */
export function planDots(frame: Frame, look: Look, spec: DotsSpec, fit?: Fit): DotsPlan {
  const { gap } = layoutOf(look)
  const lines = categoriesOf(frame, spec.category)
  const kept = fit ? keptLines(frame, spec.category, lines, fit.shown) : lines
  const cells = cellsOf(frame, spec.category, spec.series, kept)
  const domain = domainOf(
    cells.list.map(({ row }) => row),
    { zero: spec.zero !== false, max: spec.max },
  )
  const dots = dotsOf(frame, cells, look, spec)
  const names = rowNames(cells.categories, look)
  const crown = crownOf(dots, look)
  const marks = marksHeight(look, crown)
  // Beside each other, what is free below the dots of one category serves the words over those of the next.
  const band = fit?.band ?? (names.above ? names.height + marks : Math.max(names.height, marks - crown)) + gap
  const fitted = (unit: string | null) => fitDots(dots, names.gutter, domain, unit, look)
  const plain = look.height === undefined ? fitted(unitOf(frame)) : fitted(null)
  const placed = withRoom(plain.dots, plain.plot, look)
  // On a sheet with an end there is no axis where every dot says its number.
  const fits = placed.some(({ side }) => side === 'none') ? fitted(unitOf(frame)) : plain
  const { plot, ticks } = fits
  return { cells, dots: withRoom(fits.dots, plot, look), names, domain, plot, ticks, band, marks, crown }
}
