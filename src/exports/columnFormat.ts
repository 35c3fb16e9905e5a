import type { Language } from '../frame/Frame.ts'
import { columnScale } from '../words/columnScale.ts'

/** Units whose numbers are read as they stand: no groups, no scale. */
const bareUnits = ['calendar-year', 'rank']
const rates = ['percent', 'percentage-points', 'years']

const decimalsOf = (value: number): number => /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0

/** Decimals a column is shown with: those of its most exact number, up to two; computed rates, which have more, take one. */
function decimalsFor(values: readonly number[], unit: string): number {
  const own = values.map(decimalsOf)
  if (/-per-(USD|EUR)$/.test(unit)) return Math.min(4, Math.max(0, ...own))
  const most = rates.includes(unit) ? own.map(count => (count > 2 ? 1 : count)) : own
  return Math.min(2, Math.max(0, ...most))
}

const places = (count: number): string => (count > 0 ? `.${'0'.repeat(count)}` : '')

const suffixes: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  en: { 1e12: ' trn', 1e9: ' bn', 1e6: ' m' },
  zh: { 1e12: '万亿', 1e8: '亿', 1e4: '万' },
}

/**
 * Formats divide by thousands only, one comma each. A Chinese 亿 is a million and two places: a point set by hand
 * before the last two digits makes up for them; 万 is a thousand and one place.
 */
const scaledFormats: Readonly<Record<number, (digits: number, whole: string) => string>> = {
  1e12: (digits, whole) => `${whole}${places(digits)},,,,`,
  1e9: digits => `#,##0${places(digits)},,,`,
  1e8: digits => (digits > 2 ? '0\\.00000,' : '0\\.00,,'),
  1e6: digits => `#,##0${places(digits)},,`,
  1e4: digits => (digits > 1 ? '0\\.0000' : '0\\.0,'),
}

const most = 5

/**
 * Digits after the point that the scaled numbers need, at most two, unless two of a pair would then look the same. A pair
 * too narrow for any digits asks for none: it would look the same with them.
 */
function digitsFor(
  values: readonly number[],
  divisor: number,
  pairs: readonly (readonly [number, number])[],
): number {
  const shown = (value: number, digits: number) => (value / divisor).toFixed(digits)
  const parted = ([low, high]: readonly [number, number], digits: number) =>
    shown(low, digits) !== shown(high, digits)
  const wide = pairs.filter(pair => parted(pair, most))
  const needed = Math.max(
    0,
    ...values.map(value => Math.min(2, decimalsOf(Number((value / divisor).toFixed(2))))),
  )
  for (let digits = needed; digits < most; digits += 1)
    if (wide.every(pair => parted(pair, digits))) return digits
  return most
}

/**
 * The number format of a spreadsheet column: display only, the cell keeps the number in its base unit. Large amounts are
 * shown in the language's own scale, one for the whole column (3,675.1 bn; 36751.00亿), rates as they were printed.
 * @param values of the column, all of one unit
 * @param pairs ends of intervals, which must not look the same
 */
export function columnFormat(
  values: readonly number[],
  unit: string,
  language: Language,
  pairs: readonly (readonly [number, number])[] = [],
): string {
  if (bareUnits.includes(unit)) return '0'
  const { divisor } = rates.includes(unit) ? { divisor: 1 } : columnScale(values, language)
  const scaled = scaledFormats[divisor]
  // Chinese groups by four, so it sets no commas by three between the digits before 万 and 亿.
  const whole = language === 'zh' ? '0' : '#,##0'
  if (scaled)
    return `${scaled(digitsFor(values, divisor, pairs), whole)}"${suffixes[language][divisor] ?? ''}"`
  return `#,##0${places(decimalsFor(values, unit))}${unit === 'percent' ? '"%"' : ''}`
}
