import type { Row } from '../frame/Frame.ts'

/** Ends of an axis, in base units. */
export type Domain = { readonly low: number; readonly high: number }

/** What of a row takes part in the picture: its value and the ends of its interval. */
export const endsOf = ({ value, low, high }: Row): readonly number[] =>
  [value, low, high].filter(end => end !== null)

/** The axis that shows all rows. With `zero`, it starts at zero (or ends there, when all is negative). */
export function domainOf(
  rows: readonly Row[],
  { zero, max }: { zero: boolean; max?: number | undefined },
): Domain {
  const ends = rows.flatMap(endsOf)
  const all = [...ends, ...(zero || ends.length === 0 ? [0] : []), ...(max === undefined ? [] : [max])]
  const low = Math.min(...all)
  const high = Math.max(...all)
  return low === high ? { low, high: low + 1 } : { low, high }
}

const stepOf = (range: number, most: number): number => {
  const power = 10 ** Math.floor(Math.log10(range / most))
  return ([1, 2, 2.5, 5, 10].find(factor => range / (factor * power) <= most) ?? 10) * power
}

/** Round numbers within a domain, at most `most` steps apart from end to end. */
export function ticksOf({ low, high }: Domain, most: number): readonly number[] {
  const step = stepOf(high - low, most - 1)
  const first = Math.ceil(low / step - 1e-9)
  const count = Math.floor(high / step + 1e-9) - first + 1
  // Twelve digits hide what adding steps leaves behind (0.30000000000000004).
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}
