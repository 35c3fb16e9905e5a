import { parse } from 'csv-parse/sync'
import { JSDOM } from 'jsdom'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { citations, keyColumns, keysOf, shownRows, type Frame, type Language } from '../../src/frame/Frame.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { figureWords } from '../../src/words/figures.ts'
import { citationNames, citationStyles, type CitationStyle } from '../../src/words/citations.ts'
import { ui } from '../../src/words/ui.ts'
import { unitWords } from '../../src/words/units.ts'
import { headlines, panelsOf } from '../panels/panels.ts'
import { site } from './browser.ts'
import { frameUnder } from './frames.ts'
import { figureOf, pathIn } from './reader.ts'

const { open, go, visit, address } = site()
const allowed = { permissions: ['clipboard-read', 'clipboard-write'] }
const languages: readonly Language[] = ['en', 'zh']

type Copied = { readonly text: string; readonly html: string }

/** Takes something from the menu "Share" of a figure. */
async function share(figure: Locator, item: keyof typeof ui & `copy${string}`, language: Language) {
  const label = ui[item]
  if (typeof label === 'function') throw new Error(`${item} has no label of its own`)
  await figure.getByRole('button', { name: ui.share[language] }).click()
  await figure.page().getByRole('menuitem', { name: label[language] }).click()
}

/** What another program would paste now; empty where a form is not there. */
const pasted = (page: Page): Promise<Copied> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const form = async (type: string) =>
      item?.types.includes(type) ? await (await item.getType(type)).text() : ''
    return { text: await form('text/plain'), html: await form('text/html') }
  })

async function copyData(page: Page, panel: Panel, language: Language): Promise<Copied> {
  await page.evaluate(() => navigator.clipboard.writeText('of before'))
  const figure = figureOf(page, panel, language)
  await share(figure, 'copyData', language)
  await figure.getByText(ui.dataCopied[language]).waitFor()
  return pasted(page)
}

/** A cell as HTML has it: its text, and the number format that Excel gives it. */
type Cell = { readonly text: string; readonly format: string | undefined }

function cellsOf(html: string): readonly (readonly Cell[])[] {
  const { DOMParser } = new JSDOM('').window
  const lines = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('tr')
  return [...lines].map(line =>
    [...line.querySelectorAll('th, td')].map(cell => ({
      text: cell.textContent,
      format: /mso-number-format:'([^']*)'/.exec(cell.getAttribute('style') ?? '')?.[1],
    })),
  )
}

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text)

/** The names that tell a row of a frame from the others, and its unit. */
const namesOf = (frame: Frame, row: Frame['rows'][number], language: Language): readonly string[] => [
  ...keyColumns(frame)
    .filter(({ id }) => keysOf(frame, id).length > 1)
    .flatMap(({ id }) => row.keys[id]?.label[language].replace(/\s+/g, ' ') ?? []),
  unitWords(row.unit).label[language],
]

/** Holds a table, its head first, against a frame: each value stands once, in a line and under a head that name it. */
function expectTable(grid: readonly (readonly string[])[], frame: Frame, language: Language): void {
  const [head = [], ...lines] = grid
  const places = lines.flatMap((line, down) =>
    line.flatMap((text, across) =>
      across > 0 && isNumber(text)
        ? [{ at: `${down}:${across}`, value: Number(text), said: [...line, head[across]].join('\n') }]
        : [],
    ),
  )
  const valued = frame.rows.filter(({ value }) => value !== null)
  const found = valued.map(row => {
    const names = namesOf(frame, row, language)
    return places.find(({ value, said }) => value === row.value && names.every(name => said.includes(name)))
      ?.at
  })
  expect(found).not.toContain(undefined)
  expect(new Set(found).size).toBe(valued.length)
  expect(places).toHaveLength(valued.length)
}

/** Holds both forms of a copied table against each other and against the rows of a frame that are in sight. */
function expectCopied({ text, html }: Copied, frame: Frame, language: Language): void {
  const grid: string[][] = parse(text, { delimiter: '\t', record_delimiter: '\r\n' })
  const cells = cellsOf(html)
  expect(cells.map(line => line.map(cell => cell.text))).toEqual(grid)
  expectTable(grid, { ...frame, rows: shownRows(frame) }, language)
  for (const { text: said, format } of cells
    .flatMap(line => line.slice(1))
    .filter(cell => isNumber(cell.text)))
    expect(format).toBe(said.includes('.') ? undefined : '#,##0')
  for (const { format } of [...(cells[0] ?? []), ...cells.map(([first]) => first ?? { format: '' })])
    expect(format).toBe('\\@')
}

describe.each(languages)('the data of a panel, copied on a page in %s', language => {
  it('are a table for a spreadsheet or a chart sheet', async () => {
    const page = await visit(pathIn(language, '/'), allowed)
    for (const panel of Object.values(headlines))
      expectCopied(await copyData(page, panel, language), await frameUnder(panel), language)
  })

  it('are the rows in sight where the reader has chosen', { timeout: 90_000 }, async () => {
    const query = 'partner=eu&currency=USD'
    const page = await visit(`${pathIn(language, '/trade')}?${query}`, allowed)
    for (const panel of panelsOf('trade'))
      expectCopied(await copyData(page, panel, language), await frameUnder(panel, query), language)
  })
})

describe('the data of a panel', () => {
  const { trade: panel } = headlines

  it('are copied as HTML by the newer way where the browser has closed the older one', async () => {
    // Each cell that has a number format is called a breach of the page's policy there.
    const page = await open({ ...allowed, allow: /inline style|style-src-attr inline/ })
    await page.addInitScript(() => {
      Object.assign(document, { execCommand: () => false })
    })
    await go(page, '/trade')
    expectCopied(await copyData(page, panel, 'en'), await frameUnder(panel), 'en')
  })

  it('stand open to be copied by hand where the browser allows nothing', async () => {
    const page = await open()
    await page.addInitScript(() => {
      Object.assign(document, { execCommand: () => false })
      const no = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
      Object.assign(navigator.clipboard, { write: no, writeText: no })
    })
    await go(page, '/trade')
    const figure = figureOf(page, panel)
    await share(figure, 'copyData', 'en')
    await figure.getByText(ui.copyByHand.en).waitFor()
    const text = await figure.getByRole('textbox', { name: ui.dataText.en }).inputValue()
    expectTable(parse(text, { delimiter: '\t' }), await frameUnder(panel), 'en')
  })
})

/** Copies a citation of a figure by its own button: what a program would paste, and what stands beside the button. */
async function copyCitation(page: Page, figure: Locator, style: CitationStyle, language: Language) {
  const name = figureWords.copyStyle(citationNames[style][language])[language]
  const button = page.getByRole('button', { name, exact: true })
  const part = figure.getByRole('definition').filter({ has: button })
  await part.getByRole('button').click()
  await part.getByText(ui.copied[language], { exact: true }).waitFor()
  return { ...(await pasted(page)), shown: await part.getByRole('paragraph').innerText() }
}

describe.each(languages)('what else is copied of a panel, on a page in %s', language => {
  const { trade: panel } = headlines

  it.each(['', 'partner=eu&currency=USD'])('is its link and its citations, under "%s"', async query => {
    const own = address() + pathIn(language, `/panels/${panel.id}`).slice(1) + (query && `?${query}`)
    const page = await visit(`${pathIn(language, '/trade')}?${query}`, allowed)
    const figure = figureOf(page, panel, language)
    await share(figure, 'copyLink', language)
    await figure.getByText(ui.linkCopied[language]).waitFor()
    expect(await pasted(page)).toEqual({ text: own, html: '' })
    await share(figure, 'copyCitation', language)
    const sources = citations(await frameUnder(panel, query)).map(({ citation }) => citation)
    for (const style of citationStyles) {
      const { text, html, shown } = await copyCitation(page, figure, style, language)
      expect({ text, html }).toEqual({ text: shown, html: '' })
      const parts = style === 'bibtex' ? [] : sources
      for (const part of [panel.title[language], own, ...parts]) expect(text).toContain(part)
    }
    await go(page, own.slice(address().length - 1))
    await figure.getByRole('option').first().waitFor()
  })
})
