import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureTopics } from '../../src/data/Figure.ts'
import { queryText } from '../../src/filter/address.ts'
import { readFigureChoice, writeFigureChoice } from '../../src/filter/figureAddress.ts'
import { facets, nextSort, noChoice, sortColumns, toggleFacet } from '../../src/filter/FigureChoice.ts'
import { statuses } from '../../src/frame/Frame.ts'

const read = (query: string) => readFigureChoice(new URLSearchParams(query))
const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/)
const choices = fc.record({
  q: fc.string({ unit: 'grapheme', maxLength: 40 }).filter(q => q.length <= 200),
  topic: fc.uniqueArray(fc.constantFrom(...figureTopics)),
  source: fc.uniqueArray(id, { maxLength: 3 }),
  status: fc.uniqueArray(fc.constantFrom(...statuses)),
  unit: fc.uniqueArray(id, { maxLength: 3 }),
  year: fc.uniqueArray(fc.integer({ min: 1900, max: 2100 }).map(String), { maxLength: 3 }),
  about: fc.uniqueArray(id, { maxLength: 3 }),
  sort: fc.option(fc.record({ by: fc.constantFrom(...sortColumns), down: fc.boolean() })),
})

describe('the address of the table of all figures', () => {
  it('gives back every choice that is written into it', () => {
    fc.assert(
      fc.property(choices, choice => {
        const text = queryText(writeFigureChoice(choice, new URLSearchParams()))
        expect(read(text)).toEqual({ choice, dropped: [] })
      }),
    )
  })

  it('is empty when nothing is asked for, and keeps what others have written', () => {
    expect(queryText(writeFigureChoice(noChoice, new URLSearchParams('q=x&topic=trade')))).toBe('')
    expect(
      queryText(writeFigureChoice({ ...noChoice, q: '3,675.1' }, new URLSearchParams('theme=dark&q=x'))),
    ).toBe('?theme=dark&q=3,675.1')
  })

  it('reads lists with commas or repeated, each value once', () => {
    expect(read('topic=trade,nev&topic=trade').choice.topic).toEqual(['trade', 'nev'])
  })

  it.each([
    ['topic', 'sports'],
    ['status', 'sure'],
    ['year', '24'],
    ['sort', '-colour'],
    ['source', '../x'],
    ['unit', 'a b'],
  ])('drops and names a value of %s it does not know', (key, value) => {
    const { choice, dropped } = readFigureChoice(new URLSearchParams([[key, value]]))
    expect(choice).toEqual(noChoice)
    expect(dropped).toEqual([{ key, value }])
  })

  it('drops ids that no figure has, once the figures are known', () => {
    const none = new Set<string>()
    const known = {
      topic: new Set(['trade']),
      source: none,
      status: none,
      unit: none,
      year: none,
      about: none,
    }
    const { choice, dropped } = readFigureChoice(new URLSearchParams('about=atlantis&topic=trade'), known)
    expect(choice).toEqual({ ...noChoice, topic: ['trade'] })
    expect(dropped).toEqual([{ key: 'about', value: 'atlantis' }])
  })

  it('does not take a search of unreasonable length', () => {
    expect(read(`q=${'a'.repeat(201)}`)).toMatchObject({ choice: noChoice, dropped: [{ key: 'q' }] })
  })
})

describe('a choice among all figures', () => {
  it('adds an id to a list and takes it away again', () => {
    for (const facet of facets) {
      const chosen = toggleFacet(noChoice, facet, 'x')
      expect(chosen[facet]).toEqual(['x'])
      expect(toggleFacet(chosen, facet, 'x')).toEqual(noChoice)
    }
  })

  it('sorts up, down and not at all in turn', () => {
    const up = nextSort(null, 'value')
    const down = nextSort(up, 'value')
    expect([up, down, nextSort(down, 'value')]).toEqual([
      { by: 'value', down: false },
      { by: 'value', down: true },
      null,
    ])
    expect(nextSort(down, 'period')).toEqual({ by: 'period', down: false })
  })
})
