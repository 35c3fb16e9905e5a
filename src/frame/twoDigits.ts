/**
 * The number that two digits of a period are, read in place: periods come by the hundred thousand.
 * @param at where the first of them stands
 * @returns NaN where there are no two
 */
export function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48]
  return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? tens * 10 + ones : NaN
}
