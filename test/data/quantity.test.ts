import { describe, expect, it } from 'vitest'
import { figure, gather } from '../../src/data/Figures.ts'
import { agreementOf, derivedFrom, sameQuantity } from '../../src/data/quantity.ts'
import { derivedRow, printedRow, sampleReference } from './sample.ts'

const rows = [
  printedRow('exact', { value: 3675.1, printed: '3,675.1' }),
  printedRow('rounded', { value: 3700, printed: '3.7 thousand', precision: 100 }),
  printedRow('other', { value: 3500, printed: '3500' }),
  printedRow('bound', { value: 3000, printed: 'over 3000', status: 'at-least' }),
  printedRow('range', { value: null, low: 3600, high: 3800, printed: '3600-3800' }),
  printedRow('unknown', { value: null, status: 'missing' }),
  printedRow('euros', { value: 470, unit: 'EUR', printed: '470' }),
  printedRow('forecast', { value: 4000, status: 'forecast', printed: '4000' }),
  printedRow('later', { value: 3675.1, printed: '3,675.1', period: '2025' }),
  printedRow('part', { value: 100, printed: '100', item: 'cars' }),
  derivedRow('computed', 'a + b', ['later', 'part'], { period: '2024' }),
]
const figures = gather([{ dataset: 'trade', rows }], sampleReference)
const at = (id: string) => figure(figures, id)

describe('figures of one quantity', () => {
  it('share measure, entity, partner, flow, item and period', () => {
    expect(sameQuantity(figures, at('exact')).map(({ id }) => id)).toEqual([
      'rounded',
      'other',
      'bound',
      'range',
      'unknown',
      'euros',
      'forecast',
      'computed',
    ])
    expect(sameQuantity(figures, at('part'))).toEqual([])
  })

  it.each([
    ['exact', 'rounded', 'agree'],
    ['exact', 'other', 'disagree'],
    ['exact', 'bound', 'agree'],
    ['other', 'range', 'disagree'],
    ['exact', 'range', 'agree'],
    ['exact', 'unknown', 'not-known'],
    ['exact', 'euros', 'other-unit'],
    ['exact', 'forecast', 'expected'],
    ['computed', 'exact', 'disagree'],
    ['computed', 'bound', 'agree'],
  ])('%s and %s: %s, from both sides', (one, other, verdict) => {
    expect(agreementOf(at(one), at(other))).toBe(verdict)
    expect(agreementOf(at(other), at(one))).toBe(verdict)
  })

  it('know which are computed from them', () => {
    expect(derivedFrom(figures, at('part')).map(({ id }) => id)).toEqual(['computed'])
    expect(derivedFrom(figures, at('exact'))).toEqual([])
  })
})
