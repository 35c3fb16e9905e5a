import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { elementSnippet, type PicturedSnippet } from '../../src/embed/snippet.ts'
import { panelById } from '../panels/panels.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { live, site, type Setting } from './browser.ts'
import { frameUnder } from './frames.ts'
import { hostPages } from './hostPage.ts'
import { drawn, soon } from './reader.ts'

const { open, address } = site()
const host = hostPages()

function known(id: string): Panel {
  const panel = panelById(id)
  if (!panel) throw new Error(`no panel ${id}`)
  return panel
}

/** The code the site offers for a panel. */
const code = (panel: string, over: Partial<PicturedSnippet> = {}): string =>
  elementSnippet({
    site: address(),
    panel,
    title: known(panel).title[over.language ?? 'en'],
    finding: 'What it says.',
    language: 'en',
    query: '',
    height: 0,
    picture: { width: 1080, height: 540 },
    ...over,
  })

async function shown(url: string, setting: Setting = {}): Promise<Page> {
  const page = await open({ hosts: [host.origin(), 'file:'], ...setting })
  await page.goto(url)
  return page
}

/** The frame of the element at a place, once it is there. */
async function frameIn(page: Page, path: string): Promise<Frame> {
  const found = () => page.frames().find(frame => new URL(frame.url()).pathname === path)
  await expect.poll(found, soon).toBeDefined()
  const frame = found()
  if (!frame) throw new Error(`no frame at ${path}`)
  return frame
}

/** Height of the element at a place among those of the page, and of what its frame holds. */
const heightOf = (page: Page, at = 0): Promise<number> =>
  page
    .locator('kapok-chart')
    .nth(at)
    .evaluate(element => element.getBoundingClientRect().height)
const contentOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))

/** Waits until an element is exactly as high as what its frame holds; returns that height. */
async function settled(page: Page, frame: Frame, at = 0): Promise<number> {
  await expect.poll(async () => (await heightOf(page, at)) - (await contentOf(frame)), soon).toBe(0)
  return heightOf(page, at)
}

const search = (frame: Frame) => (): string => new URL(frame.url()).search

describe('<kapok-chart>', () => {
  it('is as high as its content: it grows on a narrower page, shrinks when there is less to show', async () => {
    const page = await shown(host.served(code('trade-flows', { table: true })))
    const frame = await frameIn(page, '/embed/trade-flows')
    const wide = await settled(page, frame)
    expect(await page.getByRole('link').filter({ visible: true }).count()).toBe(0)
    await page.setViewportSize({ width: 380, height: 800 })
    await expect.poll(() => heightOf(page), soon).toBeGreaterThan(wide)
    const narrow = await settled(page, frame)
    expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(narrow)
    await page.locator('kapok-chart').evaluate(element => element.setAttribute('query', 'flow=exports'))
    await expect.poll(search(frame), soon).toBe('?table=1&flow=exports')
    await expect.poll(() => heightOf(page), soon).toBeLessThan(narrow)
    await settled(page, frame)
  })

  it.each([
    ['a desk', { width: 1440, height: 900 }],
    ['a phone', { width: 360, height: 740 }],
  ])('shows where a number comes from beside that number, however high it is: on %s', async (_, viewport) => {
    const page = await shown(host.served(code('highly-cited', { table: true })), { viewport })
    const frame = await frameIn(page, '/embed/highly-cited')
    await live(frame)
    await settled(page, frame)
    await frame.locator('table button').last().click()
    const card = frame.getByRole('dialog')
    await card.waitFor()
    const box = await card.boundingBox()
    if (!box) throw new Error('the card has no box')
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y).toBeLessThan(viewport.height - 100)
    const button = await card.getByRole('button', { name: 'Close' }).boundingBox()
    expect(button?.y).toBeGreaterThan(0)
    expect(button?.y).toBeLessThan(viewport.height)
  })

  it('keeps the choice its reader has made when the page around it changes its look', async () => {
    const page = await shown(host.served(code('trade-flows')))
    const frame = await frameIn(page, '/embed/trade-flows')
    await live(frame)
    await frame.getByRole('listbox').focus()
    await drawn(frame.getByRole('figure'))
    await page.keyboard.press('Space')
    await expect.poll(search(frame), soon).toBe('?partner=eu')
    await page.locator('kapok-chart').evaluate(element => element.setAttribute('theme', 'dark'))
    const dark = async () =>
      page
        .frames()
        .find(one => one.url().includes('theme=dark'))
        ?.url() ?? ''
    await expect.poll(dark, soon).toContain('partner=eu')
    // A query that the page sets in the same moment is the newer choice.
    await page.locator('kapok-chart').evaluate(element => {
      element.setAttribute('theme', 'light')
      element.setAttribute('query', 'flow=exports')
    })
    const light = async () =>
      page
        .frames()
        .find(one => one.url().includes('theme=light'))
        ?.url() ?? ''
    await expect.poll(light, soon).toContain('flow=exports')
    expect(await light()).not.toContain('partner=eu')
  })

  it('waits until it is near the screen, and shows the picture that stands in it until then', async () => {
    const page = await shown(host.served(`<div style="height:4000px">Long</div>${code('trade-flows')}`))
    await page.waitForFunction(() => customElements.get('kapok-chart'))
    const picture = page.getByRole('img')
    expect(await picture.evaluate(image => image.checkVisibility())).toBe(true)
    expect(page.frames().length).toBe(1)
    await page.locator('kapok-chart').scrollIntoViewIfNeeded()
    await frameIn(page, '/embed/trade-flows')
    await picture.waitFor({ state: 'hidden' })
  })

  it('keeps the room of that picture while it is not there, so that the page around it does not move', async () => {
    const page = await open({ hosts: [host.origin()], viewport: { width: 700, height: 800 } })
    await page.route('**/*.svg', () => undefined)
    const before = '<div style="height:4000px">Long</div>'
    await page.goto(host.served(`${before}${code('trade-flows')}<p>After</p>`), { waitUntil: 'commit' })
    const box = await page.getByRole('img').boundingBox()
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(2, 2)
    expect(box?.width).toBeGreaterThan(600)
  })

  it('shares its choice with those of its group, and with no other', async () => {
    const group = { group: 'weekly' }
    const body = code('trade-flows', group) + code('trade-balance', group) + code('trade-growth')
    const page = await shown(host.served(body), { viewport: { width: 900, height: 2400 } })
    const [flows, balance, growth] = await Promise.all(
      ['trade-flows', 'trade-balance', 'trade-growth'].map(id => frameIn(page, `/embed/${id}`)),
    )
    if (!flows || !balance || !growth) throw new Error('three frames')
    await settled(page, flows)
    await live(flows)
    await flows.getByRole('listbox').focus()
    await drawn(flows.getByRole('figure'))
    await page.keyboard.press('Space')
    await expect.poll(search(flows), soon).toBe('?partner=eu')
    await expect.poll(search(balance), soon).toBe('?partner=eu')
    const panel = known('trade-balance')
    const finding = panel.describe(await frameUnder(panel, 'partner=eu'), 'en')
    await balance.getByText(finding, { exact: true }).first().waitFor()
    expect(search(growth)()).toBe('')
    // The host's Back leads to the page before, not through what was chosen in a frame.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2)
  })

  it('speaks the language, theme and extras it is asked for', async () => {
    const page = await shown(
      host.served(code('trade-flows', { language: 'zh', theme: 'dark', controls: true, table: true })),
    )
    const frame = await frameIn(page, '/zh/embed/trade-flows')
    expect(search(frame)()).toBe('?theme=dark&controls=1&table=1')
    await frame.getByRole('button', { name: '下载' }).waitFor()
    await frame.getByRole('region', { name: '筛选' }).getByRole('combobox').first().waitFor()
    await frame.locator('.panel-slot > .table-scroll').waitFor()
    expect(await frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
  })

  it('works on a page from the disk', async () => {
    const page = await shown(host.onDisk(code('trade-flows', { query: 'partner=eu' })))
    await settled(page, await frameIn(page, '/embed/trade-flows'))
  })

  it('works in a sandbox without an origin: no storage, choices made, chart drawn', async () => {
    const tag = code('trade-flows').replace('<kapok-chart', '<kapok-chart sandbox="allow-scripts"')
    const page = await shown(host.served(tag))
    const frame = await frameIn(page, '/embed/trade-flows')
    await settled(page, frame)
    expect(await frame.evaluate(() => self.origin)).toBe('null')
    const storage = frame.evaluate(() => localStorage.length)
    await expect(storage).rejects.toThrow(/sandboxed/)
    await live(frame)
    await frame.getByRole('listbox').focus()
    await drawn(frame.getByRole('figure'))
    await page.keyboard.press('Space')
    await expect.poll(search(frame), soon).toBe('?partner=eu')
    await settled(page, frame)
  })

  it('works under a strict policy of its host', async () => {
    const policy = `default-src 'none'; script-src ${address()}embed.js; frame-src ${address()}; img-src ${address()} data:; require-trusted-types-for 'script'`
    const plain = code('trade-flows').replaceAll(/ style="[^"]*"/g, '')
    const page = await shown(host.served(plain, policy))
    await settled(page, await frameIn(page, '/embed/trade-flows'))
  })

  it('leaves its picture where its host lets no frame in', async () => {
    const policy = `default-src 'none'; script-src ${address()}embed.js; img-src ${address()} data:; style-src 'unsafe-inline'`
    const page = await shown(host.served(code('trade-flows'), policy), { allow: /frame/ })
    await expect
      .poll(() => page.locator('kapok-chart').evaluate(e => e.shadowRoot?.childElementCount), soon)
      .toBe(2)
    expect(await page.getByRole('img').isVisible()).toBe(true)
  })

  it('is a picture with a link for readers without scripts', async () => {
    const page = await shown(host.served(code('trade-flows', { query: 'partner=eu' })), {
      javaScriptEnabled: false,
    })
    const link = page.getByRole('link', { name: known('trade-flows').title.en, exact: true })
    expect(await link.getAttribute('href')).toBe(`${address()}panels/trade-flows?partner=eu`)
    expect((await link.getByRole('img').boundingBox())?.height).toBeGreaterThan(150)
  })
})
