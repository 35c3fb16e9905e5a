import { describe, expect, it } from 'vitest'
import { noChoice, type FigureChoice } from '../../src/filter/FigureChoice.ts'
import { entriesOf, facetIds, fold, narrow, narrowing } from '../../src/filter/search.ts'
import { sortFigures } from '../../src/filter/sortFigures.ts'
import { gather } from '../../src/data/Figures.ts'
import { loadFolder } from '../data/folder.ts'
import { derivedRow, printedRow, sampleReference } from '../data/sample.ts'

const rows = [
  printedRow('eu-exports', {
    partner: 'eu',
    flow: 'exports',
    value: 3675100000000,
    printed: '3,675.1 billion',
  }),
  printedRow('us-exports', { partner: 'us', flow: 'exports', value: 412870000, printed: '412.87 million' }),
  printedRow('cars', { item: 'cars', period: '2023-11/2024-02', value: 12870000, printed: '12.87 million' }),
  printedRow('growth', {
    measure: 'growth',
    unit: 'percent',
    value: -3.3,
    printed: '−3.3%',
    source: 'tables',
  }),
  printedRow('unknown', { value: null, status: 'missing', period: '2019' }),
  derivedRow('sum', 'a + b', ['eu-exports', 'us-exports'], { period: '2020' }),
]
const figures = gather([{ dataset: 'trade', rows }], sampleReference)
const entries = entriesOf(figures)
const found = (choice: Partial<FigureChoice>): readonly string[] =>
  narrow(entries, { ...noChoice, ...choice }).map(({ figure }) => figure.id)

describe('the search', () => {
  it.each([
    ['3,675.1', ['eu-exports']],
    ['3675.1 bn', ['eu-exports']],
    ['3.6751 trillion', ['eu-exports']],
    ['3.6751万亿', ['eu-exports']],
    ['36751亿', ['eu-exports']],
    ['12.87', ['cars']],
    ['12.87 million', ['cars']],
    ['12.87 mil', ['cars']],
    ['1287万', ['cars']],
    ['１２８７万', ['cars']],
    ['12870000', ['cars']],
    ['-3.3 %', ['growth']],
    ['us', ['us-exports']],
    ['出口', ['eu-exports', 'us-exports']],
    ['eu（中）', ['eu-exports']],
    ['EXPORTS eu', ['eu-exports']],
    ['November 2023', ['cars']],
    ['eu-exports', ['eu-exports']],
    ['customs', ['growth']],
  ])('finds by “%s”', (q, ids) => {
    expect(found({ q })).toEqual(ids)
  })

  it('finds words from their beginning only, numbers likewise', () => {
    expect(found({ q: 'ports' })).toEqual([])
    expect(found({ q: '2.87' })).toEqual([])
  })

  it('finds all with nothing asked, none with a word no figure has', () => {
    expect(found({ q: '  ' })).toHaveLength(rows.length)
    expect(found({ q: 'quagga' })).toEqual([])
  })

  it('folds what it has folded to what a word of it folds to', () => {
    for (const text of ['12.87 million', 'Nestlé', '1287 万', '3,675.1'])
      expect(fold(`x ${text} y`)).toContain(fold(text))
  })

  it('folds the apostrophe of a keyboard and that of a printed text alike', () => {
    expect(fold('National People’s Congress')).toBe(fold("National People's Congress"))
  })
})

describe('the filter', () => {
  it.each<[Partial<FigureChoice>, readonly string[]]>([
    [{ source: ['tables'] }, ['growth']],
    [{ status: ['derived', 'missing'] }, ['unknown', 'sum']],
    [{ unit: ['percent'] }, ['growth']],
    [{ year: ['2023'] }, ['cars']],
    [{ year: ['2019', '2020'] }, ['unknown', 'sum']],
    [{ about: ['cars', 'eu'] }, ['eu-exports', 'cars']],
    [{ about: ['us'], q: 'exports' }, ['us-exports']],
    [{ topic: ['nev'] }, []],
  ])('narrows by %j', (choice, ids) => {
    expect(found(choice)).toEqual(ids)
  })

  it('offers exactly what the figures have', () => {
    const ids = facetIds(entries)
    expect([...ids.year]).toEqual(['2024', '2023', '2019', '2020'])
    expect([...ids.source]).toEqual(['paper', 'tables'])
    expect([...ids.about]).toContain('cars')
  })
})

describe('the sort', () => {
  const sorted = (by: 'value' | 'period' | 'status' | 'source', down = false) =>
    sortFigures(figures, entries, { by, down }, 'en').map(({ figure }) => figure.id)

  it('orders values within their unit, what is not known last in both directions', () => {
    expect(sorted('value')).toEqual(['growth', 'cars', 'us-exports', 'eu-exports', 'sum', 'unknown'])
    expect(sorted('value', true)).toEqual(['growth', 'sum', 'eu-exports', 'us-exports', 'cars', 'unknown'])
  })

  it('orders periods as calendar times and keeps equal ones in their order', () => {
    expect(sorted('period')).toEqual(['unknown', 'sum', 'cars', 'eu-exports', 'us-exports', 'growth'])
    expect(sorted('period', true)).toEqual(['eu-exports', 'us-exports', 'growth', 'cars', 'sum', 'unknown'])
  })

  it('has figures without a source after all others, in both directions', () => {
    expect(sorted('source').at(-1)).toBe('sum')
    expect(sorted('source', true).at(-1)).toBe('sum')
    expect(sorted('source', true)[0]).not.toBe(sorted('source')[0])
  })

  it('leaves the order of the files without a column', () => {
    expect(sortFigures(figures, entries, null, 'en')).toBe(entries)
  })
})

describe('the search over all figures of the project', () => {
  it('finds each figure by its id and by its print', async () => {
    const all = entriesOf(await loadFolder())
    for (const { figure } of all.filter((_, index) => index % 25 === 0)) {
      const by = (q: string) => narrow(all, { ...noChoice, q }).map(entry => entry.figure.id)
      expect(by(figure.id)).toContain(figure.id)
      if (figure.printed)
        expect([figure.printed, by(figure.printed)]).toEqual([
          figure.printed,
          expect.arrayContaining([figure.id]),
        ])
    }
  })
})

describe('very many figures', () => {
  const many = entriesOf({
    ...figures,
    list: Array.from({ length: 300 }, () => figures.list).flat(),
  })
  const asked = { ...noChoice, q: '2024' }

  it('are looked through in pieces that can be left and taken up, to the same end', () => {
    const work = narrowing(many, asked)
    let pieces = 1
    let step = work.next()
    for (; !step.done; step = work.next()) pieces += 1
    expect(pieces).toBe(Math.floor(many.length / 250) + 1)
    expect(step.value).toEqual(many.filter(entry => narrow([entry], asked).length === 1))
    expect(step.value.length).toBeGreaterThan(0)
  })
})
