import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/data/Figure.ts'
import { gapBetween, judge, type Identity } from '../../src/data/identity.ts'
import { intervalOf } from '../../src/data/interval.ts'
import { printedRow } from './sample.ts'

const figureOf = (id: string, over: Partial<Figure>): Figure => {
  const { value = null, low = null, high = null, ...rest } = over
  return { ...printedRow(id), dataset: 'trade', ...rest, value, low, high }
}
const amount = (id: string, value: number, over: Partial<Figure> = {}): Figure =>
  figureOf(id, { value, printed: String(value), ...over })

const identity = (over: Partial<Identity>): Identity => ({
  kind: 'declared',
  id: 'sum',
  title: { en: 'Sum', zh: '和' },
  left: 'a + b',
  right: 'c',
  inputs: [amount('a', 40), amount('b', 60), amount('c', 100)],
  ...over,
})
const why = { en: 'Because', zh: '因为' }
const of = (a: number, b: number, c: number, over: Partial<Identity> = {}) =>
  judge(identity({ inputs: [amount('a', a), amount('b', b), amount('c', c)], ...over }))

describe('what a figure can be', () => {
  it('is half a step of its print to either side', () => {
    expect(intervalOf(amount('a', 4))).toEqual({ low: 3.5, high: 4.5 })
  })

  it('is the count itself where whole things are counted to the last one', () => {
    expect(intervalOf(amount('a', 2650, { unit: 'people' }))).toEqual({ low: 2650, high: 2650 })
    const million = amount('a', 1e6, { unit: 'people', printed: '1.0 million' })
    expect(intervalOf(million)).toEqual({ low: 950_000, high: 1_050_000 })
    expect(intervalOf(amount('a', 2650, { unit: 'people', status: 'about' })).low).toBe(2649.5)
  })

  it('is its printed range, or open on one side for a bound', () => {
    expect(intervalOf(figureOf('a', { low: 2, high: 5 }))).toEqual({ low: 2, high: 5 })
    expect(intervalOf(amount('a', 9, { status: 'at-least' }))).toEqual({ low: 9, high: Infinity })
  })

  it('is its own interval where it is derived, open where that has no end', () => {
    const derived = figureOf('a', { value: 5, low: 4, high: null, status: 'derived' })
    expect(intervalOf(derived)).toEqual({ low: 4, high: Infinity })
  })
})

describe('the gap between two intervals', () => {
  it('is nothing where they overlap or touch', () => {
    expect(gapBetween({ low: 1, high: 3 }, { low: 2, high: 5 })).toBe(0)
    expect(gapBetween({ low: 1, high: 2 }, { low: 2, high: 5 })).toBe(0)
    expect(gapBetween({ low: -Infinity, high: 2 }, { low: 1, high: Infinity })).toBe(0)
  })

  it('is the same from both sides, and forgives the last place of a float', () => {
    expect(gapBetween({ low: 1, high: 2 }, { low: 5, high: 6 })).toBe(3)
    expect(gapBetween({ low: 5, high: 6 }, { low: 1, high: 2 })).toBe(3)
    expect(gapBetween({ low: 0.1 + 0.2, high: 0.1 + 0.2 }, { low: 0.3, high: 0.3 })).toBe(0)
  })

  it('is nothing exactly when some value lies in both', () => {
    const ends = fc.tuple(fc.integer(), fc.integer(), fc.integer(), fc.integer())
    fc.assert(
      fc.property(ends, ([a, b, c, d]) => {
        const one = { low: Math.min(a, b), high: Math.max(a, b) }
        const other = { low: Math.min(c, d), high: Math.max(c, d) }
        const shared = Math.max(one.low, other.low) <= Math.min(one.high, other.high)
        expect(gapBetween(one, other) === 0).toBe(shared)
      }),
    )
  })
})

describe('a verdict', () => {
  it('is that an identity holds when rounding lets both sides meet', () => {
    expect(of(40, 60, 100)).toMatchObject({ verdict: 'holds', gap: 0, explanation: null })
    expect(of(40, 60, 101)).toMatchObject({ verdict: 'holds' })
  })

  it('is that it differs when rounding does not, with the gap', () => {
    // 99 to 101 on the left, 109.5 to 110.5 on the right.
    const check = of(40, 60, 110)
    expect(check).toMatchObject({ verdict: 'differs', gap: 8.5, explanation: null })
    expect(check.gapPercent).toBeCloseTo((100 * 8.5) / 110)
  })

  it('carries both sides with value, interval and unit', () => {
    expect(of(40, 60, 100).left).toEqual({ low: 99, high: 101, value: 100, unit: 'CNY' })
    expect(of(40, 60, 100, { left: '100 * a / b', right: '66' }).left.unit).toBeNull()
  })

  it('holds within an allowance, which is part of what is stated', () => {
    const allowance = { percent: 10, why }
    expect(of(40, 60, 110, { allowance })).toMatchObject({ verdict: 'holds', explanation: null })
    expect(of(40, 60, 150, { allowance })).toMatchObject({ verdict: 'differs', explanation: null })
  })

  it('that differs is explained by what is written down, or by a known cause that reaches so far', () => {
    expect(of(40, 60, 150, { explanation: why }).explanation).toBe(why)
    expect(of(40, 60, 110, { excuse: { percent: 10, why } }).explanation).toBe(why)
    expect(of(40, 60, 150, { excuse: { percent: 10, why } }).explanation).toBeNull()
  })

  it('that differs is explained by a loose or contradicted input', () => {
    const status = (name: Figure['status'], c: number) =>
      judge(identity({ inputs: [amount('a', 40), amount('b', 60, { status: name }), amount('c', c)] }))
    expect(status('about', 105).explanation?.en).toMatch(/about/)
    expect(status('about', 200).explanation).toBeNull()
    expect(status('contradicted', 105).explanation?.en).toMatch(/contradicted/)
    expect(status('contradicted', 200).explanation).toBeNull()
  })

  it('rests on what is known: an open end meets all beyond it', () => {
    const check = judge(
      identity({ inputs: [amount('a', 40), amount('b', 60, { status: 'at-least' }), amount('c', 400)] }),
    )
    expect(check.verdict).toBe('holds')
    const below = judge(
      identity({ inputs: [amount('a', 40), amount('b', 60, { status: 'at-least' }), amount('c', 50)] }),
    )
    expect(below.verdict).toBe('differs')
  })

  it('never calls a true sum of rounded parts a difference', () => {
    const parts = fc.tuple(
      fc.double({ min: 1, max: 1e4, noNaN: true }),
      fc.double({ min: 1, max: 1e4, noNaN: true }),
    )
    const print = (value: number): number => Number(value.toFixed(1))
    fc.assert(
      fc.property(parts, ([a, b]) => {
        const figure = (id: string, value: number) =>
          figureOf(id, { value: print(value), printed: value.toFixed(1) })
        const inputs = [figure('a', a), figure('b', b), figure('c', a + b)]
        expect(judge(identity({ inputs })).verdict).toBe('holds')
      }),
    )
  })
})
