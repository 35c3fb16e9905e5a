import type { Row } from '../frame/Frame.ts'
import type { Scale } from '../words/columnScale.ts'
import { exact } from '../words/numbers.ts'

/** Decimals that keep what was printed: a hundredth of a trillion is more than prints are rounded to. */
const digitsOf = ({ divisor }: Scale): number => (divisor >= 1e12 ? 4 : 2)

/** A number of the column under its scale: 3675100000000 by a billion is 3,675.1. */
export const underScale = (value: number, scale: Scale, digits = digitsOf(scale)): string =>
  exact(Number((value / scale.divisor).toFixed(digits)))

/**
 * The interval of a row under the column's scale, with as many digits as keep its ends apart. Empty where there is none, or
 * one so narrow that it would say the same number twice.
 */
export function rangeUnderScale({ low, high }: Pick<Row, 'low' | 'high'>, scale: Scale): string {
  if (low === null && high === null) return ''
  if (low === null || high === null)
    return low === null ? `≤\u2009${underScale(high ?? 0, scale)}` : `≥\u2009${underScale(low, scale)}`
  const width = (high - low) / scale.divisor
  const digits = [2, 3, 4, 5].find(
    count => width >= 10 ** -count / 2 && underScale(low, scale, count) !== underScale(high, scale, count),
  )
  if (digits === undefined) return ''
  return `${underScale(low, scale, digits)} – ${underScale(high, scale, digits)}`
}

const decimalsOf = (text: string): number => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0

/**
 * Blanks as wide as the digits each number of a column lacks after its point, so that the points stand below each other.
 * No digit is added: a zero would claim a precision that nobody printed.
 */
export function padding(texts: readonly string[]): readonly string[] {
  const most = texts.reduce((so, text) => Math.max(so, decimalsOf(text)), 0)
  return texts.map(text => {
    if (!/\d$/.test(text)) return ''
    const own = decimalsOf(text)
    return (own === 0 && most > 0 ? '\u2008' : '') + '\u2007'.repeat(most - own)
  })
}
