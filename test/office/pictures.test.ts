import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { manifestIn } from '../../src/exports/manifestIn.ts'
import type { PictureTarget } from '../../src/exports/settings.ts'
import { densityOf, textsIn } from '../exports/pngParts.ts'
import { panels } from '../panels/panels.ts'
import { site } from '../browser/browser.ts'
import { coloursOf, markPixels } from '../browser/colours.ts'
import { openWorkshop } from '../browser/workshopPage.ts'

const { open, address } = site()

/** Pixels of the file, pixels to an inch, and to a point of type. Those of the screen's own size are found from the file. */
const sheets = {
  slide: { width: 3200, height: 1800, dpi: 240 },
  half: { width: 1600, height: 1800, dpi: 240 },
  'four-three': { width: 2400, height: 1800, dpi: 240 },
  square: { width: 2400, height: 2400, dpi: 240 },
} as const

type Written = { readonly width: number; readonly px: number }

/** Has the page write down how large each text is that it paints, in pixels of the canvas it is painted on. */
const watchType = (page: Page) =>
  page.evaluate(() => {
    const written: Written[] = []
    Object.assign(window, { written })
    const { prototype } = CanvasRenderingContext2D
    // oxlint-disable-next-line typescript/unbound-method -- called on the context it is replaced on
    const paint = prototype.fillText
    prototype.fillText = function (this: CanvasRenderingContext2D, ...words: Parameters<typeof paint>) {
      const size = Number(/([\d.]+)px/.exec(this.font)?.[1])
      written.push({ width: this.canvas.width, px: size * this.getTransform().a })
      return paint.apply(this, words)
    }
  })

/** What was painted since last asked, smallest first. */
const typeOf = async (page: Page): Promise<readonly Written[]> => {
  const all = await page.evaluate(() => {
    const { written } = window as unknown as { written: Written[] }
    return written.splice(0)
  })
  return all.toSorted((a, b) => a.px - b.px)
}

const targets = Object.keys(sheets) as readonly (keyof typeof sheets)[]

describe('every panel as a picture', () => {
  it('has its size, its density, legible type, ink and its manifest', { timeout: 180_000 }, async () => {
    const workshop = await openWorkshop(await open(), address())
    await watchType(workshop.page)
    for (const [index, panel] of panels.entries()) {
      const picture = targets[index % targets.length] ?? 'slide'
      const language = index % 3 === 0 ? 'zh' : 'en'
      const made = await workshop.make({ format: 'png', panel: panel.id, language, settings: { picture } })
      const { width, height, dpi } = sheets[picture]
      const file = PNG.sync.read(made.bytes)
      expect([file.width, file.height], panel.id).toEqual([width, height])
      expect(densityOf(made.bytes).x, panel.id).toBe(Math.round(dpi / 0.0254))
      const colours = coloursOf(file)
      expect(colours.size, panel.id).toBeGreaterThan(20)
      expect(markPixels(colours), panel.id).toBeGreaterThan(2000)
      expect(await manifestIn(new Blob([Uint8Array.from(made.bytes)])), panel.id).toEqual(made.manifest)
      const type = await typeOf(workshop.page)
      const points = (px: number | undefined) => ((px ?? 0) / dpi) * 72
      // The chart is painted on a canvas of its own, narrower than the sheet.
      expect(points(type.find(one => one.width < width)?.px), panel.id).toBeGreaterThan(17.9)
      expect(points(type[0]?.px), panel.id).toBeGreaterThan(11.9)
      expect(points(type.at(-1)?.px), panel.id).toBeGreaterThan(27.9)
    }
  })
})

describe('a picture', () => {
  const make = async (settings: { picture?: PictureTarget; paper?: 'transparent' | 'dark' }) => {
    const workshop = await openWorkshop(await open(), address())
    const { bytes } = await workshop.make({ format: 'png', panel: 'highly-cited', settings })
    return { bytes, file: PNG.sync.read(bytes) }
  }

  it('is as large as on the screen when asked for so, at two pixels to one', async () => {
    const { bytes, file } = await make({ picture: 'screen' })
    expect(file.width).toBe(2160)
    expect(densityOf(bytes).x).toBe(Math.round(192 / 0.0254))
  })

  it('stands on no paper, or on dark, when asked for so', async () => {
    const corner = ({ data }: PNG) => [...data.subarray(0, 4)]
    expect(corner((await make({ paper: 'transparent' })).file)).toEqual([0, 0, 0, 0])
    expect(corner((await make({ paper: 'dark' })).file)).toEqual([0x17, 0x18, 0x1a, 255])
  })

  it('says in itself what it is', async () => {
    const found = textsIn((await make({})).bytes).map(({ keyword }) => keyword)
    expect(found).toEqual(['Title', 'Description', 'Source', 'Copyright', 'Software', 'kapok'])
  })
})

describe('every panel as an SVG drawing', () => {
  it('is read by a strict parser of XML, and carries its manifest', { timeout: 60_000 }, async () => {
    const workshop = await openWorkshop(await open(), address())
    for (const [index, panel] of panels.entries()) {
      const language = index % 2 === 0 ? 'zh' : 'en'
      const made = await workshop.make({ format: 'svg', panel: panel.id, language })
      const seen = await workshop.page.evaluate(text => {
        const root = new DOMParser().parseFromString(text, 'application/xml').documentElement
        return { name: root.nodeName, texts: root.querySelectorAll('text').length }
      }, made.bytes.toString('utf8'))
      expect(seen.name, panel.id).toBe('svg')
      expect(seen.texts, panel.id).toBeGreaterThan(5)
      expect(await manifestIn(new Blob([Uint8Array.from(made.bytes)])), panel.id).toEqual(made.manifest)
    }
  })
})

describe('a picture on the clipboard', () => {
  const order = { panel: 'trade-flows' }

  it('is the slide, where the browser takes pictures', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    const workshop = await openWorkshop(page, address())
    const size = await workshop.page.evaluate(async wanted => {
      if (!(await window.workshop.copy(wanted))) return 'refused'
      const [item] = await navigator.clipboard.read()
      const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob())
      return `${picture.width} × ${picture.height}`
    }, order)
    expect(size).toBe('3200 × 1800')
  })

  it('is answered with no where the browser takes none, or its reader does not allow it', async () => {
    const { page } = await openWorkshop(await open(), address())
    const copied = await page.evaluate(async wanted => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
      const denied = await window.workshop.copy(wanted)
      Reflect.deleteProperty(window, 'ClipboardItem')
      return [denied, await window.workshop.copy(wanted)]
    }, order)
    expect(copied).toEqual([false, false])
  })
})
