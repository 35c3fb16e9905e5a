import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { present } from '../../src/words/present.ts'
import { ui } from '../../src/words/ui.ts'
import { site } from './browser.ts'
import { soon } from './reader.ts'
import { violations } from './violations.ts'

const { address, open, go, visit } = site()

/** What has the focus, by the name it is called by or its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document
    return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
  })
const becomes = async (page: Page, name: string): Promise<void> => {
  await expect.poll(() => focused(page), soon).toBe(name)
}

/** Presses a button as a keyboard does. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
}

describe('the focus in the filter bar', () => {
  it('goes from a chip that is taken off to the next one, else the one before, else to the menus', async () => {
    const page = await visit('/trade?partner=eu,us,germany')
    const remove = ['European Union', 'United States', 'Germany'].map(name => ui.remove(name).en)
    const [eu = '', us = '', germany = ''] = remove
    await press(page, us)
    await becomes(page, germany)
    await page.keyboard.press('Enter')
    await becomes(page, eu)
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).search, soon).toBe('')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), soon).toBe('SUMMARY')
  })

  it('goes from “Reset” to the menus, on a phone to the button that unfolds them', async () => {
    const page = await visit('/trade?partner=eu', { viewport: { width: 360, height: 740 } })
    await page.getByRole('region', { name: ui.filter.en }).getByRole('button', { name: ui.reset.en }).focus()
    await page.keyboard.press('Enter')
    await becomes(page, ui.filter.en)
  })

  it('goes from “Reset” in the place of a chart to its figure', async () => {
    const page = await visit('/panels/trade-flows?period=1999')
    await page.locator('.card-empty').getByRole('button', { name: ui.reset.en }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).search, soon).toBe('')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('FIGURE')
  })
})

describe('the focus after “Try again”', () => {
  it('is on the panel that has come', async () => {
    const page = await open({ allow: /Failed to load resource/ })
    await page.route('**/data/trade-partners.json', route => route.abort())
    await go(page, '/panels/trade-flows')
    await page.unroute('**/data/trade-partners.json')
    await press(page, ui.tryAgain.en)
    await page.getByRole('figure').waitFor()
    const held = await page.evaluate(() => document.activeElement?.querySelectorAll('figure').length)
    expect(held).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  })

  // Under a picture that the build has drawn it went with the line that offers it.
  it.each([
    ['the code of the panel', '**/assets/trade-flows-*.js', '.panel-slot'],
    ['the chart library', '**/assets/Chart-*.js', '.chart-area'],
  ])('stays with the panel when %s comes at the second try', async (_, part, holder) => {
    const page = await open({ allow: /Failed to load resource/ })
    await page.route(part, route => route.abort())
    await page.goto(address() + 'trade')
    const slot = page.locator('.panel-slot[data-panel=trade-flows]')
    const again = page.getByRole('button', { name: ui.tryAgain.en }).first()
    await expect.poll(async () => (await slot.hover(), again.count()), soon).toBe(1)
    await page.unroute(part)
    await again.focus()
    await page.keyboard.press('Enter')
    await slot.locator('canvas').first().waitFor()
    const held = await page.evaluate(() => [
      document.activeElement?.className,
      document.activeElement?.closest('[data-panel]')?.getAttribute('data-panel'),
    ])
    expect(held).toEqual([holder.slice(1), 'trade-flows'])
  })
})

describe('the focus from page to page', () => {
  const main = (page: Page) => page.evaluate(() => document.activeElement?.id)

  it('stays where the browser has it on the first one, and goes to the main part of the next', async () => {
    const page = await visit('/figures')
    expect(await main(page)).toBe('')
    await page.getByRole('link', { name: ui.sources.en, exact: true }).last().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).pathname, soon).toBe('/sources')
    await expect.poll(() => main(page), soon).toBe('main')
    // The link stood at the foot of the page before.
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main')
  })

  it('goes to the page that comes at the second try', async () => {
    const page = await open({ allow: /Failed to load resource/ })
    await go(page, '/present')
    await page.route('**/assets/evidencePages-*.js', route => route.abort())
    await page.getByRole('link', { name: ui.sources.en, exact: true }).last().click()
    const again = page.getByRole('button', { name: ui.tryAgain.en })
    await again.waitFor()
    await page.unroute('**/assets/evidencePages-*.js')
    await again.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expect.poll(() => main(page), soon).toBe('main')
  })
})

describe('the focus on the desk of slides', () => {
  const removeSlide = (number: number) => present.ofSlide(present.remove.en, number).en

  it('goes from the first five charts to “Show”, and a status says that they are there', async () => {
    const page = await visit('/present')
    await press(page, present.starter.en)
    await becomes(page, present.show.en)
    await page.getByRole('status').getByText(present.begun(5).en).waitFor()
  })

  it('goes from a slide that is removed to the next one, after the last to the way back', async () => {
    const page = await visit('/present?slide=trade-flows&slide=nev-volumes&slide=robot-medals')
    await press(page, removeSlide(2))
    await becomes(page, removeSlide(2))
    await page.keyboard.press('Enter')
    await becomes(page, present.undo.en)
    await page.keyboard.press('Enter')
    await becomes(page, present.show.en)
    await press(page, present.clear.en)
    await becomes(page, present.undo.en)
    await page.getByRole('status').getByText(present.cleared.en).waitFor()
  })
})

describe('slides', () => {
  it('are a page without a gap in its headings, and a show is the main part of its page and has the focus', async () => {
    const page = await visit('/present?slide=trade-flows&slide=nev-volumes&title=Two')
    await page.locator('.desk-slide .face-picture > svg').nth(1).waitFor()
    expect(await violations(page, 'practice')).toEqual([])
    await press(page, present.show.en)
    const show = page.getByRole('main')
    await show.getByRole('heading', { level: 1, name: 'Two' }).waitFor()
    await expect.poll(() => show.evaluate(element => element === document.activeElement), soon).toBe(true)
    expect(await violations(page, 'practice')).toEqual([])
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await becomes(page, present.show.en)
  })
})
