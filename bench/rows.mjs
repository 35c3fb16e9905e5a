// Numbers of many runs become rows, and rows become lines.

/** @typedef {{ row: string, unit: string, value: number, floor?: number, target?: number }} Row */

/** The value below which so large a part of the numbers lies. */
const percentile = (numbers, part) =>
  numbers.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * part) - 1)] ?? NaN
export const median = numbers => percentile(numbers, 0.5)

/** Median over the rounds of a number each round has. */
export const over = (runs, of) => median(runs.map(of))

const parts = { p50: 0.5, p95: 0.95, max: 1 }
const measures = {
  event: 'event to next frame',
  frame: 'event to second frame',
  settled: 'until at rest',
}

/** Rows of one measure: p50, p95 and max of each run, medians over the runs. @returns {Row[]} */
const spread = (words, runs, floor) =>
  Object.entries(parts).map(([part, share]) => ({
    row: `${words}, ${part}`,
    unit: 'ms',
    value: over(runs, run => percentile(run, share)),
    ...(floor !== undefined && { floor }),
  }))

/** Rows of the table of all figures, held against the median press of a key in the bare page. @returns {Row[]} */
export function interactionRows(runs, floors, fast) {
  const floor = Object.fromEntries(
    Object.keys(measures).map(name => [name, over(floors, run => median(run.map(cost => cost[name])))]),
  )
  const kinds = ['', ...new Set(runs.flat().map(({ kind }) => kind))]
  const rows = kinds.flatMap(kind =>
    Object.entries(measures).flatMap(([name, words]) => {
      const of = runs.map(run => run.filter(cost => !kind || cost.kind === kind).map(cost => cost[name]))
      return spread(`/figures, ${kind || 'all steps'}: ${words}`, of, floor[name])
    }),
  )
  return [
    ...spread(
      'bare page: event to next frame',
      floors.map(run => run.map(({ event }) => event)),
    ),
    ...rows.map(row =>
      row.row === '/figures, all steps: event to next frame, p95' ? { ...row, target: 50 } : row,
    ),
    ...spread('/figures, letters 60 ms apart: event to next frame', fast, floor.event),
  ]
}

const loadWords = {
  paint: ['first contentful paint', 'ms'],
  blocking: ['blocking time until at rest', 'ms'],
  shift: ['layout shift', ''],
  script: ['script before anyone touches it', 'KiB'],
  zipped: ['the same, zipped', 'KiB'],
  click: ['click on a mark to next frame', 'ms'],
}

/** @returns {Row[]} */
export const loadRows = (path, runs, floor) =>
  Object.entries(loadWords)
    .filter(([name]) => runs[0][name] !== undefined)
    .map(([name, [words, unit]]) => ({
      row: `${path}: ${words}`,
      unit,
      value: over(runs, run => run[name]),
      ...(name in floor && { floor: floor[name] }),
    }))

const shown = (number, unit) => (unit === '' ? number.toFixed(3) : number.toFixed(unit === 'KiB' ? 1 : 0))

/** @param {Row} row */
export function line({ row, unit, value, floor, target }) {
  const ratio = floor ? `${(value / floor).toFixed(1)} × ${shown(floor, unit)}` : ''
  const verdict = target === undefined ? '' : `${value < target ? 'met' : 'MISSED'}: under ${target}`
  return `${row.padEnd(66)} ${`${shown(value, unit)} ${unit}`.padStart(10)}  ${ratio.padEnd(12)} ${verdict}`.trimEnd()
}

const decimals = number => Number(number.toFixed(3))

/** A row as the file of results has it. @param {Row} row */
export const rounded = ({ value, floor, ...row }) => ({
  ...row,
  value: decimals(value),
  ...(floor && { floor: decimals(floor), ratio: decimals(value / floor) }),
})
