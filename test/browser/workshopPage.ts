import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Made, Order, Shown, ViewOrder, Workshop } from './workshop.ts'

declare global {
  interface Window {
    readonly workshop: Workshop
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** A file made in the browser: its bytes, and what it was made from. */
export type MadeFile = Omit<Made, 'bytes'> & { readonly bytes: Buffer }

/** A workshop that is open: makes files of views, as many as are wanted in one page. */
export type OpenWorkshop = {
  readonly page: Page
  /** A panel's view as a file. Rejects with what the writer says. */
  readonly make: (order: Order) => Promise<MadeFile>
  /** A deck of panels, as slides. */
  readonly makeDeck: (orders: readonly ViewOrder[]) => Promise<Buffer>
  /** What a panel shows, without making a file. */
  readonly show: (order: ViewOrder) => Promise<Shown>
}

/**
 * Opens the workshop in a page of the built site, whose data it reads: `await openWorkshop(await open(), address())`
 * with the two from `site()`. Files are made by the product's code in Chromium.
 */
export async function openWorkshop(page: Page, address: string): Promise<OpenWorkshop> {
  await page.route(`${address}workshop/**`, async route => {
    const path = new URL(route.request().url()).pathname.replace('/workshop/', '')
    const body = await readFile(join('build/workshop', path))
    await route.fulfill({ body, contentType: types[extname(path)] ?? 'application/octet-stream' })
  })
  await page.goto(`${address}workshop/workshop.html`)
  await page.waitForFunction(() => 'workshop' in window)
  return {
    page,
    make: async order => {
      const made = await page.evaluate(wanted => window.workshop.make(wanted), order)
      return { ...made, bytes: Buffer.from(made.bytes, 'base64') }
    },
    makeDeck: async orders =>
      Buffer.from(await page.evaluate(wanted => window.workshop.makeDeck(wanted), orders), 'base64'),
    show: order => page.evaluate(wanted => window.workshop.show(wanted), order),
  }
}
