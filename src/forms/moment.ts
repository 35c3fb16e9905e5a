import { twoDigits } from '../frame/twoDigits.ts'

/** Days at most between the beginnings of two neighbouring periods of a kind. */
const spans = { day: 1, week: 7, month: 31, quarter: 92, year: 366 } as const

/** How close the values of a series follow each other. */
export type Step = keyof typeof spans

const dayLength = 86_400_000

/**
 * The beginning of a period as milliseconds of UTC, for an axis of time: of `2024`, `2024-Q4`, `2024-03`, `2025-08-17` and of
 * the first of a range. Calendar arithmetic only: no time zone takes part. NaN for what is no period.
 */
export function momentOf(period: string): number {
  // Days come by the hundred thousand: their digits are read in place.
  if (period.length === 10 && period[4] === '-')
    return Date.UTC(
      twoDigits(period, 0) * 100 + twoDigits(period, 2),
      twoDigits(period, 5) - 1,
      twoDigits(period, 8),
    )
  const [year = '', part = '01', day = '01'] = (period.split('/')[0] ?? '').split('-')
  const month = part.startsWith('Q') ? Number(part.slice(1)) * 3 - 2 : Number(part)
  return Date.UTC(Number(year), month - 1, Number(day))
}

/** True when something is missing between two moments of a series with such steps. */
export const isGap = (before: number, after: number, step: Step): boolean =>
  after - before > spans[step] * dayLength
