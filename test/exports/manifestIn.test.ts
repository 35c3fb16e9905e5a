import { strToU8, zipSync } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from '../../src/exports/csv.ts'
import { json } from '../../src/exports/json.ts'
import { manifestOf, type Manifest } from '../../src/exports/Manifest.ts'
import { manifestIn } from '../../src/exports/manifestIn.ts'
import { ManifestError, readManifest } from '../../src/exports/readManifest.ts'
import { usual } from '../../src/exports/settings.ts'
import { xlsx } from '../../src/exports/xlsx.ts'
import { zipOf } from '../../src/exports/zip.ts'
import { viewOf } from './views.ts'

const view = viewOf({ title: 'A "quoted" <title> & more', language: 'zh', query: 'partner=eu&period=2024' })
const own = manifestOf(view)
const shown = { rows: 'shown', head: true } as const

/** A PNG with nothing but a manifest; the sums of its chunks are not looked at. */
function pngWith(text: string, keyword = 'kapok'): Blob {
  const chunk = (type: string, data: Uint8Array) => {
    const head = new Uint8Array(4)
    new DataView(head.buffer).setUint32(0, data.length)
    return [head, strToU8(type), data, new Uint8Array(4)]
  }
  const start = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const content = strToU8(`${keyword}\0\0\0\0\0${text}`)
  const parts = [
    start,
    ...chunk('IHDR', new Uint8Array(13)),
    ...chunk('iTXt', content),
    ...chunk('IEND', new Uint8Array()),
  ]
  return new Blob(parts.map(part => new Uint8Array(part)))
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const written = JSON.stringify(own)

const files: Readonly<Record<string, () => Blob | Promise<Blob>>> = {
  'a CSV file with a head': () => new Blob([csv(view, shown)]),
  'a JSON file': () => new Blob([json(view, shown)]),
  'an Excel workbook': () => xlsx(view, shown),
  'an archive': () => zipOf(view, usual, async () => new Blob(['x'])),
  'a picture': () => pngWith(written),
  'a drawing': () => new Blob([`<svg xmlns="x"><metadata>${escaped(written)}</metadata></svg>`]),
  'a drawing whose manifest stands as character data': () =>
    new Blob([
      `<?xml version="1.0"?>\n<svg><metadata><k:kapok><![CDATA[${written}]]></k:kapok></metadata></svg>`,
    ]),
  'a briefing': () =>
    new Blob([
      `<!doctype html><html><script type="application/json" id="kapok-manifest">${written}</script><svg/></html>`,
    ]),
  'a manifest by itself': () => new Blob([written]),
}

describe('the manifest in', () => {
  it.each(Object.keys(files))('%s is found, whatever the file is called', async name => {
    const file = await files[name]?.()
    expect(file && (await manifestIn(file))).toEqual(own)
  })

  it.each([
    ['a text', new Blob(['hello'])],
    ['nothing', new Blob([])],
    ['a CSV file without a head', new Blob([csv(view, { rows: 'shown', head: false })])],
    ['a picture of others', pngWith('{}', 'comment')],
    ['an archive of others', new Blob([new Uint8Array(zipSync({ 'a.txt': strToU8('x') }))])],
    ['a page', new Blob(['<!doctype html><p>x</p>'])],
    ['a JSON file of others', new Blob(['{"a":1}'])],
  ])('%s is none, and says so', async (_, file) => {
    await expect(manifestIn(file)).rejects.toMatchObject({ name: 'ManifestError', fault: 'none' })
  })

  it('files that are broken is refused, without hanging', async () => {
    const broken = new Uint8Array(await (await xlsx(view, shown)).arrayBuffer()).slice(0, 900)
    await expect(manifestIn(new Blob([broken]))).rejects.toThrow(/./)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async bytes => {
        const start = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...bytes])
        await expect(manifestIn(new Blob([start]))).rejects.toThrow(ManifestError)
      }),
    )
  })
})

describe('the manifest of a panel of 100,000 values', () => {
  const values = Array.from({ length: 100_000 }, (_, at) => ({
    figure: `trade-with-a-partner-${at}`,
    value: at * 1_234_567.5,
    unit: 'percentage-points',
  }))
  const manifest = { ...own, values }
  const long = JSON.stringify(manifest)
  it.each([
    ['a JSON file', JSON.stringify({ manifest })],
    ['a CSV file', `kapok,"${long.replaceAll('"', '""')}"\r\n`],
    ['an archive', zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest, null, 2)) })],
    [
      'an Office file',
      zipSync({
        'docProps/custom.xml': strToU8(
          `<Properties><property fmtid="x" pid="2" name="kapok"><vt:lpwstr>${escaped(long)}</vt:lpwstr></property></Properties>`,
        ),
      }),
    ],
  ])('is read from %s', async (_, content) => {
    const { values: found } = await manifestIn(
      new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
    )
    expect(found).toHaveLength(values.length)
  })
})

describe('a file made to be slow', () => {
  const many = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length))
  it.each([
    ['a drawing of unclosed elements', `<svg>${many('<metadata>')}`],
    ['a drawing of unclosed tags', `<svg>${many('<metadata ')}`],
    ['a drawing with a manifest of tags', `<svg><metadata>${many('<')}</metadata></svg>`],
    ['a drawing with unclosed character data', `<svg><metadata>${many('<![CDATA[')}</metadata></svg>`],
    ['a page of unclosed tags', `<html>${many('<script id="')}`],
    ['a table of unclosed fields', `a,b\n${many('kapok,"x\n')}`],
    ['a table with a field of quotes', `kapok,"${many('""')}`],
  ])('is refused at once: %s', async (_, text) => {
    const before = performance.now()
    await expect(manifestIn(new Blob([text]))).rejects.toThrow(ManifestError)
    expect(performance.now() - before).toBeLessThan(5000)
  })

  it('is no table with a long field: its manifest is read', async () => {
    const long = { ...own, more: 'x'.repeat(16_000_000) }
    const text = `kapok,"${JSON.stringify(long).replaceAll('"', '""')}"\r\n`
    expect(await manifestIn(new Blob([text]))).toEqual(own)
  })
})

describe('a manifest that is brought', () => {
  it('is taken as it was made, without what it does not know', () => {
    expect(readManifest({ ...own, more: 'x' })).toEqual(own)
  })

  it.each([2, '1', null, {}])('of version %j is refused as such', kapok => {
    expect(() => readManifest({ ...own, kapok })).toThrow(expect.objectContaining({ fault: 'version' }))
  })

  const value = { figure: 'a', value: 1, unit: 'CNY' }
  it.each([
    ['route', '//evil.example/x'],
    ['route', 'https://evil.example'],
    ['route', '/panels/../x'],
    ['route', 'panels/x'],
    ['route', '/\\evil'],
    ['query', '?a=b'],
    ['query', 'a=b#c'],
    ['query', 'a b'],
    ['query', 1],
    ['language', 'fr'],
    ['exported', 'yesterday'],
    ['version', 1],
    ['sources', {}],
    ['sources', [{ id: 'a' }]],
    ['values', undefined],
    ['values', [{ ...value, value: '1' }]],
    ['values', [{ ...value, value: Number.NaN }]],
    ['values', [{ ...value, figure: '<b>' }]],
  ])('with a %s of %j is refused, and the field named', (field, wrong) => {
    expect(() => readManifest({ ...own, [field]: wrong })).toThrow(new RegExp(`manifest's ${field}`))
  })

  it('is never anything else', () => {
    fc.assert(
      fc.property(fc.anything(), anything => {
        expect(() => readManifest(anything)).toThrow(ManifestError)
      }),
    )
  })

  it('is the one that was written, for any choice', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 30 })
    fc.assert(
      fc.property(texts, fc.double({ noNaN: true, noDefaultInfinity: true }), (citation, number) => {
        const manifest: Manifest = {
          ...own,
          sources: [{ id: 'a', citation }],
          values: [{ ...value, value: number }],
        }
        expect(readManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(
          JSON.parse(JSON.stringify(manifest)),
        )
      }),
    )
  })
})
