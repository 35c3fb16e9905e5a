import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/frame/Frame.ts'
import { panelById } from '../panels/panels.ts'
import { present } from '../../src/words/present.ts'
import { ui } from '../../src/words/ui.ts'
import { site } from './browser.ts'
import { drawn, figureOf, gatherings, marksOf, pathIn, soon } from './reader.ts'
import { violations } from './violations.ts'

const { visit } = site()
const flows = panelById('trade-flows')

const looks = (['en', 'zh'] as const).flatMap(language =>
  (
    [
      ['light', 'wcag'],
      ['dark', 'colours'],
    ] as const
  ).map(([colorScheme, rules]) => ({ language, colorScheme, rules })),
)

describe.each(looks)('in $language, $colorScheme', ({ language, colorScheme, rules }) => {
  it.each(gatherings)('$path can be used by everyone', async ({ path }) => {
    const page = await visit(pathIn(language, path), { colorScheme })
    expect(await violations(page, rules)).toEqual([])
  })
})

const deck =
  '?slide=trade-flows?partner=eu%26currency=USD&slide=trade-balance&slide=robot-medals&headline2=Own&notes2=Say'

describe.each(looks)('slides in $language, $colorScheme', ({ language, colorScheme, rules }) => {
  it('can be put in order, shown and presented by everyone', { timeout: 90_000 }, async () => {
    const page = await visit(pathIn(language, '/present') + deck, { colorScheme })
    const pictures = page.locator('.desk-slide .face-picture > svg')
    await expect.poll(() => pictures.count(), soon).toBe(3)
    expect(await violations(page, rules)).toEqual([])
    await page.getByRole('button', { name: present.show[language], exact: true }).click()
    await page.getByRole('listbox').focus()
    expect(await violations(page, rules)).toEqual([])
    await page.getByRole('button', { name: present.overview[language] }).click()
    await page.getByRole('button', { name: present.slide(2, 3)[language] }).waitFor()
    expect(await violations(page, rules)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: present.black[language] }).click()
    expect(await violations(page, rules)).toEqual([])
    await page.goto(`${page.url().split('#')[0]}&presenter=1`)
    await page.getByRole('region', { name: present.now[language] }).getByRole('img').first().waitFor()
    expect(await violations(page, rules)).toEqual([])
  })

  it('are collected by everyone', async () => {
    if (!flows) throw new Error('no panel trade-flows')
    const page = await visit(pathIn(language, '/panels/trade-flows'), { colorScheme })
    const figure = figureOf(page, flows, language)
    await figure.getByRole('button', { name: ui.putAside[language] }).click()
    await figure.getByText(ui.asideNow(1)[language]).waitFor()
    await page.getByRole('link', { name: ui.slidesOf(1)[language] }).waitFor()
    expect(await violations(page, rules)).toEqual([])
  })
})

describe.each<Language>(['en', 'zh'])('what opens on a page, in %s', language => {
  it('can be used by everyone: live chart, table, menus, evidence, choice, embed code', async () => {
    if (!flows) throw new Error('no panel trade-flows')
    const page = await visit(`${pathIn(language, '/trade')}?partner=eu&partner=xyz`)
    const figure = figureOf(page, flows, language)
    await drawn(figure)
    await page.getByRole('region').first().locator('summary').first().click()
    await figure.getByRole('button', { name: ui.share[language] }).click()
    await page.getByRole('menuitem', { name: ui.embed[language] }).click()
    await figure.getByRole('button', { name: /^(Download|下载)$/ }).click()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await marksOf(figure).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await figure.getByRole('button', { name: /^(Table|表格)$/ }).click()
    await figure.getByRole('table').waitFor()
    expect(await violations(page)).toEqual([])
  })
})

describe('the smaller pages', () => {
  it.each(['/panels/trade-flows', '/embed/trade-flows', '/nowhere'])(
    '%s can be used by everyone',
    async path => {
      const page = await visit(path, { allow: /404/, viewport: { width: 360, height: 740 } })
      expect(await violations(page)).toEqual([])
    },
  )
})
