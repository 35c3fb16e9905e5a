// Door: the built site on a free port, and a real Chromium that looks at it.
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { serve } from '../../src/app/serve.ts'

const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
/**
 * Each new window has the browser load pages of its own for its address bar, as dear as one of ours: not these. Of two
 * lists the last counts; what Playwright leaves out and a test could meet is named again.
 */
const without = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
]
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${without.join()}`,
]

/** What a page did that no page of the site may do: errors on the console, requests to others, exceptions. */
type Faults = { readonly console: string[]; readonly foreign: string[]; readonly errors: string[] }

/** How a page is opened: Playwright's own options, and what a test provokes on purpose. */
export type Setting = BrowserContextOptions & {
  /** Console lines that are expected. */
  readonly allow?: RegExp
  /** Origins beside the site's own that may be asked. */
  readonly hosts?: readonly string[]
}

/** Means to use the page, as a pointer over each of its panels does, and waits until all have taken over from their pictures. */
export const live = (page: Page | Frame): Promise<unknown> =>
  page.waitForFunction(() => {
    const over = (type: string) => new PointerEvent(type, { bubbles: true })
    document.querySelector('main')?.dispatchEvent(over('pointermove'))
    const still = [
      ...document.querySelectorAll('.panel-slot:not([data-live]), [data-kept=filter]:not([data-live])'),
    ]
    for (const slot of still) slot.dispatchEvent(over('pointerover'))
    return still.length === 0 && document.querySelector('#root[data-live]') !== null
  })

/** Writes down what a page does that it may not. `own` are the origins it may ask. */
function watch(page: Page, own: readonly string[], allow: RegExp | undefined): Faults {
  const faults: Faults = { console: [], foreign: [], errors: [] }
  page.on('console', message => {
    const bad = ['error', 'warning'].includes(message.type()) && !allow?.test(message.text())
    // The browser's own question, for a document that can name no icon: a drawing opened by itself.
    const icon = message.location().url.endsWith('/favicon.ico')
    if (bad && !icon) faults.console.push(`${message.text()} (${page.url()})`)
  })
  page.on('pageerror', error => faults.errors.push(String(error)))
  page.on('request', request => {
    const url = request.url()
    if (![...own, 'blob:', 'data:'].some(start => url.startsWith(start))) faults.foreign.push(url)
  })
  return faults
}

/**
 * Opens pages of the built site in Chromium, for one test file. After each test every visited page must have kept to
 * its own host, thrown nothing, and written no error (a broken policy is one) to the console.
 */
export function site() {
  let server: Server | undefined
  let browser: Browser | undefined
  let address = ''
  const visits: { readonly page: Page; readonly faults: Faults }[] = []
  beforeAll(async () => {
    if (!existsSync('build/site/index.html'))
      throw new Error('build/site is not there: npm run build makes it')
    if (!existsSync(executable)) throw new Error(`no Chromium at ${executable}: name one in CHROMIUM`)
    const served = await serve('build/site', '/', 0)
    server = served.server
    address = served.address
    browser = await chromium.launch({ executablePath: executable, args: flags })
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    server?.closeAllConnections()
  })
  afterEach(async () => {
    const seen = visits.splice(0)
    await Promise.all(seen.map(({ page }) => page.context().close()))
    expect(seen.flatMap(({ faults }) => [...faults.console, ...faults.foreign, ...faults.errors])).toEqual([])
  })

  /** A fresh page in a context of its own, not yet at any address. */
  async function open({ allow, hosts = [], ...options }: Setting = {}): Promise<Page> {
    if (!browser) throw new Error('the browser is not started')
    const context = await browser.newContext({
      viewport: { width: 1440, height: 1000 },
      reducedMotion: 'reduce',
      ...options,
    })
    context.setDefaultTimeout(15_000)
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', event =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      )
    })
    const page = await context.newPage()
    visits.push({ page, faults: watch(page, [address, ...hosts], allow) })
    return page
  }

  /** Leads a page to a path of the site and waits for its panels. */
  async function go(page: Page, path: string): Promise<Page> {
    await page.goto(address + path.slice(1))
    await live(page)
    return page
  }

  /** A page of the site, its figures loaded and its panels live. */
  const visit = async (path: string, setting?: Setting): Promise<Page> => go(await open(setting), path)

  return { open, go, visit, address: () => address }
}
