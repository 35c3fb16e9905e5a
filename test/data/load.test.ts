import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchFile, loadReference, loadRows, loadVersion, type ReadFile } from '../../src/data/load.ts'
import { DataError } from '../../src/data/problem.ts'
import { sampleFiles } from './sampleFiles.ts'
import { printedRow } from './sample.ts'

/** Reads from a record; what is not in it is missing. */
const from =
  (files: Readonly<Record<string, string>>): ReadFile =>
  file => {
    const content = files[file]
    return content === undefined
      ? Promise.reject(new DataError({ kind: 'missing-file', file }))
      : Promise.resolve(content)
  }

const list = JSON.stringify([printedRow('a')])
const descriptor = (schemaVersion: number) =>
  JSON.stringify({ resources: ['nev.json', 'sources.json'].map(path => ({ path, schemaVersion })) })

describe('the version of the data folder', () => {
  it('is what its descriptor says, and empty where none is to be had', async () => {
    const version = (text: string) => loadVersion(from({ 'datapackage.json': text }))
    await expect(version('{"version":"0.1.0"}')).resolves.toBe('0.1.0')
    await expect(version('{"version":1}')).resolves.toBe('')
    await expect(version('<html>')).resolves.toBe('')
    await expect(loadVersion(from({}))).resolves.toBe('')
  })
})

describe('loading a dataset', () => {
  it('gives its checked rows', async () => {
    const rows = await loadRows(from({ 'nev.json': list, 'datapackage.json': descriptor(1) }), 'nev')
    expect(rows).toEqual([printedRow('a')])
  })

  it('refuses another schema version', async () => {
    const read = from({ 'nev.json': list, 'datapackage.json': descriptor(2) })
    await expect(loadRows(read, 'nev')).rejects.toMatchObject({
      problem: { kind: 'schema-version', file: 'nev.json' },
    })
  })

  it('does without a descriptor: the rows are checked all the same', async () => {
    await expect(loadRows(from({ 'nev.json': list }), 'nev')).resolves.toHaveLength(1)
    await expect(
      loadRows(from({ 'nev.json': list, 'datapackage.json': '<html>' }), 'nev'),
    ).resolves.toHaveLength(1)
  })

  it.each([
    ['missing-file', {}],
    ['html', { 'nev.json': '<!doctype html>' }],
    ['cut-short', { 'nev.json': list.slice(0, 30) }],
    ['field', { 'nev.json': '[{"id":"a"}]' }],
    ['not-rows', { 'nev.json': '{}' }],
  ])('fails with the problem of its file: %s', async (kind, files) => {
    await expect(loadRows(from(files), 'nev')).rejects.toMatchObject({ problem: { kind, file: 'nev.json' } })
  })

  it('leaves no failure behind that nobody hears of, when file and descriptor are both broken', async () => {
    const lost: unknown[] = []
    const hear = (reason: unknown) => lost.push(reason)
    process.on('unhandledRejection', hear)
    await expect(loadRows(from({ 'datapackage.json': '<html>' }), 'nev')).rejects.toThrow('missing-file')
    await new Promise(resolve => setTimeout(resolve, 5))
    process.off('unhandledRejection', hear)
    expect(lost).toEqual([])
  })
})

describe('loading names and sources', () => {
  it('gives them by id', async () => {
    const { measures, entities, sources } = await loadReference(from(sampleFiles))
    expect(measures.get('goods-trade')?.unit).toBe('CNY')
    expect(entities.get('eu')?.kind).toBe('economy')
    expect(sources.get('paper')?.publisher).toBe('Chamber')
  })

  it('names the file that is broken', async () => {
    const broken = from({ ...sampleFiles, 'entities.json': '[{' })
    await expect(loadReference(broken)).rejects.toMatchObject({
      problem: { kind: 'cut-short', file: 'entities.json' },
    })
  })

  it('refuses another schema version', async () => {
    const read = from({ ...sampleFiles, 'datapackage.json': descriptor(2) })
    await expect(loadReference(read)).rejects.toMatchObject({
      problem: { kind: 'schema-version', file: 'sources.json' },
    })
  })
})

describe('fetching a file', () => {
  afterEach(() => void vi.unstubAllGlobals())
  const answering = (answer: () => Promise<unknown>) => {
    const asked = vi.fn(answer)
    vi.stubGlobal('fetch', asked)
    return asked
  }

  it('asks for it under the base of the site', async () => {
    const asked = answering(() => Promise.resolve(new Response('[]')))
    await expect(fetchFile('/kapok/')('nev.json')).resolves.toBe('[]')
    expect(asked.mock.calls).toEqual([['/kapok/data/nev.json']])
  })

  it.each([
    ['missing-file', () => Promise.resolve(new Response('', { status: 404 }))],
    ['unreachable', () => Promise.resolve(new Response('', { status: 503 }))],
    ['unreachable', () => Promise.reject(new TypeError('offline'))],
    [
      'unreachable',
      () => Promise.resolve({ ok: true, status: 200, text: () => Promise.reject(new TypeError('cut')) }),
    ],
  ] as const)('says %s when the host does not give it', async (kind, answer) => {
    answering(answer)
    await expect(fetchFile('/')('nev.json')).rejects.toMatchObject({ problem: { kind, file: 'nev.json' } })
  })
})
