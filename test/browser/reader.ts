import type { Locator, Page } from 'playwright-core'
import { topics } from '../../src/data/Figure.ts'
import type { Language, Text } from '../../src/frame/Frame.ts'
import { headlines, panelsOf } from '../panels/panels.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { siteWords, topicWords } from '../../src/words/topics.ts'

/** Patience of `expect.poll` with a page that is still at work. */
export const soon = { timeout: 10_000, interval: 50 }

type Gathering = { readonly path: string; readonly title: Text; readonly panels: readonly Panel[] }

/** The topics as the front page has them: trade leads. */
const front = ['trade', ...topics.filter(topic => topic !== 'trade')] as const

/** The pages that show panels side by side, what they are called, and which panels. */
export const gatherings: readonly Gathering[] = [
  { path: '/', title: siteWords.title, panels: front.map(topic => headlines[topic]) },
  ...topics.map(topic => ({ path: `/${topic}`, title: topicWords[topic].title, panels: panelsOf(topic) })),
]

/** Path of a page in a language. */
export const pathIn = (language: Language, path: string): string => (language === 'zh' ? `/zh${path}` : path)

/** The figure of a panel, found as a screen reader finds it: by its title. */
export const figureOf = (page: Page, panel: Panel, language: Language = 'en'): Locator =>
  page.getByRole('figure', { name: panel.title[language], exact: true })

/** The texts of a figure's table, row by row without the head; the figure shows its table from then on. */
export async function tableOf(figure: Locator): Promise<readonly (readonly string[])[]> {
  await settled(figure.page())
  const button = figure.getByRole('button', { name: 'Table', exact: true })
  if (await button.count()) await button.click()
  const table = figure.getByRole('table')
  await table.waitFor()
  return table.evaluate(element =>
    [...element.querySelectorAll('tbody tr')].map(row =>
      [...row.querySelectorAll('th, td')].map(cell => cell.textContent),
    ),
  )
}

/** A point of a chart, in pixels from its upper left corner. */
export type Place = { readonly x: number; readonly y: number }

const boxOf = async (element: Locator) => {
  const box = await element.boundingBox()
  if (!box) throw new Error(`not on the screen: ${element}`)
  return box
}

/** Waits until every panel of the page has followed the last choice, one after the other, and the words around each too. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.documentElement.hasAttribute('data-following'))
  // Words are set once what is more urgent has been painted: within the next frames.
  await page.evaluate(async () => {
    const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 20)))
    await frame()
    await frame()
  })
}

/** The marks of a chart as keyboard and screen reader have them; their list lies over the picture. */
export const marksOf = (figure: Locator): Locator => figure.getByRole('listbox')

/** Middle of the mark of a row in the prerendered chart: the live one draws it at the same place. */
export async function placeOf(figure: Locator, row: number): Promise<Place> {
  const mark = await boxOf(figure.locator(`.chart-static [data-row="${row}"]:visible`).first())
  const chart = await boxOf(marksOf(figure))
  return { x: mark.x - chart.x + mark.width / 2, y: mark.y - chart.y + mark.height / 2 }
}

/** A place of a chart in pixels of the window, scrolled into it. */
export async function pointAt(figure: Locator, { x, y }: Place): Promise<Place> {
  await figure.scrollIntoViewIfNeeded()
  const chart = await boxOf(marksOf(figure))
  return { x: chart.x + x, y: chart.y + y }
}

/** Waits until the live chart stands where the prerendered one stood. */
export const drawn = (figure: Locator): Promise<void> =>
  figure.locator('.chart-live[data-drawn="true"] canvas').waitFor()

/** Presses Tab until an element has the focus. Throws when it cannot be reached. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await goal.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`80 presses of Tab do not lead to ${goal}`)
}
