import type { Page } from 'playwright-core'
import type { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { colorOf } from '../../src/charts/palette.ts'
import { drawSvg } from '../../src/charts/svg.ts'
import { shownRows, type Language } from '../../src/frame/Frame.ts'
import { site } from '../browser/browser.ts'
import { coloursOf, markPixels } from '../browser/colours.ts'
import { frameUnder } from '../browser/frames.ts'
import { drawn, figureOf, pathIn, settled, soon } from '../browser/reader.ts'
import { headlines, panels } from '../panels/panels.ts'
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

const flows = headlines.trade

/** Opens the trade with partners on a wide screen and waits until its chart is live. */
async function liveFlows(query: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await open({ viewport: { width: 1440, height: 900 }, colorScheme })
  await page.goto(`${address()}panels/${flows.id}${query}`)
  const figure = figureOf(page, flows)
  await figure.hover()
  await drawn(figure)
  await settled(page)
  return page
}

/** A colour of the palette as a 24-bit number. */
const colour = (token: string, scheme: 'light' | 'dark'): number =>
  Number.parseInt(colorOf(token, scheme)?.slice(1) ?? '', 16)

/** The column of a page's picture where the marks of a colour end on the right. */
function endOf({ width, data }: PNG, wanted: number): number {
  let end = -1
  for (let at = 0; at < data.length; at += 4)
    if (data.readUIntBE(at, 3) === wanted) end = Math.max(end, (at / 4) % width)
  return end
}

describe('on paper', () => {
  it('a live chart is the drawing for the width of the paper: lines and text', async () => {
    const page = await liveFlows('')
    await print(page, 'live.pdf')
    const [text = ''] = await office.pages('live.pdf')
    for (const label of ['ASEAN', '3.68 trn', '4.17 trn']) expect(text).toContain(label)
  })

  // Once it was as wide as on the screen, and what the paper had no room for was cut off.
  it('a live chart of a choice is scaled to the paper', async () => {
    const page = await liveFlows('?currency=USD')
    await office.write('chosen.pdf', await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    const [sheet] = await office.pictures('chosen.pdf')
    if (!sheet) throw new Error('no page')
    const margin = (16 / 25.4) * 80
    const longest = endOf(sheet, colour('asean', 'light'))
    expect(longest).toBeGreaterThan(sheet.width / 2)
    expect(longest).toBeLessThan(sheet.width - margin - 10)
  })

  it('a live chart of a choice is in light colours, also where the screen is dark', async () => {
    const page = await liveFlows('?currency=USD', 'dark')
    await office.write('dark.pdf', await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    const [sheet] = await office.pictures('dark.pdf')
    if (!sheet) throw new Error('no page')
    expect(coloursOf(sheet).get(colour('surface', 'dark')) ?? 0).toBe(0)
    expect(coloursOf(sheet).get(colour('asean', 'light')) ?? 0).toBeGreaterThan(1000)
  })

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
