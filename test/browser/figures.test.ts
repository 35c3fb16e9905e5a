import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/data/Figure.ts'
import { noChoice, type FigureChoice } from '../../src/filter/FigureChoice.ts'
import { entriesOf, narrow } from '../../src/filter/search.ts'
import { sortFigures } from '../../src/filter/sortFigures.ts'
import { mostPrinted } from '../../src/parts/rowWindow.ts'
import { figureWords } from '../../src/words/figures.ts'
import { loadFolder } from '../data/folder.ts'
import { site } from './browser.ts'
import { soon, tabTo } from './reader.ts'

const { open, go, visit, address } = site()
const figures = await loadFolder()
const entries = entriesOf(figures)

/** What the table must show, computed in Node from the data folder. */
function expected(choice: Partial<FigureChoice>, language: 'en' | 'zh' = 'en'): readonly Figure[] {
  const all = { ...noChoice, ...choice }
  return narrow(sortFigures(figures, entries, all.sort, language), all).map(({ figure }) => figure)
}

const live = (page: Page): Promise<void> => page.locator('[data-kept][data-live]').waitFor()

async function visitLive(path: string): Promise<Page> {
  const page = await visit(path)
  await live(page)
  return page
}

const table = (page: Page): Locator => page.getByRole('table')
const search = (page: Page): Locator => page.getByRole('searchbox', { name: /^(Search|搜索)$/ })

/** Ids of the first rows drawn, as their links have them. */
const firstIds = (page: Page, count: number): Promise<readonly string[]> =>
  table(page)
    .locator('tbody a')
    .evaluateAll((links, most) => links.slice(0, most).map(link => link.getAttribute('href') ?? ''), count)
    .then(paths => paths.map(path => path.replace(/^.*\//, '')))

/** The table shows these figures and no others: their number, and the first of them in order. */
async function expectRows(page: Page, rows: readonly Figure[]) {
  await expect.poll(() => table(page).getAttribute('aria-rowcount'), soon).toBe(String(rows.length + 1))
  const first = rows.slice(0, 8).map(({ id }) => id)
  await expect.poll(() => firstIds(page, first.length), soon).toEqual(first)
}

const queryOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams

async function choose(page: Page, menu: string, option: string): Promise<void> {
  await page.locator('summary', { hasText: menu }).click()
  await page.getByRole('checkbox', { name: option, exact: true }).click()
  await page.keyboard.press('Escape')
}

describe('the table of all figures', () => {
  it('shows all of them, drawing only those in sight', async () => {
    const page = await visitLive('/figures')
    await expectRows(page, expected({}))
    expect(await table(page).locator('tbody a').count()).toBeLessThan(60)
    await page.getByText(`${figures.list.length.toLocaleString('en')} figures`, { exact: true }).waitFor()
  })

  it('is searched as the reader types, by words and by numbers, and Back undoes the search', async () => {
    const page = await visitLive('/figures')
    await search(page).pressSequentially('12.87 million')
    await expectRows(page, expected({ q: '12.87 million' }))
    await expect.poll(() => queryOf(page).get('q'), soon).toBe('12.87 million')
    await page.goBack()
    await expectRows(page, expected({}))
    expect(await search(page).inputValue()).toBe('')
    await page.goForward()
    await expectRows(page, expected({ q: '12.87 million' }))
    expect(await search(page).inputValue()).toBe('12.87 million')
  })

  it('has the last letter of a search in the address, however late the table is', async () => {
    const page = await visitLive('/figures')
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    // The table is late by as much as the machine is slow: at one of these paces it is so at the last letter.
    for (const delay of [20, 40, 60, 80]) {
      await search(page).fill('')
      await search(page).pressSequentially('12.87 million', { delay })
      await expect.poll(() => queryOf(page).get('q'), soon).toBe('12.87 million')
    }
  })

  it.each(['1287万', '3,675.1', '广东 出口', 'germany imports'])('finds by “%s”', async q => {
    const page = await visitLive('/figures')
    await search(page).fill(q)
    expect(expected({ q }).length).toBeGreaterThan(0)
    await expectRows(page, expected({ q }))
  })

  it('is filtered by menus, each choice a step in the address that Back undoes', async () => {
    const page = await visitLive('/figures')
    await choose(page, 'Topic', 'Trade')
    await expectRows(page, expected({ topic: ['trade'] }))
    await choose(page, 'Status', 'derived')
    await expectRows(page, expected({ topic: ['trade'], status: ['derived'] }))
    expect(queryOf(page).toString()).toBe('topic=trade&status=derived')
    await page.goBack()
    await expectRows(page, expected({ topic: ['trade'] }))
    await page.getByRole('button', { name: 'Remove Trade' }).click()
    await expectRows(page, expected({}))
  })

  it.each([
    [1440, false],
    [930, true],
    [768, true],
  ])('at %d px has the sort as a list: %s', async (width, listed) => {
    const page = await open({ viewport: { width, height: 900 } })
    await go(page, '/figures?topic=trade')
    await live(page)
    const fold = page.getByRole('button', { name: 'Filter (1)' })
    if (await fold.isVisible()) await fold.click()
    const sort = page.getByRole('combobox', { name: 'Sort by' })
    expect(await sort.isVisible()).toBe(listed)
  })

  it('says from how many figures one is derived, where others have their source', async () => {
    const page = await visitLive('/figures?topic=trade&status=derived')
    const source = table(page)
      .locator('tbody tr[data-row="0"] td')
      .last()
      .locator('xpath=preceding-sibling::td[1]')
    await expect.poll(() => source.innerText(), soon).toMatch(/^derived from \d+ figures?$/)
  })

  it('finds an entry in a long menu', async () => {
    const page = await visitLive('/figures')
    await page.locator('summary', { hasText: 'Place, maker, item' }).click()
    const find = page.getByRole('searchbox', { name: 'Find in Place, maker, item' })
    // Once it was as narrow as a checkbox: the rule for one named every field of the list.
    expect((await find.boundingBox())?.width).toBeGreaterThan(300)
    await find.fill('guangdong')
    await page.getByRole('checkbox', { name: 'Guangdong', exact: true }).click()
    await expectRows(page, expected({ about: ['guangdong'] }))
  })

  it('is sorted by its heads, up, down and back', async () => {
    const page = await visitLive('/figures?unit=CNY')
    const head = table(page).getByRole('button', { name: 'Value' })
    for (const [down, sorted] of [
      [false, 'ascending'],
      [true, 'descending'],
    ] as const) {
      await head.click()
      await expectRows(page, expected({ unit: ['CNY'], sort: { by: 'value', down } }))
      expect(await table(page).getByRole('columnheader', { name: 'Value' }).getAttribute('aria-sort')).toBe(
        sorted,
      )
    }
    expect(queryOf(page).get('sort')).toBe('-value')
    await head.click()
    await expectRows(page, expected({ unit: ['CNY'] }))
  })

  it('opens as its address says, names what it cannot use, and keeps what is not its own', async () => {
    const page = await visitLive('/figures?topic=nev,sports&about=atlantis&sort=-period&from=letter')
    await expectRows(page, expected({ topic: ['nev'], sort: { by: 'period', down: true } }))
    for (const part of ['topic=sports', 'about=atlantis']) await page.getByText(`“${part}”`).waitFor()
    await search(page).fill('sales')
    await expect.poll(() => queryOf(page).toString(), soon).toBe('from=letter&q=sales&topic=nev&sort=-period')
  })

  it('says when nothing is found, and resets', async () => {
    const page = await visitLive('/figures?q=quagga&topic=trade')
    await page.getByText('No figure has all of this.').waitFor()
    await page.getByRole('button', { name: 'Reset' }).first().click()
    await expectRows(page, expected({}))
  })

  it('is walked through by keyboard, and Enter opens a figure; Back returns to its row', async () => {
    const page = await visitLive('/figures')
    await search(page).focus()
    const rows = expected({})
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href')?.replace(/^.*\//, ''))
    await tabTo(page, table(page).locator('tbody a').first())
    for (const [key, index] of [
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['End', rows.length - 1],
      ['ArrowUp', rows.length - 2],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(focused, soon).toBe(rows[index]?.id)
    }
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await expect.poll(focused, soon).not.toBe(rows[0]?.id)
    const at = await focused()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/figures/${at}`)
    await page.goBack()
    await table(page).locator(`tbody a[href$="/${at}"]`).waitFor()
  })

  it.each([
    [1440, 900],
    [1280, 640],
  ])(
    'keeps the row with the focus in a window of %d by %d, and its box where it stood',
    async (width, height) => {
      const page = await open({ viewport: { width, height } })
      await go(page, '/figures')
      await live(page)
      await search(page).focus()
      await tabTo(page, table(page).locator('tbody a').first())
      const seen = () =>
        page.evaluate(() => {
          const row = document.activeElement?.closest('tr')
          const { top = 0, bottom = 0 } = row?.getBoundingClientRect() ?? {}
          const inside = top >= 0 && bottom <= innerHeight + 0.5
          return {
            row: row?.dataset['row'],
            inside,
            inner: document.querySelector('.figure-scroll')?.scrollTop,
          }
        })
      const last = String(expected({}).length - 1)
      const down = ['1', '2', '3', '4', '5', '6', '7', '8'].map(row => ['ArrowDown', row] as const)
      for (const [key, row] of [...down, ['End', last], ['Home', '0']] as const) {
        await page.keyboard.press(key)
        await expect.poll(seen, soon).toMatchObject({ row, inside: true })
        // The first rows are in the box already: it is the page that follows.
        if (row === '1' || row === '0') expect((await seen()).inner).toBe(0)
      }
      await page.keyboard.press('PageDown')
      await expect.poll(async () => (await seen()).row, soon).not.toBe('0')
      expect(await seen()).toMatchObject({ inside: true })
    },
  )

  it('is taken along as CSV of the shown rows', async () => {
    const page = await visitLive('/figures?q=12.87+million')
    await page.getByRole('button', { name: 'Download' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'CSV', exact: true }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^figures-\d{4}-\d{2}-\d{2}\.csv$/)
    const chunks: Buffer[] = []
    for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk))
    const text = Buffer.concat(chunks).toString('utf8')
    for (const { id } of expected({ q: '12.87 million' })) expect(text).toContain(id)
    expect(text).not.toContain('guangdong-gdp-2024')
  })

  it('speaks Chinese', async () => {
    const page = await visitLive('/zh/figures')
    await search(page).fill('广东 生产总值')
    await expectRows(page, expected({ q: '广东 生产总值' }, 'zh'))
    await page.locator('summary', { hasText: '专题' }).click()
    await page.getByRole('checkbox', { name: '贸易', exact: true }).waitFor()
  })

  it('fits a phone, each figure in two lines with its source below', async () => {
    const page = await open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
    await go(page, '/figures')
    await live(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    const cells = table(page).locator('tbody tr').nth(1).locator('th:visible, td:visible')
    const [name = 0, value = 0, source = 0, ...more] = await cells.evaluateAll(all =>
      all.map(cell => cell.getBoundingClientRect().width),
    )
    expect(more).toEqual([])
    expect(source).toBeCloseTo(name + value)
    // Rows that are not drawn once claimed the columns a phone has no room for: the name was cut to a letter.
    expect(name).toBeGreaterThan(120)
    // A short number leaves its room to the name.
    const long = table(page).getByRole('rowheader', { name: 'Years in a row with the largest GDP' })
    const link = long.getByRole('link')
    expect(await link.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    expect(name + value).toBeCloseTo((await table(page).boundingBox())?.width ?? 0)
  })

  it('tells figures of several sources apart on a phone, and every row has the height the scrolling reckons with', async () => {
    const page = await open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
    await go(page, '/figures?q=12.87+million')
    await live(page)
    await expectRows(page, expected({ q: '12.87 million' }))
    const rows = table(page).locator('tbody tr[data-row]')
    // Once the only three figures found read the same: their sources were not shown.
    const texts = await rows.allInnerTexts()
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.length).toBeGreaterThan(1)
    await search(page).fill('')
    await expectRows(page, expected({}))
    const heights = await page
      .locator('.figure-table tbody tr[data-row], .row-size')
      .evaluateAll(all => all.map(element => element.getBoundingClientRect().height))
    expect(new Set(heights).size).toBe(1)
  })

  it.each([768, 960, 1200, 1440])('cuts no number at %d px, and every row keeps its height', async width => {
    const page = await open({ viewport: { width, height: 1000 } })
    await go(page, '/figures')
    await live(page)
    for (const wanted of ['Blood loss', 'Industrial chains', 'Stock in tonnes', 'Local government debt']) {
      await search(page).fill(wanted)
      const row = table(page).locator('tbody tr[data-row]', { hasText: wanted }).first()
      await row.waitFor()
      const { height, room } = await row.evaluate(element => {
        const words = (cell: Element | null) => {
          const range = document.createRange()
          if (cell) range.selectNodeContents(cell)
          return range.getBoundingClientRect()
        }
        const before = [...element.querySelectorAll('th .line-1, td:nth-child(2)')].map(words)
        const value = words(element.querySelector('.number .line-1'))
        return {
          height: element.getBoundingClientRect().height,
          room: value.left - Math.max(...before.map(({ right }) => right)),
        }
      })
      expect(height).toBe(56)
      expect(room).toBeGreaterThan(4)
    }
  })
})

/** Prints a page as far as it notices: tells it so, and has it laid out for paper. */
async function toPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: 673, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
}

describe('the table of all figures on paper', () => {
  const rowsOf = (page: Page): Locator => table(page).locator('tbody tr[data-row]')
  const box = (page: Page): Promise<number> =>
    page.locator('.figure-scroll').evaluate(element => element.scrollHeight - element.clientHeight)
  /** Words of rows that their cells cut off. */
  const cut = (page: Page): Promise<readonly string[]> =>
    rowsOf(page)
      .locator('th:visible, td:visible, .line-1:visible, .line-2:visible')
      .evaluateAll(all =>
        all
          .filter(
            element =>
              element.scrollWidth > element.clientWidth + 1 ||
              element.scrollHeight > element.clientHeight + 1,
          )
          .map(element => element.textContent),
      )

  it('has every row found, whole, under what is looked for in words, and gives the screen back', async () => {
    const page = await visitLive('/figures?q=guangdong+gdp&topic=guangdong,economy&sort=-value')
    const rows = expected({
      q: 'guangdong gdp',
      topic: ['guangdong', 'economy'],
      sort: { by: 'value', down: true },
    })
    expect(rows.length).toBeGreaterThan(15)
    await expectRows(page, rows)
    const words = 'Your choice: Search “guangdong gdp”; Topic: Guangdong, Economy; Sort by: Value, downward'
    expect(await page.getByText(words, { exact: true }).isVisible()).toBe(false)
    await toPaper(page)
    expect(await rowsOf(page).count()).toBe(rows.length)
    expect(await box(page)).toBe(0)
    expect(await cut(page)).toEqual([])
    expect(await page.getByText(words, { exact: true }).isVisible()).toBe(true)
    expect(await page.getByText('are printed').count()).toBe(0)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen' })
    await expect.poll(() => box(page), soon).toBeGreaterThan(0)
  })

  it('says of a long list how many of it are printed, and where the others are', async () => {
    const page = await visitLive('/zh/figures?q=出口')
    const rows = expected({ q: '出口' }, 'zh')
    expect(rows.length).toBeGreaterThan(mostPrinted)
    await expectRows(page, rows)
    await toPaper(page)
    expect(await rowsOf(page).count()).toBe(mostPrinted)
    const line = page.getByText(`此处打印前${mostPrinted}条`)
    expect(await line.innerText()).toBe(figureWords.printed(mostPrinted, rows.length, page.url()).zh)
    await page.getByText('已选条件：搜索“出口”', { exact: true }).waitFor()
  })

  it('is a paper of several pages', async () => {
    const page = await visitLive('/figures?topic=trade')
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)
    expect(sheets?.length).toBeGreaterThan(8)
  })
})

const derived = figures.list.find(({ id }) => id === 'trade-germany-imports-2024')

describe('the page of a figure', () => {
  it('of a computed one shows value, interval, formula and inputs, each leading on', async () => {
    const page = await visitLive(`/figures/${derived?.id}`)
    const main = page.getByRole('main')
    await main
      .getByText(/^derived/)
      .first()
      .waitFor()
    for (const text of ['a − b', 'CNY\u00a0674,600,000,000'])
      await main.getByText(text, { exact: true }).first().waitFor()
    for (const input of derived?.inputs ?? []) await main.getByRole('link', { name: input }).waitFor()
    await main.getByRole('link', { name: derived?.inputs?.[0] ?? '' }).click()
    await page.waitForURL(`**/figures/${derived?.inputs?.[0]}`)
    await page.getByRole('heading', { name: 'Figures computed from it' }).waitFor()
  })

  it('of a printed one shows print, place, charts, and other prints held against it', async () => {
    const page = await visitLive('/figures/trade-eu-exports-2024')
    const main = page.getByRole('main')
    for (const text of ['“3,675.1 billion”', 'line 255 of the archived text', 'agrees'])
      await main.getByText(text, { exact: true }).first().waitFor()
    const source = main.getByRole('link', { name: /Flanders-China Chamber of Commerce: / }).first()
    expect(await source.getAttribute('href')).toBe('/sources/fccc-2025-01-21')
    await main.getByRole('link', { name: 'Exports and imports by partner' }).click()
    await page.getByRole('figure', { name: 'Exports and imports by partner' }).waitFor()
  })

  it('is cited in three styles, with its whole address', async () => {
    const page = await visitLive('/zh/figures/trade-eu-exports-2024')
    const texts = await page.locator('.citation').allInnerTexts()
    expect(texts).toHaveLength(3)
    expect(texts[0]).toContain(`${address()}zh/figures/trade-eu-exports-2024`)
    expect(texts[2]).toMatch(/^@misc\{trade-eu-exports-2024,/)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: '复制BibTeX格式' }).click()
    await page.getByText('已复制').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(texts[2])
  })

  it('that is not there says so', async () => {
    const page = await visit('/figures/no-such-figure', { allow: /404/ })
    await page.getByRole('heading', { level: 1, name: 'No such page' }).waitFor()
  })

  it('is one step from the evidence card of a chart', async () => {
    const page = await visit('/panels/trade-flows')
    await page
      .getByRole('button', { name: /where does this number/i })
      .first()
      .click()
    const card = page.getByRole('dialog')
    const link = card.locator('a[href^="/figures/"]').first()
    const path = await link.getAttribute('href')
    await link.click()
    await page.waitForURL(`**${path}`)
  })
})

describe('without a script', () => {
  it.each(['en', 'zh'] as const)('all figures stand in plain tables with links, in %s', async language => {
    const page = await open({ javaScriptEnabled: false })
    const base = language === 'zh' ? 'zh/' : ''
    await page.goto(`${address()}${base}figures`)
    const links = await page
      .locator('.figure-list tbody a')
      .evaluateAll(all => all.map(link => link.getAttribute('href')?.replace(/^.*\//, '')))
    expect(links).toHaveLength(figures.list.length)
    expect(new Set(links)).toEqual(new Set(figures.list.map(({ id }) => id)))
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.getByRole('searchbox').count()).toBe(0)
  })

  it('the page of a figure is whole, and small', async () => {
    const page = await open({ javaScriptEnabled: false })
    const answer = await page.goto(`${address()}figures/trade-germany-imports-2024`)
    expect((await answer?.body())?.length).toBeLessThan(11_000)
    await page
      .getByRole('heading', { level: 1, name: 'Goods trade, China, Germany, Imports, 2024' })
      .waitFor()
    await page.getByText('a − b', { exact: true }).waitFor()
    expect(await page.locator('.citation').count()).toBe(3)
    expect(await page.getByRole('button').count()).toBe(0)
  })
})
