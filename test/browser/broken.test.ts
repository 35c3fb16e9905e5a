// Door: reads the project's data files, to hand them to the browser broken.
import { readFile } from 'node:fs/promises'
import type { Locator, Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { panelById, panels, panelsOf } from '../panels/panels.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { ui } from '../../src/words/ui.ts'
import { site } from './browser.ts'
import { expectCsv } from './csv.ts'
import { frameUnder } from './frames.ts'
import { drawn, figureOf, marksOf, placeOf, pointAt, soon, tableOf } from './reader.ts'

const { open, visit, go } = site()

/** What the browser itself says of a request that went wrong. */
const failedRequest = /Failed to load resource/

const file = 'province-gdp.json'
const guangdong = panelsOf('guangdong')
const hit = guangdong.filter(({ needs }) => needs.includes('province-gdp'))
const spared = guangdong.filter(panel => !hit.includes(panel))

const card = (page: Page, panel: Panel): Locator =>
  page.getByRole('region', { name: panel.title.en, exact: true })

type Rows = Record<string, unknown>[]
const data = async (name: string): Promise<string> => readFile(`public/data/${name}`, 'utf8')
const json = (body: string) => ({ contentType: 'application/json', body })

/** The file with something changed in its rows. */
async function changed(change: (rows: Rows) => void): Promise<{ contentType: string; body: string }> {
  const rows: Rows = JSON.parse(await data(file))
  change(rows)
  return json(JSON.stringify(rows))
}

async function otherVersion(): Promise<{ contentType: string; body: string }> {
  const content: { resources: Rows } = JSON.parse(await data('datapackage.json'))
  for (const resource of content.resources) if (resource['path'] === file) resource['schemaVersion'] = 2
  return json(JSON.stringify(content))
}

type Trouble = {
  readonly what: string
  readonly at?: string
  readonly meet: (route: Route) => Promise<void>
  readonly says: readonly string[]
}
const troubles: readonly Trouble[] = [
  {
    what: 'is missing',
    meet: route => route.fulfill({ status: 404 }),
    says: [`${file} is not there.`],
  },
  {
    what: 'is cut short',
    meet: async route => route.fulfill(json((await data(file)).slice(0, -200))),
    says: [`${file} is cut short`],
  },
  {
    what: 'is a web page',
    meet: route => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
    says: [`${file} is a web page where JSON was expected`, 'Sign in'],
  },
  {
    what: 'is of another version',
    at: 'datapackage.json',
    meet: async route => route.fulfill(await otherVersion()),
    says: [`${file}, field “schemaVersion”`, 'reads version 1', 'is of version 2'],
  },
  {
    what: 'has a text where a number should be',
    meet: async route =>
      route.fulfill(await changed(rows => Object.assign(rows[2] ?? {}, { value: '1,234' }))),
    says: [`${file}, row 3 (`, 'field “value”: expected a number or null, found "1,234".'],
  },
  {
    what: 'has an id twice',
    meet: async route =>
      route.fulfill(await changed(rows => Object.assign(rows[4] ?? {}, { id: rows[1]?.['id'] }))),
    says: [`${file}, row 5 (`, 'field “id”: this id stands there a second time.'],
  },
  { what: 'cannot be reached', meet: route => route.abort(), says: [`${file} could not be loaded.`] },
]

describe('a data file that', () => {
  it.each(troubles)(
    '$what fails its own panels, by name, until it is mended',
    async ({ at = file, meet, says }) => {
      const page = await open({ allow: failedRequest })
      await page.route(`**/data/${at}`, meet)
      await go(page, '/guangdong')
      expect(hit.length).toBeGreaterThan(0)
      for (const panel of hit) {
        const words = await card(page, panel).innerText()
        for (const part of says) expect(words).toContain(part)
        expect(await figureOf(page, panel).count()).toBe(0)
      }
      for (const panel of spared)
        expect(await marksOf(figureOf(page, panel)).getByRole('option').count(), panel.id).toBeGreaterThan(0)
      await page.unroute(`**/data/${at}`)
      await card(page, hit[0] ?? guangdong[0] ?? missing())
        .getByRole('button', { name: 'Try again' })
        .click()
      for (const panel of hit) await marksOf(figureOf(page, panel)).waitFor()
      expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
    },
  )

  it('stays broken says so again', async () => {
    const page = await open({ allow: failedRequest })
    await page.route(`**/data/${file}`, route => route.fulfill({ status: 500 }))
    await go(page, '/guangdong')
    const [panel = missing()] = hit
    await card(page, panel).getByRole('button', { name: 'Try again' }).click()
    await card(page, panel).getByText(`${file} could not be loaded.`).waitFor()
  })

  it('all panels rest on takes none of them away for good', async () => {
    const page = await open({ allow: failedRequest })
    await page.route('**/data/sources.json', route => route.fulfill(json('[]]')))
    await go(page, '/trade')
    const trade = panelsOf('trade')
    for (const panel of trade)
      expect(await card(page, panel).innerText(), panel.id).toContain('sources.json is not JSON')
    await page.unroute('**/data/sources.json')
    await page.getByRole('button', { name: 'Try again' }).first().click()
    for (const panel of trade) await marksOf(figureOf(page, panel)).waitFor()
  })
})

function missing(): never {
  throw new Error('the catalog has changed under this test')
}
const flows = panelById('trade-flows') ?? missing()
const chartChunk = '**/assets/Chart-*.js'

describe('a live chart that', () => {
  it('cannot be loaded leaves table and downloads, and comes when it is asked again', async () => {
    const page = await open({ allow: failedRequest })
    await page.route(chartChunk, route => route.abort())
    await go(page, '/trade')
    const figure = figureOf(page, flows)
    await figure.hover()
    await figure.getByText('Live charts could not be loaded.').waitFor()
    expect(await figure.locator('.chart-static svg:visible').count()).toBe(1)
    expect(await tableOf(figure)).toHaveLength((await frameUnder(flows)).rows.length)
    await figure.getByRole('button', { name: 'Download' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'CSV', exact: true }).click(),
    ])
    expectCsv(await readFile(await download.path()), await frameUnder(flows))
    await figure.getByRole('button', { name: 'Chart', exact: true }).click()
    // Showing the chart again asks for it again by itself, and fails again.
    const again = figure.getByRole('button', { name: 'Try again' })
    await again.waitFor()
    await page.unroute(chartChunk)
    await again.click()
    await drawn(figure)
  })

  it('cannot be drawn leaves its table, and the other panels', async () => {
    // What half an instance says when it is thrown away stands on the console too.
    const page = await open({ allow: /no canvas today|clearRect/ })
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => {
        throw new Error('no canvas today')
      }
    })
    await go(page, '/trade')
    const figure = figureOf(page, flows)
    const at = await pointAt(figure, await placeOf(figure, 0))
    await page.mouse.move(at.x, at.y)
    await figure.getByText('The chart could not be drawn.').waitFor()
    expect(await tableOf(figure)).toHaveLength((await frameUnder(flows)).rows.length)
    const others = panels.filter(({ topic, id }) => topic === 'trade' && id !== flows.id)
    for (const panel of others)
      expect(await figureOf(page, panel).locator('.chart-static svg:visible').count(), panel.id).toBe(1)
  })
})

describe('a page whose code does not arrive', () => {
  const chunks = { '/figures': '**/assets/evidencePages-*.js', '/present': '**/assets/PresentRoot-*.js' }

  it.each(Object.entries(chunks))(
    'keeps the site around it, and comes when it is asked again: %s',
    async (path, chunk) => {
      const page = await visit('/trade', { allow: failedRequest })
      await page.route(chunk, route => route.abort())
      await page.getByRole('contentinfo').locator(`a[href$="${path}"]`).click()
      await page.getByText('This part of the site could not be loaded.').waitFor()
      expect(await page.getByRole('banner').isVisible()).toBe(true)
      await page.unroute(chunk)
      await page.getByRole('button', { name: 'Try again' }).click()
      await page.locator('main h1').waitFor()
    },
  )
})

describe('a tool whose code does not arrive', () => {
  const says = (page: Page) => figureOf(page, flows).getByText(ui.partMissing.en)

  it('options are fetched again when they are asked for again, and the error is gone', async () => {
    const page = await visit('/panels/trade-flows', { allow: failedRequest })
    const options = async () => {
      await figureOf(page, flows).getByRole('button', { name: ui.download.en }).click()
      await page.getByRole('menuitem', { name: ui.options.en }).click()
    }
    await page.route('**/assets/FileOptions-*.js', route => route.abort())
    await options()
    await says(page).waitFor()
    await page.unroute('**/assets/FileOptions-*.js')
    await options()
    await page.getByRole('dialog').waitFor()
    expect(await says(page).count()).toBe(0)
  })

  it('what is shared too', async () => {
    const page = await visit('/panels/trade-flows', { allow: failedRequest })
    const share = async () => {
      await figureOf(page, flows).getByRole('button', { name: ui.share.en }).click()
      await page.getByRole('menuitem', { name: ui.embed.en }).click()
    }
    await page.route('**/assets/SharePart-*.js', route => route.abort())
    await share()
    await says(page).waitFor()
    await page.unroute('**/assets/SharePart-*.js')
    await share()
    await page.getByLabel(ui.embedFrame.en).waitFor()
    expect(await says(page).count()).toBe(0)
  })
})

describe('a download that fails', () => {
  it('says so, and the next one works', async () => {
    const page = await visit('/trade', { allow: failedRequest })
    const figure = figureOf(page, flows)
    await page.route('**/assets/csv-*.js', route => route.abort())
    const take = async () => {
      await figure.getByRole('button', { name: 'Download' }).click()
      await page.getByRole('menuitem', { name: 'CSV', exact: true }).click()
    }
    await take()
    await expect.poll(() => figure.getByRole('alert').innerText(), soon).toContain('could not be loaded')
    await page.unroute('**/assets/csv-*.js')
    const [download] = await Promise.all([page.waitForEvent('download'), take()])
    expectCsv(await readFile(await download.path()), await frameUnder(flows))
  })
})
