// Door: another site, on a port of its own, that shows our charts in frames.
import { createServer, type Server } from 'node:http'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { panelById } from '../panels/panels.ts'
import { live, site, type Setting } from './browser.ts'
import { frameUnder } from './frames.ts'
import { soon } from './reader.ts'

const { open, visit, address } = site()
const panel = panelById('trade-flows')

let host: Server
let origin = ''

/** A page of somebody else's with whatever is asked of it as its body. */
beforeAll(async () => {
  host = createServer((request, reply) => {
    const { searchParams } = new URL(request.url ?? '/', origin || 'http://localhost')
    reply.setHeader('Content-Type', 'text/html; charset=utf-8')
    reply.end(
      `<!doctype html><title>A weekly</title><link rel="icon" href="data:,"><p>Read this:</p>${searchParams.get('body') ?? ''}`,
    )
  })
  await new Promise<void>(done => host.listen(0, '127.0.0.1', done))
  const at = host.address()
  // Another name of the same machine: another origin and another site.
  origin = `http://localhost:${typeof at === 'object' && at ? at.port : 0}`
})
afterAll(() => {
  host.close()
  host.closeAllConnections()
})

/** The host page with a frame of ours in it, by its code. */
async function framed(code: string, setting: Setting = {}): Promise<{ page: Page; frame: Frame }> {
  const page = await open({ ...setting, hosts: [origin] })
  await page.goto(`${origin}/?body=${encodeURIComponent(code)}`)
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

  it('follows the theme it is asked for, and the language', async () => {
    const { frame: light } = await framed(iframe('embed/trade-flows'))
    const { frame: dark } = await framed(iframe('embed/trade-flows?theme=dark'))
    expect(await surface(dark)).not.toBe(await surface(light))
    const { frame: chinese } = await framed(iframe('embed/trade-flows?lang=zh'))
    await chinese.getByRole('figure', { name: panel?.title.zh ?? '', exact: true }).waitFor()
  })

  it('can be read in a sandbox that lets no script of ours in', async () => {
    const sandbox = 'width="640" height="520" sandbox="allow-scripts"'
    const page = await open({ hosts: [origin], allow: /sandboxed|CORS|ERR_FAILED/ })
    await page.goto(`${origin}/?body=${encodeURIComponent(iframe('embed/trade-flows', sandbox))}`)
    const figure = page.frameLocator('iframe').getByRole('figure')
    await figure.locator('.chart-static svg:visible').waitFor()
    await figure.getByText(/^Sources: /).waitFor()
  })

  it('shows all of it without a script', async () => {
    const { frame } = await framed(iframe('embed/trade-flows'), { javaScriptEnabled: false })
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
    await own.getByRole('button', { name: 'Embed' }).click()
    const code = await own.getByLabel('Code to put this chart on another page').inputValue()
    const { frame } = await framed(code)
    expect(frame.url()).toBe(`${address()}embed/trade-flows?partner=eu`)
    const [needed, given] = await frame.evaluate(() => [
      document.documentElement.scrollHeight,
      window.innerHeight,
    ])
    expect(needed).toBeLessThanOrEqual((given ?? 0) + 80)
  })
})
