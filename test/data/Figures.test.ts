import { describe, expect, it } from 'vitest'
import type { FigureRow } from '../../src/data/Figure.ts'
import { citationOf, entityKey, evidenceOf, figure, gather, rowOf, select } from '../../src/data/Figures.ts'
import { problemOf } from './problemOf.ts'
import { derivedRow, printedRow, sampleReference } from './sample.ts'

const gathered = (...rows: readonly FigureRow[]) => gather([{ dataset: 'trade', rows }], sampleReference)

const problemIn = (...rows: readonly FigureRow[]) => problemOf(() => gathered(...rows))

const exports = printedRow('exports', {
  value: 3.7e12,
  printed: '3.7 trillion',
  flow: 'exports',
  partner: 'us',
})
const imports = printedRow('imports', {
  value: 1.2e12,
  printed: '1.2 trillion',
  flow: 'imports',
  partner: 'us',
})

describe('gathered figures', () => {
  it('keep what is printed, without an interval of their own', () => {
    const { list } = gathered(exports)
    expect(list).toEqual([{ ...exports, low: null, high: null, dataset: 'trade' }])
  })

  it('keep a printed range', () => {
    const range = printedRow('range', { value: null, low: 5, high: 5.5 })
    expect(figure(gathered(range), 'range')).toMatchObject({ value: null, low: 5, high: 5.5 })
  })

  it('have derived values computed, with the interval that rounding allows', () => {
    const { value, low, high } = figure(
      gathered(exports, imports, derivedRow('balance', 'a - b', ['exports', 'imports'])),
      'balance',
    )
    expect(value).toBe(2.5e12)
    expect(low).toBeCloseTo(2.4e12, 0)
    expect(high).toBeCloseTo(2.6e12, 0)
  })

  it('compute derived figures from derived ones, in whatever order they stand', () => {
    const rows = [
      derivedRow('share', '100 * a / b', ['balance', 'exports'], { unit: 'percent', measure: 'growth' }),
      derivedRow('balance', 'a - b', ['exports', 'imports']),
      exports,
      imports,
    ]
    expect(figure(gathered(...rows), 'share').value).toBeCloseTo((100 * 2.5) / 3.7, 10)
  })

  it('take inputs from other files', () => {
    const figures = gather(
      [
        { dataset: 'trade', rows: [derivedRow('double', '2 * a', ['exports'])] },
        { dataset: 'trade-partners', rows: [exports] },
      ],
      sampleReference,
    )
    expect(figure(figures, 'double').value).toBe(7.4e12)
    expect(figure(figures, 'exports').dataset).toBe('trade-partners')
  })

  it('do not know what rests on an unknown input', () => {
    const missing = printedRow('missing', { value: null, status: 'missing' })
    const sum = derivedRow('sum', 'a + b', ['exports', 'missing'])
    expect(figure(gathered(exports, missing, sum), 'sum')).toMatchObject({
      value: null,
      low: null,
      high: null,
    })
  })

  it('leave a derived interval open where an input is only a bound', () => {
    const bound = printedRow('bound', { value: 9e12, printed: '9 trillion', status: 'at-least' })
    const rest = derivedRow('rest', 'a - b', ['bound', 'imports'])
    const { low, high } = figure(gathered(bound, imports, rest), 'rest')
    expect(low).toBeCloseTo(7.75e12, 0)
    expect(high).toBeNull()
  })
})

describe('gathering fails with file, row and field', () => {
  it('when an id stands in two files', () => {
    const files = [
      { dataset: 'trade', rows: [exports] },
      { dataset: 'nev', rows: [imports, exports] },
    ] as const
    expect(() => gather(files, sampleReference)).toThrow('duplicate-id in nev.json, row 2, exports, id')
  })

  it.each(['measure', 'entity', 'partner', 'item', 'reporter', 'source'] as const)(
    'when %s is in no list of names',
    field => {
      expect(problemIn(exports, printedRow('b', { [field]: 'nowhere' }))).toEqual({
        kind: 'unknown-reference',
        file: 'trade.json',
        row: 2,
        id: 'b',
        field,
        found: 'nowhere',
      })
    },
  )

  it('when a derived figure rests on itself', () => {
    expect(problemIn(derivedRow('a', 'a', ['a']))).toMatchObject({
      kind: 'formula',
      row: 1,
      id: 'a',
      field: 'formula',
    })
    const circle = [derivedRow('a', 'a', ['b']), derivedRow('b', 'a', ['c']), derivedRow('c', 'a', ['a'])]
    expect(problemIn(...circle)).toMatchObject({
      kind: 'formula',
      found: 'a derived figure that rests on itself',
    })
  })

  it('when an input is not there', () => {
    expect(problemIn(exports, derivedRow('b', 'a + b', ['exports', 'gone']))).toMatchObject({
      kind: 'formula',
      row: 2,
      id: 'b',
      found: 'an input "gone" that is not there',
    })
  })

  it('when a formula cannot be read, or names more inputs than are given', () => {
    for (const formula of ['a +', 'a + b', 'a ; b'])
      expect(problemIn(exports, derivedRow('b', formula, ['exports']))).toMatchObject({
        kind: 'formula',
        file: 'trade.json',
        row: 2,
        id: 'b',
        field: 'formula',
      })
  })

  it('when a formula gives no number', () => {
    expect(problemIn(exports, derivedRow('b', 'a / (a - a)', ['exports']))).toMatchObject({
      kind: 'formula',
      id: 'b',
    })
  })
})

describe('asking for figures', () => {
  const figures = gathered(
    exports,
    imports,
    printedRow('eu', { partner: 'eu', flow: 'exports', period: '2023' }),
  )

  it('finds one by its id, and says so when it is not loaded', () => {
    expect(figure(figures, 'eu').partner).toBe('eu')
    expect(() => figure(figures, 'nobody')).toThrow('no figure "nobody" among the 3 loaded')
  })

  it('selects by one value or several, in the order of the files', () => {
    const ids = (query: Parameters<typeof select>[1]) => select(figures, query).map(({ id }) => id)
    expect(ids({ flow: 'exports' })).toEqual(['exports', 'eu'])
    expect(ids({ partner: ['eu', 'us'], period: '2024' })).toEqual(['exports', 'imports'])
    expect(ids({ partner: [] })).toEqual([])
    expect(ids({ item: 'cars' })).toEqual([])
    expect(ids({})).toHaveLength(3)
  })

  it('names what it knows, and lets an unknown id speak for itself', () => {
    expect(entityKey(figures, 'eu')).toEqual({ id: 'eu', label: { en: 'eu', zh: 'eu（中）' } })
    expect(entityKey(figures, 'mars')).toEqual({ id: 'mars', label: { en: 'mars', zh: 'mars' } })
  })
})

describe('the evidence of a figure', () => {
  const series = printedRow('series', { source: 'tables', note: { en: 'Revised', zh: '已修订' } })
  const figures = gathered(exports, series, derivedRow('sum', 'a + b', ['exports', 'series']))

  it('is its print and its source, ready to cite', () => {
    expect(evidenceOf(figures, figure(figures, 'series'))).toEqual({
      figure: 'series',
      period: '2024',
      value: 100,
      unit: 'CNY',
      status: 'reported',
      printed: '100',
      source: 'tables',
      citation: 'Customs: Tables (2025-02-01)',
      section: 'Trade in 2024',
      url: 'https://example.org/tables',
      note: { en: 'Revised', zh: '已修订' },
    })
  })

  it('follows a derived figure to the prints it rests on', () => {
    const { formula, printed, inputs } = evidenceOf(figures, figure(figures, 'sum'))
    expect({ formula, printed }).toEqual({ formula: 'a + b', printed: '' })
    expect(inputs?.map(input => [input.figure, input.printed])).toEqual([
      ['exports', '3.7 trillion'],
      ['series', '100'],
    ])
  })

  it('goes into the row made of the figure', () => {
    const keys = { partner: entityKey(figures, 'us') }
    expect(rowOf(figures, figure(figures, 'exports'), keys)).toMatchObject({
      keys,
      value: 3.7e12,
      low: null,
      high: null,
      unit: 'CNY',
      status: 'reported',
      emphasis: 'plain',
      evidence: [{ figure: 'exports', citation: 'Chamber: Weekly (2025-01-21)' }],
    })
  })

  it('cites publisher, title and date', () => {
    const source = sampleReference.sources.get('paper')
    expect(source && citationOf(source)).toBe('Chamber: Weekly (2025-01-21)')
  })
})
