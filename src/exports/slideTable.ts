import { keyColumns, measureColumn, type Language, type Row } from '../frame/Frame.ts'
import { columnWords, withUnit } from '../words/files.ts'
import { exact } from '../words/numbers.ts'
import { rowStatusWords, statusWords } from '../words/statuses.ts'
import { unitWords } from '../words/units.ts'
import { pieces } from './layout.ts'
import type { Place } from './NativeChart.ts'
import type { PanelView } from './PanelView.ts'
import type { SlideTable } from './SlidePlan.ts'
import { lineOf, linesIn, widthOf } from './slideType.ts'

function numberText({ value, low, high, status }: Row, { language }: PanelView): string {
  if (value !== null) return exact(value)
  if (low !== null && high !== null) return `${exact(low)}–${exact(high)}`
  return statusWords[status === 'reported' ? 'missing' : status][language]
}

/** A frame as lines of texts: numbers in full and in the base unit. */
function textsOf(view: PanelView): Pick<SlideTable, 'head' | 'rows' | 'numeric'> {
  const { frame, language } = view
  const keys = keyColumns(frame)
  const measure = measureColumn(frame)
  const units = new Set(frame.rows.map(({ unit }) => unit))
  const [unit = ''] = units
  const head = measure.label[language]
  const mixed = units.size > 1
  return {
    head: [
      ...keys.map(({ label }) => label[language]),
      mixed || unit === '' ? head : withUnit[language](head, unitWords(unit).label[language]),
      ...(mixed ? [columnWords.unit[language]] : []),
      columnWords.status[language],
    ],
    rows: frame.rows.map(row => [
      ...keys.map(({ id }) => row.keys[id]?.label[language] ?? ''),
      numberText(row, view),
      ...(mixed ? [unitWords(row.unit).label[language]] : []),
      rowStatusWords(row)[language],
    ]),
    numeric: [...keys.map(() => false), true, ...(mixed ? [false] : []), false],
  }
}

/** Inches beside and above the text of a cell. */
export const cellAir = { x: 0.1, y: 0.035 }

const sizes = [16, 15, 14, 13, 12, 11]

const sumOf = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** Widths of the columns in a type: by their longest text, none more than half of the table. */
function widthsOf(lines: readonly (readonly string[])[], size: number, whole: number): readonly number[] {
  const columns = lines[0]?.map((_, at) => lines.map(line => line[at] ?? '')) ?? []
  const wanted = columns.map(texts =>
    Math.min(whole / 2, Math.max(...texts.map(text => widthOf(text, size, true))) + 2 * cellAir.x + 0.1),
  )
  // Only the widest give way: a short word must not be broken because a long text stands beside it.
  let most = whole
  const narrowed = () => wanted.map(width => Math.min(width, most))
  while (most > 1 && sumOf(narrowed()) > whole) most *= 0.96
  return narrowed()
}

const heightOf = (
  line: readonly string[],
  widths: readonly number[],
  size: number,
  language: Language,
): number =>
  Math.max(...line.map((text, at) => linesIn(text, size, (widths[at] ?? 1) - 2 * cellAir.x, true))) *
    lineOf(size, language) +
  2 * cellAir.y

type Laid = Pick<SlideTable, 'head' | 'rows' | 'numeric' | 'size' | 'widths' | 'heights'>

function laidOut(view: PanelView, size: number, width: number): Laid {
  const texts = textsOf(view)
  const lines = [texts.head, ...texts.rows]
  const widths = widthsOf(lines, size, width)
  const heights = lines.map(line => heightOf(line, widths, size, view.language))
  return { ...texts, size, widths, heights }
}

/** A table on as many pages as its height needs, each under its head. */
function pagesOf({ rows, heights: [head = 0, ...heights], ...texts }: Laid, place: Place): SlideTable[] {
  const pages: { rows: (readonly string[])[]; heights: number[] }[] = []
  let room = 0
  rows.forEach((row, at) => {
    const height = heights[at] ?? 0
    if (height > room || pages.length === 0) {
      pages.push({ rows: [], heights: [head] })
      room = place.h - head
    }
    pages.at(-1)?.rows.push(row)
    pages.at(-1)?.heights.push(height)
    room -= height
  })
  return pages.map(page => ({ ...texts, ...page, place }))
}

const fits = ({ heights, place }: SlideTable): boolean => sumOf(heights) <= place.h

/** Whether each word has its column's width, so that none is broken within. */
const keepsWords = ({ head, rows, widths, size }: SlideTable): boolean =>
  [head, ...rows].every(line =>
    line.every((text, at) =>
      pieces(text).every(word => widthOf(word.trimEnd(), size, true) <= (widths[at] ?? 0) - 2 * cellAir.x),
    ),
  )

/** Slides a table may take: more of them would bury the picture they follow. */
const mostPages = 3

/** A frame as a table, on as few slides and in as large a type as fit the box; none where even three slides do not do. */
export function slideTables(view: PanelView, box: Place): readonly SlideTable[] {
  const all = sizes
    .map(size => pagesOf(laidOut(view, size, box.w), box))
    .filter(pages => pages.length <= mostPages && pages.every(fits))
  const whole = all.filter(pages => pages.every(keepsWords))
  const ways = whole.length > 0 ? whole : all
  const fewest = Math.min(...ways.map(({ length }) => length))
  return ways.find(({ length }) => length === fewest) ?? []
}
