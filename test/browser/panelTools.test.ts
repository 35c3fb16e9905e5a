import { describe, expect, it } from 'vitest'
import { ui } from '../../src/words/ui.ts'
import { panelsOf } from '../panels/panels.ts'
import { site } from './browser.ts'
import { figureOf } from './reader.ts'

const { open, go } = site()
const [flows, balance] = panelsOf('trade')
if (!flows || !balance) throw new Error('trade has two panels and more')

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

describe('the tools of a panel on a phone', () => {
  it('begin what they say where the buttons begin, and only the last says how many are put aside', async () => {
    const page = await open(phone)
    await go(page, '/trade')
    const [first, second] = [figureOf(page, flows), figureOf(page, balance)]
    await first.getByRole('button', { name: ui.putAside.en }).click()
    const said = first.getByText(ui.asideNow(1).en)
    await said.waitFor()
    // What says nothing once took a place before it: the line was indented.
    const left = (await first.locator('.tools-line').boundingBox())?.x
    expect((await said.boundingBox())?.x).toBe(left)
    await second.getByRole('button', { name: ui.putAside.en }).click()
    await second.getByText(ui.asideNow(2).en).waitFor()
    const before = first.getByText(ui.asideBefore.en)
    expect((await before.boundingBox())?.x).toBe(left)
    expect(await page.getByText(/^\d+ charts? put aside$/).count()).toBe(1)
  })

  it('bring the code to embed a panel into the window', async () => {
    const page = await open(phone)
    await go(page, '/trade?partner=us')
    const share = figureOf(page, flows).getByRole('button', { name: ui.share.en })
    await share.evaluate(button => {
      const { bottom } = button.getBoundingClientRect()
      scrollBy(0, bottom - innerHeight + 10)
    })
    await share.click()
    await page.getByRole('menuitem', { name: ui.embed.en }).click()
    await page.getByLabel(ui.embedFrame.en).waitFor()
    const box = await page.locator('.shared').boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740)
  })
})
