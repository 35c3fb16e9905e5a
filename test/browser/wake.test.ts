import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { panelById } from '../panels/panels.ts'
import { site } from './browser.ts'
import { figureOf, soon } from './reader.ts'

const { open, address } = site()

const known = (id: string) => {
  const panel = panelById(id)
  if (!panel) throw new Error(`no panel ${id}`)
  return panel
}
const flows = known('trade-flows')

/** The code behind the charts, as its address begins. */
const app = '**/assets/main-*.js'

/** A page that has loaded and that nobody has touched; with the names of the scripts it has run. */
async function untouched(path: string, prepare?: (page: Page) => Promise<unknown>) {
  const page = await open({ allow: /Failed to load resource/ })
  await prepare?.(page)
  await page.goto(address() + path.slice(1), { waitUntil: 'load' })
  await page.waitForTimeout(300)
  return page
}

const isLive = (page: Page): Promise<boolean> =>
  page
    .locator('#root[data-live]')
    .count()
    .then(count => count > 0)

/** Holds the code back until it is let go. */
function gate() {
  let letGo = () => {}
  const gone = new Promise<void>(done => {
    letGo = done
  })
  return { letGo, meet: (route: Route) => gone.then(() => route.continue()) }
}

describe('a page nobody has touched', () => {
  it.each(['/', '/trade', '/panels/trade-flows', '/embed/trade-flows'])(
    '%s stays as the build wrote it',
    async path => {
      const page = await untouched(path)
      expect(await isLive(page)).toBe(false)
      expect(await page.locator('.chart-static svg:visible').count()).toBeGreaterThan(0)
      const data = await page.evaluate(() =>
        performance.getEntriesByType('resource').filter(({ name }) => name.includes('/data/')),
      )
      expect(data).toEqual([])
    },
  )

  it.each(['/trade?partner=eu', '/figures', '/nowhere'])('%s comes to life by itself', async path => {
    const page = await untouched(path)
    await expect.poll(() => isLive(page), soon).toBe(true)
  })
})

describe('the filter bar', () => {
  const entry = '**/assets/index-*.js'
  const bar = (page: Page) => page.getByRole('region', { name: 'Filter' })
  const top = (page: Page) =>
    page
      .locator('.figure')
      .first()
      .evaluate(figure => figure.getBoundingClientRect().top)

  it.each(
    ['/embed/trade-flows?controls=1', '/panels/trade-flows', '/zh/trade'].flatMap(path =>
      [360, 700, 1100].map(width => ({ path, width })),
    ),
  )('comes with the first script and moves nothing: $path at $width px', async ({ path, width }) => {
    const { meet, letGo } = gate()
    const page = await open({ viewport: { width, height: 700 } })
    await page.route(entry, meet)
    await page.goto(address() + path.slice(1), { waitUntil: 'domcontentloaded' })
    await page.locator('.chart-static svg:visible').first().waitFor()
    const before = await top(page)
    expect(await page.locator('.filter-bar').count()).toBe(0)
    letGo()
    await page.locator('.filter-bar').waitFor()
    expect(await top(page)).toBe(before)
    expect(await isLive(page)).toBe(false)
    await page.mouse.move(width / 2, 500)
    await page.mouse.move(width / 2, 505)
    await page.locator('[data-kept=filter][data-live]').waitFor({ state: 'attached' })
    expect(await top(page)).toBe(before)
  })

  it('has room in a page with large targets, too', async () => {
    const page = await open({ viewport: { width: 1100, height: 700 }, hasTouch: true, isMobile: true })
    const { meet, letGo } = gate()
    await page.route(entry, meet)
    await page.goto(`${address()}trade`, { waitUntil: 'domcontentloaded' })
    await page.locator('.chart-static svg:visible').first().waitFor()
    const before = await top(page)
    letGo()
    await bar(page).waitFor()
    expect(await top(page)).toBe(before)
  })

  it('is not in a frame whose address asks for no controls', async () => {
    const page = await untouched('/embed/trade-flows')
    expect(await page.locator('.filter-bar').count()).toBe(0)
    await page.mouse.move(300, 300)
    await expect.poll(() => isLive(page), soon).toBe(true)
    expect(await bar(page).getByRole('combobox').count()).toBe(0)
  })
})

describe('what is done before the page is live', () => {
  it('is done when it is: a menu that was opened has its list', async () => {
    const { meet, letGo } = gate()
    const page = await untouched('/panels/trade-flows', fresh => fresh.route(app, meet))
    await page.locator('.filter-menu > summary', { hasText: 'Partner' }).click()
    expect(await page.getByRole('checkbox').count()).toBe(0)
    letGo()
    await page.getByRole('checkbox', { name: 'European Union' }).waitFor()
  })

  it('is done when it is: a click on a mark chooses it', async () => {
    const { meet, letGo } = gate()
    const page = await untouched('/trade', fresh => fresh.route(app, meet))
    const mark = figureOf(page, flows).locator('.chart-static [data-row="0"]:visible').first()
    await mark.click()
    expect(await isLive(page)).toBe(false)
    letGo()
    await expect.poll(() => new URL(page.url()).searchParams.size, soon).toBe(1)
  })

  it('is done when it is: a button, the theme, a list of the filter', async () => {
    const { meet, letGo } = gate()
    const page = await untouched('/panels/trade-flows', fresh => fresh.route(app, meet))
    await figureOf(page, flows).getByRole('button', { name: 'Table', exact: true }).click()
    await page.getByRole('button', { name: 'Dark theme' }).click()
    await page.getByRole('combobox', { name: 'Currency' }).selectOption('USD')
    letGo()
    await page.getByRole('button', { name: 'Light theme' }).waitFor()
    await figureOf(page, flows).getByRole('button', { name: 'Chart', exact: true }).waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('currency'), soon).toBe('USD')
  })

  it.each([
    ['/panels/trade-flows', 'European Union · Exports CNY 3.68 trillion'],
    ['/zh/embed/trade-flows', '欧盟 · 出口 3.68万亿元'],
  ])('%s tells the mouse what a mark is, then as the live panel does', async (path, words) => {
    const { meet, letGo } = gate()
    const page = await untouched(path, fresh => fresh.route(app, meet))
    const tooltip = page.locator('.tooltip')
    await page.locator('.chart-static [data-row="0"]:visible').first().hover()
    expect((await tooltip.innerText()).replaceAll(/\s+/g, ' ')).toBe(words)
    expect(await isLive(page)).toBe(false)
    const before = await tooltip.boundingBox()
    letGo()
    await page.locator('figure .chart-live[data-drawn="true"] canvas').waitFor()
    expect((await tooltip.innerText()).replaceAll(/\s+/g, ' ')).toBe(words)
    expect(await tooltip.boundingBox()).toEqual(before)
  })

  it('has no tooltip beside the marks', async () => {
    const page = await untouched('/panels/trade-flows', fresh => fresh.route(app, route => route.abort()))
    await page.locator('.chart-static [data-row="0"]:visible').first().hover()
    await page.locator('.tooltip').waitFor()
    await page.locator('main h1').hover()
    expect(await page.locator('.tooltip').count()).toBe(0)
  })

  it('has its data asked for with its code, each file once', async () => {
    const { meet, letGo } = gate()
    const page = await untouched('/panels/trade-flows', fresh => fresh.route(app, meet))
    const files: string[] = []
    page.on('request', request => {
      const [, file] = /\/data\/(.+)$/.exec(request.url()) ?? []
      if (file !== undefined) files.push(file)
    })
    await page.locator('main h1').hover()
    await expect.poll(() => files, soon).toContain('trade-partners.json')
    expect(await isLive(page)).toBe(false)
    letGo()
    await figureOf(page, flows).locator('.chart-static [data-row="0"]:visible').first().hover()
    await page.locator('.tooltip').filter({ hasText: 'European Union' }).waitFor()
    expect(files.toSorted()).toEqual([...new Set(files)].toSorted())
  })

  it('has its data read again where the first answer was an error', async () => {
    const page = await untouched('/panels/trade-flows', async fresh => {
      let first = true
      await fresh.route('**/data/trade-partners.json', route => {
        const fails = first
        first = false
        return fails ? route.fulfill({ status: 503 }) : route.continue()
      })
    })
    await figureOf(page, flows).locator('.chart-static [data-row="0"]:visible').first().hover()
    await page.locator('.tooltip').filter({ hasText: 'European Union' }).waitFor()
  })

  it('is done when it is, also from before the script was there that remembers it', async () => {
    const { meet, letGo } = gate()
    const page = await open()
    await page.route('**/assets/index-*.js', meet)
    await page.goto(address() + 'panels/trade-flows')
    await figureOf(page, flows).getByRole('button', { name: 'Table', exact: true }).click()
    await page.getByRole('button', { name: 'Dark theme' }).click()
    letGo()
    await figureOf(page, flows).getByRole('button', { name: 'Chart', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Light theme' }).waitFor()
  })

  it('is done when it is: one of several that exclude each other', async () => {
    const data = gate()
    const page = await untouched('/checks', page => page.route('**/data/**', data.meet))
    await page.getByRole('radio').nth(1).click()
    data.letGo()
    await expect.poll(() => new URL(page.url()).search, soon).toBe('?show=differing')
    expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true)
  })

  it('keeps the focus where it is while the page comes to life', async () => {
    const page = await untouched('/panels/trade-flows')
    const button = figureOf(page, flows).getByRole('button', { name: 'Table', exact: true })
    await button.focus()
    await page.locator('.panel-slot[data-live]').waitFor()
    await expect.poll(() => button.evaluate(element => element === document.activeElement), soon).toBe(true)
  })
})

describe('a link to another page', () => {
  const fetched = (page: Page, path: string): Promise<boolean> =>
    page.evaluate(
      end => performance.getEntriesByType('resource').some(({ name }) => new URL(name).pathname === end),
      path,
    )

  it('fetches it when it is pointed at, asleep and live, and leads to a document of its own', async () => {
    const page = await untouched('/trade')
    const nav = page.getByRole('navigation', { name: 'Topics' })
    expect(await fetched(page, '/nev')).toBe(false)
    await nav.getByRole('link', { name: 'Electric cars' }).hover()
    await expect.poll(() => fetched(page, '/nev'), soon).toBe(true)
    await page.locator('main h1').hover()
    await expect.poll(() => isLive(page), soon).toBe(true)
    await nav.getByRole('link', { name: 'Guangdong' }).focus()
    await expect.poll(() => fetched(page, '/guangdong'), soon).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/guangdong')
    expect(await page.locator('.chart-static svg:visible').count()).toBeGreaterThan(0)
    expect(await isLive(page)).toBe(false)
  })

  it('wakes nothing on the page that is left, pointed at, pressed and followed', async () => {
    const page = await untouched('/trade')
    const files: string[] = []
    page.on('request', request => {
      if (request.url().includes('/data/')) files.push(request.url())
    })
    await figureOf(page, flows).getByRole('heading').getByRole('link').hover()
    await page.mouse.down()
    await page.waitForTimeout(300)
    expect(await isLive(page)).toBe(false)
    await page.mouse.up()
    await page.waitForURL('**/panels/trade-flows')
    expect(await page.locator('.chart-static svg:visible').count()).toBeGreaterThan(0)
    expect(files).toEqual([])
  })

  it('is not fetched where it is thousands of rows, or the page it stands on', async () => {
    const page = await untouched('/trade')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Figures' }).hover()
    await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'Trade' }).hover()
    await page.waitForTimeout(300)
    expect(await page.locator('link[rel=prefetch]:not([as])').count()).toBe(0)
  })

  it('keeps the page where slides put aside lie in its memory alone', async () => {
    const page = await open()
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('closed', 'QuotaExceededError')
      }
    })
    await page.goto(address() + 'panels/trade-flows')
    await figureOf(page, flows).getByRole('button', { name: 'Put aside' }).click()
    await page.getByRole('link', { name: 'Slides (1)' }).waitFor()
    await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'Guangdong' }).click()
    await page.waitForURL('**/guangdong')
    await page.getByRole('link', { name: 'Slides (1)' }).waitFor()
  })
})

it('says quietly when the charts cannot come to life, and tries again', async () => {
  const page = await untouched('/trade', fresh => fresh.route(app, route => route.abort()))
  await page.getByRole('heading', { level: 1 }).click()
  await page.getByText('Live charts could not be loaded').waitFor()
  expect(await page.locator('.chart-static svg:visible').count()).toBeGreaterThan(0)
  await page.unroute(app)
  await page.getByRole('heading', { level: 1 }).click()
  await expect.poll(() => isLive(page), soon).toBe(true)
  expect(await page.getByText('Live charts could not be loaded').count()).toBe(0)
})
