// Door: reads the files a browser has saved.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Manifest, ManifestValue } from '../../src/exports/Manifest.ts'
import { manifestIn } from '../../src/exports/manifestIn.ts'
import type { Language } from '../../src/frame/Frame.ts'
import { reopenedWords } from '../../src/words/reopened.ts'
import { live, site } from './browser.ts'
import { openWorkshop } from './workshopPage.ts'

const { open, visit, address } = site()

/** Every format that carries a manifest, with the settings under which it does. */
const carriers = ['png', 'svg', 'csv', 'xlsx', 'pptx', 'json', 'zip'] as const

const panel = 'trade-flows'
const query = 'partner=eu&currency=USD'

type Taken = { readonly bytes: Buffer; readonly manifest: Manifest }

/** A file of the panel as a reader has taken it along, and what it says of itself. */
async function taken(format: string, language: Language = 'en'): Promise<Taken> {
  const { make, page } = await openWorkshop(await open(), address())
  const { bytes } = await make({ panel, format, query, language, settings: { head: true } })
  await page.close()
  return { bytes, manifest: await manifestIn(new Blob([new Uint8Array(bytes)])) }
}

/** Drops a file on the page, as a hand does: over it first, then let go. */
async function drop(page: Page, bytes: Buffer, name: string): Promise<void> {
  await page.evaluate(
    ({ text, name }) => {
      const content = Uint8Array.from(atob(text), sign => sign.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], name))
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
        )
    },
    { text: bytes.toString('base64'), name },
  )
}

const report = (page: Page, language: Language = 'en') =>
  page.getByRole('dialog', { name: reopenedWords.title[language], exact: true })

/** Path and query of where a page is. */
const place = (page: Page): string => page.url().slice(address().length - 1)

describe('a file that is dropped on the site', () => {
  it.each(carriers)('opens its view and says that nothing has been revised: %s', async format => {
    const { bytes, manifest } = await taken(format)
    const page = await visit('/')
    await drop(page, bytes, `mine.${format}`)
    await report(page).getByText(reopenedWords.none(manifest.values.length).en).waitFor()
    expect(place(page)).toBe(`/panels/${panel}?${query}`)
    await report(page).getByText(`mine.${format}`).waitFor()
    await report(page).getByRole('button', { name: 'Close' }).click()
    await live(page)
    await page.getByRole('heading', { level: 1, name: 'Exports and imports by partner' }).waitFor()
    await page.getByRole('button', { name: 'Remove European Union' }).waitFor()
  })

  it('opens its view when it is a page of its own', async () => {
    const saver = await visit('/scientists')
    const download = saver.waitForEvent('download')
    await saver.locator('.briefing-offer button').click()
    const bytes = await readFile(await (await download).path())
    const { values } = await manifestIn(new Blob([new Uint8Array(bytes)]))
    const page = await visit('/trade')
    await drop(page, bytes, 'briefing.html')
    await report(page).getByText(reopenedWords.none(values.length).en).waitFor()
    expect(place(page)).toBe('/scientists')
  })

  it('opens in its own language, and says there what it says', async () => {
    const { bytes, manifest } = await taken('xlsx', 'zh')
    const page = await visit('/guangdong')
    await drop(page, bytes, '木棉.xlsx')
    await report(page, 'zh').getByText(reopenedWords.none(manifest.values.length).zh).waitFor()
    expect(place(page)).toBe(`/zh/panels/${panel}?${query}`)
  })

  it('says which of its values have been revised since, old and new, each with a link', async () => {
    const { bytes, manifest } = await taken('json')
    const revised = manifest.values.find(({ figure }) => figure === 'trade-eu-exports-2024')
    expect(revised?.value).toBe(3675100000000)
    const page = await open()
    await page.route('**/data/trade.json', async route => {
      const response = await route.fetch()
      const rows: { id: string }[] = await response.json()
      const changed = rows.map(row =>
        row.id === 'trade-eu-exports-2024' ? { ...row, value: 3680000000000 } : row,
      )
      await route.fulfill({ json: changed })
    })
    await page.goto(`${address()}trade`, { waitUntil: 'networkidle' })
    await drop(page, bytes, 'old.json')
    await report(page)
      .getByText(/of its \d+ values ha(s|ve) been revised/)
      .waitFor()
    const line = report(page)
      .getByRole('listitem')
      .filter({ hasText: /3,675,100,000,000/ })
    const values = await line.locator('del, ins').allTextContents()
    expect(values.map(text => text.replaceAll('\u00a0', ' '))).toEqual([
      'CNY 3,675,100,000,000',
      'CNY 3,680,000,000,000',
    ])
    const link = line.getByRole('link')
    expect(await link.getAttribute('href')).toBe('/figures/trade-eu-exports-2024')
  })

  it('says what is no longer there: the view and a figure', async () => {
    const { bytes } = await taken('json')
    const content: { manifest: { route: string; values: ManifestValue[] } } = JSON.parse(
      bytes.toString('utf8'),
    )
    content.manifest.route = '/panels/gone'
    content.manifest.values.push({ figure: 'gone-figure', value: 1, unit: 'CNY' })
    const page = await visit('/trade')
    await drop(page, Buffer.from(JSON.stringify(content)), 'old.json')
    await report(page).getByText(reopenedWords.noView('/panels/gone').en).waitFor()
    await report(page).getByText('gone-figure').waitFor()
    expect(place(page)).toBe('/trade')
  })

  it.each([
    ['carries nothing', 'hello', reopenedWords.failed.none.en],
    ['is of another version', '{"kapok":99}', reopenedWords.failed.version.en],
    ['is damaged', '{"kapok":1,"route":"https://evil.example/"}', reopenedWords.failed.shape.en],
  ])('that %s is refused with a reason, and nothing is opened', async (_, text, words) => {
    const page = await visit('/trade')
    await drop(page, Buffer.from(text), 'x.txt')
    await report(page).getByText(words).waitFor()
    expect(place(page)).toBe('/trade')
  })
})

describe('a file that is chosen', () => {
  it('by keyboard from the foot of a page opens the same', async () => {
    const { bytes } = await taken('csv')
    const page = await visit('/trade')
    // Who listens is asked by the browser before it shows a dialog; not so late that the key comes first.
    page.on('filechooser', () => undefined)
    await page.getByLabel(reopenedWords.open.en).focus()
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
    await chooser.setFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: bytes })
    await report(page).waitFor()
    expect(place(page)).toBe(`/panels/${panel}?${query}`)
    await page.keyboard.press('Escape')
    await report(page).waitFor({ state: 'detached' })
  })
})
