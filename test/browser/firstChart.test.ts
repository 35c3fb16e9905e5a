import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { designFor } from '../../src/forms/design.ts'
import { site } from './browser.ts'

const { open, address } = site()

/** A page whose whole sheet, and so all after its first chart, does not come before it is let go. */
async function held(path: string, width: number) {
  const page = await open({ viewport: { width, height: 700 } })
  let letGo = () => {}
  const gone = new Promise<void>(done => {
    letGo = done
  })
  await page.route('**/assets/page-*.css', route => gone.then(() => route.continue()))
  await page.goto(address() + path.slice(1), { waitUntil: 'commit' })
  await page.locator('.chart-static svg:visible').first().waitFor()
  return { page, letGo }
}

/** Widths of the drawings of each chart: those that are seen, and all that are parsed. */
const everywhere = (page: Page) =>
  page.locator('.chart-static').evaluateAll(charts =>
    charts.map(chart => {
      const all = [...chart.querySelectorAll('svg')]
      const widths = (list: readonly Element[]) => list.map(svg => Number(svg.getAttribute('data-width')))
      return {
        room: chart.clientWidth,
        seen: widths(all.filter(svg => svg.getClientRects().length > 0)),
        parsed: widths(all),
      }
    }),
  )

/** Those of the first chart. */
const drawings = async (page: Page) => {
  const [first] = await everywhere(page)
  if (!first) throw new Error('a page without a chart')
  return first
}

describe('the first chart of a page', () => {
  it.each(
    ['/embed/trade-flows', '/zh/trade', '/guangdong'].flatMap(path =>
      [360, 480, 620, 800, 1099, 1440].map(width => ({ path, width })),
    ),
  )('is the drawing for its room, and hardly more is parsed: $path at $width px', async ({ path, width }) => {
    const { page, letGo } = await held(path, width)
    const { room, seen, parsed } = await drawings(page)
    expect(seen).toEqual([designFor(room).width])
    expect(parsed.length).toBeLessThanOrEqual(2)
    letGo()
    await page.waitForLoadState('load')
    await expect.poll(async () => (await drawings(page)).parsed.length).toBeGreaterThanOrEqual(4)
    expect((await drawings(page)).seen).toEqual(seen)
  })

  it('is another drawing in another width, also before the page is all there', async () => {
    const { page } = await held('/panels/trade-flows', 1200)
    expect((await drawings(page)).seen).toEqual([1040])
    await page.setViewportSize({ width: 400, height: 700 })
    await expect.poll(async () => (await drawings(page)).seen).toEqual([340])
  })

  it('has the theme the reader has chosen in each frame', async () => {
    const page = await open({ viewport: { width: 1200, height: 700 } })
    await page.goto(`${address()}nev`)
    await page.evaluate(() => localStorage.setItem('kapok-theme', 'dark'))
    await page.addInitScript(() => {
      const themes: string[] = []
      Object.assign(window, { themes })
      const note = () => {
        themes.push(document.documentElement.dataset['theme'] ?? 'none')
        requestAnimationFrame(watch)
      }
      const watch = () => {
        // A frame that begins before there is a body shows nothing, however long its end takes to be heard of.
        if (document.body) {
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', note)
          port1.start()
          port2.postMessage(0)
        } else requestAnimationFrame(watch)
      }
      requestAnimationFrame(watch)
    })
    await page.goto(`${address()}trade`)
    const themes = await page.evaluate(() => Reflect.get(window, 'themes'))
    expect([...new Set(themes)]).toEqual(['dark'])
  })

  it('has room for a scroll bar from the beginning; in a frame, once all of it is there', async () => {
    const bar = (page: Page) =>
      page.evaluate(() => {
        const { overflowY, scrollbarWidth } = getComputedStyle(document.documentElement)
        return { overflowY, scrollbarWidth }
      })
    const { page } = await held('/trade', 1200)
    expect(await bar(page)).toEqual({ overflowY: 'scroll', scrollbarWidth: 'auto' })
    const { page: framed, letGo } = await held('/embed/trade-flows', 1200)
    expect(await bar(framed)).toEqual({ overflowY: 'visible', scrollbarWidth: 'none' })
    letGo()
    await expect.poll(() => bar(framed)).toEqual({ overflowY: 'visible', scrollbarWidth: 'auto' })
  })
})

describe('the charts below the first one', () => {
  const fitting = ({ room }: { readonly room: number }) => [designFor(room).width]

  it.each(
    ['/trade', '/zh/guangdong'].flatMap(path =>
      [360, 620, 768, 1000, 1270, 1440].map(width => ({ path, width })),
    ),
  )(
    'are the drawings for their room, and hardly more is parsed: $path at $width px',
    async ({ path, width }) => {
      const page = await open({ viewport: { width, height: 900 } })
      await page.goto(address() + path.slice(1))
      const [, ...charts] = await everywhere(page)
      expect(charts.length).toBeGreaterThan(3)
      expect(charts.map(({ seen }) => seen)).toEqual(charts.map(fitting))
      for (const { parsed } of charts) expect(parsed.length).toBeLessThanOrEqual(2)
    },
  )

  it('are other drawings in another width, and all on paper', async () => {
    const page = await open({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${address()}trade`)
    await page.setViewportSize({ width: 500, height: 900 })
    const narrow = async () =>
      (await everywhere(page)).filter(each => each.seen.join() !== fitting(each).join())
    await expect.poll(narrow).toEqual([])
    await page.goto(`${address()}trade`)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    for (const { parsed } of await everywhere(page)) expect(parsed.length).toBeGreaterThanOrEqual(4)
  })
})
