import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gather, type Figures } from '../../src/data/Figures.ts'
import { loadReference, loadRows } from '../../src/data/load.ts'
import { inCurrency } from '../../src/filter/convert.ts'
import { citations, type Status } from '../../src/frame/Frame.ts'
import { readFolder } from '../data/folder.ts'
import { frame, row } from '../frame/sample.ts'

const context: Figures = gather(
  [{ dataset: 'context', rows: await loadRows(readFolder, 'context') }],
  await loadReference(readFolder),
)
const rate = (id: string): number => context.byId.get(id)?.value ?? NaN
const dollar2024 = rate('context-cny-per-usd-2024')
/** To the three digits of an amount that is given to one. */
const short = (value: number): number => Number(value.toPrecision(3))
/** The same, never above. */
const down = (value: number): number => {
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2)
  return Number((Math.floor(value / step) * step).toPrecision(12))
}
const amounts = (...rows: Parameters<typeof frame>[1]) => frame(['period'], rows)

describe('amounts in another currency', () => {
  it('are converted at the mean rate of their own year', () => {
    const converted = inCurrency(
      amounts(row({ period: '2023' }), row({ period: '2024-Q4' }), row({ period: '2024-01/2024-02' })),
      context,
      'USD',
      null,
    )
    expect(dollar2024).toBeGreaterThan(7)
    const [in2023, in2024] = [rate('context-cny-per-usd-2023'), dollar2024].map(cny => short(100 / cny))
    expect(converted.rows.map(({ value, unit, formula }) => [value, unit, formula])).toEqual([
      [in2023, 'USD', 'a / b'],
      [in2024, 'USD', 'a / b'],
      [in2024, 'USD', 'a / b'],
    ])
    expect(converted.columns.at(-1)?.unit).toBe('USD')
  })

  it('go from dollars to euros by way of the yuan', () => {
    const { rows } = inCurrency(amounts(row({ period: '2024' }, { unit: 'USD' })), context, 'EUR', null)
    expect(rows[0]?.value).toBe(short((100 * dollar2024) / rate('context-cny-per-eur-2024')))
    expect(rows[0]?.formula).toBe('a * b / c')
    expect(rows[0]?.evidence.map(({ figure }) => figure).slice(1)).toEqual([
      'context-cny-per-usd-2024',
      'context-cny-per-eur-2024',
    ])
  })

  it('have as many digits as the amount, three at least, five at most', () => {
    const values = [9e12, 1_916_400_000_000, 2_400_100_213_761].map(value =>
      row({ period: '2024' }, { value }),
    )
    expect(inCurrency(amounts(...values), context, 'USD', null).rows.map(({ value }) => value)).toEqual([
      1.25e12, 266.33e9, 333.55e9,
    ])
  })

  it('claim no more than a bound or an interval did', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.nat(1e6),
        fc.nat(1e6),
        fc.constantFrom<Status>('reported', 'at-least', 'at-most'),
        (value, below, above, status) => {
          const given = row({ period: '2024' }, { value, low: value - below, high: value + above, status })
          const [to] = inCurrency(amounts(given), context, 'USD', null).rows
          const exact = value / dollar2024
          expect(to?.low).toBeLessThanOrEqual((value - below) / dollar2024 + 1e-6)
          expect(to?.high).toBeGreaterThanOrEqual((value + above) / dollar2024 - 1e-6)
          const bare = inCurrency(amounts({ ...given, low: null, high: null }), context, 'USD', null).rows[0]
          // What a bound is known by: its own end where the value was rounded past it, else the value.
          if (status === 'at-least') expect(bare?.low ?? bare?.value).toBeLessThanOrEqual(exact + 1e-6)
          else if (status === 'at-most')
            expect(bare?.high ?? bare?.value).toBeGreaterThanOrEqual(exact - 1e-6)
          else expect([to?.low, to?.value, to?.high].map(Number).toSorted((a, b) => a - b)[1]).toBe(to?.value)
        },
      ),
    )
  })

  it('stay equal where the prints are equal, one of them a bound, which keeps its own end', () => {
    const plain = row({ period: '2024' }, { value: 15e9, unit: 'USD' })
    const { rows } = inCurrency(amounts(plain, { ...plain, status: 'at-least' }), context, 'EUR', null)
    const exact = (15e9 * dollar2024) / rate('context-cny-per-eur-2024')
    expect(rows.map(({ value }) => value)).toEqual([13.9e9, 13.9e9])
    expect(rows[1]?.low).toBeLessThanOrEqual(exact)
    expect(rows[1]?.low).toBeGreaterThan(exact - 1e6)
    expect(rows[0]?.low).toBeNull()
  })

  it('carry the rate as evidence, and its source with it', () => {
    const converted = inCurrency(amounts(row({ period: '2024' })), context, 'USD', null)
    expect(converted.rows[0]?.evidence[1]).toMatchObject({
      figure: 'context-cny-per-usd-2024',
      printed: '7.1957',
    })
    expect(citations(converted)).toHaveLength(2)
  })

  it('convert their intervals too, also where only a range is printed', () => {
    const derived = row({ period: '2024' }, { status: 'derived', low: 90, high: null })
    const range = row({ period: '2024' }, { value: null, low: 5, high: 6 })
    const { rows } = inCurrency(amounts(derived, range), context, 'USD', null)
    expect(rows.map(({ value, low, high }) => ({ value, low, high }))).toEqual([
      { value: short(100 / dollar2024), low: down(90 / dollar2024), high: null },
      { value: null, low: down(5 / dollar2024), high: -down(-6 / dollar2024) },
    ])
  })

  it('take the period of the whole frame where it is not a column', () => {
    const bare = frame(['partner'], [row({ partner: 'eu' })])
    expect(inCurrency(bare, context, 'USD', '2024').rows[0]?.value).toBe(short(100 / dollar2024))
  })

  it('say once that they are converted', () => {
    const { notes } = inCurrency(
      amounts(row({ period: '2024' }), row({ period: '2023' })),
      context,
      'USD',
      null,
    )
    expect(notes).toEqual([
      {
        en: 'Converted to USD at the mean exchange rate of each year; the source prints another currency.',
        zh: '按各年平均汇率折算为美元，原文为其他货币。',
      },
    ])
  })

  it('are left out and counted where there is no rate for their period', () => {
    const { rows, notes } = inCurrency(
      amounts(row({ period: '2024' }), row({ period: '1990' }), row({ period: '2015/2025' })),
      context,
      'USD',
      null,
    )
    expect(rows).toHaveLength(1)
    expect(notes.map(({ en }) => en)).toContain('2 values are left out: no mean rate for the period.')
    expect(notes.map(({ zh }) => zh)).toContain('2个数值因所属时期没有平均汇率而未列出。')
  })

  it('stay as printed, and say so, where no row has a rate', () => {
    const undated = frame(['partner'], [row({ partner: 'eu' })])
    const { rows, notes } = inCurrency(undated, context, 'USD', null)
    expect(rows).toEqual(undated.rows)
    expect(notes.map(({ en }) => en)).toContain(
      'Not converted to USD: no mean exchange rate for the period. Amounts stand as printed.',
    )
  })

  it('stay as they are in the currency they are printed in', () => {
    const yuan = amounts(row({ period: '2024' }))
    expect(inCurrency(yuan, context, 'CNY', null)).toBe(yuan)
  })

  it('stay unknown where they are not known, in the unit of the column', () => {
    const missing = row({ period: '1990' }, { value: null, status: 'missing' })
    const { rows } = inCurrency(amounts(row({ period: '2024' }), missing), context, 'USD', null)
    expect(rows[1]).toEqual({ ...missing, unit: 'USD' })
  })
})

describe('what is no amount', () => {
  it('passes unchanged: rates, counts, ranks', () => {
    const mixed = amounts(
      row({ period: '2024' }, { unit: 'percent' }),
      row({ period: '2024' }, { unit: 'vehicles' }),
    )
    expect(inCurrency(mixed, context, 'USD', null)).toBe(mixed)
  })

  it('keeps its unit beside amounts that are converted', () => {
    const mixed = amounts(row({ period: '2024' }), row({ period: '1990' }, { unit: 'percent' }))
    expect(inCurrency(mixed, context, 'EUR', null).rows.map(({ unit }) => unit)).toEqual(['EUR', 'percent'])
  })
})
