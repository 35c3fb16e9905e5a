import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { panelById } from '../panels/panels.ts'
import { live, site, type Setting } from './browser.ts'
import { frameUnder } from './frames.ts'
import { hostPages } from './hostPage.ts'
import { soon } from './reader.ts'

const { open, visit, address } = site()
const panel = panelById('trade-flows')

const host = hostPages()

/** The host page with a frame of ours in it, by its code. */
async function framed(code: string, setting: Setting = {}): Promise<{ page: Page; frame: Frame }> {
  const page = await open({ ...setting, hosts: [host.origin()] })
  await page.goto(host.served(code))
  const ours = () => page.frames().find(candidate => candidate.url().startsWith(address()))
  await expect.poll(ours, soon).toBeDefined()
  const frame = ours()
  if (!frame) throw new Error('no frame of ours on the page')
  if (setting.javaScriptEnabled !== false) await live(frame)
  return { page, frame }
}

const iframe = (path: string, attributes = 'width="640" height="520"'): string =>
  `<iframe src="${address()}${path}" title="Chart" ${attributes}></iframe>`

const surface = (frame: Frame): Promise<string> =>
  frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

describe('a panel on another site', () => {
  it('shows chart, finding and source line, and no site around them', async () => {
    if (!panel) throw new Error('no panel trade-flows')
    const { frame } = await framed(iframe('embed/trade-flows'))
    const figure = frame.getByRole('figure', { name: panel.title.en, exact: true })
    expect(await figure.locator('.chart-static svg:visible').count()).toBe(1)
    await figure
      .getByText(panel.describe(await frameUnder(panel), 'en'), { exact: true })
      .first()
      .waitFor()
    await figure.getByText(/^Sources: /).waitFor()
    expect(await frame.getByRole('navigation').count()).toBe(0)
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)
  })

  it('tells where a number comes from, and leads to its page in a window of its own', async () => {
    const { page, frame } = await framed(iframe('embed/trade-flows?partner=eu'))
    const figure = frame.getByRole('figure')
    await figure.getByRole('listbox').focus()
    await page.keyboard.press('Enter')
    await frame.getByRole('dialog', { name: 'Where does this number come from?' }).waitFor()
    await page.keyboard.press('Escape')
    const link = figure.getByRole('link', { name: 'Open on Kapok' })
    expect(await link.getAttribute('href')).toBe(`${address()}panels/trade-flows?partner=eu`)
    expect(await link.getAttribute('target')).toBe('_blank')
  })

  it('never leads its frame elsewhere: from the evidence of its table, sources open windows of their own', async () => {
    const { frame } = await framed(iframe('embed/trade-flows?table=1&partner=eu'))
    await frame.locator('table button').last().click()
    const card = frame.getByRole('dialog', { name: 'Where does this number come from?' })
    await card.getByRole('heading', { name: 'Shown in these charts' }).first().waitFor()
    expect(await card.getByRole('link').count()).toBeGreaterThan(0)
    expect(await card.locator('a:not([target=_blank])').count()).toBe(0)
  })

  it('offers no slides: they would fill the frame', async () => {
    const { frame } = await framed(iframe('embed/trade-flows?controls=1'))
    await frame.getByRole('button', { name: 'Share' }).waitFor()
    expect(await frame.getByRole('button', { name: 'Put aside' }).count()).toBe(0)
  })

  it('follows the theme it is asked for, and the language', async () => {
    const { frame: light } = await framed(iframe('embed/trade-flows'))
    const { frame: dark } = await framed(iframe('embed/trade-flows?theme=dark'))
    expect(await surface(dark)).not.toBe(await surface(light))
    const { frame: clear } = await framed(iframe('embed/trade-flows?bg=transparent'))
    expect(await surface(clear)).toBe('rgba(0, 0, 0, 0)')
    const { frame: chinese } = await framed(iframe('embed/trade-flows?lang=zh'))
    await chinese.getByRole('figure', { name: panel?.title.zh ?? '', exact: true }).waitFor()
  })

  it('shows all of it without a script', async () => {
    const { frame } = await framed(iframe('embed/trade-flows'), { javaScriptEnabled: false })
    // The frame may only just have begun: nothing of ours tells when it is there.
    await frame.waitForLoadState('load')
    expect(await frame.locator('.chart-static svg:visible').count()).toBe(1)
    expect(
      await frame
        .getByText(/^Sources: /)
        .filter({ visible: true })
        .count(),
    ).toBe(1)
  })

  it('is put there by the code that the panel offers, as high as it needs', async () => {
    if (!panel) throw new Error('no panel trade-flows')
    const page = await visit('/trade?partner=eu')
    const own = page.getByRole('figure', { name: panel.title.en, exact: true })
    await own.getByRole('button', { name: 'Share' }).click()
    await own.getByRole('menuitem', { name: 'Embed' }).click()
    const field = own.getByLabel('Code without a script: a frame of fixed height')
    const code = await field.inputValue()
    // The box that shows it is no part of the height.
    await own.locator('.chart-area').hover()
    expect(await field.inputValue()).toBe(code)
    const { frame } = await framed(code.replace('width="100%"', 'width="1040"'))
    expect(frame.url()).toBe(`${address()}embed/trade-flows?partner=eu`)
    const [needed, given] = await frame.evaluate(() => [
      document.documentElement.scrollHeight,
      window.innerHeight,
    ])
    expect(needed).toBeLessThanOrEqual(given ?? 0)
    const empty = (given ?? 0) - (await frame.evaluate(() => document.documentElement.offsetHeight))
    expect(empty).toBeLessThan(60)
  })
})
