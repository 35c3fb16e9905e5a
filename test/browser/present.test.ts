// Door: reads the files a browser has saved.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { shelves } from '../../src/deck/shelf.ts'
import { present } from '../../src/words/present.ts'
import { ui } from '../../src/words/ui.ts'
import { panelById } from '../panels/panels.ts'
import { site } from './browser.ts'
import { frameUnder } from './frames.ts'
import { figureOf, soon, tabTo } from './reader.ts'

const { open, go, visit, address } = site()

const panel = (id: string) => {
  const found = panelById(id)
  if (!found) throw new Error(`no panel ${id}`)
  return found
}
const [flows, volumes] = [panel('trade-flows'), panel('nev-volumes')]

const three =
  'slide=trade-flows?partner=eu%26currency=USD&slide=nev-volumes&headline2=Exports+doubled&notes2=Say+this.&slide=robot-medals'

const query = (page: Page): string => new URL(page.url()).search
const slidesIn = (page: Page): readonly string[] => new URLSearchParams(query(page)).getAll('slide')
const list = (page: Page) => page.getByRole('list').filter({ has: page.locator('.desk-slide') })
const titles = (page: Page) => list(page).getByRole('heading', { level: 3 }).allInnerTexts()
const said = (page: Page) => page.locator('.show [role=status]')
const place = (number: number) => present.slide(number, 3).en

/** Waits until the picture of every slide of the desk is drawn. */
async function deskDrawn(page: Page, count: number): Promise<void> {
  await expect.poll(() => page.locator('.desk-slide .face-picture > svg').count(), soon).toBe(count)
}
async function at(page: Page, number: number): Promise<void> {
  await expect.poll(() => said(page).textContent(), soon).toContain(place(number))
}

describe('a panel', () => {
  it(
    'is put aside by mouse and by keyboard, each under its filters, and the deck opens anywhere',
    { timeout: 90_000 },
    async () => {
      const page = await visit('/trade?partner=eu&currency=USD')
      await expect.poll(() => page.getByRole('link', { name: /Slides \(/ }).count()).toBe(0)
      await figureOf(page, flows).getByRole('button', { name: ui.putAside.en }).click()
      await figureOf(page, flows).getByText(ui.asideNow(1).en).waitFor()
      await go(page, '/nev')
      await tabTo(page, figureOf(page, volumes).getByRole('button', { name: ui.putAside.en }))
      await page.keyboard.press('Enter')
      await figureOf(page, volumes).getByText(ui.asideNow(2).en).waitFor()
      await page.getByRole('link', { name: ui.slidesOf(2).en }).click()
      await deskDrawn(page, 2)
      await expect
        .poll(() => slidesIn(page), soon)
        .toEqual(['trade-flows?partner=eu&currency=USD', 'nev-volumes'])
      await page.locator('.desk-slide').first().getByText('USD 510.7').first().waitFor({ state: 'attached' })
      // In a browser that knows nothing of it, the address alone is enough.
      const other = await visit(`/present${query(page)}`)
      await deskDrawn(other, 2)
      expect(await titles(other)).toEqual(await titles(page))
    },
  )
})

describe('the desk', () => {
  it('puts slides in order, edits and removes them, and the address follows', async () => {
    const page = await visit(`/present?${three}`)
    await deskDrawn(page, 3)
    await page.getByRole('button', { name: present.ofSlide(present.up.en, 3).en }).click()
    expect((await titles(page)).map(text => text.slice(0, 1))).toEqual(['1', '2', '3'])
    await expect.poll(() => slidesIn(page)[1], soon).toBe('robot-medals')
    // The button has moved with its slide, and the focus with it.
    await page.keyboard.press('Enter')
    await expect.poll(() => slidesIn(page)[0], soon).toBe('robot-medals')
    const headline = page.getByLabel(present.headline.en).first()
    await headline.fill('Two makers, 21 medals ')
    await page.getByLabel(present.notes.en).first().fill('One\nTwo')
    await page.getByRole('radio', { name: '4:3' }).check()
    const expected = {
      headline1: 'Two makers, 21 medals',
      notes1: 'One\nTwo',
      aspect: '4:3',
      headline3: 'Exports doubled',
    }
    await expect
      .poll(() => Object.fromEntries(new URLSearchParams(query(page))), soon)
      .toMatchObject(expected)
    await page
      .locator('.desk-slide')
      .first()
      .getByText('Two makers, 21 medals')
      .first()
      .waitFor({ state: 'attached' })
    await page.getByRole('button', { name: present.ofSlide(present.remove.en, 2).en }).click()
    await expect.poll(() => slidesIn(page), soon).toEqual(['robot-medals', 'nev-volumes'])
    const notes = page.getByLabel(present.notes.en).first()
    const written = await notes.inputValue()
    await notes.fill('Written since')
    await page.getByRole('button', { name: present.undo.en }).click()
    await expect.poll(() => slidesIn(page).length, soon).toBe(3)
    expect(await notes.inputValue()).toBe('Written since')
    await notes.fill(written)
    await page
      .locator('.desk-picture')
      .first()
      .dragTo(page.locator('.desk-slide').nth(1).locator('.desk-fields'))
    await expect.poll(() => slidesIn(page)[1], soon).toBe('robot-medals')
    await page.reload()
    await deskDrawn(page, 3)
    await expect.poll(() => page.getByLabel(present.notes.en).nth(1).inputValue(), soon).toBe('One\nTwo')
  })

  it('takes in what another window puts aside, before it is written over', async () => {
    const page = await visit(`/present?${three}`)
    await deskDrawn(page, 3)
    const other = await page.context().newPage()
    await go(other, '/panels/trade-world')
    await other.getByRole('figure').hover()
    await other.getByRole('button', { name: ui.putAside.en }).click()
    await deskDrawn(page, 4)
    await page.getByLabel(present.notes.en).first().fill('More')
    await expect.poll(() => slidesIn(page).length, soon).toBe(4)
  })

  it('drops what it does not know and says so, and keeps the deck that lay there', async () => {
    const page = await visit(`/present?${three}`)
    await deskDrawn(page, 3)
    await go(page, '/present?slide=no-such-panel&slide=robot-medals?period=20x4')
    await deskDrawn(page, 1)
    await page.getByText('“slide=no-such-panel” in the address is not known').waitFor()
    await page.getByText('“period=20x4” in the address is not known').waitFor()
    await page.getByText(present.earlier(3).en).waitFor()
    await page.getByRole('button', { name: present.toEarlier.en }).click()
    await deskDrawn(page, 3)
  })

  it('begins with five charts, and works where storage is closed', async () => {
    const page = await open()
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('closed', 'SecurityError')
        },
      })
    })
    await go(page, '/present')
    await page.getByRole('button', { name: present.starter.en }).click()
    await deskDrawn(page, 5)
    await page.getByText(present.notKept.en).waitFor()
    await expect.poll(() => slidesIn(page).length, soon).toBe(5)
    await page.reload()
    await deskDrawn(page, 5)
  })

  it('keeps one broken slide to itself, and mends it', async () => {
    const page = await open({ allow: /net::ERR_FAILED/ })
    await page.route('**/data/robot-games.json', route => route.abort())
    await go(page, `/present?${three}`)
    await deskDrawn(page, 2)
    const card = page.locator('.desk-slide').nth(2).locator('.card-error')
    await card.getByText('robot-games.json').waitFor()
    await page.unroute('**/data/robot-games.json')
    await card.getByRole('button', { name: ui.tryAgain.en }).click()
    await deskDrawn(page, 3)
  })

  it('gives the whole deck as one file for PowerPoint', async () => {
    const page = await visit(`/present?${three}`)
    await deskDrawn(page, 3)
    await page.getByRole('button', { name: ui.download.en }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'PowerPoint' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^kapok-slides-\d{4}-\d\d-\d\d\.pptx$/)
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK')
  })
})

describe('the show', () => {
  it('is walked through by keyboard alone', { timeout: 90_000 }, async () => {
    const page = await visit(`/present?${three}`)
    await deskDrawn(page, 3)
    await tabTo(page, page.getByRole('button', { name: present.show.en, exact: true }))
    await page.keyboard.press('Enter')
    await at(page, 1)
    const walk = [
      ['ArrowRight', 2],
      ['Space', 3],
      ['ArrowRight', 3],
      ['PageUp', 2],
      ['Home', 1],
      ['PageDown', 2],
      ['End', 3],
      ['ArrowLeft', 2],
      ['Shift+Space', 1],
      ['ArrowDown', 2],
    ] as const
    for (const [key, number] of walk) {
      await page.keyboard.press(key)
      await at(page, number)
    }
    await page
      .getByRole('img', { name: /^Exports doubled/ })
      .first()
      .waitFor()
    await expect.poll(() => new URL(page.url()).hash, soon).toBe('#2')
    await page.keyboard.press('b')
    await expect.poll(() => said(page).textContent(), soon).toBe(present.isBlack.en)
    expect(await page.locator('.show-stage').isVisible()).toBe(false)
    await page.keyboard.press('b')
    await at(page, 2)
    await page.keyboard.press('o')
    const second = page.getByRole('button', { name: place(2) })
    await expect.poll(() => second.evaluate(element => element === document.activeElement), soon).toBe(true)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await at(page, 3)
    await page.keyboard.press('f')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.className), soon).toBe('show')
    await page.keyboard.press('f')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement), soon).toBe(null)
    await expect.poll(() => new URL(page.url()).hash, soon).toBe('#3')
    await page.reload()
    await at(page, 3)
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1, name: ui.slides.en }).waitFor()
  })

  it('leaves full screen on a key pressed before the page is told that it is there', async () => {
    const page = await visit(`/present?${three}#1`)
    await at(page, 1)
    // The event comes some frames after the fact; here it never comes.
    await page.evaluate(() =>
      window.addEventListener('fullscreenchange', event => event.stopImmediatePropagation(), true),
    )
    const onScreen = () => page.evaluate(() => document.fullscreenElement?.className ?? null)
    await page.keyboard.press('f')
    await expect.poll(onScreen, soon).toBe('show')
    await page.keyboard.press('f')
    await expect.poll(onScreen, soon).toBe(null)
  })

  it('answers to pointer and finger, in both shapes', async () => {
    const page = await visit(`/present?${three}&aspect=4:3#1`, {
      hasTouch: true,
      viewport: { width: 1280, height: 800 },
    })
    const stage = page.locator('.show-stage .face')
    await stage.locator('svg').first().waitFor()
    const box = await stage.boundingBox()
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(4 / 3, 2)
    await page.locator('.show-stage [data-row="0"]').first().hover()
    await expect.poll(() => page.locator('.show .tooltip').innerText(), soon).toContain('510.7')
    await page.locator('.show-stage [data-row="0"]').first().click()
    await page.getByRole('dialog').getByText('3,675.1 billion').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await at(page, 1)
    const swipe = (from: number, to: number) =>
      page.locator('.show-stage').evaluate(
        (element, [start, end]) => {
          const fire = (type: string, clientX = 0) =>
            element.dispatchEvent(
              new PointerEvent(type, { pointerType: 'touch', clientX, clientY: 300, bubbles: true }),
            )
          fire('pointerdown', start)
          fire('pointerup', end)
        },
        [from, to],
      )
    await swipe(800, 300)
    await at(page, 2)
    await swipe(300, 800)
    await at(page, 1)
    await swipe(300, 310)
    await at(page, 1)
  })

  it('has its marks read by keyboard: arrows belong to them while their list has the focus', async () => {
    const page = await visit(`/present?${three}#1`)
    await at(page, 1)
    const marks = page.getByRole('listbox', { name: ui.marks(flows.title.en).en })
    await tabTo(page, marks)
    const { rows } = await frameUnder(flows, 'partner=eu&currency=USD')
    const options = marks.getByRole('option')
    expect(await options.count()).toBe(rows.length)
    const read = () => marks.getByRole('option', { selected: true }).textContent()
    const told = () => page.locator('.show .tooltip').innerText()
    const first = await read()
    await expect.poll(told, soon).toContain('510.7')
    await page.keyboard.press('ArrowRight')
    await expect.poll(read, soon).not.toBe(first)
    await expect.poll(told, soon).not.toContain('510.7')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowDown')
    expect(await read()).toBe(await options.last().textContent())
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByText('3,675.1 billion').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => marks.evaluate(element => element === document.activeElement), soon).toBe(true)
    await at(page, 1)
    // What the list has no use for still turns the page; without it the arrows do again.
    await page.keyboard.press('PageDown')
    await at(page, 2)
    await page.keyboard.press('ArrowLeft')
    await at(page, 1)
    await tabTo(page, marks)
    await page.keyboard.press('Escape')
    await at(page, 1)
    expect(await page.locator('.show .tooltip').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1, name: ui.slides.en }).waitFor()
  })

  it('is in step with the presenter window, both ways', async () => {
    const page = await visit(`/present?${three}#1`)
    await at(page, 1)
    const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')])
    const now = presenter.getByRole('region', { name: present.now.en })
    const shows = (number: number) => now.getByText(place(number)).waitFor()
    await shows(1)
    await page.keyboard.press('ArrowRight')
    await shows(2)
    await presenter.getByText('Say this.').waitFor()
    await presenter
      .getByRole('region', { name: present.upNext.en })
      .getByRole('img', { name: /^Medals/ })
      .waitFor()
    await presenter.getByRole('button', { name: present.next.en }).click()
    await at(page, 3)
    await presenter.keyboard.press('b')
    await expect.poll(() => said(page).textContent(), soon).toBe(present.isBlack.en)
    await presenter.keyboard.press('Home')
    await at(page, 1)
    const elapsed = () => presenter.getByRole('timer').innerText()
    await expect.poll(elapsed, soon).toMatch(/^0:0[1-9]$/)
    await presenter.getByRole('button', { name: present.restart.en }).click()
    await expect.poll(elapsed, soon).toBe('0:00')
    await page.keyboard.press('Escape')
    await presenter.getByText(present.apart.en).waitFor()
  })
})

/** Two charts, the second of computed values, which are hatched. */
const printed = 'slide=trade-flows?partner=eu&slide=trade-balance'

describe('on paper', () => {
  it.each([
    ['', 1280, 720],
    ['&aspect=4:3', 960, 720],
  ])('every slide has a page of its own, drawn in lines and text %s', async (aspect, width, height) => {
    const page = await visit(`/zh/present?${printed}${aspect}`, { colorScheme: 'dark' })
    await deskDrawn(page, 2)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2)
    for (const [, wide, high] of pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g))
      expect([Number(wide), Number(high)].map(Math.round)).toEqual([width * 0.75, height * 0.75])
    // Pictures would be image objects; type is text with fonts.
    expect(pdf).toContain('/Type /Font')
    expect(pdf).not.toContain('/Subtype /Image')
  })
})

describe('a page of charts', () => {
  it('carries nothing of slides, menus and files until they are asked for', async () => {
    const page = await open()
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await go(page, '/trade')
    const late =
      /PresentRoot|pptx-|pptxDeck|png-|svg-|csv|xlsx|zip|json-|SharePart|FileOptions|sharedData|sharedImage|store-.*deck|fileSettings/i
    expect(
      asked
        .map(url => url.slice(address().length))
        .filter(url => url.startsWith('assets/') && late.test(url)),
    ).toEqual([])
    expect(await page.evaluate(key => localStorage.getItem(key), shelves.deck)).toBe(null)
  })
})
