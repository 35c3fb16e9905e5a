// Door: the built site on a free port, and a real Chromium that looks at it.
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { serve } from '../../src/app/serve.ts'

const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What a page did that no page of the site may do. */
type Faults = { readonly console: string[]; readonly foreign: string[]; readonly errors: string[] }

export type Visit = { readonly page: Page; readonly faults: Faults }

/** Waits until every panel of the page has taken over from its prerendered picture. */
export const live = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('.panel-slot')].every(slot => slot.hasAttribute('data-live')),
  )

/**
 * Opens pages of the built site in Chromium, for one test file. After each test every visited page must have kept to
 * its own host, thrown nothing, and written no error (a broken policy is one) to the console.
 */
export function site() {
  let server: Server | undefined
  let browser: Browser | undefined
  let address = ''
  const visits: Visit[] = []
  beforeAll(async () => {
    if (!existsSync('build/site/index.html')) throw new Error('build/site is not there: npm run build makes it')
    if (!existsSync(executable)) throw new Error(`no Chromium at ${executable}: name one in CHROMIUM`)
    const served = await serve('build/site', '/', 0)
    server = served.server
    address = served.address
    browser = await chromium.launch({ executablePath: executable, args: flags })
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })
  afterEach(async () => {
    const seen = visits.splice(0)
    await Promise.all(seen.map(({ page }) => page.context().close()))
    expect(seen.flatMap(({ faults }) => [...faults.console, ...faults.foreign, ...faults.errors])).toEqual([])
  })

  /** A fresh page, not yet at any address. `allow` names console lines a test provokes on purpose. */
  async function open(options: BrowserContextOptions = {}, allow: RegExp = /^$/): Promise<Visit> {
    if (!browser) throw new Error('the browser is not started')
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce', ...options })
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', event =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      )
    })
    const page = await context.newPage()
    const faults: Faults = { console: [], foreign: [], errors: [] }
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type()) && !allow.test(message.text())) faults.console.push(message.text())
    })
    page.on('pageerror', error => faults.errors.push(String(error)))
    page.on('request', request => {
      const url = request.url()
      if (!url.startsWith(address) && !url.startsWith('blob:') && !url.startsWith('data:')) faults.foreign.push(url)
    })
    const visit = { page, faults }
    visits.push(visit)
    return visit
  }

  /** A page of the site, its figures loaded and its panels live. */
  async function visit(path: string, options: BrowserContextOptions = {}, allow?: RegExp): Promise<Page> {
    const { page } = await open(options, allow)
    await page.goto(address + path.slice(1))
    if (options.javaScriptEnabled !== false) await live(page)
    return page
  }

  return { open, visit, address: () => address }
}
