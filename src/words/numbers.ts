import type { Language } from '../frame/Frame.ts'
import { unitWords } from './units.ts'

/** Minus as a typographer sets it. */
const minus = '\u2212'

type Scale = { readonly from: number; readonly short: string; readonly long: string }

const english: readonly Scale[] = [
  { from: 1e12, short: '\u00a0trn', long: '\u00a0trillion' },
  { from: 1e9, short: '\u00a0bn', long: '\u00a0billion' },
  { from: 1e6, short: '\u00a0m', long: '\u00a0million' },
]
const chinese: readonly Scale[] = [
  { from: 1e12, short: '万亿', long: '万亿' },
  { from: 1e8, short: '亿', long: '亿' },
  { from: 1e4, short: '万', long: '万' },
]

/** How much room a number has: `short` for axes and labels (3.68 trn), `long` for sentences (3.68 trillion). */
export type NumberStyle = 'short' | 'long'

const digitsOf = (value: number, significant: number): number => {
  const whole = Math.floor(Math.log10(Math.abs(value) || 1)) + 1
  return Math.max(0, Math.min(2, significant - Math.max(1, whole)))
}

/** Digits of a size rounded half up as it is written: 6.685 is 6.69, although its nearest float lies below the half. */
function fixed(size: number, digits: number): string {
  const written = String(size)
  if (written.includes('e')) return size.toFixed(digits)
  return (Math.round(Number(`${written}e${digits}`)) / 10 ** digits).toFixed(digits)
}

function plain(value: number, digits: number): string {
  const [whole = '', decimals] = fixed(Math.abs(value), digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const kept = decimals?.replace(/0+$/, '')
  const sign = value < 0 && Number(fixed(Math.abs(value), digits)) !== 0 ? minus : ''
  return sign + grouped + (kept ? `.${kept}` : '')
}

/** The scale whose word a value takes once it is rounded: 999,999,999 is 1 billion, not 1000 million. */
function scaleOf(size: number, scales: readonly Scale[], significant: number): Scale | undefined {
  const at = scales.findIndex(({ from }) => size >= from)
  const own = scales[at]
  const next = at === -1 ? scales.at(-1) : scales[at - 1]
  const reduced = size / (own?.from ?? 1)
  const rounded = Number(fixed(reduced, digitsOf(reduced, significant))) * (own?.from ?? 1)
  return next && rounded >= next.from ? next : own
}

/**
 * Five-digit counts that 万 would cut: 32,511 people are compared digit by digit, 7.7万 loses nothing.
 * Larger ones take 万 whatever it costs.
 */
const isCounted = (value: number, { from }: Scale): boolean =>
  from === 1e4 && Math.abs(value) < 1e5 && value % 100 !== 0

/**
 * A number in the language's own scale words, without its unit: 3.68 trillion, 3.68万亿, 12,890, 1289万.
 * @param value in the base unit
 * @param significant digits kept, at most two after the point
 */
export function scaled(
  value: number,
  language: Language,
  style: NumberStyle = 'long',
  significant = 4,
): string {
  const scale = scaleOf(Math.abs(value), language === 'zh' ? chinese : english, significant)
  if (!scale || isCounted(value, scale)) return plain(value, digitsOf(value, significant))
  const reduced = value / scale.from
  const words = plain(reduced, digitsOf(reduced, significant))
  // Chinese groups by four, so 1289万 carries no comma; English keeps its thousands.
  return (language === 'zh' ? words.replaceAll(',', '') : words) + scale[style]
}

const decimalsOf = (value: number): number => /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0

/** A number exactly as stored, with grouping and up to six decimals: for tables and evidence. */
export const exact = (value: number): string => plain(value, Math.min(6, decimalsOf(value)))

/** Rates keep the decimals they came with, up to two; computed ones are shown with one. */
const rate = (value: number): string => plain(value, decimalsOf(value) > 2 ? 1 : decimalsOf(value))

const rates = ['percent', 'percentage-points', 'years']

/** The number of an amount, without its unit. */
function numberOf(value: number, unit: string, language: Language, style: NumberStyle): string {
  if (unit === 'calendar-year') return plain(value, 0).replace(',', '')
  // What is converted by an exchange rate hangs on its fourth decimal.
  if (/-per-(USD|EUR)$/.test(unit)) return plain(value, Math.min(4, decimalsOf(value)))
  return rates.includes(unit) ? rate(value) : scaled(value, language, style)
}

/**
 * A value with its unit as a reader of the language writes it: CNY 3.68 trillion / 3.68万亿元, 35.5% / 35.5%,
 * 12.89 million vehicles / 1289万辆.
 */
export const amount = (
  value: number,
  unit: string,
  language: Language,
  style: NumberStyle = 'long',
): string => unitWords(unit).wrap[language](numberOf(value, unit, language, style))

/** The same without the unit, for axes and labels whose unit stands in the subtitle. Percent keep their sign. */
export const bare = (value: number, unit: string, language: Language): string =>
  numberOf(value, unit, language, 'short') + (unit === 'percent' ? '%' : '')

/** A change with its sign always shown: +35.5%, −3.3%; one that rounds to nothing has none. */
export function signed(value: number, unit: string, language: Language): string {
  const number = numberOf(value, unit, language, 'short')
  const words = unitWords(unit).wrap[language](number)
  return value > 0 && number !== '0' ? `+${words}` : words
}
