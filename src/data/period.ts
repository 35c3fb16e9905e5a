/** Calendar text only: a period never passes through Date, so it cannot slip a day west of Greenwich. */
const year = /^\d{4}$/
const quarter = /^(\d{4})-Q([1-4])$/
const month = /^(\d{4})-(0[1-9]|1[0-2])$/
const day = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

const isLeap = (of: number): boolean => of % 4 === 0 && (of % 100 !== 0 || of % 400 === 0)

const daysIn = (of: number, month: number): number =>
  month === 2 ? (isLeap(of) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const isDay = (text: string): boolean => {
  const [, ofYear, ofMonth, ofDay] = day.exec(text) ?? []
  return ofDay !== undefined && Number(ofDay) <= daysIn(Number(ofYear), Number(ofMonth))
}

const single = (period: string): boolean =>
  [year, quarter, month].some(form => form.test(period)) || isDay(period)

/** True for `2024`, `2024-Q4`, `2024-03`, `2025-08-17` and ranges of two of them with a slash, the earlier first. */
export function isPeriod(period: string): boolean {
  const [from = '', to, ...more] = period.split('/')
  if (more.length || !single(from)) return false
  return to === undefined || (single(to) && bounds(from)[0] <= bounds(to)[0])
}

const pad = (number: number): string => String(number).padStart(2, '0')

function bounds(part: string): readonly [string, string] {
  const q = quarter.exec(part)
  if (q) {
    const last = Number(q[2]) * 3
    return [`${q[1]}-${pad(last - 2)}-01`, `${q[1]}-${pad(last)}-31`]
  }
  if (year.test(part)) return [`${part}-01-01`, `${part}-12-31`]
  if (month.test(part)) return [`${part}-01`, `${part}-31`]
  return [part, part]
}

/** First and last day of a period as sortable text; a month's last day is written 31. */
export function periodBounds(period: string): readonly [first: string, last: string] {
  const [from = period, to = from] = period.split('/')
  return [bounds(from)[0], bounds(to)[1]]
}

/** True when the first period lies inside the second: 2024-Q4 is within 2024. */
export function periodWithin(inner: string, outer: string): boolean {
  const [innerFirst, innerLast] = periodBounds(inner)
  const [outerFirst, outerLast] = periodBounds(outer)
  return innerFirst >= outerFirst && innerLast <= outerLast
}

/** Order of two periods: by first day, then by last. */
export function comparePeriods(a: string, b: string): number {
  const [aFirst, aLast] = periodBounds(a)
  const [bFirst, bLast] = periodBounds(b)
  return aFirst.localeCompare(bFirst) || aLast.localeCompare(bLast)
}

/** The calendar year a period lies in, or null when it spans more than one. */
export function yearOf(period: string): string | null {
  const [first, last] = periodBounds(period)
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : null
}
