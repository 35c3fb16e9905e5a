import { keyColumns, measureColumn, type Language, type Row } from '../frame/Frame.ts'
import { columnWords, withUnit } from '../words/files.ts'
import { exact } from '../words/numbers.ts'
import { statusWords } from '../words/statuses.ts'
import { unitWords } from '../words/units.ts'
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
      statusWords[row.status][language],
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

/** A frame as a table, in the largest type that fits the box; null where none does. */
export function slideTable(view: PanelView, box: Place): SlideTable | null {
  const texts = textsOf(view)
  const lines = [texts.head, ...texts.rows]
  for (const size of sizes) {
    const widths = widthsOf(lines, size, box.w)
    const heights = lines.map(line => heightOf(line, widths, size, view.language))
    if (sumOf(heights) <= box.h) return { ...texts, size, widths, heights, place: box }
  }
  return null
}
