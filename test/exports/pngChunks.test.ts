import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { manifestOf } from '../../src/exports/Manifest.ts'
import { pictureTexts } from '../../src/exports/pictureTexts.ts'
import { crc32, withChunks } from '../../src/exports/pngChunks.ts'
import { chunksIn, densityOf, textsIn } from './pngParts.ts'
import { viewOf } from './views.ts'

const plain = (): Uint8Array => {
  const picture = new PNG({ width: 3, height: 2 })
  picture.data.fill(200)
  return new Uint8Array(PNG.sync.write(picture))
}

describe('a PNG with chunks of its own', () => {
  const texts = [{ keyword: 'Title', text: '中欧贸易 — “two ledgers”', language: 'zh' }]
  const bytes = withChunks(plain(), 240, texts)

  it('has the same pixels', () => {
    expect(PNG.sync.read(Buffer.from(bytes)).data).toEqual(PNG.sync.read(Buffer.from(plain())).data)
  })

  it('says its density in pixels to a metre', () => {
    expect(densityOf(bytes)).toEqual({ x: 9449, y: 9449, unit: 1 })
  })

  it('says it once, whatever the file said before', () => {
    const again = withChunks(bytes, 192, [])
    expect(chunksIn(again).filter(({ type }) => type === 'pHYs')).toHaveLength(1)
    expect(densityOf(again).x).toBe(7559)
  })

  it('carries texts in any script, before the pixels', () => {
    expect(textsIn(bytes)).toEqual([{ keyword: 'Title', language: 'zh', text: texts[0]?.text }])
    const types = chunksIn(bytes).map(({ type }) => type)
    expect(types.indexOf('iTXt')).toBeLessThan(types.indexOf('IDAT'))
    expect(types[0]).toBe('IHDR')
    expect(types.at(-1)).toBe('IEND')
  })

  it('has the right check sum on every chunk', () => {
    for (const { checked, sum } of chunksIn(bytes)) expect(crc32(checked)).toBe(sum)
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })

  it('is refused when it is none, or has no pixels', () => {
    expect(() => withChunks(new TextEncoder().encode('GIF89a, no PNG'), 96, [])).toThrow('not a PNG')
    expect(() => withChunks(plain().subarray(0, 33), 96, [])).toThrow('without pixels')
  })
})

describe('the texts of a picture', () => {
  it('hold title, finding, address, licence, and the manifest under our keyword', () => {
    const view = viewOf()
    const bytes = withChunks(plain(), 240, pictureTexts(view))
    const found = new Map(textsIn(bytes).map(({ keyword, text }) => [keyword, text]))
    expect(found.get('Title')).toBe(view.title)
    expect(found.get('Source')).toBe(view.address)
    expect(found.get('Copyright')).toBe('CC BY 4.0')
    expect(JSON.parse(found.get('kapok') ?? '')).toEqual(manifestOf(view))
  })
})
