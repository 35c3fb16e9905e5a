/**
 * Noon of a day as archives have it: by a clock without a time zone, which the library reads off the local one. The same
 * day gives the same bytes everywhere.
 * @param day ISO, `2026-11-27`
 */
export function zipDay(day: string): Date {
  const [year = 2000, month = 1, date = 1] = day.split('-').filter(Boolean).map(Number)
  return new Date(year, month - 1, date, 12)
}
