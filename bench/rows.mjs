// Numbers of many runs become rows, and rows become lines.

/**
 * @typedef {object} Row
 * @property {string} row what was measured
 * @property {string} unit
 * @property {number} value
 * @property {number} [floor] the same of the page it is held against, in the same run
 * @property {{ most?: number, least?: number, of?: 'ratio' }} [target] for the value, or for its ratio to the floor
 */

/** The value below which so large a part of the numbers lies. */
export const percentile = (numbers, part) =>
  numbers.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * part) - 1)] ?? NaN
export const median = numbers => percentile(numbers, 0.5)

/** Median over the rounds of a number each round has. */
export const over = (runs, of) => median(runs.map(of))

/** The middle half of the numbers against their median: how far a measurement can be trusted. */
export const spreadOf = numbers => (percentile(numbers, 0.75) - percentile(numbers, 0.25)) / median(numbers)

/** Limits a reader of the table holds a row against. */
export const most = limit => ({ most: limit })
export const mostOf = limit => ({ most: limit, of: /** @type {const} */ ('ratio') })
export const least = limit => ({ least: limit })

const ratioOf = ({ value, floor }) => (floor ? value / floor : NaN)

/** Whether a row has what it is to reach; undefined for rows that only inform. A number that is not there has not. */
export function reached(row) {
  const { target } = row
  if (!target) return undefined
  const number = target.of === 'ratio' ? ratioOf(row) : row.value
  return number <= (target.most ?? Infinity) && number >= (target.least ?? -Infinity)
}

const digits = { '': 3, KiB: 1, frames: 1, s: 2, px: 1 }
const shown = (number, unit) => number.toFixed(digits[unit] ?? 0)

function wish({ target, unit }) {
  if (!target) return ''
  if (target.least !== undefined) return `at least ${target.least} ${unit}`
  return target.of === 'ratio' ? `at most ${target.most.toFixed(2)} ×` : `at most ${target.most} ${unit}`
}

const verdicts = { true: 'reached', false: 'NOT REACHED', undefined: '' }

/** A row as a line of the console. @param {Row} row */
export function line(row) {
  const { value, floor, unit } = row
  const ratio = floor ? `${ratioOf(row).toFixed(2)} × ${shown(floor, unit)}` : ''
  const words = [
    row.row.padEnd(84),
    `${shown(value, unit)} ${unit}`.padStart(12),
    ratio.padEnd(16),
    wish(row).padEnd(18),
    verdicts[String(reached(row))],
  ]
  return words.join('  ').trimEnd()
}

const decimals = number => Number(number.toFixed(3))

/** A row as the file of results has it. @param {Row} row */
export const rounded = row => ({
  ...row,
  value: decimals(row.value),
  ...(row.floor && { floor: decimals(row.floor), ratio: decimals(ratioOf(row)) }),
  ...(row.target && { reached: reached(row) }),
})
