import type { Frame, Row, Text } from '../frame/Frame.ts'
import { isTime, type Cell, type Cells } from './cells.ts'
import { dotSize } from './dotMarks.ts'
import { endsOf } from './domain.ts'
import { labelOf, type Labelling } from './label.ts'
import { layoutOf } from './layout.ts'
import type { Look } from './Look.ts'
import { textWidth } from './textWidth.ts'

/** A line for each category, on it a dot for each series: two years, two ledgers, two directions. */
export type DotsSpec = Labelling & {
  readonly category: string
  readonly series: string
  /** Colour token of a row's dot. */
  readonly color: (row: Row) => string
  /** True of rows that are the sum of the others of their line: a tick across the line instead of a dot. */
  readonly sum?: (row: Row) => boolean
  /** False lets the axis begin near the lowest value; it begins at zero otherwise. */
  readonly zero?: boolean
  readonly max?: number
}

/** Where a dot's words stand; `none` where there is no room for them. */
type Side = 'left' | 'right' | 'top' | 'none'

/** A cell with its words; those begin `shift` px from `from`, and `push` px more where the zero line is in their way. */
export type Dot = Cell & {
  readonly words: string
  readonly side: Side
  readonly value: number
  readonly from: number
  readonly shift: number
  readonly push: number
  /** Sign between these words and those before them, where they follow those of another dot. */
  readonly lead: string
}

/** Lines whose dots leave no room for words on either side of them, by what becomes of the words. */
export type Crowd = {
  /** Two dots of theirs are closer than a dot is wide. */
  readonly close: ReadonlySet<number>
  /** The lowest dot speaks upwards. */
  readonly raised: ReadonlySet<number>
  /** The lowest dot and the highest speak one after the other, to the right of both. */
  readonly joined: ReadonlySet<number>
}

/** Which dots of a line say their values: all, the lowest and the highest, or none. */
export type Speech = 'all' | 'ends' | 'none'

/** What words of dots are set from. */
export type DotsSheet = {
  readonly frame: Frame
  readonly cells: Cells
  readonly look: Look
  readonly spec: DotsSpec
  readonly speech: Speech
}

const valueOf = ({ row }: Cell): number => row.value ?? 0

/** Known cells of a line, the lowest first. */
const knownIn = ({ list }: Cells, line: number): readonly Cell[] =>
  list
    .filter(({ category, row }) => category === line && row.value !== null)
    .toSorted((a, b) => valueOf(a) - valueOf(b))

/** The lowest dot of a line speaks to the left, the highest to the right, one between them upwards. */
function sideOf(cell: Cell, known: readonly Cell[], { raised, joined }: Crowd, speech: Speech): Side {
  if (speech === 'none') return 'none'
  const alone = known.length === 1
  if (cell === known.at(-1)) return alone && valueOf(cell) < 0 ? 'left' : 'right'
  if (cell !== known[0]) return speech === 'all' ? 'top' : 'none'
  if (joined.has(cell.category)) return 'right'
  return raised.has(cell.category) ? 'top' : 'left'
}

/** Px between the middle of a dot and its words. */
const shiftOf = (look: Look, { close }: Crowd): number => dotSize(look, close.size > 0) / 2 + 5

/** Px the words of a dot take in bold, the wider of their two weights. */
export const wordsWidth = ({ words }: Pick<Dot, 'words'>, look: Look): number =>
  textWidth(words, layoutOf(look).text, true)

/** Px a sign between two words takes, with its air. */
export const leadWidth = (lead: string, look: Look): number => {
  const { text } = layoutOf(look)
  return textWidth(lead, text) + text * 0.6
}

const isOver = (frame: Frame, { series }: DotsSpec): boolean => isTime(frame, series)

/** The same dots of a line, those that speak to its right one after the other: in the order of time, or as the dots stand. */
function inRow(line: readonly Dot[], { frame, look, spec }: DotsSheet): readonly Dot[] {
  const spoken = line.filter(({ side }) => side === 'right')
  if (spoken.length < 2) return line
  const over = isOver(frame, spec)
  const from = Math.max(...line.flatMap(({ row }) => endsOf(row)))
  const lead = over ? '→' : '/'
  let shift = spoken[0]?.shift ?? 0
  const set = new Map<Dot, Dot>()
  for (const dot of spoken.toSorted((a, b) => (over ? a.series - b.series : a.value - b.value))) {
    const follows = set.size > 0
    if (follows) shift += leadWidth(lead, look)
    set.set(dot, { ...dot, from, shift, lead: follows ? lead : '' })
    shift += textWidth(dot.words, layoutOf(look).text, dot.row.emphasis === 'chosen')
  }
  return line.map(dot => set.get(dot) ?? dot)
}

const colon: Text = { en: ': ', zh: '：' }

/** A dot whose value is not known stands behind the highest known one of its line, and says whose it is. */
function unknownDot(cell: Cell, before: readonly Dot[], sheet: DotsSheet, shift: number): Dot {
  const { frame, cells, spec, look } = sheet
  const { language } = look
  const name = cells.series[cell.series]?.label[language] ?? ''
  const value = Math.max(...before.map(dot => dot.value))
  const spoken = before.filter(({ side }) => side === 'right')
  return {
    ...cell,
    words: name + colon[language] + labelOf(frame, cell.row, language, spec),
    side: 'right',
    value: before.length > 0 ? value : 0,
    from: before.length > 0 ? value : 0,
    shift: Math.max(shift, ...spoken.map(dot => dot.shift + wordsWidth(dot, look) + layoutOf(look).text)),
    push: 0,
    lead: '',
  }
}

function dotsIn(line: number, sheet: DotsSheet, crowd: Crowd): readonly Dot[] {
  const { frame, cells, look, spec, speech } = sheet
  const known = knownIn(cells, line)
  const shift = shiftOf(look, crowd)
  const spoken = known.map((cell): Dot => {
    const side = sideOf(cell, known, crowd, speech)
    const ends = endsOf(cell.row)
    return {
      ...cell,
      words: labelOf(frame, cell.row, look.language, spec),
      side,
      value: valueOf(cell),
      from: side === 'left' ? Math.min(...ends) : Math.max(...ends),
      shift,
      push: 0,
      lead: '',
    }
  })
  const dots = [...inRow(spoken, sheet)]
  for (const cell of cells.list.filter(({ category, row }) => category === line && row.value === null))
    dots.push(unknownDot(cell, dots, sheet, shift))
  return dots
}

/** Every dot with its words, as the crowd wants them: in the order of the frame. */
export const dotsOf = (sheet: DotsSheet, crowd: Crowd): readonly Dot[] =>
  sheet.cells.categories
    .flatMap((_, line) => dotsIn(line, sheet, crowd))
    .toSorted((a, b) => a.index - b.index)
