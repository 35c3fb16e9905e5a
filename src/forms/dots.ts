import type { LineSeriesOption } from 'echarts'
import type { Frame, Row, Text } from '../frame/Frame.ts'
import { gridOf, nameAxis, unitOf, valueAxis } from './axes.ts'
import { caption, captions } from './caption.ts'
import { categoriesOf, cellsOf, type Cell, type Cells } from './cells.ts'
import { domainOf, endsOf, type Domain } from './domain.ts'
import { fitScale, type Beside, type Plot } from './fit.ts'
import { labelOf, type Labelling } from './label.ts'
import { layoutOf, looksFor } from './layout.ts'
import type { Look, Option, Size } from './Look.ts'
import { pointOf, wordsInk, wordsWeight } from './mark.ts'
import { overlay } from './overlay.ts'
import { whiskers } from './rowMarks.ts'
import { nameCaptions, rowNames, type RowNames } from './rowNames.ts'
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

type Side = 'left' | 'right' | 'top'
type Dot = Cell & {
  readonly words: string
  readonly side: Side
  readonly value: number
  readonly shift: number
}
type Plan = {
  readonly cells: Cells
  readonly dots: readonly Dot[]
  readonly names: RowNames
  readonly domain: Domain
  readonly plot: Plot
  readonly ticks: readonly number[]
  readonly band: number
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
  const { language, size } = look
  const known = cells.list.filter(({ category, row }) => category === cell.category && row.value !== null)
  const highest = known.toSorted((a, b) => (b.row.value ?? 0) - (a.row.value ?? 0))[0]
  const name = cells.series[cell.series]?.label[language] ?? ''
  const value = highest?.row.value ?? 0
  return {
    ...cell,
    words: name + colon[language] + words,
    side: 'right',
    value,
    shift: layoutOf(size).point / 2 + 8,
  }
}

function dotsOf(frame: Frame, cells: Cells, look: Look, spec: DotsSpec): readonly Dot[] {
  const { text } = layoutOf(look.size)
  const known = cells.list
    .filter(({ row }) => row.value !== null)
    .map(cell => ({
      ...cell,
      words: labelOf(frame, cell.row, look.language, spec),
      side: sideOf(cell, cells),
      value: cell.row.value ?? 0,
      shift: layoutOf(look.size).point / 2 + 8,
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
  const px = textWidth(words, layoutOf(look.size).text, true)
  const ends = row.value === null ? [value] : endsOf(row)
  if (side === 'left') return [{ value: Math.min(...ends), side, px: px + shift }]
  if (side === 'right') return [{ value: Math.max(...ends), side, px: px + shift }]
  return (['left', 'right'] as const).map(half => ({ value, side: half, px: px / 2 }))
}

/** Px over the dots for words that stand there, in every category when in one. */
const crownOf = (dots: readonly Dot[], look: Look): number =>
  dots.some(({ side }) => side === 'top') ? layoutOf(look.size).line : 0

function planDots(frame: Frame, look: Look, spec: DotsSpec): Plan {
  const { text, gap, point } = layoutOf(look.size)
  const cells = cellsOf(frame, spec.category, spec.series, categoriesOf(frame, spec.category))
  const domain = domainOf(frame.rows, { zero: spec.zero !== false, max: spec.max })
  const dots = dotsOf(frame, cells, look, spec)
  const names = rowNames(cells.categories, look)
  const body = Math.max(point + 4, text + 2, 2 * crownOf(dots, look))
  const band = (names.above ? names.height + body : Math.max(names.height, body)) + gap
  const texts = dots.flatMap(dot => besideDot(dot, look))
  return { cells, dots, names, domain, band, ...fitScale(look, names.gutter, domain, unitOf(frame), texts) }
}

/** Thin lines from the first dot to the last of each category. */
const joins = ({ cells }: Plan): LineSeriesOption => ({
  id: 'joins',
  type: 'line',
  silent: true,
  symbol: 'none',
  showSymbol: false,
  emphasis: { disabled: true },
  lineStyle: { color: '@zero', width: 1.5 },
  z: 2,
  data: cells.categories.flatMap((_, category): ([number, number] | '-')[] => {
    const values = cells.list.flatMap(({ row, category: at }) =>
      at === category && row.value !== null ? [row.value] : [],
    )
    return values.length < 2 ? [] : [[Math.min(...values), category], [Math.max(...values), category], '-']
  }),
})

function dotItem({ row, index, category, words, side, value }: Dot, look: Look, spec: DotsSpec, plot: Plot) {
  const { text, point } = layoutOf(look.size)
  const ends = endsOf(row)
  const past = side === 'right' ? Math.max(...ends) - value : side === 'left' ? value - Math.min(...ends) : 0
  return {
    value: [value, category],
    row: index,
    itemStyle: pointOf(row, spec.color(row)),
    label: {
      show: true,
      position: side,
      distance: 5 + past * plot.perUnit,
      formatter: words,
      fontSize: text,
      color: wordsInk(row),
      fontWeight: wordsWeight(row),
      // A rim of paper where the zero line or a join runs behind the words.
      textBorderColor: '@surface',
      textBorderWidth: 3,
    },
    symbolSize: point + 3,
  }
}

function unknowns({ dots }: Plan, look: Look) {
  const items = dots
    .filter(({ row }) => row.value === null)
    .map(({ words, category, index, value, shift }) =>
      caption([value, category], words, {
        size: layoutOf(look.size).text,
        color: '@ink-faint',
        align: 'left',
        vertical: 'middle',
        offset: [shift, 0],
        row: index,
      }),
    )
  return captions('unknown', items, true)
}

function heightFor(frame: Frame, look: Look, spec: DotsSpec): number {
  const plan = planDots(frame, look, spec)
  return Math.ceil(topOf(plan, look) + plan.cells.categories.length * plan.band + bottom)
}

const bottom = 4
const topOf = ({ names }: Plan, look: Look): number =>
  layoutOf(look.size).note + 12 + (names.above ? names.height / 2 : 0)

/** Height in px that dots of this frame want at a size, the same in both languages. */
export const dotsHeight = (frame: Frame, size: Size, spec: DotsSpec): number =>
  Math.max(...looksFor(size).map(look => heightFor(frame, look, spec)))

/**
 * A dot plot of a frame, as plain data: every value one dot (`value[0]` the row's, in base units; `value[1]` its line).
 * Throws when two rows share category and series.
 */
export function dots(frame: Frame, look: Look, spec: DotsSpec): Option {
  const plan = planDots(frame, look, spec)
  const { domain, plot, ticks, names, cells } = plan
  const { point } = layoutOf(look.size)
  const known = plan.dots.filter(({ row }) => row.value !== null)
  return {
    grid: gridOf(plot.left, plot.right, topOf(plan, look), bottom),
    xAxis: {
      ...valueAxis(domain, ticks, unitOf(frame), look.language, layoutOf(look.size).note),
      position: 'top',
    },
    yAxis: { ...nameAxis(cells.categories, look.language), inverse: true },
    series: [
      joins(plan),
      ...cells.series.map((key, series) =>
        overlay(
          `dots ${key.id}`,
          known.filter(dot => dot.series === series).map(dot => dotItem(dot, look, spec, plot)),
          4,
          true,
        ),
      ),
      whiskers(
        known.map(dot => ({ ...dot, offset: 0 })),
        plot.perUnit,
      ),
      unknowns(plan, look),
      captions(
        'names',
        nameCaptions(names, cells, look, {
          at: domain.low,
          left: plot.left,
          marks: point + 6 + 2 * crownOf(plan.dots, look),
        }),
      ),
    ],
  }
}
