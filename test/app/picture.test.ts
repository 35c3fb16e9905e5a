import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { builtView } from '../../src/app/builtView.ts'
import { panelPictures } from '../../src/app/pictures.ts'
import { pngOf } from '../../src/app/pngOf.ts'
import { colorOf } from '../../src/charts/palette.ts'
import type { Language } from '../../src/frame/Frame.ts'
import { loadFolder } from '../data/folder.ts'
import { panelById } from '../panels/panels.ts'

const figures = await loadFolder()

/** Picture and preview of a panel in a language, painted. */
function painted(language: Language, id = 'trade-flows'): readonly [Uint8Array, Uint8Array] {
  const panel = panelById(id)
  if (!panel) throw new Error(`no panel ${id}`)
  const view = builtView(panel, figures, { origin: 'https://kapok.example', base: '/', language })
  const [picture, preview] = panelPictures(view)
  if (!picture || !preview) throw new Error('a picture and a preview')
  return [picture.picture.png(), preview.picture.png()]
}

/** Share of the pixels that have a colour of the palette. */
function share({ data, width, height }: PNG, token: string): number {
  const wanted = Number.parseInt(colorOf(token, 'light')?.slice(1) ?? '', 16)
  let count = 0
  for (let at = 0; at < data.length; at += 4) if (data.readUIntBE(at, 3) === wanted) count += 1
  return count / (width * height)
}

/** Painting two pictures takes a moment, more of them on a busy machine. */
const patience = 30_000

describe('a picture from the build', () => {
  it(
    'is drawn in full: paper, ink, bars; the preview at the size of a link',
    () => {
      const [picture, preview] = painted('en').map(bytes => PNG.sync.read(Buffer.from(bytes)))
      if (!picture || !preview) throw new Error('two pictures')
      expect([preview.width, preview.height]).toEqual([1200, 630])
      expect(picture.width).toBe(2160)
      for (const one of [picture, preview]) {
        expect(share(one, 'surface')).toBeGreaterThan(0.5)
        for (const bar of ['eu', 'us', 'asean', 'eu-soft'])
          expect(share(one, bar), bar).toBeGreaterThan(0.004)
        expect(share(one, 'ink')).toBeGreaterThan(0.002)
      }
    },
    patience,
  )

  it(
    'is the same each time, and another in English',
    () => {
      const [one, again, english] = [painted('zh'), painted('zh'), painted('en')]
      expect(one.map(bytes => Buffer.from(bytes).toString('base64'))).toEqual(
        again.map(bytes => Buffer.from(bytes).toString('base64')),
      )
      expect(Buffer.from(one[1]).equals(Buffer.from(english[1]))).toBe(false)
    },
    patience,
  )

  it(
    'has hatching with sharp edges',
    () => {
      const { data, width } = PNG.sync.read(Buffer.from(painted('en', 'trade-balance')[0]))
      const edge = Number.parseInt(colorOf('us-soft', 'light')?.slice(1) ?? '', 16)
      const long = 600
      const isEdge = (at: number) => data.readUIntBE(at * 4, 3) === edge
      // The upper edge of the first bar: the first long run of its colour.
      const edges = Array.from({ length: data.length / 4 / width }, (_, y) => y * width + width / 2)
      const above = edges.find(middle => Array.from({ length: long }, (_, x) => middle + x).every(isEdge))
      if (above === undefined) throw new Error('no such bar')
      // A row through the bar, without its ends.
      const row = Array.from({ length: long }, (_, x) => data[(above + 14 * width + x) * 4] ?? 0)
      const [dark, pale] = [60, 240]
      const bands = row.filter((red, x) => red < dark && (row[x - 1] ?? 0) >= dark).length
      expect(bands).toBeGreaterThan(20)
      // ECharts' own had nearly five pixels a band that were neither band nor paper: it turned a picture of level ones.
      expect(row.filter(red => red >= dark && red <= pale).length / bands).toBeLessThan(3)
    },
    patience,
  )

  it('holds every pixel that was painted', () => {
    const row = (seed: number) =>
      Array.from({ length: 7 * 4 }, (_, at) => (at % 4 === 3 ? 255 : (at * seed) % 256))
    const pixels = Uint8Array.from([37, 37, 41, 37, 37, 37].flatMap(row))
    const read = PNG.sync.read(Buffer.from(pngOf(pixels, 7, 6)))
    expect([read.width, read.height, [...read.data]]).toEqual([7, 6, [...pixels]])
  })
})
