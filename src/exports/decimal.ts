/** `12.5e-7` as its sign, digits and the place of the point among them. */
function parts(written: string): { sign: string; digits: string; point: number } {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(written) ?? []
  return { sign, digits: whole + decimals, point: whole.length + Number(exponent) }
}

/**
 * A number in plain decimal notation: every digit it has, no exponent, no grouping; reading it gives the same number.
 * Throws RangeError for NaN and the infinities, which no file can hold as a number.
 */
export function decimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number a file can hold: ${value}`)
  const written = String(value)
  if (!written.includes('e')) return written
  const { sign, digits, point } = parts(written)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return sign + digits.padEnd(point, '0')
}
