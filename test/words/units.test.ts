import { describe, expect, it } from 'vitest'
import { units, unitWords } from '../../src/words/units.ts'
import { loadFolder } from '../data/folder.ts'

const { list, reference } = await loadFolder()
const used = new Set([
  ...list.map(({ unit }) => unit),
  ...[...reference.measures.values()].map(({ unit }) => unit),
])

describe('the words of a unit', () => {
  it('are there for every unit of the data', () => {
    expect([...used].filter(unit => !Object.hasOwn(units, unit))).toEqual([])
  })

  it('hold the number in both languages, and a name for a column head', () => {
    for (const [unit, { label, wrap }] of Object.entries(units)) {
      expect([unit, wrap.en('35'), wrap.zh('35')]).toEqual([
        unit,
        expect.stringContaining('35'),
        expect.stringContaining('35'),
      ])
      expect(label.en.length * label.zh.length, unit).toBeGreaterThan(0)
    }
  })

  it('speak by the id for a unit nobody has named', () => {
    expect(unitWords('light-years').wrap.en('4')).toBe('4\u00a0light years')
    expect(unitWords('light-years').wrap.zh('4')).toBe('4 light-years')
    expect(unitWords('constructor').wrap.en('4')).toBe('4\u00a0constructor')
  })
})
