/*
 * How a spreadsheet shows a number by a format, as far as the formats of our labels go: sections, digits with and
 * without groups, decimals, commas that divide, quoted text and single signs behind a backslash. Written from the
 * standard, apart from the code under test.
 */

const token = /"([^"]*)"|\\(.)|([#0,.]+(?:\\\.0+)?,*)|(.)/g

const groups = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',')

/** Half away from zero, by the digits as they are written. */
function fixed(size: number, decimals: number): string {
  const [digits = '0', exponent = '0'] = size.toExponential(14).split('e')
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`))
  return (shifted / 10 ** decimals).toFixed(decimals)
}

function digitsBy(pattern: string, size: number): string {
  const commas = /,*$/.exec(pattern)?.[0].length ?? 0
  const body = pattern.slice(0, pattern.length - commas)
  const reduced = size / 1000 ** commas
  const [, inserted] = /^0\\\.(0+)$/.exec(body) ?? []
  if (inserted !== undefined) {
    const whole = fixed(reduced, 0).padStart(inserted.length + 1, '0')
    return `${whole.slice(0, -inserted.length)}.${whole.slice(-inserted.length)}`
  }
  const [whole = '', decimals = ''] = fixed(reduced, /\.(0+)/.exec(body)?.[1]?.length ?? 0).split('.')
  return (body.startsWith('#,##') ? groups(whole) : whole) + (decimals && `.${decimals}`)
}

/** What a spreadsheet shows for a value under a format. */
export function shownBy(format: string, value: number): string {
  const [positive = '', negative, zero] = format.split(';')
  const section = value < 0 ? (negative ?? `-${positive}`) : value === 0 ? (zero ?? positive) : positive
  return section.replace(
    token,
    (_, quoted: string, single: string, digits: string, other: string) =>
      quoted ?? single ?? (digits === undefined ? other : digitsBy(digits, Math.abs(value))),
  )
}
