import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/frame/Frame.ts'
import { ui } from '../../src/words/ui.ts'
import { wakeFailed } from '../../src/words/wakeWords.ts'
import { site } from './browser.ts'
import { soon } from './reader.ts'

const { open, address } = site()

const quiet = { allow: /Failed to load resource|Failed to load module script/ }
/** All the code of the page but the first script, and that first script. */
const app = /\/assets\/(main|shared)-[^/]*\.js$/
const entry = /\/assets\/index-[^/]*\.js$/

const gone = (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'no such file' })

/** The page at a path of the site, without some of its code. */
async function without(code: RegExp, path: string): Promise<Page> {
  const page = await open(quiet)
  await page.route(code, gone)
  await page.goto(address() + path.slice(1), { waitUntil: 'load' })
  return page
}

const isLive = async (page: Page): Promise<boolean> => (await page.locator('#root[data-live]').count()) > 0
const line = (page: Page) => page.locator('.wake-failed').innerText()
/** Whether the picture of a panel is to be seen, not only has its room. */
const isSeen = (page: Page): Promise<boolean> =>
  page
    .locator('.figure-body')
    .first()
    .evaluate(body => getComputedStyle(body).visibility === 'visible')

describe('a page with a choice in its address whose code does not arrive at first', () => {
  it.each(['/trade?partner=eu', '/panels/trade-flows?partner=eu', '/embed/trade-flows?partner=eu'])(
    '%s says that the choice is not shown yet, and comes to life at the next touch',
    async path => {
      const page = await without(app, path)
      await expect.poll(() => line(page), soon).toBe(wakeFailed.chosen.en)
      expect(await isSeen(page)).toBe(true)
      await page.unroute(app)
      await page.mouse.move(300, 300)
      await page.keyboard.press('Tab')
      await expect.poll(() => isLive(page), soon).toBe(true)
      expect(await page.locator('.wake-failed').count()).toBe(0)
    },
  )

  it('without a choice says that what stands there is complete', async () => {
    const page = await without(app, '/zh/trade')
    await page.getByRole('heading', { level: 1 }).click()
    await expect.poll(() => line(page), soon).toBe(wakeFailed.whole.zh)
  })
})

describe('a page whose first script is gone', () => {
  it.each<readonly [string, Language]>([
    ['/trade?partner=eu', 'en'],
    ['/zh/panels/trade-flows?period=2024', 'zh'],
    ['/figures?q=steel', 'en'],
  ])('%s says so, shows what was built, and nothing that answers to nobody', async (path, language) => {
    const page = await without(entry, path)
    await expect.poll(() => line(page), soon).toBe(wakeFailed.chosen[language])
    if (path.startsWith('/figures')) expect(await page.getByRole('table').first().isVisible()).toBe(true)
    else expect(await isSeen(page)).toBe(true)
    for (const role of ['combobox', 'button', 'searchbox'] as const)
      expect(await page.getByRole(role).count(), role).toBe(0)
  })

  it('says without a choice that it is complete, and gets everything back with the script', async () => {
    const page = await without(entry, '/trade')
    await expect.poll(() => line(page), soon).toBe(wakeFailed.whole.en)
    expect(await page.getByRole('region', { name: ui.filter.en }).isVisible()).toBe(false)
    await page.unroute(entry)
    await page.getByRole('heading', { level: 1 }).click()
    await expect.poll(() => isLive(page), soon).toBe(true)
    await page.getByRole('region', { name: ui.filter.en }).waitFor()
    expect(await page.locator('.wake-failed').count()).toBe(0)
  })
})
