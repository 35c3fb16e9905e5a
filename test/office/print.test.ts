import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawSvg } from '../../src/charts/svg.ts'
import { shownRows, type Language } from '../../src/frame/Frame.ts'
import { site } from '../browser/browser.ts'
import { coloursOf, markPixels } from '../browser/colours.ts'
import { frameUnder } from '../browser/frames.ts'
import { pathIn, soon } from '../browser/reader.ts'
import { panels } from '../panels/panels.ts'
import { openOffice, type Office } from './office.ts'

const { open, visit, address } = site()

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

/** Panels with marks that are hatched on a slide: computed values. */
const hatched = (
  await Promise.all(
    panels.map(async panel => {
      const frame = await frameUnder(panel)
      const option = panel.encode(frame, { size: 'slide', language: 'en', width: 880 })
      const sheet = { width: 880, height: 400, scheme: 'light', title: '', description: '' } as const
      const bands = drawSvg(option, sheet).match(/stroke-dasharray="2 5"/g) ?? []
      return bands.length > 0 && shownRows(frame).some(({ status }) => status === 'derived') ? [panel] : []
    }),
  )
).flat()

/**
 * Prints a page to a PDF of the folder, and holds it to lines and text. `pdfimages` would not do: it lists no picture that is
 * the tile of a pattern, which is how Chromium prints those of SVG.
 */
async function print(page: Page, name: string): Promise<void> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect(pdf.toString('latin1')).not.toMatch(/\/Subtype \/Image|\/PatternType/)
  await office.write(name, pdf)
}

describe('on paper', () => {
  it.each<Language>(['en', 'zh'])(
    'slides with computed values are lines and text alone: %s',
    async language => {
      expect(hatched.length).toBeGreaterThan(4)
      const deck = hatched.map(({ id }) => `slide=${id}`).join('&')
      const page = await visit(`${pathIn(language, '/present')}?${deck}`, { colorScheme: 'dark' })
      const pictures = page.locator('.print-sheet .face-picture > svg')
      await expect.poll(() => pictures.count(), soon).toBe(hatched.length)
      const name = `slides-${language}.pdf`
      await print(page, name)
      expect(await office.pages(name)).toHaveLength(hatched.length)
      for (const [at, sheet] of (await office.pictures(name)).entries())
        expect(markPixels(coloursOf(sheet)), hatched[at]?.id).toBeGreaterThan(100)
    },
  )

  it.each(hatched)('the drawing beside a panel is lines and text alone: $id', async ({ id }) => {
    const page = await open()
    await page.goto(`${address()}panels/${id}.svg`)
    await print(page, `${id}.pdf`)
    expect((await office.pages(`${id}.pdf`)).length).toBeGreaterThan(0)
  })
})
