import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ui } from '../../src/words/ui.ts'
import { site } from './browser.ts'

const { open, go } = site()

const few = '/trade?period=2023,2024,2025&partner=eu,us,germany,asean&flow=exports'
const many = '/trade?period=2022,2023,2024,2025&partner=eu,us,germany,asean,japan,france&flow=exports'

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

const boxes = (found: Locator): Promise<readonly Box[]> =>
  found.evaluateAll(all =>
    all.map(element => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return { left, right, top, bottom }
    }),
  )

async function barOf(page: Page) {
  const bar = page.locator('.filter-bar')
  const [menus, choices, chips, reset] = await Promise.all(
    ['.filter-menu > summary', '.filter-choice', '.chip', '.filter-chosen > .tool'].map(part =>
      boxes(bar.locator(part)),
    ),
  )
  const [box] = await boxes(bar)
  if (!menus || !choices || !chips || !reset || !box) throw new Error('the bar is not there')
  return { box, menus, choices, chips, reset }
}

const middle = ({ top, bottom }: Box) => (top + bottom) / 2

describe.each(['', '/zh'])('the filter bar at %s/trade', language => {
  it.each([
    [1440, few],
    [1440, many],
    [1024, few],
    [1024, many],
  ])(
    'at %d px keeps what always stands at the end of its first line, chips below: %s',
    async (width, path) => {
      const page = await open({ viewport: { width, height: 900 } })
      await go(page, language + path)
      const { box, menus, choices, chips, reset } = await barOf(page)
      const [first] = menus
      if (!first) throw new Error('no menu')
      for (const part of [...menus, ...choices]) expect(middle(part)).toBeCloseTo(middle(first), 0)
      expect(choices.at(-1)?.right).toBeCloseTo(box.right, 0)
      expect(chips[0]?.left).toBeCloseTo(box.left, 0)
      // The ring around a menu that has the focus reaches 2 pixels out of it.
      expect((chips[0]?.top ?? 0) - first.bottom).toBeGreaterThan(2)
      // The way back is never alone on a line.
      expect(reset[0] && chips[0] && middle(reset[0]) - middle(chips[0])).toBeCloseTo(0, 0)
    },
  )

  it.each([
    [1440, false],
    [1024, false],
    [768, false],
    [360, true],
  ])('at %d px is as high with a first choice as without one, by touch: %s', async (width, hasTouch) => {
    const page = await open({ viewport: { width, height: 900 }, hasTouch, isMobile: hasTouch })
    const height = async (path: string) => {
      await go(page, language + path)
      const { box } = await barOf(page)
      return box.bottom - box.top
    }
    expect(await height('/trade?partner=us')).toBe(await height('/trade'))
  })

  it.each([1440, 1024])(
    'at %d px keeps what always stands at its end with a first choice, too',
    async width => {
      const page = await open({ viewport: { width, height: 900 } })
      await go(page, `${language}/trade?partner=us`)
      const { box, choices } = await barOf(page)
      expect(choices.at(-1)?.right).toBeCloseTo(box.right, 0)
    },
  )

  it.each([768, 360])('at %d px unfolds what always stands between menus and chips', async width => {
    const page = await open({ viewport: { width, height: 900 } })
    await go(page, language + many)
    await page.getByRole('button', { name: ui.filters(11)[language ? 'zh' : 'en'] }).click()
    const { box, menus, choices, chips, reset } = await barOf(page)
    const lowest = Math.max(...choices.map(({ bottom }) => bottom))
    expect(Math.min(...choices.map(({ top }) => top))).toBeGreaterThanOrEqual(menus.at(-1)?.top ?? 0)
    expect(chips[0]?.top).toBeGreaterThanOrEqual(lowest)
    expect(chips[0]?.left).toBeCloseTo(box.left, 0)
    expect(reset[0]?.right).toBeLessThanOrEqual(box.right)
    expect(reset[0] && chips[0] && middle(reset[0]) - middle(chips[0])).toBeCloseTo(0, 0)
  })
})

describe('a menu of the filter bar', () => {
  const menu = (page: Page) => page.locator('.filter-menu').first()
  const isOpen = (page: Page) => menu(page).evaluate(details => Reflect.get(details, 'open') === true)

  it('closes when the reader presses beside it, and on Esc wherever the focus is', async () => {
    const page = await open()
    await go(page, '/trade')
    await menu(page).locator('summary').click()
    await menu(page).getByRole('checkbox').first().waitFor()
    await page.getByRole('heading', { level: 1 }).click()
    expect(await isOpen(page)).toBe(false)
    await menu(page).locator('summary').click()
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    expect(await isOpen(page)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await isOpen(page)).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
  })
})
