import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { checksOf } from '../../src/data/identities.ts'
import { loadRecords } from '../../src/data/load.ts'
import { sourcesWithParts } from '../../src/data/sourceParts.ts'
import type { Language } from '../../src/frame/Frame.ts'
import { checkPage } from '../../src/words/checkPage.ts'
import { sourcePage } from '../../src/words/sourcePage.ts'
import { loadFolder, readFolder } from '../data/folder.ts'
import { live, site } from './browser.ts'
import { pathIn, soon, tabTo } from './reader.ts'
import { violations } from './violations.ts'

const { open, address } = site()
const figures = await loadFolder()
const { identities, contradictions } = await loadRecords(readFolder)
const checks = checksOf(figures, identities)
const differing = checks.filter(({ verdict }) => verdict === 'differs')
const sources = sourcesWithParts(figures)

async function visit(path: string, setting: Parameters<typeof open>[0] = {}): Promise<Page> {
  const page = await open(setting)
  await page.goto(address() + path.slice(1))
  if (setting.javaScriptEnabled === false) return page
  await live(page)
  await page.locator('.kept[data-live]').waitFor()
  return page
}

/** Nothing stands out over the edge of a phone. */
async function expectPhone(page: Page) {
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
}

const shownChecks = (page: Page): Promise<number> => page.locator('details.check').count()

/** Every contradiction with its sides and our reading, marked as ours. */
async function expectContradictions(page: Page, language: Language) {
  expect(await page.getByRole('article').count()).toBe(contradictions.length)
  const [first] = contradictions
  if (!first) throw new Error('no contradictions')
  const article = page.locator(`#${first.id}`)
  for (const side of first.sides) expect(await article.innerText()).toContain(side.printed)
  expect(await article.innerText()).toContain(checkPage.ourReading[language])
  expect(await article.innerText()).toContain(first.reading[language])
}

describe.each<Language>(['en', 'zh'])('the checks, in %s', language => {
  it('are all there, counted, each with its verdict in words, and every contradiction', async () => {
    const page = await visit(pathIn(language, '/checks'))
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(checkPage.title[language])
    expect(await shownChecks(page)).toBe(checks.length)
    const tally = page.locator('.tally dd')
    expect(await tally.allInnerTexts()).toEqual(
      [
        checks.length,
        checks.length - differing.length,
        differing.length,
        0,
        new Set(checks.flatMap(({ identity }) => identity.inputs)).size,
      ].map(String),
    )
    const verdicts = await page.locator('.check-verdict').allInnerTexts()
    expect(verdicts.filter(words => words === checkPage.holds[language])).toHaveLength(
      checks.length - differing.length,
    )
    await expectContradictions(page, language)
  })

  it('read the same without a script', async () => {
    const page = await visit(pathIn(language, '/checks'), { javaScriptEnabled: false })
    expect(await shownChecks(page)).toBe(checks.length)
    expect(await page.getByRole('article').count()).toBe(contradictions.length)
    expect(await page.getByRole('radio').count()).toBe(0)
    const check = page.locator('details.check').first()
    await check.locator('summary').click()
    expect(await check.getByRole('row').count()).toBeGreaterThan(3)
  })

  it('fit a phone and can be used by everyone', async () => {
    const page = await visit(pathIn(language, '/checks'), {
      viewport: { width: 360, height: 740 },
      colorScheme: language === 'zh' ? 'dark' : 'light',
    })
    await page.locator('details.check').first().locator('summary').click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    // Two checks of each rule stand for the hundreds that are made alike.
    await page
      .locator('details.check ~ details.check ~ details.check')
      .evaluateAll(alike => alike.forEach(check => check.remove()))
    expect(await page.locator('details.check').count()).toBeGreaterThan(10)
    expect(await violations(page, 'practice')).toEqual([])
  })
})

describe('the checks', () => {
  it('can be narrowed to those that differ, by keyboard, and the address keeps it', async () => {
    const page = await visit('/checks')
    await tabTo(page, page.getByRole('radio').first())
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => shownChecks(page), soon).toBe(differing.length)
    expect(new URL(page.url()).searchParams.get('show')).toBe('differing')
    await page.reload()
    await page.locator('.kept[data-live]').waitFor()
    expect(await shownChecks(page)).toBe(differing.length)
  })

  it('unfold by keyboard to the values, what rounding allows, and the reason', async () => {
    const page = await visit('/checks?show=differing')
    const check = page.locator('details.check').first()
    await tabTo(page, check.locator('summary'))
    await page.keyboard.press('Enter')
    const words = await check.innerText()
    expect(words).toContain(checkPage.reason.en)
    expect(words).toContain(' to ')
    expect(words).toMatch(/differs by [\d.]+(\spoints?|%)/)
  })

  it('lead from each value to its figure', async () => {
    const page = await visit('/checks')
    const check = page.locator('details.check').first()
    await check.locator('summary').click()
    await check.getByRole('link').first().click()
    await expect.poll(() => new URL(page.url()).pathname, soon).toMatch(/^\/figures\/[a-z0-9-]+$/)
  })
})

describe.each<Language>(['en', 'zh'])('the sources, in %s', language => {
  it('are all listed with the number of their figures and fit a phone, also without a script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await visit(pathIn(language, '/sources'), { javaScriptEnabled })
      const listed = page.locator('.source h3 a, .source-table th[scope=row] > a:first-child')
      expect(await listed.count()).toBe(sources.length)
      const [first] = sources.filter(({ source }) => source.kind === 'document')
      expect(await page.locator('.source-facts').first().innerText()).toContain(
        sourcePage.figureCount(first?.figures.length ?? 0)[language],
      )
      await expectPhone(page)
    }
  })

  it('each have a page with their figures under the headings of the source, which fits a phone', async () => {
    const [first] = sources
    if (!first) throw new Error('no sources')
    const page = await visit(pathIn(language, `/sources/${first.source.id}`))
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(first.source.title)
    expect(await page.locator('.source-section').count()).toBe(first.sections.length)
    expect(await page.locator('.source-section li').count()).toBe(first.figures.length)
    expect(await violations(page, 'practice')).toEqual([])
    await expectPhone(page)
  })
})

describe('a source', () => {
  it('leads to each contradiction it is a side of', async () => {
    const page = await visit('/sources/scmp-2025-08-19')
    const link = page.locator('.source-contradictions a').last()
    const id = (await link.getAttribute('href'))?.split('#')[1] ?? ''
    await link.click()
    const article = page.locator(`article[id="${id}"]`)
    await expect
      .poll(() => article.evaluate(element => Math.abs(element.getBoundingClientRect().top) < 200), soon)
      .toBe(true)
  })

  it('that nobody has shows the page for unknown addresses', async () => {
    const page = await visit('/sources/nobody', { allow: /404/ })
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText(), soon).toBe('No such page')
  })

  it('is reached from the foot of every page', async () => {
    const page = await open()
    await page.goto(address())
    await page.getByRole('contentinfo').getByRole('link', { name: 'Sources' }).click()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText(), soon).toBe('Sources')
  })
})
