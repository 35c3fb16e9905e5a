import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { formulaSigns } from '../../src/data/checkNames.ts'
import type { Evidence, Row } from '../../src/frame/Frame.ts'
import { panelById } from '../panels/panels.ts'
import { statusWords } from '../../src/words/statuses.ts'
import { site } from './browser.ts'
import { frameUnder } from './frames.ts'
import { drawn, figureOf, marksOf, placeOf, pointAt, soon, type Place } from './reader.ts'

const { visit } = site()
const question = 'Where does this number come from?'

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the data or the catalog has changed under this test')
  return value
}
const flows = known(panelById('trade-flows'))
const change = known(panelById('trade-change'))

const card = (page: Page): Locator => page.getByRole('dialog', { name: question })

/** What the card has to say of a figure: its print, its source, where it stands there; its inputs where it is computed. */
async function expectEvidence(within: Locator, evidence: Evidence) {
  const { printed, citation, section, figure, inputs = [] } = evidence
  const words = await within.innerText()
  const [publisher, date] = [citation.split(':')[0] ?? '', /\([^()]*\)$/.exec(citation)?.[0] ?? '']
  for (const part of [publisher, date, section, printed && `“${printed}”`, figure])
    expect(words).toContain(part)
  for (const input of inputs) expect(words).toContain(input.figure)
}

async function expectCard(page: Page, row: Row) {
  await card(page).waitFor()
  await expectEvidence(card(page), known(row.evidence[0]))
  expect(await card(page).innerText()).toContain(statusWords[row.status].en)
}

/** Closes the card with Esc; the focus must be where it was before. */
async function leaveBy(page: Page, opener: Locator, open = card(page)) {
  await page.keyboard.press('Escape')
  await open.waitFor({ state: 'detached' })
  expect(await opener.evaluate(element => element === document.activeElement)).toBe(true)
}

describe('where a number comes from', () => {
  it('is told with what agrees, what disagrees and where it is shown, once that is loaded; by keyboard', async () => {
    const page = await visit('/zh/panels/robot-golds', {
      viewport: { width: 360, height: 800 },
      allow: /ERR_FAILED/,
    })
    let blocked = true
    await page.route('**/data/fccc-*.json', route => (blocked ? route.abort() : route.continue()))
    const ask = page.locator('.table button').nth(1)
    await ask.focus()
    await page.keyboard.press('Enter')
    const zh = page.getByRole('dialog', { name: '这个数字从哪里来？' })
    await zh.getByText('发布或统计方').or(zh.getByText('来源')).first().waitFor()
    const again = zh.getByRole('button', { name: '重试' }).first()
    await again.waitFor()
    blocked = false
    await again.focus()
    await page.keyboard.press('Enter')
    await zh.getByText('不一致').first().waitFor()
    await zh
      .getByRole('link', { name: known(panelById('robot-golds')).title.zh })
      .first()
      .waitFor()
    expect(await zh.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    await leaveBy(page, ask, zh)
  })

  it('is told by mouse: a mark, then the line below the chart', async () => {
    const page = await visit('/trade')
    const figure = figureOf(page, flows)
    const at = await pointAt(figure, await placeOf(figure, 0))
    await page.mouse.move(at.x, at.y)
    await drawn(figure)
    await expect.poll(() => figure.locator('.tooltip').innerText(), soon).toContain('European Union')
    await page.mouse.click(at.x, at.y)
    const ask = figure.getByRole('button', { name: question })
    await ask.click()
    await expectCard(page, known((await frameUnder(flows)).rows[0]))
    await leaveBy(page, ask)
  })

  it('is told by keyboard: arrow keys and Enter', async () => {
    const page = await visit('/trade')
    const marks = marksOf(figureOf(page, flows))
    await marks.focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'Enter'])
      await page.keyboard.press(key)
    await expectCard(page, known((await frameUnder(flows)).rows[2]))
    await leaveBy(page, marks)
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expectCard(page, known((await frameUnder(flows)).rows.at(-1)))
  })

  it('is told by touch, on the prerendered and on the live chart', async () => {
    const page = await visit('/trade', {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
    })
    const figure = figureOf(page, flows)
    const ask = figure.getByRole('button', { name: question })
    const [exports, imports] = [await placeOf(figure, 0), await placeOf(figure, 1)]
    const tap = async (place: Place) => {
      const at = await pointAt(figure, place)
      await page.touchscreen.tap(at.x, at.y)
      await ask.tap()
    }
    await tap(imports)
    await expectCard(page, known((await frameUnder(flows)).rows[1]))
    await card(page).getByRole('button', { name: 'Close' }).tap()
    await drawn(figure)
    await tap(exports)
    await expectCard(page, known((await frameUnder(flows)).rows[0]))
  })

  it('is told from a cell of the table', async () => {
    const page = await visit('/trade')
    const figure = figureOf(page, flows)
    await figure.getByRole('button', { name: 'Table', exact: true }).click()
    const cell = figure.getByRole('button', { name: /United States, Exports: where does/i })
    await cell.click()
    const { rows } = await frameUnder(flows)
    const row = rows.find(({ keys }) => keys['partner']?.id === 'us' && keys['flow']?.id === 'exports')
    await expectCard(page, known(row))
    await leaveBy(page, cell)
  })

  it('is told from the table on the page of the panel', async () => {
    const page = await visit(`/panels/${flows.id}`)
    const cell = page.getByRole('button', { name: /Germany, Imports: where does/i })
    await cell.click()
    await expectCard(page, known((await frameUnder(flows)).rows[3]))
    await leaveBy(page, cell)
  })

  it('is told with formula and inputs where it is computed', async () => {
    const page = await visit('/trade')
    const figure = figureOf(page, change)
    const { rows } = await frameUnder(change)
    const at = rows.findIndex(({ status }) => status === 'derived')
    const row = known(rows[at])
    const evidence = known(row.evidence[0])
    await marksOf(figure).focus()
    for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expectCard(page, row)
    const formula = formulaSigns(known(evidence.formula))
    await card(page).getByText(formula, { exact: true }).waitFor()
    const inputs = card(page).locator('.inputs > li')
    expect(await inputs.count()).toBe(known(evidence.inputs).length)
    for (const [index, input] of known(evidence.inputs).entries())
      await expectEvidence(inputs.nth(index), input)
  })

  it('is told for a converted amount with the rate it was converted at', async () => {
    const page = await visit('/trade?currency=USD')
    await marksOf(figureOf(page, flows)).focus()
    await page.keyboard.press('Enter')
    const { rows } = await frameUnder(flows, 'currency=USD')
    const [own, rate] = known(rows[0]).evidence
    await card(page).waitFor()
    await expectEvidence(card(page), known(own))
    await expectEvidence(card(page), known(rate))
  })

  it('is told in Chinese', async () => {
    const page = await visit('/zh/trade')
    await marksOf(figureOf(page, flows, 'zh')).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: '这个数字从哪里来？' })
    await dialog.getByText('来源', { exact: true }).waitFor()
    expect(await dialog.innerText()).toContain(known((await frameUnder(flows)).rows[0]?.evidence[0]).printed)
  })
})
