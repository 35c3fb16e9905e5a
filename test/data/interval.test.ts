import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  divide,
  multiply,
  point,
  printedInterval,
  printedNumbers,
  printedStep,
  standsInPrint,
  subtract,
  unbounded,
  type Interval,
} from '../../src/data/interval.ts'
import { printedRow } from './sample.ts'

const end = fc.integer({ min: -1_000_000, max: 1_000_000 })
const interval = fc.tuple(end, end).map(([a, b]): Interval => ({ low: Math.min(a, b), high: Math.max(a, b) }))
/** An interval and a value inside it. */
const within = fc
  .tuple(interval, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([of, share]) => ({ of, value: of.low + share * (of.high - of.low) }))

const holds = ({ low, high }: Interval, value: number): boolean => {
  const slack = 1e-12 * Math.max(1, Math.abs(value))
  return low - slack <= value && value <= high + slack
}

describe('interval arithmetic', () => {
  it('adds, subtracts and multiplies by the ends', () => {
    const a = { low: 1, high: 2 }
    const b = { low: -3, high: 5 }
    expect(add(a, b)).toEqual({ low: -2, high: 7 })
    expect(subtract(a, b)).toEqual({ low: -4, high: 5 })
    expect(multiply(a, b)).toEqual({ low: -6, high: 10 })
    expect(divide(b, a)).toEqual({ low: -3, high: 5 })
  })

  it.each([
    ['+', add, (a: number, b: number) => a + b],
    ['-', subtract, (a: number, b: number) => a - b],
    ['*', multiply, (a: number, b: number) => a * b],
    ['/', divide, (a: number, b: number) => a / b],
  ] as const)('holds what any two values inside give under %s', (_, over, exactly) => {
    fc.assert(
      fc.property(within, within, (a, b) => {
        fc.pre(exactly !== undefined && Number.isFinite(exactly(a.value, b.value)))
        expect(holds(over(a.of, b.of), exactly(a.value, b.value))).toBe(true)
      }),
    )
  })

  it('is unbounded when it divides by what may be 0', () => {
    for (const divisor of [point(0), { low: -1, high: 1 }, { low: 0, high: 4 }, { low: -4, high: 0 }])
      expect(divide(point(6), divisor)).toEqual(unbounded)
  })

  it('is bounded when it divides by what is surely below 0', () => {
    expect(divide(point(6), { low: -3, high: -2 })).toEqual({ low: -3, high: -2 })
  })

  it('keeps an open end open, and never turns it into something that is not a number', () => {
    const open = { low: 9, high: Infinity }
    expect(multiply(open, { low: 0, high: 1 })).toEqual({ low: 0, high: Infinity })
    expect(divide(open, open)).toEqual({ low: 0, high: Infinity })
    expect(subtract(open, open)).toEqual(unbounded)
  })
})

describe('what a print shows', () => {
  it('reads each number with the step of its last digit', () => {
    expect(printedNumbers('3.6751 trillion, up 1.6%')).toEqual([
      { value: 3.6751, step: 0.0001 },
      { value: 1.6, step: 0.1 },
    ])
  })

  it('reads grouped and full-width digits as one number', () => {
    expect(printedNumbers('1,234,567')).toEqual([{ value: 1234567, step: 1 }])
    expect(printedNumbers('３６．５')).toEqual([{ value: 36.5, step: 0.1 }])
  })

  it('takes the step from the digits that make up the value', () => {
    expect(printedStep({ value: 3_675_100_000_000, printed: '3.6751 trillion' })).toBeCloseTo(1e8, 3)
    expect(printedStep({ value: 35.5, printed: 'in 2024, 35.5 percent' })).toBeCloseTo(0.1, 12)
    expect(printedStep({ value: -3.3, printed: '-3.3' })).toBeCloseTo(0.1, 12)
  })

  it('takes the step the row states before any other', () => {
    expect(printedStep({ value: 2, printed: 'double', precision: 1 })).toBe(1)
  })

  it('sees whether the digits of a value stand in its print', () => {
    expect(standsInPrint({ value: 12_890_000, printed: '12.89 million' })).toBe(true)
    expect(standsInPrint({ value: 12_980_000, printed: '12.89 million' })).toBe(false)
    expect(standsInPrint({ value: 5, printed: 'tenth' })).toBe(false)
    expect(standsInPrint({ value: 0, printed: '0%' })).toBe(true)
  })

  it('finds every value again that is printed with a scale word, and gives it half a step to either side', () => {
    const digits = fc.integer({ min: 1, max: 999_999 })
    const decimals = fc.integer({ min: 0, max: 4 })
    const scale = fc.constantFrom(1, 1e4, 1e6, 1e8, 1e9, 1e12)
    fc.assert(
      fc.property(digits, decimals, scale, (whole, places, factor) => {
        const mantissa = whole / 10 ** places
        const row = printedRow('a', {
          value: mantissa * factor,
          printed: `${mantissa.toFixed(places)} units`,
        })
        const { low, high } = printedInterval(row)
        expect(standsInPrint(row)).toBe(true)
        expect((high - low) / (factor / 10 ** places)).toBeCloseTo(1, 3)
      }),
    )
  })
})

describe('the interval of a printed figure', () => {
  it('is half a step of the last digit to either side', () => {
    const { low, high } = printedInterval(printedRow('a', { value: 3.7e12, printed: '3.7 trillion' }))
    expect(low).toBeCloseTo(3.65e12, 0)
    expect(high).toBeCloseTo(3.75e12, 0)
  })

  it('is open above for at least, open below for at most', () => {
    const bound = { value: 9e12, printed: '9 trillion' }
    expect(printedInterval(printedRow('a', { ...bound, status: 'at-least' }))).toEqual({
      low: 9e12,
      high: Infinity,
    })
    expect(printedInterval(printedRow('a', { ...bound, status: 'at-most' }))).toEqual({
      low: -Infinity,
      high: 9e12,
    })
  })

  it('is the printed range where a range is printed', () => {
    expect(printedInterval(printedRow('a', { value: null, low: 5, high: 5.5 }))).toEqual({
      low: 5,
      high: 5.5,
    })
  })

  it('keeps the one end that is printed', () => {
    expect(printedInterval(printedRow('a', { value: null, low: 5 }))).toEqual({ low: 5, high: Infinity })
    expect(printedInterval(printedRow('a', { value: null, high: 5 }))).toEqual({ low: -Infinity, high: 5 })
  })

  it('is everything for a figure that nobody printed', () => {
    expect(printedInterval(printedRow('a', { value: null, status: 'missing' }))).toEqual(unbounded)
  })
})
