import type { Locator, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { panelById } from '../panels/panels.ts'
import { site } from './browser.ts'
import { drawn, figureOf, soon } from './reader.ts'

const { open, address } = site()

const pictureOf = async (area: Locator): Promise<PNG> => PNG.sync.read(await area.screenshot())

const colorAt = ({ data, width }: PNG, x: number, y: number): readonly number[] => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
]

const far = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((value, index) => Math.abs(value - (b[index] ?? 0))))

/** True when a picture has this colour at a place or at a pixel beside it. */
function hasNear(picture: PNG, x: number, y: number, color: readonly number[]): boolean {
  for (let dy = -1; dy <= 1; dy += 1)
    for (let dx = -1; dx <= 1; dx += 1) {
      const [px, py] = [x + dx, y + dy]
      if (px < 0 || py < 0 || px >= picture.width || py >= picture.height) continue
      if (far(color, colorAt(picture, px, py)) < 96) return true
    }
  return false
}

/** How many of the pixels that are not paper have moved by more than one pixel, as a share of them. */
function moved(before: PNG, after: PNG): number {
  const paper = colorAt(before, 0, 0)
  let [ink, lost] = [0, 0]
  for (let y = 0; y < before.height; y += 1)
    for (let x = 0; x < before.width; x += 1) {
      const color = colorAt(before, x, y)
      if (far(color, paper) < 96) continue
      ink += 1
      if (!hasNear(after, x, y, color)) lost += 1
    }
  return lost / ink
}

/** How far anything on the page has been pushed about, as the browser counts it. */
const shifted = (page: Page): Promise<number> => page.evaluate(() => Number(Reflect.get(window, 'shifted')))

async function watched(width: number, language: 'en' | 'zh', colorScheme: 'light' | 'dark', id: string) {
  const page = await open({ viewport: { width, height: 900 }, colorScheme })
  await page.addInitScript(() => {
    Reflect.set(window, 'shifted', 0)
    new PerformanceObserver(list => {
      for (const entry of list.getEntries())
        Reflect.set(
          window,
          'shifted',
          Number(Reflect.get(window, 'shifted')) + Number(Reflect.get(entry, 'value')),
        )
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(`${address()}${language === 'zh' ? 'zh/' : ''}panels/${id}`)
  return page
}

const looks = [
  { id: 'trade-flows', width: 360, language: 'en', colorScheme: 'light' },
  { id: 'trade-flows', width: 1440, language: 'zh', colorScheme: 'dark' },
  { id: 'nev-volumes', width: 768, language: 'zh', colorScheme: 'light' },
  { id: 'trade-partners', width: 500, language: 'en', colorScheme: 'dark' },
  { id: 'highly-cited', width: 1000, language: 'en', colorScheme: 'light' },
  // Hatched: at this width the tile of the hatching was once cut to nothing.
  { id: 'trade-balance', width: 768, language: 'en', colorScheme: 'light' },
  { id: 'robot-golds', width: 620, language: 'zh', colorScheme: 'light' },
] as const

describe('the live chart takes over', () => {
  it.each(looks)(
    'and nothing moves: $id at $width pixels, $language, $colorScheme',
    async ({ id, width, language, colorScheme }) => {
      const panel = panelById(id)
      if (!panel) throw new Error(`no panel ${id}`)
      const page = await watched(width, language, colorScheme, id)
      const figure = figureOf(page, panel, language)
      const area = figure.locator('.chart-area')
      await area.scrollIntoViewIfNeeded()
      const before = await pictureOf(area)
      await figure.getByRole('heading').first().hover()
      await page.locator('.panel-slot[data-live]').waitFor()
      await figure.getByRole('paragraph').first().hover()
      await drawn(figure)
      await page.mouse.move(1, 1)
      const after = await pictureOf(area)
      expect([after.width, after.height]).toEqual([before.width, before.height])
      // A few pixels at the edge of a hatching may come out in another shade; a mark or label that moved is far more.
      expect(moved(before, after)).toBeLessThan(0.002)
      expect(moved(after, before)).toBeLessThan(0.002)
      // Only the switch of themes may get its name a moment late, where the reader's system is dark.
      expect(await shifted(page)).toBeLessThan(0.0001)
    },
  )

  it('and each band of a hatching is as dark as the next', async () => {
    const page = await watched(1440, 'en', 'light', 'trade-balance')
    const figure = page.getByRole('figure').first()
    const bars = await Promise.all(
      [0, 1, 2, 3, 4, 5].map(row =>
        figure.locator(`.chart-static [data-row="${row}"]:visible`).first().boundingBox(),
      ),
    )
    await page.getByRole('heading', { level: 1 }).hover()
    await drawn(figure)
    await page.mouse.move(1, 1)
    const differences: number[] = []
    for (const bar of bars) {
      if (!bar) throw new Error('no such bar')
      const row = { x: bar.x + 4, y: Math.round(bar.y + bar.height / 2), width: bar.width - 8, height: 1 }
      const picture = PNG.sync.read(await page.screenshot({ clip: row }))
      const reds = Array.from({ length: picture.width }, (_, x) => colorAt(picture, x, 0)[0] ?? 0)
      const middles = reds.filter(
        (red, x) => x > 4 && x < reds.length - 5 && red <= Math.min(...reds.slice(x - 4, x + 5)),
      )
      expect(middles.length).toBeGreaterThan(20)
      differences.push(Math.max(...middles) - Math.min(...middles))
    }
    // They once came out by turns dark and pale, and twice as soft as the drawing's.
    expect(Math.max(...differences), differences.join()).toBeLessThan(8)
  })

  it('answers the pointer on a mark, and not on the words beside it: neither did the prerendered one', async () => {
    const page = await watched(1440, 'en', 'light', 'trade-flows')
    const figure = page.getByRole('figure').first()
    const area = figure.locator('.chart-area')
    const word = await figure.locator('.chart-static text:visible', { hasText: '3.68 trn' }).boundingBox()
    if (!word) throw new Error('no such label')
    const pointed = async (x: number, y: number): Promise<Buffer> => {
      await page.mouse.move(x, y)
      await page.waitForTimeout(200)
      return (await pictureOf(area)).data
    }
    const [label, bar] = [word.x + word.width - 3, word.x - 30]
    const line = word.y + word.height / 2
    const canvas = figure.locator('.chart-live[data-drawn="true"] canvas')
    await expect
      .poll(async () => {
        // The script that listens may come a moment after the page.
        await page.mouse.move(1, 1)
        await page.mouse.move(bar, line)
        return canvas.count()
      }, soon)
      .toBe(1)
    await drawn(figure)
    const alike = async (x: number) => (await pointed(1, 1)).equals(await pointed(x, line))
    await expect.poll(() => alike(label)).toBe(true)
    expect(await alike(bar)).toBe(false)
  })

  it('has a pixel of its canvas for each of the screen, and again after the window has changed', async () => {
    const page = await watched(1300, 'en', 'light', 'trade-flows')
    const canvas = page.locator('.chart-live canvas')
    const title = page.getByRole('heading', { level: 1 })
    await expect
      .poll(async () => {
        // The script that listens may come a moment after the page.
        await page.mouse.move(1, 1)
        await title.hover()
        return canvas.count()
      })
      .toBe(1)
    const spare = () =>
      canvas.evaluate(element => {
        const { width, height } = element.getBoundingClientRect()
        return [Reflect.get(element, 'width') - width, Reflect.get(element, 'height') - height]
      })
    for (const width of [1300, 1100, 1240]) {
      await page.setViewportSize({ width, height: 900 })
      await expect.poll(async () => Math.max(...(await spare()).map(Math.abs))).toBeLessThan(0.01)
    }
  })
})
