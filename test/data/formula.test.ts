import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, evaluateInterval, FormulaError } from '../../src/data/formula.ts'
import { unbounded } from '../../src/data/interval.ts'

/** A formula as text, with what it must give when its arithmetic is done by hand. */
type Sample = { readonly formula: string; readonly of: (inputs: readonly number[]) => number }

const letters = 'abcd'
const atoms = fc.oneof(
  fc.nat({ max: 3 }).map((at): Sample => ({ formula: letters[at] ?? 'a', of: inputs => inputs[at] ?? NaN })),
  fc.integer({ min: 1, max: 100 }).map((number): Sample => ({ formula: String(number), of: () => number })),
)
const joined = (sign: string, a: Sample, b: Sample): Sample => ({
  formula: `(${a.formula} ${sign} ${b.formula})`,
  of: inputs => {
    const [left, right] = [a.of(inputs), b.of(inputs)]
    return sign === '+'
      ? left + right
      : sign === '-'
        ? left - right
        : sign === '*'
          ? left * right
          : left / right
  },
})
/** Divisors are inputs, numbers or sums of them: all inputs here are positive, so none can be 0. */
const divisors = fc.oneof(
  atoms,
  fc.tuple(atoms, atoms).map(([a, b]) => joined('+', a, b)),
)
const { formulas } = fc.letrec<{ formulas: Sample }>(tie => ({
  formulas: fc.oneof(
    { maxDepth: 3 },
    atoms,
    fc
      .tuple(fc.constantFrom('+', '-', '*'), tie('formulas'), tie('formulas'))
      .map(([sign, a, b]) => joined(sign, a, b)),
    fc.tuple(tie('formulas'), divisors).map(([a, b]) => joined('/', a, b)),
  ),
}))
/** A positive figure, the interval that its rounding leaves, and the place in it where the truth may lie. */
const rounded = fc
  .record({
    digits: fc.integer({ min: 10, max: 99_999 }),
    scale: fc.constantFrom(0.1, 1, 100, 1e8),
    truth: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ digits, scale, truth }) => ({
    interval: { low: (digits - 0.5) * scale, high: (digits + 0.5) * scale },
    value: (digits - 0.5 + truth) * scale,
  }))

describe('a formula', () => {
  it('multiplies before it adds, and goes from left to right', () => {
    expect(evaluate('a + b * c', [1, 2, 3])).toBe(7)
    expect(evaluate('(a + b) * c', [1, 2, 3])).toBe(9)
    expect(evaluate('a - b - c', [10, 3, 2])).toBe(5)
    expect(evaluate('a / b / c', [12, 3, 2])).toBe(2)
  })

  it('gives the previous year from a level and its growth', () => {
    expect(evaluate('a / (1 + b / 100)', [110, 10])).toBeCloseTo(100, 10)
  })

  it('gives exactly what the same arithmetic gives by hand', () => {
    fc.assert(
      fc.property(formulas, fc.array(rounded, { minLength: 4, maxLength: 4 }), ({ formula, of }, inputs) => {
        const values = inputs.map(({ value }) => value)
        expect(evaluate(formula, values)).toBe(of(values))
      }),
    )
  })

  it('has an interval that holds every value the rounding of its inputs allows', () => {
    fc.assert(
      fc.property(formulas, fc.array(rounded, { minLength: 4, maxLength: 4 }), ({ formula }, inputs) => {
        const value = evaluate(
          formula,
          inputs.map(input => input.value),
        )
        const intervals = inputs.map(({ interval }) => interval)
        const { low, high } = evaluateInterval(formula, intervals)
        // Floating point may lose the last digits of the largest number on the way; nothing more is forgiven.
        const largest = evaluate(
          formula.replaceAll('-', '+'),
          intervals.map(interval => interval.high),
        )
        expect(value).toBeGreaterThanOrEqual(low - largest * 1e-9)
        expect(value).toBeLessThanOrEqual(high + largest * 1e-9)
      }),
      { numRuns: 500 },
    )
  })

  it('has an unbounded interval when it divides by what may be 0', () => {
    expect(
      evaluateInterval('a / (b - c)', [
        { low: 1, high: 1 },
        { low: 2, high: 4 },
        { low: 3, high: 5 },
      ]),
    ).toEqual(unbounded)
  })

  it.each([
    ['', 'ends too early'],
    ['a +', 'ends too early'],
    ['(a + b', 'a bracket is not closed'],
    ['a + b)', '")" is left over'],
    ['a b', '"b" is left over'],
    ['a ** b', '"*" is not a number, an input or a bracket'],
    ['-a', '"-" is not a number, an input or a bracket'],
    ['A', '"A" is not a number, an input or a bracket'],
    ['a % b', '"% b" is left over'],
    ['1e5', '"e 5" is left over'],
    ['toString', 'input t is not given'],
  ])('says what is wrong with "%s"', (formula, what) => {
    const failing = () => evaluate(formula, [1, 2])
    expect(failing).toThrow(FormulaError)
    expect(failing).toThrow(`formula "${formula}": `)
    expect(failing).toThrow(what)
  })

  it('names the input that is not given', () => {
    expect(() => evaluate('a + c', [1, 2])).toThrow('formula "a + c": input c is not given')
    expect(() => evaluateInterval('b', [{ low: 1, high: 2 }])).toThrow('input b is not given')
  })
})
