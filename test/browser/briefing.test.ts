import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { briefing } from '../../src/exports/briefing.ts'
import type { SlideView } from '../../src/exports/DeckView.ts'
import { readFilter } from '../../src/filter/address.ts'
import { noFilter } from '../../src/filter/Filter.ts'
import { viewOf } from '../../src/pages/savePanel.ts'
import { panelsOf } from '../../src/panels/catalog.ts'
import { frameOf } from '../../src/panels/view.ts'
import { loadFolder } from '../data/folder.ts'
import { panelById } from '../panels/panels.ts'
import { site } from './browser.ts'
import { soon } from './reader.ts'

const { open, visit } = site()
const folder = mkdtempSync(join(tmpdir(), 'kapok-briefing-'))

/** Opens a briefing from the disk, without a network, and where nothing but the file itself is let through. */
async function opened(file: string, options: Parameters<typeof open>[0] = {}): Promise<Page> {
  const page = await open({ hosts: ['file:'], offline: true, ...options })
  const address = pathToFileURL(file).href
  const asked: string[] = []
  await page.route('**/*', route => {
    asked.push(route.request().url())
    return route.request().url().split('#')[0] === address ? route.continue() : route.abort()
  })
  await page.goto(address)
  expect(asked).toEqual([address])
  return page
}

const figures = (page: Page): Locator => page.getByRole('figure')
const shownChart = async (figure: Locator) => {
  await figure.scrollIntoViewIfNeeded()
  const canvas = figure.locator('canvas').first()
  await canvas.waitFor()
  const painted = () =>
    canvas.evaluate(element => {
      if (!(element instanceof HTMLCanvasElement)) return false
      const pixels = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ?? []
      return pixels.some(value => value !== 0)
    })
  await expect.poll(painted, soon).toBe(true)
}
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

/** The briefing of a topic's page as a reader saves it. */
async function savedFrom(path: string): Promise<string> {
  const page = await visit(path)
  const download = page.waitForEvent('download')
  await page.locator('.briefing-offer button').click()
  const file = join(folder, (await download).suggestedFilename())
  await (await download).saveAs(file)
  await page.locator('.briefing-offer [role=status]').getByText(/./).waitFor()
  return file
}

const manifestIn = (file: string): unknown =>
  JSON.parse(
    /<script type="application\/json" id="kapok-manifest">([^<]*)</.exec(readFileSync(file, 'utf8'))?.[1] ??
      '',
  )

describe('a page as one file', () => {
  it('is under a megabyte and lives without a network: charts, choice, languages, table, evidence, theme', async () => {
    const file = await savedFrom('/trade?partner=eu')
    expect(statSync(file).size).toBeLessThan(1_000_000)
    expect(manifestIn(file)).toMatchObject({ kapok: 1, route: '/trade', query: 'partner=eu', language: 'en' })

    const page = await opened(file)
    await shownChart(figures(page).first())
    expect(await figures(page).count()).toBe(panelsOf('trade').length)
    expect(await page.getByRole('button', { name: 'Remove European Union' }).count()).toBe(1)

    // The first panel keeps all its rows and only mutes them; the second is narrowed.
    const first = figures(page).nth(1)
    await first.getByRole('button', { name: 'Table' }).click()
    const rows = first.locator('tbody tr')
    const narrow = await rows.count()
    const bar = page.getByRole('region', { name: 'Filter' })
    await bar.getByRole('button', { name: 'Reset' }).click()
    await expect.poll(() => rows.count(), soon).toBeGreaterThan(narrow)
    await bar.locator('summary', { hasText: 'Partner' }).click()
    await bar.getByRole('checkbox', { name: 'United States' }).check()
    await page.keyboard.press('Escape')
    await expect.poll(() => rows.first().innerText(), soon).toContain('United States')

    await first
      .getByRole('button', { name: /where does this number come from/i })
      .first()
      .click()
    const card = page.getByRole('dialog', { name: 'Where does this number come from?' })
    await card.getByText('Shown in these charts').first().waitFor()
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })

    await page.getByRole('link', { name: '中文' }).click()
    await page.getByRole('heading', { level: 1, name: '中国与欧盟、美国及全球的货物贸易' }).waitFor()
    await first.getByRole('button', { name: '图', exact: true }).click()
    await shownChart(first)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
    await page.getByRole('button', { name: '深色' }).click()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  })

  it('is read by keyboard on a phone, in Chinese', async () => {
    const file = await savedFrom('/zh/panels/robot-golds')
    const page = await opened(file, { viewport: { width: 360, height: 740 } })
    await shownChart(figures(page).first())
    expect(await fits(page)).toBe(true)
    const marks = page.getByRole('figure').first().locator('[tabindex="0"]').first()
    await marks.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page
      .getByRole('dialog', { name: '这个数字从哪里来？' })
      .getByText('用到本数据的图表')
      .first()
      .waitFor()
  })

  it('shows pictures, findings and tables where no script runs', async () => {
    const file = await savedFrom('/robot-games')
    const page = await opened(file, { javaScriptEnabled: false })
    const count = panelsOf('robot-games').length
    expect(await page.locator('.briefing-slide svg:visible').count()).toBe(count)
    expect(await page.locator('.briefing-slide tbody').count()).toBe(count)
    expect(await page.locator('.figure-finding').first().innerText()).toMatch(/\d/)
  })
})

const all = await loadFolder()

function slideOf(id: string, query: string, own: Partial<SlideView>): SlideView {
  const panel = panelById(id)
  if (!panel) throw new Error(`no panel ${id}`)
  const { filter } = readFilter(new URLSearchParams(query))
  const view = viewOf({
    panel,
    frame: frameOf(panel, all, filter),
    whole: frameOf(panel, all, noFilter),
    figures: all,
    filter,
    site: { language: 'en', scheme: 'light', today: () => '2025-09-01' },
    address: 'https://kapok.example/',
    query,
  })
  return { view, headline: view.sentence, notes: '', ...own }
}

describe('a deck as one file', () => {
  it('is saved where the deck is put in order, each slide with its choice', async () => {
    const page = await visit('/present?slide=trade-flows?partner=us&slide=nev-share')
    await page.getByRole('button', { name: 'Download' }).first().click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'One-file briefing (HTML)' }).click()
    const file = join(folder, (await download).suggestedFilename())
    await (await download).saveAs(file)
    expect(manifestIn(file)).toMatchObject({ kapok: 1, route: '/present' })
    const saved = await opened(file)
    await shownChart(figures(saved).first())
    expect(await figures(saved).count()).toBe(2)
    expect(await saved.getByRole('button', { name: 'Remove United States' }).count()).toBe(1)
  })

  it('keeps each slide’s choice, headline and notes, and holds hostile ones as text', async () => {
    const hostile = '</script><img src=x onerror=alert(1)> — what a year'
    const file = join(folder, 'deck.html')
    const made = await briefing(
      {
        title: 'Board, September',
        slides: [
          slideOf('trade-flows', 'partner=us', { headline: hostile, notes: 'Begin slowly.' }),
          slideOf('nev-share', '', {}),
        ],
        language: 'en',
        route: '/present',
        query: 'deck=1',
        address: 'https://kapok.example/present?deck=1',
        version: '0.1.0',
        today: '2025-09-01',
      },
      {
        kit: async () => JSON.parse(await readFile('build/site/briefing.json', 'utf8')),
        read: name => readFile(`public/data/${name}`, 'utf8'),
        shared: false,
      },
    )
    writeFileSync(file, Buffer.from(await made.arrayBuffer()))
    expect(made.size).toBeLessThan(1_000_000)
    expect(manifestIn(file)).toMatchObject({ route: '/present', query: 'deck=1' })

    const page = await opened(file)
    await shownChart(figures(page).first())
    await page.getByRole('heading', { level: 1, name: 'Board, September' }).waitFor()
    await page.getByText(hostile).waitFor()
    expect(await page.locator('img').count()).toBe(0)
    await page.getByText('Speaker’s notes').click()
    await page.getByText('Begin slowly.').waitFor()
    // The choice of the first slide is not the second's.
    expect(await page.getByRole('button', { name: 'Remove United States' }).count()).toBe(1)
    await shownChart(figures(page).nth(1))
    await page.getByRole('button', { name: 'Reset' }).click()
    await expect.poll(() => page.getByRole('button', { name: 'Remove United States' }).count(), soon).toBe(0)
  })
})
