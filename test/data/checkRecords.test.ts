import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkContradictions, checkIdentities, referContradictions } from '../../src/data/checkRecords.ts'
import { gather } from '../../src/data/Figures.ts'
import { loadRecords } from '../../src/data/load.ts'
import { loadFolder, readFolder } from './folder.ts'
import { problemOf } from './problemOf.ts'
import { printedRow, sampleReference } from './sample.ts'

const words = { en: 'Words', zh: '文字' }
const identity = { id: 'sum', title: words, left: 'a + b', right: 'c', inputs: ['x', 'y', 'z'] }
const side = { source: 'paper', line: 12, printed: '35 percent', says: words }
const contradiction = {
  id: 'two-ways',
  kind: 'within-document',
  topic: 'trade',
  title: words,
  sides: [side, { ...side, line: 14, printed: '36 percent', figure: 'x' }],
  reading: words,
}

describe('a declared identity', () => {
  it('passes with or without an explanation', () => {
    expect(checkIdentities([identity, { ...identity, id: 'other', explanation: words }])).toHaveLength(2)
  })

  it.each([
    ['left', { left: 3 }],
    ['inputs', { inputs: [] }],
    ['title', { title: { en: 'only English' } }],
    ['explanation', { explanation: 'text' }],
    ['extra', { extra: true }],
  ])('is refused for its %s, by row', (field, over) => {
    const problem = problemOf(() => checkIdentities([identity, { ...identity, id: 'bad', ...over }]))
    expect(problem).toMatchObject({ file: 'identities.json', row: 2, id: 'bad', field })
  })
})

describe('a contradiction', () => {
  it('passes with two sides or more', () => {
    expect(checkContradictions([contradiction])).toEqual([contradiction])
  })

  it.each([
    ['kind', { kind: 'quarrel' }],
    ['topic', { topic: 'weather' }],
    ['sides', { sides: [side] }],
    ['reading', { reading: undefined }],
    ['sides 2, printed', { sides: [side, { ...side, printed: '' }] }],
    ['sides 1, line', { sides: [{ ...side, line: 1.5 }, side] }],
    ['sides 1, page', { sides: [{ ...side, page: 3 }, side] }],
    ['sides 2', { sides: [side, 'a side'] }],
  ])('is refused for its %s, by row', (field, over) => {
    const problem = problemOf(() => checkContradictions([{ ...contradiction, ...over }]))
    expect(problem).toMatchObject({ file: 'contradictions.json', row: 1, id: 'two-ways', field })
  })

  it('names only sources and figures that are there', () => {
    const figures = gather([{ dataset: 'trade', rows: [printedRow('x')] }], sampleReference)
    const refer = (over: object) => () =>
      referContradictions(checkContradictions([{ ...contradiction, ...over }]), figures)
    expect(refer({})).not.toThrow()
    expect(problemOf(refer({ sides: [side, { ...side, figure: 'nothing' }] }))).toMatchObject({
      kind: 'unknown-reference',
      field: 'sides 2, figure',
      found: 'nothing',
    })
    expect(problemOf(refer({ sides: [{ ...side, source: 'nobody' }, side] }))).toMatchObject({
      field: 'sides 1, source',
      found: 'nobody',
    })
  })
})

const archive = '../shared/seeds'
const texts: Readonly<Record<string, string>> = {
  'fccc-2025-01-21': '000_8c673142ecc72252.txt',
  'bcecc-2022': '001_49f2852e9d1e7d19.txt',
  'scmp-2025-08-19': '002_ddf4aecfeb3f92f8.txt',
  'global-times-2024-03': '003_d25617de90623519.txt',
  'merics-2025-03-12': '004_b5d9c1f1c879eadf.txt',
}
/** As the archive is searched: case, spaces, width and emphasis do not count. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/<\/?sup>|\*\*?/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

const { contradictions } = await loadRecords(readFolder)

describe('the contradictions of the site', () => {
  it('are at least forty, of every kind, and refer to what is there', async () => {
    expect(contradictions.length).toBeGreaterThanOrEqual(40)
    expect(new Set(contradictions.map(({ kind }) => kind)).size).toBe(4)
    const figures = await loadFolder()
    expect(() => referContradictions(contradictions, figures)).not.toThrow()
  })

  it('cite a line for every side that a document prints', async () => {
    const { reference } = await loadFolder()
    const placeless = contradictions.flatMap(({ id, sides }) =>
      sides.flatMap(({ source, line }) =>
        reference.sources.get(source)?.kind === 'document' && line === undefined ? [id] : [],
      ),
    )
    expect(placeless).toEqual([])
  })

  it.skipIf(!existsSync(archive))('quote what stands on that line', () => {
    const lines = new Map(
      Object.entries(texts).map(([id, file]) => [id, readFileSync(`${archive}/${file}`, 'utf8').split('\n')]),
    )
    const misquoted = contradictions.flatMap(({ id, sides }) =>
      sides.flatMap(({ source, line, printed }) => {
        const found = line === undefined ? undefined : lines.get(source)?.[line - 1]
        return found === undefined || plain(found).includes(plain(printed)) ? [] : [`${id}: ${printed}`]
      }),
    )
    expect(misquoted).toEqual([])
  })
})
