import type { Language, Row } from '../frame/Frame.ts'
import { exact } from '../words/numbers.ts'

/** What a column of numbers is divided by, so that it reads down the page; its word goes into the head. */
export type Scale = { readonly divisor: number; readonly word: Readonly<Record<Language, string>> }

const scales: Readonly<Record<Language, readonly Scale[]>> = {
  en: [
    { divisor: 1e12, word: { en: 'trillion', zh: '' } },
    { divisor: 1e9, word: { en: 'billion', zh: '' } },
    { divisor: 1e6, word: { en: 'million', zh: '' } },
  ],
  zh: [
    { divisor: 1e12, word: { en: '', zh: '万亿' } },
    { divisor: 1e8, word: { en: '', zh: '亿' } },
    { divisor: 1e4, word: { en: '', zh: '万' } },
  ],
}
const unscaled: Scale = { divisor: 1, word: { en: '', zh: '' } }

/**
 * The scale for one column: the largest that leaves all but the smallest tenth of the values at 1 or more, so that two
 * decimals keep what was printed. Columns below a million are not scaled: small counts are compared digit by digit.
 * @param values of one unit, in the base unit
 */
export function columnScale(values: readonly number[], language: Language): Scale {
  const sizes = values
    .map(Math.abs)
    .filter(size => size > 0)
    .sort((a, b) => a - b)
  const small = sizes[Math.floor(sizes.length / 10)] ?? 0
  if ((sizes.at(-1) ?? 0) < 1e6) return unscaled
  return scales[language].find(({ divisor }) => small >= divisor) ?? unscaled
}

/** A number of the column under its scale: 3675100000000 by a billion is 3,675.1. */
export const underScale = (value: number, { divisor }: Scale, digits = 2): string =>
  exact(Number((value / divisor).toFixed(digits)))

/** The interval of a row under the column's scale, with as many digits as keep its ends apart; empty where there is none. */
export function rangeUnderScale({ low, high }: Pick<Row, 'low' | 'high'>, scale: Scale): string {
  if (low === null && high === null) return ''
  if (low === null || high === null)
    return low === null ? `≤\u2009${underScale(high ?? 0, scale)}` : `≥\u2009${underScale(low, scale)}`
  const digits =
    [2, 3, 4, 5].find(count => underScale(low, scale, count) !== underScale(high, scale, count)) ?? 6
  return `${underScale(low, scale, digits)} – ${underScale(high, scale, digits)}`
}

const decimalsOf = (text: string): number => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0

/**
 * Blanks as wide as the digits each number of a column lacks after its point, so that the points stand below each other.
 * No digit is added: a zero would claim a precision that nobody printed.
 */
export function padding(texts: readonly string[]): readonly string[] {
  const most = Math.max(0, ...texts.map(decimalsOf))
  return texts.map(text => {
    if (!/\d$/.test(text)) return ''
    const own = decimalsOf(text)
    return (own === 0 && most > 0 ? '\u2008' : '') + '\u2007'.repeat(most - own)
  })
}
