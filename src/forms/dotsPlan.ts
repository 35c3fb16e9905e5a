import type { Frame, Row, Text } from '../frame/Frame.ts'
import { unitOf } from './axes.ts'
import { categoriesOf, cellsIn, cellsOf, type Cell, type Cells, type Fit } from './cells.ts'
import { domainOf, endsOf, type Domain } from './domain.ts'
import { fitScale, type Beside, type Plot } from './fit.ts'
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

/** A cell with its words; those begin `shift` px from `value`. */
export type Dot = Cell & {
  readonly words: string
  readonly side: Side
  readonly value: number
  readonly shift: number
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

const besideDot = ({ row, words, side, value, shift }: Dot, look: Look): readonly Beside[] => {
  const px = textWidth(words, layoutOf(look).text, true)
  const ends = row.value === null ? [value] : endsOf(row)
  if (side === 'left') return [{ value: Math.min(...ends), side, px: px + shift }]
  if (side === 'right') return [{ value: Math.max(...ends), side, px: px + shift }]
  return (['left', 'right'] as const).map(half => ({ value, side: half, px: px / 2 }))
}

/** Words over inner dots that would stand on those of the dot before are left out. */
function withRoom(dots: readonly Dot[], { perUnit }: Plot, look: Look): readonly Dot[] {
  const ends = new Map<number, number>()
  const hidden = new Set<Dot>()
  const tops = dots.filter(({ side }) => side === 'top').toSorted((a, b) => a.value - b.value)
  for (const dot of tops) {
    const half = textWidth(dot.words, layoutOf(look).text, true) / 2
    if (dot.value * perUnit - half < (ends.get(dot.category) ?? -Infinity)) hidden.add(dot)
    else ends.set(dot.category, dot.value * perUnit + half + 4)
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
 * Decides sizes and places. Throws when two rows share category and series.
 * @param fit on a sheet with an end
 */
export function planDots(frame: Frame, look: Look, spec: DotsSpec, fit?: Fit): DotsPlan {
  const { gap } = layoutOf(look)
  const all = cellsOf(frame, spec.category, spec.series, categoriesOf(frame, spec.category))
  const cells = fit ? cellsIn(all, 0, fit.shown) : all
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
  const texts = dots.flatMap(dot => besideDot(dot, look))
  const fitted = (unit: string | null) => fitScale(look, names.gutter, domain, unit, texts)
  const plain = look.height === undefined ? fitted(unitOf(frame)) : fitted(null)
  const placed = withRoom(dots, plain.plot, look)
  // On a sheet with an end there is no axis where every dot says its number.
  const { plot, ticks } = placed.some(({ side }) => side === 'none') ? fitted(unitOf(frame)) : plain
  return { cells, dots: withRoom(dots, plot, look), names, domain, plot, ticks, band, marks, crown }
}
