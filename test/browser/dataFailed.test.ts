import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { checkPage } from '../../src/words/checkPage.ts'
import { dataFailed } from '../../src/words/dataFailed.ts'
import { figureWords } from '../../src/words/figures.ts'
import { sourcePage } from '../../src/words/sourcePage.ts'
import { ui } from '../../src/words/ui.ts'
import { live, site } from './browser.ts'
import { soon } from './reader.ts'

const { open, go, address } = site()

const quiet = { allow: /Failed to load resource/ }
const anyData = '**/data/**'

/** A page as the build has written it, whose data do not come although somebody means to use it. */
async function withoutData(path: string): Promise<Page> {
  const page = await open(quiet)
  await page.route(anyData, route => route.abort())
  return go(page, path)
}

const again = (page: Page) => page.getByRole('button', { name: /^(Try again|重试)$/ })
const kept = (page: Page): Promise<string> => page.locator('main .kept').innerText()

describe('a page about evidence whose data do not come', () => {
  it.each([
    ['/sources', dataFailed.whole.en],
    ['/zh/sources', dataFailed.whole.zh],
    ['/sources/fccc-2025-01-21', dataFailed.whole.en],
    ['/figures/trade-eu-exports-2024', dataFailed.whole.en],
    ['/checks', dataFailed.whole.en],
    ['/checks?show=differing', dataFailed.asked.en],
    ['/figures', dataFailed.list.en],
    ['/zh/figures?q=出口', dataFailed.asked.zh],
  ])('keeps what the build has written of %s, and says so in sight', async (path, words) => {
    const plain = await open({ javaScriptEnabled: false })
    await plain.goto(address() + path.slice(1))
    const before = await plain.locator('main .kept').textContent()
    const page = await withoutData(path)
    await page.getByText(words, { exact: true }).waitFor()
    expect(await page.locator('main .kept').textContent()).toBe(before)
    // Below a long list nobody would find it.
    const { bottom, height } = await again(page).evaluate(button => ({
      bottom: button.getBoundingClientRect().bottom,
      height: innerHeight,
    }))
    expect(bottom).toBeLessThanOrEqual(height)
    expect(await page.locator('.card-error').count()).toBe(0)
    expect(await page.getByText(ui.errorTitle.en).count()).toBe(0)
  })

  it.each(['/sources', '/checks', '/figures', '/figures/trade-eu-exports-2024'])(
    '%s comes to life at the second try, and has the focus',
    async path => {
      const page = await withoutData(path)
      await again(page).waitFor()
      // It may fail once more: what stands there stays.
      await again(page).click()
      await expect.poll(() => again(page).count(), soon).toBe(1)
      expect((await kept(page)).length).toBeGreaterThan(200)
      await page.unroute(anyData)
      await again(page).focus()
      await page.keyboard.press('Enter')
      await page.locator('main .kept[data-live]').waitFor()
      expect(await again(page).count()).toBe(0)
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.classList.contains('kept')), soon)
        .toBe(true)
    },
  )

  it('has no control that answers to nobody', async () => {
    const page = await withoutData('/checks')
    await again(page).waitFor()
    expect(await page.getByRole('radio').count()).toBe(0)
    expect(await page.getByText(checkPage.identities.en).first().isVisible()).toBe(true)
  })

  it('calls nothing a chart where the build has written nothing: the page was reached from another', async () => {
    const page = await withoutData('/sources')
    await again(page).waitFor()
    await page.getByRole('contentinfo').getByRole('link', { name: figureWords.name.en }).click()
    const card = page.getByRole('region', { name: figureWords.name.en })
    await card.getByText(ui.pageErrorTitle.en, { exact: true }).waitFor()
    expect(await card.innerText()).not.toContain('chart')
    await page.unroute(anyData)
    await again(page).click()
    await live(page)
    await page.getByRole('searchbox', { name: 'Search' }).waitFor()
    await page.getByRole('contentinfo').getByRole('link', { name: sourcePage.title.en }).click()
    await page.locator('main .kept[data-live]').waitFor()
  })
})
