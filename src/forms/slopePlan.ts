import type { Frame, Row } from '../frame/Frame.ts'
import { categoriesOf, cellsOf, type Cells } from './cells.ts'
import { domainOf, type Domain } from './domain.ts'
import { awayOf, endLabels, type EndLabel, type EndLabels } from './endLabels.ts'
import { labelOf, type Labelling } from './label.ts'
import { layoutOf, plotOf } from './layout.ts'
import type { Look } from './Look.ts'
import { nameInk, wordsWeight } from './mark.ts'

/** A few moments and what became of each entity between them; of the time between nothing is known. */
export type SlopeSpec = Labelling & {
  /** Column of the moments, two or three periods. */
  readonly period: string
  /** Column whose keys are the lines. */
  readonly entity: string
  /** Colour token of a row. */
  readonly color: (row: Row) => string
  /** False lets the picture begin near the lowest value; it begins at zero otherwise. */
  readonly zero?: boolean
}

/** All that is decided before anything is drawn: sizes in px, ends of the axis. */
export type SlopePlan = {
  readonly cells: Cells
  /** Indices of the categories that have rows: between them the timeline is empty. */
  readonly moments: readonly number[]
  readonly left: EndLabels
  readonly right: EndLabels
  readonly domain: Domain
  readonly width: number
  /** Px between the outer moments and their words. */
  readonly away: number
  readonly plot: number
}

function endsAt(
  moment: number,
  named: boolean,
  frame: Frame,
  cells: Cells,
  look: Look,
  spec: SlopeSpec,
): readonly EndLabel[] {
  return cells.list
    .filter(({ category }) => category === moment)
    .map(({ row, index, series }) => ({
      // An unknown value stands where the entity's other end is.
      value:
        row.value ??
        cells.list.find(other => other.series === series && other.row.value !== null)?.row.value ??
        0,
      name: named ? (cells.series[series]?.label[look.language] ?? '') : '',
      words: labelOf(frame, row, look.language, spec),
      color: row.value === null ? '@ink-faint' : nameInk(row, spec.color(row)),
      bold: wordsWeight(row) === 'bold',
      ...(row.value === null ? { row: index } : {}),
    }))
}

/** Px over the plot, for the names of the moments, and below it. */
export const topOf = (look: Look): number => layoutOf(look).line * 2 + 6
export const bottomOf = (look: Look): number => layoutOf(look).line + 4

/** Of the plot: what the sheet leaves, or enough for the words at its sides. */
const heightOn = (look: Look, crowd: number): number =>
  look.height === undefined
    ? Math.max(layoutOf(look).plot * 0.85, crowd)
    : plotOf(look, topOf(look) + bottomOf(look))

/** Decides sizes and places. Throws when two rows share entity and period. */
export function planSlope(frame: Frame, look: Look, spec: SlopeSpec): SlopePlan {
  const { gutter, line } = layoutOf(look)
  const cells = cellsOf(frame, spec.period, spec.entity, categoriesOf(frame, spec.period))
  const moments = [...new Set(cells.list.map(({ category }) => category))].sort((a, b) => a - b)
  const room = look.width * gutter
  const labels = (moment: number, named: boolean) =>
    endLabels(endsAt(moment, named, frame, cells, look, spec), room, look)
  // On a phone the names stand once, on the right.
  const left = labels(moments[0] ?? 0, look.size !== 'small')
  const right = labels(moments.at(-1) ?? 0, true)
  const away = awayOf(look)
  const crowd = Math.max(
    ...[left, right].map(({ texts }) => texts.join('\n').split('\n').length * (line + 3)),
  )
  const height = heightOn(look, crowd)
  return {
    cells,
    moments,
    away,
    left,
    right,
    domain: domainOf(frame.rows, { zero: spec.zero !== false }),
    // Not much wider than high: flat lines say nothing. A slide is wide, and its lines few.
    width: Math.min(
      look.width - left.width - right.width - 2 * away,
      height * (look.size === 'slide' ? 3 : 2),
    ),
    plot: height,
  }
}

/** Px from the plot's left edge to a category. */
export const place = ({ width, cells }: SlopePlan, category: number): number =>
  (category / Math.max(1, cells.categories.length - 1)) * width
