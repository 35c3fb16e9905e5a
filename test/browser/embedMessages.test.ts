import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { wakeFailed } from '../../src/words/wakeWords.ts'
import { site } from './browser.ts'
import { hostPages } from './hostPage.ts'
import { soon } from './reader.ts'

const { open, address } = site()
const host = hostPages()

/** A host page with one plain frame of ours, and what it hears from it. */
async function heard(query = '', allow?: RegExp): Promise<{ page: Page; frame: Frame }> {
  const page = await open({ hosts: [host.origin()], ...(allow && { allow }) })
  const code = `<iframe title="Chart" width="700" height="700" src="${address()}embed/trade-flows${query}"></iframe>`
  await page.addInitScript(() => {
    const said: unknown[] = []
    Object.assign(window, { said })
    if (window.parent === window) addEventListener('message', ({ data }) => said.push(data))
  })
  await page.goto(host.served(code))
  await expect.poll(() => said(page), soon).not.toEqual([])
  const frame = page.frames()[1]
  if (!frame) throw new Error('no frame')
  return { page, frame }
}

const said = (page: Page): Promise<unknown> => page.evaluate('said')

/** Posts to the frame, as its host. */
const ask = (page: Page, message: unknown): Promise<void> =>
  page.evaluate(data => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message)

const state = (frame: Frame) =>
  frame.evaluate(() => [location.href, document.querySelector('figure')?.innerText, document.title])

describe('the messages of a frame', () => {
  it('are its height first, nothing else, in the documented form', async () => {
    const { page, frame } = await heard()
    const height = await frame.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    )
    await expect.poll(() => said(page), soon).toContainEqual({ kapok: 1, type: 'height', height })
  })

  it('are what the reader chooses; what the host asks for is applied and not said back', async () => {
    const { page, frame } = await heard('?currency=USD&x=y')
    await ask(page, { kapok: 1, type: 'state', query: 'partner=us,germany' })
    await expect.poll(() => frame.url(), soon).toBe(`${address()}embed/trade-flows?x=y&partner=us,germany`)
    await frame.getByRole('listbox').focus()
    await page.keyboard.press('Space')
    await expect
      .poll(() => said(page), soon)
      .toContainEqual({
        kapok: 1,
        type: 'state',
        query: 'partner=us,germany,eu',
      })
    expect(await said(page)).not.toContainEqual({ kapok: 1, type: 'state', query: 'partner=us,germany' })
  })

  it('of the host that cannot be followed, because the code does not come, leave a chart that says so', async () => {
    const { page, frame } = await heard('', /Failed to load resource/)
    await page.route(/\/assets\/(main|shared)-[^/]*\.js$/, route => route.abort())
    await ask(page, { kapok: 1, type: 'state', query: 'partner=us' })
    await frame.getByText(wakeFailed.chosen.en).waitFor()
    expect(await frame.locator('.chart-static svg:visible').count()).toBe(1)
  })

  it('of the host that ask for what is not known are answered by a visible note', async () => {
    const { page, frame } = await heard('?theme=blue&controls=maybe')
    await frame.getByText('“theme=blue” in the address is not known and was left out.').waitFor()
    await frame.getByText('“controls=maybe” in the address is not known and was left out.').waitFor()
    await ask(page, { kapok: 1, type: 'state', query: 'partner=atlantis' })
    await frame.getByText('“partner=atlantis” in the address is not known and was left out.').waitFor()
  })

  /** Ten thousand at a millisecond each, on a slow machine; one that is parsed or answered takes ten times that. */
  const patient = { ...soon, timeout: 20_000 }

  it('by the thousand, hostile ones, change nothing and do not slow the frame', async () => {
    const { page, frame } = await heard('?partner=eu')
    await frame.locator('.figure-finding', { hasText: 'were worth CNY 3.68 trillion' }).waitFor()
    const before = await state(frame)
    const sent = await page.evaluate(async () => {
      const target = document.querySelector('iframe')?.contentWindow
      if (!target) return 0
      const good = { kapok: 1, type: 'state', query: 'partner=us' }
      const long = 'a'.repeat(100_000)
      const nested = Array.from({ length: 200 }).reduce<unknown>(inner => ({ inner }), good)
      const stranger = document.createElement('iframe')
      stranger.srcdoc = `<script>
        addEventListener('message', ({ data }) => { for (let i = 0; i < data; i += 1) parent.frames[0].postMessage(${JSON.stringify(good)}, '*'); parent.postMessage('done', '*') })
      </script>`
      const ready = new Promise(done => stranger.addEventListener('load', done))
      document.body.append(stranger)
      await ready
      const hostile: readonly ((at: number) => unknown)[] = [
        () => ({ ...good, kapok: 2 }),
        () => ({ ...good, kapok: '1' }),
        () => ({ ...good, type: 'height', height: 1 }),
        () => ({ ...good, extra: true }),
        () => ({ ...good, query: long }),
        () => ({ ...good, query: 'partner=us"><script>alert(1)</script>' }),
        () => ({ ...good, query: { toString: 'partner=us' } }),
        () => JSON.parse('{"kapok":1,"type":"state","query":"partner=us","__proto__":{"polluted":1}}'),
        () => JSON.parse('{"kapok":1,"type":"state","constructor":{"prototype":{"polluted":1}},"query":""}'),
        () => JSON.stringify(good),
        () => [good],
        () => nested,
        () => new Map(Object.entries(good)),
        () => null,
        at => Math.sin(at),
        at => ({ [`k${at}`]: at }),
        () => new Uint8Array(64),
      ]
      let count = 0
      for (; count < 8000; count += 1) target.postMessage(hostile[count % hostile.length]?.(count), '*')
      // A window beside it, of the same host, is not the one that holds it.
      const done = new Promise(resolve =>
        addEventListener('message', ({ data }) => data === 'done' && resolve(0)),
      )
      stranger.contentWindow?.postMessage(2000, '*')
      await done
      return count + 2000
    })
    expect(sent).toBe(10_000)
    const started = Date.now()
    // Messages are heard in order: once the last is applied, all before it have been looked at.
    expect(await state(frame)).toEqual(before)
    expect(await frame.evaluate(() => 'polluted' in {})).toBe(false)
    await ask(page, { kapok: 1, type: 'state', query: 'partner=asean' })
    await expect.poll(() => new URL(frame.url()).search, patient).toBe('?partner=asean')
    expect(Date.now() - started).toBeLessThan(patient.timeout)
  })
})
