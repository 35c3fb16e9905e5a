import type { Language } from '../frame/Frame.ts'

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
