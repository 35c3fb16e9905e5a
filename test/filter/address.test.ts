import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  filterKeys,
  queryText,
  readFilter,
  sameFilter,
  withoutKeys,
  writeFilter,
} from '../../src/filter/address.ts'
import { currencyChoices, evidenceLevels, isChosen, noFilter, type Filter } from '../../src/filter/Filter.ts'
import { loadFolder } from '../data/folder.ts'

const readText = (text: string) => readFilter(new URLSearchParams(text))
const write = (filter: Filter, over = ''): string => queryText(writeFilter(filter, new URLSearchParams(over)))

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/), { maxLength: 4 })
const periods = fc.constantFrom('2024', '2023', '2024-Q4', '2024-01/2024-02', '2025-08-17', '2015/2025')
const filters: fc.Arbitrary<Filter> = fc.record({
  period: fc.uniqueArray(periods, { maxLength: 4 }),
  partner: ids,
  flow: fc.uniqueArray(fc.constantFrom('exports', 'imports', 'total', 'balance'), { maxLength: 4 }),
  measure: ids,
  entity: ids,
  item: ids,
  currency: fc.constantFrom(...currencyChoices),
  evidence: fc.constantFrom(...evidenceLevels),
})
const otherKeys = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 8 }).filter(name => !filterKeys.some(own => own === name)),
  fc.string({ maxLength: 12 }),
  { maxKeys: 4, noNullPrototype: true },
)

describe('the address of a filter', () => {
  it('has a key for everything a reader can choose', () => {
    expect(Object.keys(noFilter).toSorted()).toEqual(filterKeys.toSorted())
  })

  it('opens the same choice again, over all keys', () => {
    fc.assert(
      fc.property(filters, otherKeys, (filter, others) => {
        const text = queryText(writeFilter(filter, new URLSearchParams(others)))
        expect(readText(text)).toEqual({ filter, dropped: [] })
      }),
    )
  })

  it('keeps the keys it does not own, values and order', () => {
    fc.assert(
      fc.property(filters, otherKeys, (filter, others) => {
        const written = writeFilter(filter, new URLSearchParams({ ...others, partner: 'old' }))
        const kept = [...written].filter(([name]) => !filterKeys.some(own => own === name))
        expect(kept).toEqual([...new URLSearchParams(others)])
      }),
    )
  })

  it('says only what differs from the default', () => {
    expect(write(noFilter)).toBe('')
    expect(write({ ...noFilter, partner: ['eu'] })).toBe('?partner=eu')
    expect(write(noFilter, 'partner=eu&currency=USD&lang=zh')).toBe('?lang=zh')
    expect(write({ ...noFilter, currency: 'USD', evidence: 'reported' })).toBe(
      '?currency=USD&evidence=reported',
    )
  })

  it('can be read by a person: commas and slashes stand as they are', () => {
    const filter = { ...noFilter, partner: ['eu', 'us'], period: ['2024', '2024-01/2024-02'] }
    expect(write(filter)).toBe('?period=2024,2024-01/2024-02&partner=eu,us')
  })

  it('may repeat a key or use commas, and names each id once', () => {
    const { filter } = readText('partner=eu,us&partner=us&partner=asean,,')
    expect(filter.partner).toEqual(['eu', 'us', 'asean'])
  })

  it('drops what it cannot use, names it, and keeps the rest', () => {
    const bad =
      'partner=eu,No%20Such&period=2024,2024-13&flow=up&currency=GBP&evidence=&item=%3Cscript%3E&lang=zh'
    const { filter, dropped } = readText(bad)
    expect(filter).toEqual({ ...noFilter, partner: ['eu'], period: ['2024'] })
    expect(dropped).toEqual([
      { key: 'period', value: '2024-13' },
      { key: 'partner', value: 'No Such' },
      { key: 'flow', value: 'up' },
      { key: 'item', value: '<script>' },
      { key: 'currency', value: 'GBP' },
    ])
  })

  it('takes the last of several currencies', () => {
    expect(readText('currency=USD&currency=EUR').filter.currency).toBe('EUR')
  })

  it('reads any text at all without failing, and what it reads is stable', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), text => {
        const { filter } = readText(text)
        expect(readText(write(filter, text))).toEqual({ filter, dropped: [] })
      }),
    )
  })

  it('can carry every id that figures have', async () => {
    const { list } = await loadFolder()
    const all = { ...noFilter }
    const own = (name: 'period' | 'partner' | 'flow' | 'measure' | 'entity' | 'item') => [
      ...new Set(list.flatMap(figure => figure[name] ?? [])),
    ]
    for (const name of ['period', 'partner', 'flow', 'measure', 'entity', 'item'] as const)
      all[name] = own(name)
    expect(readText(write(all))).toEqual({ filter: all, dropped: [] })
  })
})

describe('a query without some keys', () => {
  it('is written as every other link writes it: commas, slashes and colons stand', () => {
    const search = '?partner=eu%2Cus&period=2024-01/2024-02&lang=zh&mine=a:b'
    expect(withoutKeys(search, ['lang'])).toBe('?partner=eu,us&period=2024-01/2024-02&mine=a:b')
  })

  it('stays as it is where it has none of them, and is empty where nothing is left', () => {
    expect(withoutKeys('?partner=eu%2Cus', ['lang'])).toBe('?partner=eu%2Cus')
    expect(withoutKeys('?lang=zh&lang=en&table=1', ['lang', 'table'])).toBe('')
    expect(withoutKeys('', ['lang'])).toBe('')
  })
})

describe('two filters', () => {
  it('are the same when they choose the same in the same order', () => {
    fc.assert(
      fc.property(filters, filters, (a, b) => {
        expect(sameFilter(a, structuredClone(a))).toBe(true)
        expect(sameFilter(a, b)).toBe(write(a) === write(b))
      }),
    )
  })

  it('choose nothing exactly when they are the default', () => {
    fc.assert(
      fc.property(filters, filter => {
        expect(isChosen(filter)).toBe(!sameFilter(filter, noFilter))
      }),
    )
  })
})
