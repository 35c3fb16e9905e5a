import { describe, expect, it } from 'vitest'
import { ui } from '../../src/words/ui.ts'
import { site } from './browser.ts'
import { soon } from './reader.ts'

const { visit } = site()

describe('a chart that the choice leaves nothing of', () => {
  it.each([
    ['/guangdong?measure=gdp', 'en'],
    ['/zh/guangdong?measure=gdp', 'zh'],
  ] as const)('calls the choice what its chip calls it: %s', async (path, language) => {
    const page = await visit(path)
    const chip = page.getByRole('list', { name: ui.choice[language] }).getByRole('button')
    const name = ((await chip.textContent()) ?? '').replace(/\s*×$/, '')
    const card = page.locator('.card-empty').first()
    await expect.poll(() => card.textContent(), soon).toContain(ui.emptyBecause(name)[language])
  })

  it('names the level of evidence, and has no table without rows below it', async () => {
    const page = await visit('/panels/trade-balance?evidence=reported')
    await page.getByText('Figures “Printed in the five documents”').waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
  })
})
