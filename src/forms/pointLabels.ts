import type { Frame } from '../frame/Frame.ts'
import { roomFor } from './box.ts'
import { caption } from './caption.ts'
import type { Cell } from './cells.ts'
import { chosenPoints } from './chosenPoints.ts'
import { isUnknown } from './label.ts'
import { layoutOf } from './layout.ts'
import { lineOf, type LinesPlan, type LinesSpec } from './linesPlan.ts'
import type { Look } from './Look.ts'
import { nameInk, wordsInk, wordsWeight } from './mark.ts'
import type { Item } from './overlay.ts'
import { boxOf, clearance, labelAt, obstaclesOf, type PointLabel } from './pointWords.ts'

const isChosen = ({ row }: Cell): boolean => row.emphasis === 'chosen'

/** Words at every point of a single line: above it, or below it where the line climbs through the words. */
function usualLabels(cells: readonly Cell[], frame: Frame, plan: LinesPlan, look: Look, spec: LinesSpec) {
  const drawn = cells.filter(({ row }) => row.value !== null)
  const obstacles = obstaclesOf(drawn, plan, look)
  const labels = cells.map(cell => {
    const above = labelAt(cell, false, frame, plan, look, spec)
    const below = labelAt(cell, true, frame, plan, look, spec)
    const free = (label: PointLabel) =>
      roomFor([{ thing: label, box: boxOf(label, plan, look) }], obstacles).size > 0
    return !free(above) && free(below) && boxOf(below, plan, look).bottom < plan.height ? below : above
  })
  return { labels, obstacles }
}

/**
 * Words at the points of a single line: all where there is room; else at the chosen, and as far as these leave room, at the
 * last, the first and the highest.
 */
function pointLabels(frame: Frame, plan: LinesPlan, look: Look, spec: LinesSpec): readonly PointLabel[] {
  const cells = lineOf(plan.cells, 0).filter(({ row }) => !isUnknown(row))
  const { labels, obstacles } = usualLabels(cells, frame, plan, look, spec)
  const wanted = (some: readonly PointLabel[]) =>
    some.map(thing => ({ thing, box: boxOf(thing, plan, look) }))
  const all = roomFor(wanted(labels), obstacles, 6)
  if (all.size === labels.length) return [...all]
  const highest = labels.toSorted((a, b) => b.value - a.value).slice(0, 1)
  const claims = [...labels.slice(-1), ...labels.slice(0, 1), ...highest]
  const ofChosen = (some: readonly PointLabel[]) => some.filter(({ cell }) => isChosen(cell))
  const chosen = chosenPoints([...new Set(ofChosen([...claims, ...labels]))], false, plan, look)
  const taken = chosen.map(one => boxOf(one, plan, look))
  const others = claims.filter(({ cell }) => !isChosen(cell))
  return [...chosen, ...roomFor(wanted(others), [...obstacles, ...taken], 6)]
}

/** Words of a point on the px axis. */
const pointCaption = (label: PointLabel, color: string, look: Look): Item => {
  const { cell, words, x, value, below } = label
  return caption([x, value], words, {
    size: layoutOf(look).text,
    color,
    bold: wordsWeight(cell.row) === 'bold',
    align: 'center',
    vertical: below ? 'top' : 'bottom',
    offset: [0, (below ? 1 : -1) * clearance(label, look)],
    halo: true,
    ...(cell.row.value === null ? { row: cell.index } : {}),
  })
}

/** Words of a single line's points as captions. Ranges without a value have no point: their words are the mark. */
export const pointCaptions = (frame: Frame, plan: LinesPlan, look: Look, spec: LinesSpec): Item[] =>
  pointLabels(frame, plan, look, spec).map(label => pointCaption(label, wordsInk(label.cell.row), look))

/** Chosen points of lines that say only their last values, without those: from the top down, period by period. */
function chosenCells({ cells }: LinesPlan): readonly Cell[] {
  const ends = cells.series.map((_, series) =>
    lineOf(cells, series).findLast(({ row }) => row.value !== null),
  )
  return cells.list
    .filter(cell => isChosen(cell) && cell.row.value !== null && !ends.includes(cell))
    .toSorted((a, b) => a.category - b.category || (b.row.value ?? 0) - (a.row.value ?? 0))
}

/** Points of several lines that have words of their own: the chosen ones. */
export const chosenLabels = (
  frame: Frame,
  plan: LinesPlan,
  look: Look,
  spec: LinesSpec,
): readonly PointLabel[] =>
  chosenPoints(
    chosenCells(plan).map(cell => labelAt(cell, false, frame, plan, look, spec)),
    true,
    plan,
    look,
  )

/** The same as captions, in the colours of their lines. */
export const chosenCaptions = (labels: readonly PointLabel[], look: Look, spec: LinesSpec): Item[] =>
  labels.map(label => pointCaption(label, nameInk(label.cell.row, spec.color(label.cell.row)), look))
