import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/frame/Frame.ts'
import { siteWords, topicWords } from '../../src/words/topics.ts'
import { panels } from '../panels/panels.ts'
import { site } from './browser.ts'
import { drawn, figureOf, gatherings, pathIn, soon } from './reader.ts'

const { visit, open, address } = site()
const languages: readonly Language[] = ['en', 'zh']
const widths = [1440, 768, 360]

/** What stands out over the right edge of the page, as far as it makes the page scroll sideways. */
const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      element => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return [`page ${scrollWidth} in ${clientWidth}`, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 80))]
  })

async function overflowAt(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 900 })
  // Charts follow the width in the next frames.
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  return overflowing(page)
}

const figureNames = (page: Page): Promise<readonly string[]> =>
  page
    .getByRole('figure')
    .evaluateAll(figures =>
      figures.map(
        figure => document.getElementById(figure.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
      ),
    )

describe.each(languages)('in %s', language => {
  it.each(gatherings)(
    '$path is titled, shows a figure per panel by its title, and fits every width',
    async place => {
      const page = await visit(pathIn(language, place.path))
      const title = place.title[language]
      expect(await page.title()).toBe(place.path === '/' ? title : `${title} | ${siteWords.name[language]}`)
      expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([title])
      expect(await page.locator('html').getAttribute('lang')).toBe(language === 'en' ? 'en' : 'zh-Hans')
      expect(await figureNames(page)).toEqual(place.panels.map(panel => panel.title[language]))
      for (const width of widths) expect(await overflowAt(page, width), `${width} pixels`).toEqual([])
    },
  )
})

it.each(gatherings)('$path with its live charts fits every width', async ({ path, panels }) => {
  const page = await visit(`${path}?currency=USD`)
  for (const panel of new Set(panels)) await drawn(figureOf(page, panel).first())
  for (const width of widths) expect(await overflowAt(page, width), `${width} pixels`).toEqual([])
})

it.each(languages)(
  'the table of every panel in %s says all of each row on a phone, without scrolling sideways',
  async language => {
    const page = await open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    const wide: string[] = []
    for (const { id } of panels) {
      await page.goto(address() + pathIn(language, `/panels/${id}`).slice(1))
      const table = page.getByRole('table')
      const { cut, rows } = await table.evaluate(({ parentElement, rows: { length } }: HTMLTableElement) => ({
        cut: (parentElement?.scrollWidth ?? 0) - (parentElement?.clientWidth ?? 0),
        rows: length,
      }))
      if (cut > 0) wide.push(`${id} by ${cut} pixels`)
      // Laid out in lines, it is a table still.
      expect(await table.getByRole('row').count(), id).toBe(rows)
    }
    expect(wide).toEqual([])
  },
)

describe('walking through the site', () => {
  it('follows the navigation to pages of charts, each a document of its own, and says where it is', async () => {
    const page = await visit('/')
    await page.evaluate(() => document.body.setAttribute('data-mine', ''))
    await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'Trade' }).click()
    await page.getByRole('heading', { level: 1, name: topicWords.trade.title.en }).waitFor()
    expect(await page.title()).toContain(topicWords.trade.title.en)
    expect(await page.locator('body[data-mine]').count()).toBe(0)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: siteWords.title.en }).waitFor()
  })

  it('follows links to the tools without loading the page again, once it is live', async () => {
    const page = await visit('/')
    await page.getByRole('heading', { level: 1 }).hover()
    await page.locator('#root[data-live]').waitFor()
    await page.evaluate(() => document.body.setAttribute('data-mine', ''))
    await page.getByRole('contentinfo').getByRole('link', { name: 'Sources' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor()
    expect(await page.title()).toContain('Sources')
    expect(await page.locator('body[data-mine]').count()).toBe(1)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: siteWords.title.en }).waitFor()
  })

  it('says that an address leads nowhere, and where to go on', async () => {
    const page = await visit('/nowhere', { allow: /404/ })
    await page.getByRole('heading', { level: 1, name: 'No such page' }).waitFor()
    await page.getByRole('main').getByRole('link', { name: topicWords.trade.title.en }).click()
    await page.getByRole('heading', { level: 1, name: topicWords.trade.title.en }).waitFor()
  })
})

describe('an address in capitals', () => {
  it('is none of the site, as for the host', async () => {
    const page = await open({ allow: /404/ })
    const answer = await page.goto(`${address()}TRADE`)
    expect(answer?.status()).toBe(404)
    await page.locator('#root[data-live]').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('No such page')
  })
})

describe('the navigation', () => {
  it('has a rule under the current page alone, also in the colours of the system', async () => {
    const page = await visit('/trade', { forcedColors: 'active' })
    const nav = page.getByRole('navigation', { name: 'Topics' })
    const rules = await nav.getByRole('link').evaluateAll(links =>
      links.map(link => ({
        current: link.hasAttribute('aria-current'),
        rule: Number.parseFloat(getComputedStyle(link).borderBottomWidth) > 0,
        bottom: link.getBoundingClientRect().bottom,
      })),
    )
    expect(rules.filter(({ rule }) => rule)).toEqual(rules.filter(({ current }) => current))
    expect(rules.filter(({ current }) => current)).toHaveLength(1)
    expect(new Set(rules.map(({ bottom }) => bottom)).size).toBe(1)
  })
})

describe('the language', () => {
  it('is another page under the same query', async () => {
    const page = await visit('/trade?partner=eu&from=letter')
    await page.getByRole('link', { name: '中文' }).click()
    await page.getByRole('heading', { level: 1, name: topicWords.trade.title.zh }).waitFor()
    expect(page.url()).toBe(`${address()}zh/trade?partner=eu&from=letter`)
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: topicWords.trade.title.en }).waitFor()
    expect(page.url()).toBe(`${address()}trade?partner=eu&from=letter`)
  })

  it('can be asked for in the address', async () => {
    const page = await visit('/trade?lang=zh&partner=eu')
    await page.getByRole('heading', { level: 1, name: topicWords.trade.title.zh }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/zh/trade')
    expect(new URL(page.url()).searchParams.get('partner')).toBe('eu')
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: topicWords.trade.title.en }).waitFor()
    expect(page.url()).toBe(`${address()}trade?partner=eu`)
  })
})

describe('the theme', () => {
  const surface = (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

  it('turns with the switch and is kept for the next visit', async () => {
    const page = await visit('/trade')
    const light = await surface(page)
    await page.getByRole('button', { name: 'Dark theme' }).click()
    const dark = await surface(page)
    expect(dark).not.toBe(light)
    await page.reload()
    await page.getByRole('button', { name: 'Light theme' }).waitFor()
    expect(await surface(page)).toBe(dark)
    // Clicked on a page that is still as the build wrote it: the click is kept and done when the page is live.
    await page.getByRole('button', { name: 'Light theme' }).click()
    await expect.poll(() => surface(page), soon).toBe(light)
  })

  it('of the address goes when the reader switches, and stays away', async () => {
    const page = await visit('/trade?theme=dark&partner=eu')
    const dark = await surface(page)
    await page.getByRole('button', { name: 'Light theme' }).click()
    await expect.poll(() => new URL(page.url()).search, soon).toBe('?partner=eu')
    await page.reload()
    await page.getByRole('button', { name: 'Dark theme' }).waitFor()
    expect(await surface(page)).not.toBe(dark)
  })

  it('that was set on another page meanwhile is that of a page the browser has kept', async () => {
    const page = await open()
    await page.goto(`${address()}trade`)
    const light = await surface(page)
    await page.evaluate(() => localStorage.setItem('kapok-theme', 'dark'))
    const switched = async () => {
      // The script that listens may come a moment after the page.
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
      return page.getByRole('button', { name: 'Light theme' }).count()
    }
    await expect.poll(switched, soon).toBe(1)
    expect(await surface(page)).not.toBe(light)
  })

  it('follows the address before anything is painted, and the system without either', async () => {
    const page = await open({ colorScheme: 'light', allow: /Failed to load resource/ })
    await page.route('**/assets/*.js', route => route.abort())
    await page.goto(`${address()}trade?theme=dark`)
    const asked = await surface(page)
    const light = await surface(await visit('/trade', { colorScheme: 'light' }))
    expect(asked).not.toBe(light)
    expect(await surface(await visit('/trade', { colorScheme: 'dark' }))).toBe(asked)
    expect(await surface(await visit('/trade?theme=light', { colorScheme: 'dark' }))).toBe(light)
  })

  it('redraws a live chart', async () => {
    const page = await visit('/guangdong?currency=USD')
    const [panel] = gatherings.find(({ path }) => path === '/guangdong')?.panels ?? []
    if (!panel) throw new Error('no panel on Guangdong')
    await drawn(figureOf(page, panel))
    const picture = () =>
      figureOf(page, panel)
        .locator('canvas')
        .evaluate(canvas => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''))
    const before = await picture()
    await page.getByRole('button', { name: 'Dark theme' }).click()
    await expect.poll(picture, soon).not.toBe(before)
  })
})

describe('paper', () => {
  it('shows the figures and nothing to press', async () => {
    const page = await visit('/trade', { viewport: { width: 794, height: 1123 } })
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.getByRole('combobox').count()).toBe(0)
    expect(await page.locator('.chart-static svg:visible').count()).toBe(
      await page.getByRole('figure').count(),
    )
    expect(await overflowing(page)).toEqual([])
  })

  it.each([
    ['/trade', 'Your choice: Partner: United States, European Union; Currency: USD, US dollars'],
    ['/zh/panels/trade-flows', '已选条件：贸易伙伴：美国、欧盟；货币：美元'],
  ])('says in words what is chosen on %s', async (path, words) => {
    const page = await visit(`${path}?partner=us,eu&currency=USD`)
    await page.getByText(words, { exact: true }).waitFor({ state: 'attached' })
    expect(await page.getByText(words, { exact: true }).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText(words, { exact: true }).isVisible()).toBe(true)
  })

  it('has what is chosen laid out for its width, in light colours, and gives the screen back', async () => {
    const page = await visit('/trade?partner=us', {
      viewport: { width: 1440, height: 900 },
      colorScheme: 'dark',
    })
    const [panel] = gatherings.find(({ path }) => path === '/trade')?.panels ?? []
    if (!panel) throw new Error('no panel on Trade')
    const figure = figureOf(page, panel)
    await drawn(figure)
    const chart = () =>
      figure.locator('.echarts-for-react').evaluate(stage => {
        const canvas = stage.querySelector('canvas')
        const paper = getComputedStyle(stage).getPropertyValue('--chart-paper')
        return { width: canvas?.width, picture: canvas?.toDataURL(), paper }
      })
    const before = await chart()
    // What a browser tells a page before it prints and afterwards, without waiting for what it does then.
    const printed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'))
      return document.querySelector('figure canvas')?.getAttribute('width')
    })
    expect(printed).toBe(String(740 * 3))
    expect(await chart()).toMatchObject({ paper: '' })
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect.poll(chart, soon).toEqual(before)
  })
})
