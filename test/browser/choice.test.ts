import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { keyColumns } from '../../src/frame/Frame.ts'
import { panelById, panelsOf } from '../panels/panels.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { droppedSentence } from '../../src/words/dropped.ts'
import { site } from './browser.ts'
import { frameUnder } from './frames.ts'
import { drawn, figureOf, marksOf, placeOf, pointAt, settled, soon, tableOf, tabTo } from './reader.ts'

const { visit, address } = site()
const trade = panelsOf('trade')

function known(id: string): Panel {
  const panel = panelById(id)
  if (!panel) throw new Error(`no panel is called ${id}`)
  return panel
}
const flows = known('trade-flows')
const balance = known('trade-balance')
const growth = known('trade-growth')

/** What each chart of the page says of its marks: the whole view in words. */
async function marksInWords(page: Page): Promise<readonly string[]> {
  await settled(page)
  return page.getByRole('listbox').getByRole('option').allTextContents()
}

/** What each chart of the page says it measures, where and when. */
const subtitles = (page: Page): Promise<readonly string[]> =>
  page.locator('.figure-subtitle').allTextContents()

const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search)

/** The partners a panel's table names, each once; empty for a panel that has none to name. */
async function partnersIn(page: Page, panel: Panel): Promise<readonly string[]> {
  const column = keyColumns(await frameUnder(panel)).findIndex(({ id }) => id === 'partner')
  const figure = figureOf(page, panel)
  if (column === -1 || (await figure.getByText('Nothing to show').count())) return []
  const rows = await tableOf(figure)
  return [...new Set(rows.flatMap(cells => cells[column] ?? []))]
}

/** Two panels live and in sight, the pointer resting on a mark of the Union in one: the pictures it leads to stand in both. */
async function restingOnUnion() {
  const page = await visit('/trade')
  const [figure, other] = [figureOf(page, flows), figureOf(page, balance)]
  const place = await placeOf(figure, 0)
  for (const near of [other, figure]) {
    await near.getByRole('heading').hover()
    await drawn(near)
  }
  await page.setViewportSize({ width: 1280, height: 2000 })
  await settled(page)
  const at = await pointAt(figure, place)
  await page.mouse.move(at.x, at.y)
  for (const near of [figure, other])
    await near.locator('.chart-live[data-drawn="false"] canvas').waitFor({ state: 'attached' })
  return { page, figure, other, at }
}

describe('a mark of the European Union on the page of trade', () => {
  it('is clicked in the live chart: the other panels narrow, the address says so, Back undoes it', async () => {
    const page = await visit('/trade')
    const before = await marksInWords(page)
    const figure = figureOf(page, flows)
    const at = await pointAt(figure, await placeOf(figure, 0))
    await page.mouse.move(at.x, at.y)
    await drawn(figure)
    await page.mouse.click(at.x, at.y)
    await expect.poll(() => query(page), soon).toBe('?partner=eu')
    const after = await marksInWords(page)
    expect(after.length).toBeLessThan(before.length)
    await page.goBack()
    await expect.poll(() => marksInWords(page), soon).toEqual(before)
    expect(query(page)).toBe('')
    await page.goForward()
    await expect.poll(() => marksInWords(page), soon).toEqual(after)
  })

  it('is drawn ahead of the click where the pointer rests, just as it is drawn without', async () => {
    const page = await visit('/trade')
    const figure = figureOf(page, flows)
    const place = await placeOf(figure, 0)
    const drawing = (id: 'true' | 'false') => figure.locator(`.chart-live[data-drawn="${id}"] canvas`)
    const pictureOf = (canvas: Locator) =>
      canvas.evaluate(element => (element instanceof HTMLCanvasElement ? element.toDataURL() : ''))
    /** What the live chart shows while nobody points at it: the mark that is being read is brought out. */
    const alone = async (): Promise<string> => {
      await page.mouse.move(1, 1)
      await settled(page)
      return pictureOf(drawing('true'))
    }
    const rest = async () => {
      const at = await pointAt(figure, place)
      await page.mouse.move(at.x, at.y)
      await drawn(figure)
      await drawing('false').waitFor({ state: 'attached' })
      return at
    }
    const at = await rest()
    const before = await pictureOf(drawing('true'))
    const ahead = await drawing('false').elementHandle()
    await page.mouse.click(at.x, at.y)
    await expect.poll(() => query(page), soon).toBe('?partner=eu')
    expect(await drawing('true').evaluate((canvas, other) => canvas === other, ahead)).toBe(true)
    const after = await alone()
    expect(after).not.toBe(before)
    const chosen = await visit('/trade?partner=eu')
    await drawn(figureOf(chosen, flows))
    const there = await pointAt(figureOf(chosen, flows), place)
    await chosen.mouse.move(there.x, there.y)
    const shown = figureOf(chosen, flows).locator('.chart-live[data-drawn="true"] canvas')
    await expect.poll(() => pictureOf(shown), soon).toBe(after)
    // A second click takes it back.
    const again = await rest()
    await page.mouse.click(again.x, again.y)
    await expect.poll(() => query(page), soon).toBe('')
    await expect.poll(alone, soon).toBe(before)
  })

  it('is clicked before the live chart is there', async () => {
    const page = await visit('/trade')
    await page.route('**/assets/Chart-*.js', () => undefined)
    const figure = figureOf(page, flows)
    const at = await pointAt(figure, await placeOf(figure, 0))
    await page.mouse.click(at.x, at.y)
    await expect.poll(() => query(page), soon).toBe('?partner=eu')
    await page.getByRole('button', { name: 'Remove European Union' }).waitFor()
  })

  it('is chosen by keyboard and taken back, mark by mark', async () => {
    const page = await visit('/trade')
    const before = await marksInWords(page)
    const marks = marksOf(figureOf(page, flows))
    await tabTo(page, marks)
    await page.keyboard.press('Space')
    await expect.poll(() => query(page), soon).toBe('?partner=eu')
    expect(await marks.getByRole('option', { selected: true }).count()).toBe(2)
    await page.keyboard.press('Space')
    await expect.poll(() => marksInWords(page), soon).toEqual(before)
    expect(query(page)).toBe('')
  })

  it('is chosen and undone faster than the page can follow', async () => {
    const page = await visit('/trade')
    const before = await marksInWords(page)
    const hurry = (last: 'back' | 'again') =>
      marksOf(figureOf(page, flows)).evaluate((marks, then) => {
        const [mark] = marks.querySelectorAll<HTMLElement>('[role=option]')
        mark?.click()
        if (then === 'back') history.back()
        else mark?.click()
      }, last)
    await hurry('again')
    await expect.poll(() => marksInWords(page), soon).toEqual(before)
    expect(query(page)).toBe('')
    await hurry('back')
    await expect.poll(() => query(page), soon).toBe('')
    await expect.poll(() => marksInWords(page), soon).toEqual(before)
  })

  it('is named in the filter bar before any other panel follows', async () => {
    const page = await visit('/trade')
    const mark = marksOf(figureOf(page, flows)).getByRole('option').first()
    const toggle = () => mark.dispatchEvent('click')
    await toggle()
    await page.getByRole('button', { name: 'Remove European Union' }).waitFor()
    await settled(page)
    await page.evaluate(() => {
      const order: string[] = []
      const places = document.querySelectorAll<HTMLElement>('.filter-bar, [data-panel]')
      for (const place of places)
        new MutationObserver(records => {
          // A picture drawn ahead follows nothing yet.
          const follows = ({ target }: MutationRecord) =>
            !(target instanceof Element && target.closest('.chart-area'))
          if (records.some(follows)) order.push(place.dataset['panel'] ?? 'bar')
        }).observe(place, { childList: true, subtree: true })
      Object.assign(window, { order })
    })
    await toggle()
    const others = async (): Promise<readonly string[]> => {
      const order = await page.evaluate((): readonly string[] => Reflect.get(window, 'order'))
      return [...new Set(order)].filter(name => name !== flows.id)
    }
    await expect.poll(async () => (await others()).length, soon).toBeGreaterThan(3)
    expect((await others())[0]).toBe('bar')
  })

  it('is drawn ahead in other panels in sight, too, and shown in all of them with the click', async () => {
    const { page, figure, other, at } = await restingOnUnion()
    const awaited = await other.locator('.chart-live[data-drawn="false"] canvas').elementHandle()
    // What is in sight when the first picture has changed, and what the address says then.
    await figure.locator('.chart-live[data-drawn="false"]').evaluate(first => {
      new MutationObserver(() => {
        const seen = [...document.querySelectorAll('.chart-live[data-drawn="true"] canvas')]
        Object.assign(window, { seen, choice: location.search })
      }).observe(first, { attributeFilter: ['data-drawn'] })
    })
    await page.mouse.click(at.x, at.y)
    await expect.poll(() => query(page), soon).toBe('?partner=eu')
    const seen = await page.evaluate((canvas): readonly [boolean, string] => {
      return [Reflect.get(window, 'seen').includes(canvas), Reflect.get(window, 'choice')]
    }, awaited)
    expect(seen).toEqual([true, ''])
    await settled(page)
    const still = other.locator('.chart-live[data-drawn="true"] canvas')
    expect(await still.evaluate((canvas, first) => canvas === first, awaited)).toBe(true)
  })

  it('is seen with the first frame after the click, and never again as it was before', async () => {
    const { page, at } = await restingOnUnion()
    await settled(page)
    // What each of both shows at every frame, told by the pixels of all that the picture takes.
    await page.evaluate(
      ids => {
        const frames: (readonly string[])[] = []
        const pictureOf = (id: string): string => {
          const shown = document.querySelector(`[data-panel="${id}"] .chart-live[data-drawn="true"] canvas`)
          if (!(shown instanceof HTMLCanvasElement)) return ''
          // The place that the picture drawn for fewer marks takes: beyond it nothing may stand.
          const whole = Object.assign(document.createElement('canvas'), { width: shown.width, height: 1000 })
          whole.getContext('2d')?.drawImage(shown, 0, 0)
          return whole.toDataURL()
        }
        const note = () => {
          const now = ids.map(pictureOf)
          const last = frames.at(-1)
          if (now.some((picture, at) => picture !== last?.[at])) frames.push(now)
          requestAnimationFrame(note)
        }
        note()
        Object.assign(window, { noted: frames })
      },
      [flows.id, balance.id],
    )
    await page.mouse.click(at.x, at.y)
    await expect.poll(() => query(page), soon).toBe('?partner=eu')
    await settled(page)
    const frames = await page.evaluate((): readonly (readonly string[])[] => Reflect.get(window, 'noted'))
    // Before and after: both changed at once, and what came first is what stayed.
    expect(frames).toHaveLength(2)
    const [before = [], after = []] = frames
    expect(after.map((picture, index) => picture !== before[index])).toEqual([true, true])
  })

  it('is taken back by a press that began before its pictures had changed places, however long it lasts', async () => {
    const { page } = await restingOnUnion()
    await settled(page)
    await Promise.all([page.mouse.down(), page.mouse.up(), page.mouse.down()])
    await page.waitForTimeout(250)
    // What is pressed on has stayed where it was: a click would be lost with it.
    expect(query(page)).toBe('')
    await page.mouse.up()
    await settled(page)
    expect(query(page)).toBe('')
    // Another click chooses: the last one was not lost.
    await Promise.all([page.mouse.down(), page.mouse.up()])
    await expect.poll(() => query(page), soon).toBe('?partner=eu')
  })

  it('is told as chosen also where a panel leaves out all else', async () => {
    const page = await visit('/trade?partner=eu')
    const [, second] = trade
    if (!second) throw new Error('no second panel on Trade')
    const options = marksOf(figureOf(page, second)).getByRole('option')
    await options.first().waitFor({ state: 'attached' })
    expect(await options.evaluateAll(all => all.every(one => one.ariaSelected === 'true'))).toBe(true)
    await figureOf(page, second).getByRole('button', { name: 'Table' }).click()
    const cells = figureOf(page, second).getByRole('button', { name: 'European Union', pressed: true })
    expect(await cells.count()).toBeGreaterThan(0)
  })

  it('leaves only the Union in the tables of the panels that follow', async () => {
    const page = await visit('/trade?partner=eu')
    const named: (readonly string[])[] = []
    for (const panel of trade) if (panel !== flows) named.push(await partnersIn(page, panel))
    expect([...new Set(named.flat())]).toEqual(['European Union'])
    expect(named.filter(partners => partners.length === 1).length).toBeGreaterThan(5)
    expect((await partnersIn(page, flows)).length).toBeGreaterThan(1)
  })

  it('shows in every panel exactly the rows of its frame', async () => {
    const page = await visit('/trade?partner=eu')
    for (const panel of trade) {
      const { rows } = await frameUnder(panel, 'partner=eu')
      expect(await marksOf(figureOf(page, panel)).getByRole('option').count(), panel.id).toBe(rows.length)
    }
  })

  it('can be picked in a table too', async () => {
    const page = await visit('/trade')
    const figure = figureOf(page, balance)
    await figure.getByRole('button', { name: 'Table', exact: true }).click()
    await figure.getByRole('button', { name: 'European Union', exact: true }).first().click()
    await expect.poll(() => query(page), soon).toBe('?partner=eu')
    await settled(page)
    expect(await figure.getByRole('button', { name: 'European Union', pressed: true }).count()).toBe(2)
    expect(await figureOf(page, growth).getByRole('option').count()).toBe(3)
  })
})

describe('an address', () => {
  it('that was copied opens the same view', async () => {
    const page = await visit('/trade', { permissions: ['clipboard-read', 'clipboard-write'] })
    await marksOf(figureOf(page, flows)).focus()
    await page.keyboard.press('Space')
    await page.getByRole('combobox', { name: 'Currency' }).selectOption('USD')
    await expect.poll(() => query(page), soon).toBe('?partner=eu&currency=USD')
    expect(await marksInWords(await visit(`/trade${query(page)}`))).toEqual(await marksInWords(page))
    const figure = figureOf(page, balance)
    await figure.getByRole('button', { name: 'Share' }).click()
    await page.getByRole('menuitem', { name: 'Copy link' }).click()
    await figure.getByText('Link copied').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(`${address()}panels/${balance.id}?partner=eu&currency=USD`)
    const own = await visit(copied.slice(address().length - 1))
    const words = await marksOf(figureOf(page, balance)).getByRole('option').allTextContents()
    expect(await marksInWords(own)).toEqual(words)
  })

  it('with values nobody knows loses them, says so, and keeps the keys of others', async () => {
    const page = await visit('/trade?partner=xyz,eu&period=20x4&currency=GBP&from=letter')
    const note = page.getByRole('region', { name: 'Filter' }).getByRole('status')
    for (const [key, value] of [
      ['partner', 'xyz'],
      ['period', '20x4'],
      ['currency', 'GBP'],
    ] as const)
      await note.getByText(droppedSentence({ key, value }).en).waitFor()
    expect(await marksInWords(page)).toEqual(await marksInWords(await visit('/trade?partner=eu')))
    await page.getByRole('combobox', { name: 'Currency' }).selectOption('EUR')
    await expect.poll(() => query(page), soon).toBe('?from=letter&partner=eu&currency=EUR')
  })

  it('that chooses what no panel of the page has names it all the same', async () => {
    const page = await visit('/trade?item=unitree')
    await page.getByRole('button', { name: 'Remove Unitree Robotics' }).waitFor()
  })

  it('that leaves nothing says what does, and leads back', async () => {
    const page = await visit('/trade?period=1999')
    const figure = figureOf(page, flows)
    await figure.getByText('No figure of this chart matches your choice: 1999.').waitFor()
    await settled(page)
    const whole = await visit('/trade')
    expect(await subtitles(page)).toEqual(await subtitles(whole))
    await figure.getByRole('button', { name: 'Reset' }).click()
    await expect.poll(() => query(page), soon).toBe('')
    expect(await marksInWords(page)).toEqual(await marksInWords(whole))
  })
})

describe('the filter bar', () => {
  it('is used by keyboard alone', async () => {
    const page = await visit('/trade')
    const before = await marksInWords(page)
    const bar = page.getByRole('region', { name: 'Filter' })
    const menu = bar.locator('summary', { hasText: 'Partner' })
    await tabTo(page, menu)
    await page.keyboard.press('Enter')
    const germany = bar.getByRole('checkbox', { name: 'Germany', exact: true })
    await tabTo(page, germany)
    await page.keyboard.press('Space')
    await expect.poll(() => query(page), soon).toBe('?partner=germany')
    expect(await germany.isChecked()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await germany.isVisible()).toBe(false)
    expect(await menu.evaluate(element => element === document.activeElement)).toBe(true)
    await tabTo(page, bar.getByRole('combobox', { name: 'Currency' }))
    await page.keyboard.type('EUR')
    await expect.poll(() => query(page), soon).toBe('?partner=germany&currency=EUR')
    await tabTo(page, bar.getByRole('combobox', { name: 'Figures' }))
    await page.keyboard.press('Home')
    await expect.poll(() => query(page), soon).toBe('?partner=germany&currency=EUR&evidence=reported')
    await tabTo(page, bar.getByRole('button', { name: 'Reset' }))
    await page.keyboard.press('Enter')
    await expect.poll(() => query(page), soon).toBe('')
    await expect.poll(() => marksInWords(page), soon).toEqual(before)
  })

  it('is ready once the page is live, before anybody comes near it', async () => {
    const page = await visit('/trade')
    await page.locator('[data-kept="filter"][data-live] summary').first().waitFor({ state: 'attached' })
  })

  it('folds away on a phone and opens there', async () => {
    const page = await visit('/trade?partner=eu', { viewport: { width: 360, height: 740 } })
    const fold = page.getByRole('button', { name: 'Filter (1)' })
    expect(await page.getByRole('combobox', { name: 'Currency' }).isVisible()).toBe(false)
    await fold.click()
    await page.getByRole('combobox', { name: 'Currency' }).selectOption('USD')
    await expect.poll(() => query(page), soon).toBe('?partner=eu&currency=USD')
  })

  it('converts amounts and says how', async () => {
    const page = await visit('/trade')
    await page.getByRole('combobox', { name: 'Currency' }).selectOption('USD')
    const figure = figureOf(page, flows)
    await figure.getByText('Converted to USD at the mean exchange rate of each year').waitFor()
    expect(await figure.getByRole('option').first().textContent()).toContain('USD')
    expect((await marksInWords(page)).filter(words => words.includes('CNY'))).toEqual([])
  })

  it('leaves only what the documents print', async () => {
    const page = await visit('/trade')
    const before = await marksInWords(page)
    await page.getByRole('combobox', { name: 'Figures' }).selectOption('reported')
    await expect.poll(() => query(page), soon).toBe('?evidence=reported')
    const after = await marksInWords(page)
    expect(after.length).toBeLessThan(before.length / 2)
    expect(after.filter(words => /derived|preliminary/.test(words))).toEqual([])
    await figureOf(page, balance).getByText('Nothing to show').waitFor()
  })
})

describe('the pointer', () => {
  it('over a mark brings out the same partner in another panel', async () => {
    const page = await visit('/trade?currency=USD')
    const other = figureOf(page, balance).locator('.chart-live[data-drawn="true"] canvas')
    const picture = () =>
      other.evaluate(canvas => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''))
    await Promise.all([drawn(figureOf(page, flows)), drawn(figureOf(page, balance))])
    const before = await picture()
    await marksOf(figureOf(page, flows)).focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(picture, soon).not.toBe(before)
    await marksOf(figureOf(page, flows)).blur()
    await expect.poll(picture, soon).toBe(before)
  })

  it('over a mark brings it out before any other panel follows', async () => {
    const page = await visit('/trade')
    const figure = figureOf(page, flows)
    const place = await placeOf(figure, 0)
    for (const near of [figureOf(page, balance), figure]) {
      await near.getByRole('heading').hover()
      await drawn(near)
    }
    await settled(page)
    await page.evaluate(() => {
      const frames: (readonly [panel: string | undefined, frame: unknown])[] = []
      const pen = CanvasRenderingContext2D.prototype
      const clear = Reflect.get(pen, 'clearRect')
      pen.clearRect = function (...box) {
        const panel = this.canvas.closest<HTMLElement>('[data-panel]')?.dataset['panel']
        // The same all through a frame.
        frames.push([panel, document.timeline.currentTime])
        return clear.apply(this, box)
      }
      Object.assign(window, { drawings: frames })
    })
    const { x, y } = await pointAt(figure, place)
    await page.mouse.move(x, y)
    const frames = () =>
      page.evaluate((): readonly (readonly [string, number])[] => Reflect.get(window, 'drawings'))
    const of = (id: string, list: Awaited<ReturnType<typeof frames>>) =>
      list.filter(([panel]) => panel === id).map(([, frame]) => frame)
    await expect.poll(async () => of(balance.id, await frames()).length, soon).toBeGreaterThan(0)
    const list = await frames()
    expect(of(flows.id, list)[0]).toBeLessThan(of(balance.id, list)[0] ?? NaN)
  })
})
