import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/exports/catalog.ts'
import type { PanelView } from '../../src/exports/PanelView.ts'
import { readManifest } from '../../src/exports/readManifest.ts'
import { usual } from '../../src/exports/settings.ts'
import { zipOf } from '../../src/exports/zip.ts'
import { derivedRow, frameOf, row, viewOf } from './views.ts'

/** Node has no canvas; the browser tests look at the picture itself. */
const paint = async () => new Blob(['a picture'])
const bytesOf = async (view: PanelView) =>
  new Uint8Array(await (await zipOf(view, usual, paint)).arrayBuffer())

describe('an archive', () => {
  it('holds picture, drawing, tables, readme, citation and manifest, in this order', async () => {
    const files = unzipSync(await bytesOf(viewOf()))
    expect(Object.keys(files)).toEqual([
      'README.txt',
      ...['png', 'svg', 'csv', 'xlsx', 'json'].map(ending => `trade-flows.${ending}`),
      'citation.txt',
      'citation.bib',
      'manifest.json',
    ])
    expect(Object.values(files).every(({ length }) => length > 5)).toBe(true)
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    expect(text('trade-flows.png')).toBe('a picture')
    expect(text('citation.bib')).toMatch(/^@misc\{kapok-trade-flows,/)
    expect(readManifest(JSON.parse(text('manifest.json')))).toMatchObject({ query: 'partner=eu' })
  })

  it('holds each format of the menu but itself, and PowerPoint: slides are made of it, not kept with its data', async () => {
    const files = unzipSync(await bytesOf(viewOf()))
    const missing = formats.filter(({ extension }) => !(`trade-flows.${extension}` in files))
    expect(missing.map(({ id }) => id)).toEqual(['pptx', 'zip'])
  })

  it('says in its readme what it is, where the figures come from, how to cite them and under which licence', async () => {
    const readme = strFromU8(unzipSync(await bytesOf(viewOf()))['README.txt'] ?? new Uint8Array())
    for (const part of [
      'China’s exports to the EU',
      'trade-flows.xlsx: the rows chosen, for Excel',
      'Filter: Partner: EU',
      'Source: Customs: “Trade, by partner” (2025-01-18)',
      'Licence: CC BY 4.0',
      'Kapok: “China’s exports to the EU”',
    ])
      expect(readme).toContain(part)
    expect(readme.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('names the sources of what was not chosen too: picture and CSV show it', async () => {
    const whole = frameOf([row(), derivedRow])
    const readme = strFromU8(unzipSync(await bytesOf(viewOf({ whole })))['README.txt'] ?? new Uint8Array())
    expect(readme).toContain('Source: Yearbook: Growth (2025-03-01)')
    expect(readme.match(/Source: Customs/g)).toHaveLength(1)
  })

  it('is in Chinese from a Chinese page', async () => {
    const readme = strFromU8(
      unzipSync(await bytesOf(viewOf({ language: 'zh' })))['README.txt'] ?? new Uint8Array(),
    )
    expect(readme).toContain('trade-flows.csv：本图的全部数据行')
    expect(readme).not.toMatch(/Source|Licence|Filter/)
  })

  it('is the same every time', async () => {
    expect(Buffer.from(await bytesOf(viewOf())).equals(await bytesOf(viewOf()))).toBe(true)
  })
})
