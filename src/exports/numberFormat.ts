/*
 * Number formats of spreadsheets (ECMA-376, part 1, 18.8.31): a comma after the digits divides by a thousand, quoted
 * text and what follows a backslash stand as they are, sections for positive, negative and zero by semicolons.
 */

/** Words that are a number with text around it: +3.68 trn, CNY 12, 1289万. */
const numeral = /^([^\d\u2212]*)(\u2212?)([^\d\u2212]*)(\d[\d,]*)(?:\.(\d+))?([^\d]*)$/

/** Text of a format, as it stands. Quotes cannot stand within quotes. */
const literal = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '”')}"`)

type Parts = {
  readonly before: string
  readonly minus: string
  readonly inner: string
  readonly digits: string
  readonly decimals: number
  readonly grouped: boolean
  readonly after: string
}

function partsOf(words: string): Parts | null {
  const [all, before = '', minus = '', inner = '', whole = '', decimals = '', after = ''] =
    numeral.exec(words) ?? []
  if (all === undefined) return null
  const digits = whole.replaceAll(',', '') + (decimals && `.${decimals}`)
  return { before, minus, inner, digits, decimals: decimals.length, grouped: whole.includes(','), after }
}

/** Digits of a size as spreadsheets round them: half away from zero, by what is written. */
function rounded(size: number, decimals: number): string {
  const written = String(size)
  if (written.includes('e')) return size.toFixed(decimals)
  return (Math.round(Number(`${written}e${decimals}`)) / 10 ** decimals).toFixed(decimals)
}

/** Digits of a format that divides by 1000 for each comma: 0.00,,, */
function byThousands(size: number, { digits, decimals, grouped }: Parts): string | null {
  const commas = [0, 1, 2, 3, 4].find(count => rounded(size / 1000 ** count, decimals) === digits)
  if (commas === undefined) return null
  const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`
  return `${grouped ? '#,##0' : '0'}${places}${','.repeat(commas)}`
}

/** The same for 万 and 亿, which no commas reach: a point is set between the digits of what commas leave. */
function byMyriads(size: number, { digits, decimals }: Parts): string | null {
  const commas = [1, 2].find(
    count => count === decimals && rounded(size / 10 ** (4 * count), count) === digits,
  )
  return commas === undefined ? null : `0\\.${'0'.repeat(commas)}${','.repeat(commas)}`
}

/**
 * A number format by which a value shows itself as these words, or null when no format can: then the words are only
 * text, and do not follow the sheet when it is edited. `lead` and `tail` stand around them as they are.
 */
export function formatFor(value: number, words: string, lead = '', tail = ''): string | null {
  const parts = partsOf(words)
  if (!parts || (parts.minus !== '') !== value < 0) return null
  const digits = byThousands(Math.abs(value), parts) ?? byMyriads(Math.abs(value), parts)
  if (digits === null) return null
  const before = literal(lead + parts.before + parts.inner)
  const after = literal(parts.after + tail)
  // A section of its own for what is below zero: an edited value keeps the minus of the house.
  const negative = `${literal(`${lead}${parts.before.replace(/\+$/, '')}\u2212${parts.inner}`)}${digits}${after}`
  return `${before}${digits}${after};${negative}`
}
