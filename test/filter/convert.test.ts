import { describe, expect, it } from 'vitest'
import { gather, type Figures } from '../../src/data/Figures.ts'
import { loadReference, loadRows } from '../../src/data/load.ts'
import { inCurrency } from '../../src/filter/convert.ts'
import { citations } from '../../src/frame/Frame.ts'
import { readFolder } from '../data/folder.ts'
import { frame, row } from '../frame/sample.ts'

const context: Figures = gather(
  [{ dataset: 'context', rows: await loadRows(readFolder, 'context') }],
  await loadReference(readFolder),
)
const rate = (id: string): number => context.byId.get(id)?.value ?? NaN
const dollar2024 = rate('context-cny-per-usd-2024')
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
    expect(converted.rows.map(({ value, unit }) => [value, unit])).toEqual([
      [100 / rate('context-cny-per-usd-2023'), 'USD'],
      [100 / dollar2024, 'USD'],
      [100 / dollar2024, 'USD'],
    ])
    expect(converted.columns.at(-1)?.unit).toBe('USD')
  })

  it('go from dollars to euros by way of the yuan', () => {
    const { rows } = inCurrency(amounts(row({ period: '2024' }, { unit: 'USD' })), context, 'EUR', null)
    expect(rows[0]?.value).toBeCloseTo((100 * dollar2024) / rate('context-cny-per-eur-2024'), 10)
    expect(rows[0]?.evidence.map(({ figure }) => figure).slice(1)).toEqual([
      'context-cny-per-usd-2024',
      'context-cny-per-eur-2024',
    ])
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
      { value: 100 / dollar2024, low: 90 / dollar2024, high: null },
      { value: null, low: 5 / dollar2024, high: 6 / dollar2024 },
    ])
  })

  it('take the period of the whole frame where it is not a column', () => {
    const bare = frame(['partner'], [row({ partner: 'eu' })])
    expect(inCurrency(bare, context, 'USD', '2024').rows[0]?.value).toBeCloseTo(100 / dollar2024, 10)
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
