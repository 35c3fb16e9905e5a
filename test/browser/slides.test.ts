// Door: reads the files a browser has saved.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { formatWords } from '../../src/words/files.ts'
import { ui } from '../../src/words/ui.ts'
import { expectFaces, expectFrame, expectSheet, presentationOf } from '../exports/presentation.ts'
import { panelById } from '../panels/panels.ts'
import { site } from './browser.ts'
import { frameUnder } from './frames.ts'
import { figureOf } from './reader.ts'

const { visit } = site()

/** Takes a panel of the page along as slides. */
async function slidesOf(page: Page, id: string) {
  const panel = panelById(id)
  if (!panel) throw new Error(`no panel ${id}`)
  await figureOf(page, panel).getByRole('button', { name: ui.download.en }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('menuitem', { name: formatWords.pptx.en, exact: true }).click(),
  ])
  const bytes = await readFile(await download.path())
  return { name: download.suggestedFilename(), file: presentationOf(bytes), frame: await frameUnder(panel) }
}

describe('slides of a panel', () => {
  it('come from its menu, under the policy of the page: a chart with its sheet', async () => {
    const { name, file, frame } = await slidesOf(await visit('/panels/trade-flows'), 'trade-flows')
    expect(name).toMatch(/^trade-flows-\d{4}-\d\d-\d\d\.pptx$/)
    expectFrame(file.charts, frame, name)
    file.charts.forEach(expectSheet)
    expectFaces(file)
  })

  it('hold a picture where its form has no such chart', async () => {
    const { file } = await slidesOf(await visit('/panels/robot-medals'), 'robot-medals')
    const pictures = file.paths.filter(path => /^ppt\/media\/.*\.png$/.test(path))
    expect(pictures.map(path => file.bytes(path).length > 5000)).toEqual([true])
    expect(file.charts).toEqual([])
  })
})
