import { keyColumns, measureColumn, type Row } from '../frame/Frame.ts'
import { columnWords, withUnit } from '../words/files.ts'
import { exact } from '../words/numbers.ts'
import { statusWords } from '../words/statuses.ts'
import { unitWords } from '../words/units.ts'
import type { Place } from './NativeChart.ts'
import type { PanelView } from './PanelView.ts'
import type { SlideTable } from './SlidePlan.ts'

/** Most rows a table on a slide can have and still be read. */
export const mostRows = 15

function numberText({ value, low, high, status }: Row, { language }: PanelView): string {
  if (value !== null) return exact(value)
  if (low !== null && high !== null) return `${exact(low)}–${exact(high)}`
  return statusWords[status === 'reported' ? 'missing' : status][language]
}

/** A frame as a table of texts, numbers in full and in the base unit. */
export function slideTable(view: PanelView, place: Place): SlideTable {
  const { frame, language } = view
  const keys = keyColumns(frame)
  const measure = measureColumn(frame)
  const units = new Set(frame.rows.map(({ unit }) => unit))
  const [unit = ''] = units
  const head = measure.label[language]
  const mixed = units.size > 1
  return {
    place,
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
