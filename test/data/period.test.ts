import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePeriods, isPeriod, periodBounds, periodWithin, yearOf } from '../../src/data/period.ts'

const pad = (number: number): string => String(number).padStart(2, '0')
const years = fc.integer({ min: 1950, max: 2099 }).map(String)
const single = fc.oneof(
  years,
  fc.tuple(years, fc.integer({ min: 1, max: 4 })).map(([year, quarter]) => `${year}-Q${quarter}`),
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${pad(month)}`),
  fc
    .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => `${year}-${pad(month)}-${pad(day)}`),
)

describe('a period', () => {
  it.each([
    '2024',
    '2024-Q4',
    '2024-03',
    '2024-02-29',
    '2025-08-17',
    '2024-01/2024-02',
    '2015/2025',
    '2023-Q3/2024-Q1',
  ])('may be written %s', period => expect(isPeriod(period)).toBe(true))

  it.each([
    '',
    '24',
    '2024-Q5',
    '2024-Q0',
    '2024-13',
    '2024-1',
    '2024-00',
    '2024/',
    '/2024',
    '2024/2025/2026',
    'Q4 2024',
    '2024-02-30',
    '2023-02-29',
    '2025-04-31',
    '2025-08-00',
    '2025/2024',
    '2024-06/2024-01',
    ' 2024',
    '2024\n',
    '２０２４',
  ])('is not "%s"', period => expect(isPeriod(period)).toBe(false))

  it('begins before it ends, and lies within itself and its year', () => {
    fc.assert(
      fc.property(single, period => {
        const [first, last] = periodBounds(period)
        expect(isPeriod(period)).toBe(true)
        expect(first <= last).toBe(true)
        expect(periodWithin(period, period)).toBe(true)
        expect(periodWithin(period, period.slice(0, 4))).toBe(true)
        expect(yearOf(period)).toBe(period.slice(0, 4))
      }),
    )
  })

  it('holds the shorter ones inside it, and no others', () => {
    expect(periodWithin('2024-Q4', '2024')).toBe(true)
    expect(periodWithin('2024-02', '2024-Q1')).toBe(true)
    expect(periodWithin('2024-02-29', '2024-01/2024-02')).toBe(true)
    expect(periodWithin('2024', '2024-Q4')).toBe(false)
    expect(periodWithin('2024-01/2024-02', '2024-Q1')).toBe(true)
    expect(periodWithin('2023-12/2024-01', '2024')).toBe(false)
  })

  it('stands in order by its beginning, then by its end', () => {
    const mixed = ['2025', '2024-Q4', '2024', '2024-01/2024-02', '2024-01', '2023']
    expect(mixed.toSorted(comparePeriods)).toEqual([
      '2023',
      '2024-01',
      '2024-01/2024-02',
      '2024',
      '2024-Q4',
      '2025',
    ])
  })

  it('has no one year when it spans two', () => {
    expect(yearOf('2015/2025')).toBeNull()
    expect(yearOf('2024-01/2024-02')).toBe('2024')
  })

  it('is calendar text: no time zone moves it', () => {
    expect(periodBounds('2025-08-17')).toEqual(['2025-08-17', '2025-08-17'])
    expect(periodBounds('2024-Q1')).toEqual(['2024-01-01', '2024-03-31'])
  })
})
