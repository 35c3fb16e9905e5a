import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisFormat } from '../../src/exports/chartAxis.ts'
import { formatFor } from '../../src/exports/numberFormat.ts'
import { bare } from '../../src/words/numbers.ts'
import { shownBy } from './spreadsheet.ts'

describe('the number format of a label', () => {
  it.each([
    [3675100000000, '3.68 trn', '0.00,,,," trn"'],
    [761800000000, '761.8 bn', '0.0,,," bn"'],
    [9000000000000, '≥ 9 trn', '"≥ "0,,,," trn"'],
    [12.5, '+12.5%', '"+"0.0"%"'],
    [36599, '36,599', '#,##0'],
    [3675100000000, '3.68万亿', '0.00,,,,"万亿"'],
    [2615000, '261.5万', '0\\.0,"万"'],
  ])('says %d as %s', (value, words, format) => {
    expect(formatFor(value, words)?.split(';')[0]).toBe(format)
  })

  it('takes what stands around the words as it is', () => {
    const format = formatFor(26988976409623, '26.99 trn', 'Exports  ', ' (2025)') ?? ''
    expect(shownBy(format, 26988976409623)).toBe('Exports  26.99 trn (2025)')
  })

  it.each([
    [16490000, '1649万'],
    [3675100000000, '3.67 trn'],
    [5, 'not known'],
    [-5, '5'],
  ])('is none where none can say %d as %s', (value, words) => {
    expect(formatFor(value, words)).toBeNull()
  })

  it('shows any number as the words it was made for', () => {
    const amounts = fc
      .double({ min: -1e14, max: 1e14, noNaN: true })
      .map(value => Number(value.toPrecision(5)))
    const any = fc.tuple(amounts, fc.constantFrom('CNY', 'percent', 'vehicles'), fc.constantFrom('en', 'zh'))
    const shown = fc.sample(any, 500).flatMap(([value, unit, language]) => {
      const words = bare(value, unit, language)
      const format = formatFor(value, words)
      return format === null ? [] : [[words, shownBy(format, value)] as const]
    })
    expect(shown.length).toBeGreaterThan(100)
    expect(shown.filter(([words, seen]) => words !== seen)).toEqual([])
  })

  it('is there for every English amount', () => {
    const amounts = fc.sample(fc.integer({ min: 1, max: 10 ** 14 }), 500)
    expect(amounts.filter(value => formatFor(value, bare(value, 'CNY', 'en')) === null)).toEqual([])
  })
})

describe('the number format of an axis', () => {
  it.each([
    [[0, 5e12, 10e12], 'en', ['0', '5 trn', '10 trn']],
    [[0, 5e11, 1e12], 'en', ['0', '0.5 trn', '1.0 trn']],
    [[-1e9, 0, 1e9], 'en', ['−1 bn', '0', '1 bn']],
    [[0, 2e11, 4e11], 'zh', ['0', '2000亿', '4000亿']],
    [[0, 5e6, 1e7], 'zh', ['0', '500万', '1000万']],
    [[0, 20, 40], 'zh', ['0', '20', '40']],
  ] as const)('says %j in %s', (ticks, language, words) => {
    const format = axisFormat(ticks, tick => bare(tick, 'CNY', language))
    expect(ticks.map(tick => shownBy(format, tick).replaceAll('\u00a0', ' '))).toEqual(words)
  })
})
