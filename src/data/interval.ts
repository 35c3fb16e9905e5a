import type { Figure, FigureRow } from './Figure.ts'

/** A closed interval; an end that is not known is infinite. */
export type Interval = { readonly low: number; readonly high: number }

export const point = (value: number): Interval => ({ low: value, high: value })
export const unbounded: Interval = { low: -Infinity, high: Infinity }

const hull = (ends: readonly number[]): Interval => {
  // 0 × ∞ is NaN in IEEE arithmetic; as an end of a product interval it is 0.
  const known = ends.map(end => (Number.isNaN(end) ? 0 : end))
  return { low: Math.min(...known), high: Math.max(...known) }
}

export const add = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high })
export const subtract = (a: Interval, b: Interval): Interval => ({
  low: a.low - b.high,
  high: a.high - b.low,
})
export const multiply = (a: Interval, b: Interval): Interval =>
  hull([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high])

/** Quotient of two intervals; unbounded when the divisor may be 0. */
export const divide = (a: Interval, b: Interval): Interval =>
  b.low <= 0 && b.high >= 0
    ? unbounded
    : hull([a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high])

/** The numbers in a printed figure with the step of their last digit: "3.6751 trillion" → 3.6751, step 0.0001. */
export function printedNumbers(printed: string): readonly { value: number; step: number }[] {
  const plain = printed
    .normalize('NFKC')
    .replace(/[−–](?=\d)/g, '-')
    .replace(/(?<=\d),(?=\d{3})/g, '')
  return [...plain.matchAll(/\d+(?:\.(\d+))?/g)].map(([digits, decimals = '']) => ({
    value: Number(digits),
    // Read as decimal text: 10 ** -4 is not exactly 0.0001 in every engine.
    step: Number(`1e-${decimals.length}`),
  }))
}

/** Largest power of ten a print is scaled by: trillions of base units. */
const largestScale = 13

/**
 * Step of the last printed digit in base units: `precision` where the row states it, else read from `printed` by
 * finding the number there that equals the value up to a power of ten. 0 when the print shows no such number.
 */
export const printedStep = (row: Pick<FigureRow, 'value' | 'printed' | 'precision'>): number =>
  row.precision ?? stepInPrint(row.value, row.printed)

function stepInPrint(value: number | null | undefined, printed: string | undefined): number {
  if (value === null || value === undefined || printed === undefined) return 0
  for (const number of printedNumbers(printed)) {
    for (let power = -2; power <= largestScale; power++) {
      const scale = Number(`1e${power}`)
      if (Math.abs(number.value * scale - Math.abs(value)) <= Math.abs(value) * 1e-9)
        return number.step * scale
    }
  }
  return 0
}

/** True when the value can be read from the print: the same digits, moved by a power of ten. */
export const standsInPrint = ({ value, printed }: Pick<FigureRow, 'value' | 'printed'>): boolean =>
  value === 0 ? /0/.test(printed ?? '') : stepInPrint(value, printed) > 0

/** Units of things that come whole: a count printed to the last one is not rounded. */
const whole = new Set(
  [
    'people vehicles firms business-entities institutions countries cities teams robots projects events matches',
    'medals medal-events points pieces tasks papers patents journals designations rank calendar-year count',
  ].flatMap(units => units.split(' ')),
)

const isCounted = (row: FigureRow): boolean =>
  whole.has(row.unit) && row.status === 'reported' && printedStep(row) === 1

/**
 * What a printed figure can be: its printed range; one-sided for bounds; the number itself where it counts things to the last
 * one; else half a step of the last printed digit to either side.
 */
export function printedInterval(row: FigureRow): Interval {
  if (row.low !== undefined || row.high !== undefined)
    return { low: row.low ?? -Infinity, high: row.high ?? Infinity }
  if (row.value === null || row.value === undefined) return unbounded
  if (row.status === 'at-least') return { low: row.value, high: Infinity }
  if (row.status === 'at-most') return { low: -Infinity, high: row.value }
  if (isCounted(row)) return point(row.value)
  const half = printedStep(row) / 2
  return { low: row.value - half, high: row.value + half }
}

/** The interval of a figure that is ready for use: its own where it has one, else what its print allows. */
export function intervalOf({ low, high, ...figure }: Figure): Interval {
  if (figure.status === 'derived') return { low: low ?? -Infinity, high: high ?? Infinity }
  return printedInterval({ ...figure, ...(low === null ? {} : { low }), ...(high === null ? {} : { high }) })
}
