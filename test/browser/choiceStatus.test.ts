import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/frame/Frame.ts'
import { allShown } from '../../src/words/choice.ts'
import { dimensionLabels, ui } from '../../src/words/ui.ts'
import { panelsOf } from '../panels/panels.ts'
import { site } from './browser.ts'
import { frameUnder } from './frames.ts'
import { pathIn, soon } from './reader.ts'

const { visit } = site()

/** Everything the live regions of a page have said since it was opened. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = []
    Reflect.set(window, 'said', said)
    new MutationObserver(() => {
      for (const region of document.querySelectorAll('main [role=status], main [role=alert]')) {
        const text = region.textContent.trim()
        if (text && said.at(-1) !== text && !said.includes(text)) said.push(text)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return () => page.evaluate(() => Reflect.get(window, 'said') as readonly string[])
}

const trade = panelsOf('trade')
const shownUnder = async (query: string): Promise<number> => {
  const frames = await Promise.all(trade.map(panel => frameUnder(panel, query)))
  return frames.filter(({ rows }) => rows.length > 0).length
}

describe('a choice', () => {
  const sentences: Readonly<Record<Language, (shown: number) => string>> = {
    en: shown =>
      `Partner: European Union or Germany. ${shown} of ${trade.length} charts have figures for this.`,
    zh: shown => `贸易伙伴：欧盟或德国。${trade.length}张图中有${shown}张有相应数据。`,
  }

  it.each<Language>(['en', 'zh'])(
    'is said once for the page, in words, and so is its end: %s',
    async language => {
      const page = await visit(pathIn(language, '/trade'))
      const said = await listen(page)
      const names = { en: ['European Union', 'Germany'], zh: ['欧盟', '德国'] }[language]
      const menu = page
        .locator('.filter-menu')
        .filter({ has: page.locator('summary', { hasText: dimensionLabels.partner[language] }) })
      await menu.locator('summary').click()
      await menu.getByRole('checkbox', { name: names[1] ?? '', exact: true }).waitFor()
      // One right after the other, however slow the machine is.
      await menu.locator('label').evaluateAll((labels, wanted) => {
        for (const label of labels)
          if (wanted.includes(label.textContent.trim())) label.querySelector('input')?.click()
      }, names)
      const sentence = sentences[language](await shownUnder('partner=eu,germany'))
      await expect.poll(said, soon).toEqual([sentence])
      await page.getByRole('button', { name: ui.reset[language], exact: true }).first().click()
      await expect.poll(said, soon).toEqual([sentence, allShown[language]])
    },
  )

  it.each([
    ['/embed/trade-flows?period=1999', 'Period: 1999. The chart has no figures for this.'],
    [
      '/panels/trade-flows?currency=USD&evidence=reported',
      `Currency: USD, US dollars; Figures: Printed in the five documents. The chart has figures for this.`,
    ],
  ])('that leaves one chart something or nothing is said too: %s', async (path, sentence) => {
    const page = await visit(path)
    const status = page.getByRole('status').filter({ hasText: /figures for this/ })
    await expect.poll(() => status.allTextContents(), soon).toEqual([sentence])
    expect(await page.locator('[role=status] button').count()).toBe(0)
  })
})
