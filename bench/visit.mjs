import { isQuiet, loadCost, watchPage } from './page.mjs'

export const slower = 4
const slow4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

export const desk = { width: 1440, height: 1000 }

/**
 * A fresh reader: a page with nothing in its cache, watched from its beginning.
 * @param {{ cpu?: number, slow?: boolean, viewport?: { width: number, height: number } }} [how] `slow`: network "slow 4G"
 */
export async function open(browser, { cpu = slower, slow = false, viewport = desk } = {}) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
  context.setDefaultTimeout(60_000)
  await context.addInitScript(watchPage)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  // A new window is not at rest at once.
  await page.waitForTimeout(300)
  await session.send('Network.enable')
  if (slow) await session.send('Network.emulateNetworkConditions', slow4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  const asked = []
  page.on('response', answer => {
    if (new URL(answer.url()).pathname.endsWith('.js')) asked.push(answer.url())
  })
  return {
    page,
    session,
    /** Addresses of the scripts asked for, in order, those fetched for later among them. */
    asked,
    quiet: (milliseconds = 1000) => page.waitForFunction(isQuiet, milliseconds, { polling: 50 }),
    reset: () => page.evaluate(() => void window.kapokBench.reset()),
    seen: () => page.evaluate(() => window.kapokBench.seen),
    cost: () => page.evaluate(loadCost),
    close: () => context.close(),
  }
}

/** @typedef {Awaited<ReturnType<typeof open>>} Visit */

/** Waits until no request is under way and the page has been at rest for a second: what idle time brings is there, too. */
export async function atRest(visit) {
  await visit.page.waitForLoadState('networkidle')
  await visit.quiet(1000)
}
