import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amount, bare, exact, scaled, signed } from '../../src/words/numbers.ts'
import { units } from '../../src/words/units.ts'

/** Spaces that must not break are written as plain ones here. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ')
const en = (value: number, unit: string): string => spaced(amount(value, unit, 'en'))
const zh = (value: number, unit: string): string => spaced(amount(value, unit, 'zh'))

describe('a number in English', () => {
  it.each([
    [12_890_000, 'vehicles', '12.89 million vehicles'],
    [3_675_100_000_000, 'CNY', 'CNY 3.68 trillion'],
    [43_846_792_583_583, 'CNY', 'CNY 43.85 trillion'],
    [590_000_000_000, 'CNY', 'CNY 590 billion'],
    [-1_758_700_000_000, 'CNY', 'CNY −1.76 trillion'],
    [1_000_000, 'people', '1 million people'],
    [32_511, 'people', '32,511 people'],
    [999, 'firms', '999 firms'],
    [0, 'vehicles', '0 vehicles'],
    [7.1957, 'count', '7.2'],
    [2024, 'calendar-year', '2024'],
    [1, 'rank', 'no. 1'],
  ])('of %d %s reads "%s"', (value, unit, words) => {
    const expected = words.replace('CNY −', '−CNY ')
    expect(en(value, unit)).toBe(expected)
  })

  it('is short on an axis', () => {
    expect(spaced(bare(3_675_100_000_000, 'CNY', 'en'))).toBe('3.68 trn')
    expect(spaced(bare(590_000_000_000, 'CNY', 'en'))).toBe('590 bn')
    expect(spaced(bare(12_890_000, 'vehicles', 'en'))).toBe('12.89 m')
    expect(bare(35.5, 'percent', 'en')).toBe('35.5%')
    expect(bare(2.1, 'percentage-points', 'en')).toBe('2.1')
    expect(bare(2024, 'calendar-year', 'en')).toBe('2024')
  })

  it('is singular for one, and for one only', () => {
    const one = Object.keys(units).map(unit => [unit, en(1, unit)])
    expect(Object.fromEntries(one)).toMatchObject({
      vehicles: '1 vehicle',
      countries: '1 country',
      matches: '1 match',
      'business-entities': '1 operating entity',
      people: '1 person',
      'robots-per-team': '1 robot per team',
      'percentage-points': '1 point',
      points: '1 point',
      years: '1 year',
      'newton-metres': '1 newton metre',
    })
    expect(en(1.5, 'years')).toBe('1.5 years')
    expect(en(1e6, 'vehicles')).toBe('1 million vehicles')
  })
})

describe('a number in Chinese', () => {
  it.each([
    [12_890_000, 'vehicles', '1289万辆'],
    [3_675_100_000_000, 'CNY', '3.68万亿元'],
    [590_000_000_000, 'CNY', '5900亿元'],
    [-1_758_700_000_000, 'CNY', '−1.76万亿元'],
    [1_200_000, 'people', '120万人'],
    [10_000, 'people', '1万人'],
    [9_999, 'people', '9,999人'],
    [35.5, 'percent', '35.5%'],
    [2.1, 'percentage-points', '2.1个百分点'],
    [1, 'rank', '第1位'],
    [2024, 'calendar-year', '2024年'],
  ])('of %d %s reads "%s"', (value, unit, words) => {
    expect(zh(value, unit)).toBe(words)
  })

  it('has no comma before 万, 亿 and 万亿', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 1e16 }), value => {
        expect(scaled(value, 'zh')).toMatch(/^\d+(\.\d+)?(万|亿|万亿)$/)
      }),
    )
  })
})

describe('a rate', () => {
  it('keeps the decimals it is printed with, and one where it is computed', () => {
    expect(en(35.5, 'percent')).toBe('35.5%')
    expect(en(5, 'percent')).toBe('5%')
    expect(en(-3.25, 'percent')).toBe('−3.25%')
    expect(en(14.736281, 'percent')).toBe('14.7%')
    expect(en(-0.01, 'percent')).toBe('−0.01%')
  })

  it('between two currencies keeps all its digits: the fourth decides what is converted by it', () => {
    expect(en(7.1957, 'CNY-per-USD')).toBe('CNY 7.1957 per USD')
    expect(zh(7.1957, 'CNY-per-USD')).toBe('1美元兑7.1957元')
  })
})

describe('a change', () => {
  it('always shows its sign, but nothing has none', () => {
    expect(signed(35.5, 'percent', 'en')).toBe('+35.5%')
    expect(signed(-3.3, 'percent', 'en')).toBe('−3.3%')
    expect(signed(0, 'percent', 'en')).toBe('0%')
    expect(signed(0.0004, 'percent', 'en')).toBe('0%')
    expect(spaced(signed(1.2e9, 'CNY', 'en'))).toBe('+CNY 1.2 bn')
    expect(signed(-1.2e9, 'CNY', 'zh')).toBe('−12亿元')
  })
})

describe('a number in full', () => {
  it('is what is stored, grouped', () => {
    expect(exact(3_675_058_437_869)).toBe('3,675,058,437,869')
    expect(exact(-3.3)).toBe('−3.3')
    expect(exact(7.1957)).toBe('7.1957')
    expect(exact(0)).toBe('0')
  })

  it('can be read back', () => {
    const stored = fc.oneof(
      fc.integer({ min: -1e15, max: 1e15 }),
      fc.integer({ min: -1e9, max: 1e9 }).map(number => number / 1e4),
    )
    fc.assert(
      fc.property(stored, value => {
        expect(Number(exact(value).replaceAll(',', '').replace('−', '-')) + 0).toBe(value + 0)
      }),
    )
  })
})

describe('any number', () => {
  const values = fc.oneof(
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc.integer({ min: -1e15, max: 1e15 }),
    // Just below and above the places where the scale word changes.
    fc
      .tuple(
        fc.constantFrom(1e3, 1e4, 1e6, 1e8, 1e9, 1e12),
        fc.double({ min: 0.999, max: 1.001, noNaN: true }),
      )
      .map(([scale, factor]) => scale * factor),
  )
  const written = fc.record({
    value: values,
    unit: fc.constantFrom(...Object.keys(units)),
    language: fc.constantFrom('en' as const, 'zh' as const),
    style: fc.constantFrom('long' as const, 'short' as const),
  })

  it('is written with digits and a real minus: never NaN, -0, Infinity or an exponent', () => {
    fc.assert(
      fc.property(written, ({ value, unit, language, style }) => {
        for (const words of [
          amount(value, unit, language, style),
          bare(value, unit, language),
          signed(value, unit, language),
        ]) {
          expect(words).toMatch(/\d/)
          expect(words).not.toMatch(/NaN|Infinity|undefined|\de[+-]|-\d|[−+]0(?![.\d])/)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('has its minus exactly when it is below zero and not rounded to nothing', () => {
    fc.assert(
      fc.property(values, value => {
        const words = scaled(value, 'en')
        expect(words.startsWith('−')).toBe(value < 0 && words !== '0')
      }),
    )
  })

  it('moves on to the next scale word instead of overflowing: 999,999,999 is 1 billion', () => {
    expect(spaced(scaled(999_999_999, 'en'))).toBe('1 billion')
    expect(spaced(scaled(999_999_999_999, 'en'))).toBe('1 trillion')
    expect(scaled(99_999_999, 'zh')).toBe('1亿')
    expect(scaled(999_999_999_999, 'zh')).toBe('1万亿')
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 6 }), (value, significant) => {
        const words = spaced(scaled(value, 'en', 'long', significant))
        if (/million|billion/.test(words)) expect(words).not.toMatch(/\d{4}|\d,\d/)
        const chinese = scaled(value, 'zh', 'long', significant)
        if (/\d[万亿]$/.test(chinese)) expect(chinese).not.toMatch(/\d{5}/)
      }),
      { numRuns: 500 },
    )
  })

  it('does not round a whole count below the first scale word', () => {
    expect(scaled(999_960, 'en')).toBe('999,960')
    expect(scaled(999_999, 'en')).toBe('999,999')
    expect(scaled(9_999, 'zh')).toBe('9,999')
  })

  it('is as near as its digits allow', () => {
    const factors: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 }
    fc.assert(
      fc.property(values, value => {
        const [number = '', scale = ''] = scaled(value, 'en').split('\u00a0')
        const read = Number(number.replaceAll(',', '').replace('−', '-')) * (factors[scale] ?? 1)
        expect(Math.abs(read - value)).toBeLessThanOrEqual(Math.max(0.5, Math.abs(value) * 0.005))
      }),
    )
  })
})

describe('rounding', () => {
  it('goes half up as the number is written, whatever its nearest float', () => {
    expect(spaced(scaled(6_685_000, 'en'))).toBe('6.69 million')
    expect(scaled(1.005e12, 'zh')).toBe('1.01万亿')
  })

  it('leaves five-digit counts whole in Chinese where 万 would cut them', () => {
    expect(scaled(32_511, 'zh')).toBe('32,511')
    expect(scaled(77_000, 'zh')).toBe('7.7万')
    expect(scaled(132_511, 'zh')).toBe('13.25万')
  })
})
