import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/frame/Frame.ts'
import { panels } from '../panels/panels.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { site } from './browser.ts'
import { frameUnder } from './frames.ts'
import { figureOf, gatherings, pathIn } from './reader.ts'

const { open, address } = site()

async function read(page: Page, path: string): Promise<void> {
  await page.goto(address() + path.slice(1))
}

/** Exactly one drawing of the chart is seen, and its letters have about the size they were drawn for. */
async function expectDrawing(figure: Locator, panel: Panel, language: Language) {
  const drawing = figure.locator('.chart-static svg:visible')
  expect(await drawing.count(), `${panel.id}: drawings seen`).toBe(1)
  const { width = 0, height = 0 } = (await drawing.boundingBox()) ?? {}
  const [, , drawnFor] = (await drawing.getAttribute('viewBox'))?.split(' ').map(Number) ?? []
  expect(height, panel.id).toBeGreaterThan(50)
  expect(width / (drawnFor ?? 0), `${panel.id}: scale`).toBeGreaterThan(0.8)
  expect(width / (drawnFor ?? 0), `${panel.id}: scale`).toBeLessThan(1.6)
  expect(await drawing.getAttribute('aria-label')).toBe(panel.title[language])
}

const seen = (place: Locator): Promise<number> => place.filter({ visible: true }).count()

/** A panel without a script: title, sentence, drawing, source, and its table next to it. */
async function expectPanel(page: Page, panel: Panel, language: Language) {
  const figure = figureOf(page, panel, language)
  const frame = await frameUnder(panel)
  const paragraph = figure.getByRole('paragraph')
  expect(await figure.getByRole('heading').innerText()).toBe(panel.title[language])
  expect(await seen(paragraph.filter({ hasText: panel.describe(frame, language) })), panel.id).toBe(1)
  await expectDrawing(figure, panel, language)
  expect(await seen(paragraph.filter({ hasText: /^(Sources?: |来源：)./ })), panel.id).toBe(1)
  const table = page.getByRole('table', { name: panel.title[language], exact: true })
  expect(await seen(table), `${panel.id}: tables`).toBe(1)
  expect(await table.getByRole('row').count(), panel.id).toBe(frame.rows.length + 1)
}

/** What does nothing without a script is not there: no control, no hint how to use one, nothing that goes on loading. */
async function expectNothingDead(page: Page) {
  const dead: string[] = []
  for (const role of ['button', 'combobox', 'checkbox', 'listbox', 'menu'] as const)
    if (await page.getByRole(role).count()) dead.push(role)
  if (await seen(page.getByText(/Point at|Tap a mark|Loading|指向图中|轻点图中|正在载入/))) dead.push('hint')
  if (await seen(page.locator('[aria-busy=true]'))) dead.push('busy')
  expect(dead).toEqual([])
}

describe.each<Language>(['en', 'zh'])('without a script, in %s', language => {
  it.each(gatherings)('$path shows every panel with its table', async ({ path, title, panels: shown }) => {
    const page = await open({ javaScriptEnabled: false })
    await read(page, pathIn(language, path))
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title[language])
    for (const panel of shown) await expectPanel(page, panel, language)
    await expectNothingDead(page)
  })
})

describe('without a script', () => {
  it('every panel has its page, and its page for other sites', { timeout: 120_000 }, async () => {
    const page = await open({ javaScriptEnabled: false })
    for (const [index, panel] of panels.entries()) {
      const language = index % 5 === 0 ? 'zh' : 'en'
      for (const route of ['panels', 'embed']) {
        await read(page, pathIn(language, `/${route}/${panel.id}`))
        expect(await page.title()).toContain(panel.title[language])
        await expectPanel(page, panel, language)
        await expectNothingDead(page)
      }
    }
  })

  it.each(gatherings)('a phone is shown drawings made for it on $path', async ({ path, panels: shown }) => {
    const page = await open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    await read(page, path)
    for (const panel of shown) await expectDrawing(figureOf(page, panel), panel, 'en')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  it('the other language and the other pages are one link away', async () => {
    const page = await open({ javaScriptEnabled: false })
    await read(page, '/trade')
    await page.getByRole('link', { name: '中文' }).click()
    expect(new URL(page.url()).pathname).toMatch(/^\/zh\/trade\/?$/)
    await page.getByRole('link', { name: '科学家' }).first().click()
    expect(new URL(page.url()).pathname).toMatch(/^\/zh\/scientists\/?$/)
  })
})
