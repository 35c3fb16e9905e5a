import { describe, expect, it } from 'vitest'
import {
  checkEntities,
  checkFigures,
  checkMeasures,
  checkSources,
  checkVersion,
  parseFile,
} from '../../src/data/check.ts'
import { problemOf } from './problemOf.ts'
import { derivedRow, printedRow } from './sample.ts'

const file = 'trade.json'
const good = printedRow('a')
const without = (field: string): object =>
  Object.fromEntries(Object.entries(good).filter(([name]) => name !== field))

describe('a figure file', () => {
  it('passes whole, printed and derived rows alike', () => {
    const rows = [
      good,
      printedRow('b', { value: null, status: 'missing' }),
      derivedRow('c', 'a - b', ['a', 'b']),
    ]
    expect(checkFigures(file, rows)).toEqual(rows)
  })

  it.each(['id', 'topic', 'measure', 'entity', 'period', 'unit', 'status', 'value', 'printed', 'source'])(
    'names the row and the field when %s is not there',
    field => {
      const problem = problemOf(() => checkFigures(file, [printedRow('first'), without(field)]))
      expect(problem).toMatchObject({ kind: 'field', file, row: 2, field, found: 'nothing' })
    },
  )

  it('names a field that is spelt wrong, not the one that is missing for it', () => {
    const { period, ...rest } = printedRow('second')
    const problem = problemOf(() => checkFigures(file, [printedRow('first'), { ...rest, perod: period }]))
    expect(problem).toMatchObject({ row: 2, id: 'second', field: 'perod', expected: 'no such field' })
  })

  it.each([
    ['id', 'two words', 'an id of small letters, digits and -'],
    ['id', '', 'an id of small letters, digits and -'],
    ['id', 'a--b', 'an id of small letters, digits and -'],
    ['id', 'GDP-2024', 'an id of small letters, digits and -'],
    ['partner', 'EU', 'an id of small letters, digits and -'],
    ['unit', 'Yuan', 'a unit such as percent, CNY or CNY-per-USD'],
    ['topic', 'weather', 'one of guangdong, trade, nev, scientists, robot-games, context'],
    ['flow', 'sideways', 'one of exports, imports, total, balance'],
    ['period', '2024-13', 'a period such as 2024, 2024-Q4 or 2024-01/2024-02'],
    ['period', 2024, 'a period such as 2024, 2024-Q4 or 2024-01/2024-02'],
    ['value', '100', 'a number or null'],
    ['value', '−5', 'a number or null'],
    ['value', true, 'a number or null'],
    ['low', null, 'a number'],
    ['high', 'ten', 'a number'],
    ['precision', [], 'a number'],
    ['status', 'guessed', /^one of reported, at-least/],
    ['printed', 100, 'text'],
    ['printed', '', 'text'],
    ['line', 1.5, 'a whole number'],
    ['inputs', 'a', 'a list of figure ids'],
    ['inputs', [], 'a list of figure ids'],
    ['inputs', ['a', 1], 'a list of figure ids'],
    ['note', 'text', 'texts en and zh'],
    ['note', { en: 'only English' }, 'texts en and zh'],
    ['note', { en: 'both', zh: '' }, 'texts en and zh'],
  ])('says what it expected when %s is %j', (field, value, expected) => {
    const problem = problemOf(() => checkFigures(file, [{ ...good, [field]: value }]))
    expect(problem).toMatchObject({ kind: 'field', file, row: 1, field, found: JSON.stringify(value) })
    expect(problem.expected).toMatch(expected)
  })

  it.each(['sauce', 'Value', 'constructor', 'toString', '__proto__'])(
    'refuses a field it does not know: %s',
    field => {
      const row: unknown = JSON.parse(`${JSON.stringify(good).slice(0, -1)},"${field}":1}`)
      expect(problemOf(() => checkFigures(file, [row]))).toMatchObject({
        kind: 'field',
        row: 1,
        id: 'a',
        field,
      })
    },
  )

  it.each([null, 'text', 7, ['a']])('refuses %j in place of a row', row => {
    const problem = problemOf(() => checkFigures(file, [good, row]))
    expect(problem).toMatchObject({
      kind: 'field',
      file,
      row: 2,
      expected: 'an object',
      found: JSON.stringify(row),
    })
  })

  it('names the second row of an id that stands there twice', () => {
    const problem = problemOf(() => checkFigures(file, [good, printedRow('b'), good]))
    expect(problem).toEqual({ kind: 'duplicate-id', file, row: 3, id: 'a', field: 'id' })
  })

  it('asks a derived row for its formula and inputs', () => {
    const { formula: _, ...bare } = derivedRow('d', 'a', ['a'])
    expect(problemOf(() => checkFigures(file, [bare]))).toMatchObject({ row: 1, id: 'd', field: 'formula' })
    const { inputs: __, ...alone } = derivedRow('d', 'a', ['a'])
    expect(problemOf(() => checkFigures(file, [alone]))).toMatchObject({ row: 1, id: 'd', field: 'inputs' })
  })

  it.each([{ rows: [] }, null, 'rows', 4])('refuses %j in place of a list', content => {
    expect(problemOf(() => checkFigures(file, content))).toMatchObject({ kind: 'not-rows', file })
  })

  it('cuts long findings short, so that a card can show them', () => {
    const { found = '' } = problemOf(() => checkFigures(file, [{ ...good, unit: 'x y'.repeat(100) }]))
    expect(found.length).toBeLessThanOrEqual(60)
  })

  it('puts file, row, id and field into the message for the log', () => {
    expect(() => checkFigures(file, [{ ...good, period: 'May' }])).toThrow(
      /^field in trade\.json, row 1, a, period: expected a period .*, found "May"$/,
    )
  })
})

describe('the files of names and sources', () => {
  it('are checked like figures', () => {
    const label = { en: 'Trade', zh: '贸易' }
    expect(problemOf(() => checkMeasures([{ id: 'm', label, unit: 'CNY' }]))).toMatchObject({
      file: 'measures.json',
      row: 1,
      id: 'm',
      field: 'definition',
    })
    expect(problemOf(() => checkEntities([{ id: 'e', kind: 'city', label: 'Trade' }]))).toMatchObject({
      file: 'entities.json',
      field: 'label',
    })
    expect(problemOf(() => checkSources([{ id: 's', kind: 'rumour' }]))).toMatchObject({
      file: 'sources.json',
      field: 'kind',
      expected: 'one of document, series',
    })
  })

  it('admit no address that is not a web address', () => {
    const source = { id: 's', kind: 'series', publisher: 'p', title: 't', date: '2025', language: 'en' }
    expect(checkSources([{ ...source, url: 'https://example.org' }])).toHaveLength(1)
    expect(problemOf(() => checkSources([{ ...source, url: 'javascript:alert(1)' }]))).toMatchObject({
      field: 'url',
    })
  })
})

describe('the text of a data file', () => {
  it('is JSON', () => {
    expect(parseFile(file, '[1]')).toEqual([1])
  })

  it.each([
    ['html', '<!doctype html><title>Not here</title>'],
    ['html', '\n <html></html>'],
    ['cut-short', '[{"id":"a"},{"id":"b","val'],
    ['cut-short', '{"resources":['],
    ['not-json', 'id,value\na,1'],
    ['not-json', '[{"id":"a",}]'],
    ['not-json', ''],
  ] as const)('is told to be %s: %j', (kind, content) => {
    expect(problemOf(() => parseFile(file, content))).toMatchObject({ kind, file })
  })

  it('is told to be cut short even where an inner bracket was the last to arrive', () => {
    expect(problemOf(() => parseFile(file, '[\n  {"id":"a","inputs":["b"]},\n  {"id":"b"}'))).toMatchObject({
      kind: 'cut-short',
    })
  })
})

describe('the version of a data file', () => {
  const descriptor = (schemaVersion: unknown) => ({ resources: [{ path: file, schemaVersion }] })

  it('may be ours, or not stated', () => {
    expect(() => checkVersion(file, descriptor(1))).not.toThrow()
    expect(() => checkVersion('other.json', descriptor(2))).not.toThrow()
    for (const nothing of [undefined, null, 'text', {}, { resources: 'none' }])
      expect(() => checkVersion(file, nothing)).not.toThrow()
  })

  it.each([2, '1', null])('must not be another: %j', version => {
    expect(problemOf(() => checkVersion(file, descriptor(version)))).toMatchObject({
      kind: 'schema-version',
      file,
      field: 'schemaVersion',
      expected: '1',
      found: JSON.stringify(version),
    })
  })
})
