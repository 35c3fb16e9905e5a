// Door: reads the files a browser has saved.
import { readFile } from 'node:fs/promises'
import { PNG } from 'pngjs'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { topics } from '../../src/data/Figure.ts'
import type { Language } from '../../src/frame/Frame.ts'
import { shownRows } from '../../src/frame/Frame.ts'
import { headlines, panelById, panelsOf } from '../panels/panels.ts'
import { fileOptions } from '../../src/words/fileOptions.ts'
import { formatWords } from '../../src/words/files.ts'
import { ui } from '../../src/words/ui.ts'
import { site } from './browser.ts'
import { coloursOf, markPixels } from './colours.ts'
import { expectCsv } from './csv.ts'
import { frameUnder } from './frames.ts'
import { figureOf, tabTo } from './reader.ts'

const { visit, go } = site()

/** Takes a file from the menu "Download" of a figure: its name and its bytes. */
async function take(
  page: Page,
  figure: Locator,
  format: keyof typeof formatWords,
  language: Language = 'en',
) {
  await figure.getByRole('button', { name: ui.download[language] }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: formatWords[format][language], exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Says, by keyboard alone, that tables are to hold all rows. */
async function takeAllRows(page: Page) {
  const button = page.getByRole('button', { name: 'Download' }).first()
  await button.focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: fileOptions.title.en })
  await tabTo(page, dialog.getByRole('radio', { name: fileOptions.rowChoices.shown.en }))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await button.evaluate(element => element === document.activeElement)).toBe(true)
}

const nameOf = (id: string, extension: string): RegExp =>
  new RegExp(`^${id}-\\d{4}-\\d\\d-\\d\\d\\.${extension}$`)

describe.each(topics)('the panels of %s', topic => {
  it('are taken along as CSV: the numbers of the frame, in full', { timeout: 120_000 }, async () => {
    const page = await visit(`/${topic}`)
    for (const panel of panelsOf(topic)) {
      const shown = await take(page, figureOf(page, panel), 'csv')
      expect(shown.name).toMatch(nameOf(panel.id, 'csv'))
      expectCsv(shown.bytes, await frameUnder(panel))
    }
  })

  it(
    'are taken along as PNG: a slide at 240 dots to an inch, and something on it',
    { timeout: 120_000 },
    async () => {
      const page = await visit(`/${topic}`)
      // Every panel as every kind of picture is made in test/office/pictures.test.ts; here it is the way through the menu.
      const panel = headlines[topic]
      const { name, bytes } = await take(page, figureOf(page, panel), 'png')
      const picture = PNG.sync.read(bytes)
      expect(name).toMatch(nameOf(panel.id, 'png'))
      expect([picture.width, picture.height], panel.id).toEqual([3200, 1800])
      const colours = coloursOf(picture)
      expect(colours.size, panel.id).toBeGreaterThan(20)
      expect(markPixels(colours), panel.id).toBeGreaterThan(2000)
    },
  )
})

it('the menu of a short chart right below the filter bar opens where nothing lies over it', async () => {
  const page = await visit('/guangdong?entity=china')
  await page.getByRole('figure').first().getByRole('button', { name: 'Download' }).click()
  const items = page.getByRole('menuitem')
  expect(await items.count()).toBeGreaterThan(5)
  for (const item of await items.all()) await item.click({ trial: true })
})

describe('what is taken along', () => {
  it('holds the rows shown when the reader has chosen', async () => {
    const query = '?partner=eu&currency=USD'
    const page = await visit(`/trade${query}`)
    let narrowed = 0
    for (const panel of panelsOf('trade')) {
      const frame = await frameUnder(panel, query)
      const rows = shownRows(frame)
      if (rows.length < (await frameUnder(panel)).rows.length) narrowed += 1
      expectCsv((await take(page, figureOf(page, panel), 'csv')).bytes, { ...frame, rows })
    }
    expect(narrowed).toBeGreaterThan(5)
    await takeAllRows(page)
    for (const panel of panelsOf('trade'))
      expectCsv((await take(page, figureOf(page, panel), 'csv')).bytes, await frameUnder(panel))
    // Kept for the next page too, where the browser stores anything.
    await go(page, `/guangdong?entity=china`)
    for (const panel of panelsOf('guangdong').slice(0, 2))
      expectCsv((await take(page, figureOf(page, panel), 'csv')).bytes, await frameUnder(panel))
  })

  it('is in Chinese from a Chinese page, as picture and as table', async () => {
    const panel = panelById('trade-flows')
    if (!panel) throw new Error('no panel trade-flows')
    const [page, english] = [await visit('/zh/trade'), await visit('/trade')]
    const figure = figureOf(page, panel, 'zh')
    const { name, bytes } = await take(page, figure, 'png', 'zh')
    expect(name).toMatch(nameOf(panel.id, 'png'))
    expect(PNG.sync.read(bytes).width).toBe(3200)
    expect(bytes.equals((await take(english, figureOf(english, panel), 'png')).bytes)).toBe(false)
    expectCsv((await take(page, figure, 'csv', 'zh')).bytes, await frameUnder(panel), 'zh')
  })

  it('comes by keyboard too, and says when it is ready', async () => {
    const panel = panelById('trade-flows')
    if (!panel) throw new Error('no panel trade-flows')
    const page = await visit('/trade')
    const figure = figureOf(page, panel)
    await figure.getByRole('button', { name: 'Download' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toMatch(nameOf(panel.id, 'svg'))
    await figure.getByText('SVG is ready').waitFor()
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^<svg /)
  })
})
