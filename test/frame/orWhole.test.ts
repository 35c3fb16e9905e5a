import { expect, it } from 'vitest'
import { inCurrency } from '../../src/filter/convert.ts'
import { noFilter } from '../../src/filter/Filter.ts'
import { orWhole } from '../../src/frame/orWhole.ts'
import { frameOf } from '../../src/panels/view.ts'
import { unitPhrase } from '../../src/words/frameWords.ts'
import { loadFolder } from '../data/folder.ts'
import { panelById } from '../panels/panels.ts'

it('tells an empty chart in the currency that was chosen', async () => {
  const figures = await loadFolder()
  const panel = panelById('trade-world')
  if (!panel) throw new Error('no panel')
  const whole = frameOf(panel, figures, noFilter)
  const empty = inCurrency({ ...whole, rows: [] }, figures, 'EUR', null)
  expect(unitPhrase(orWhole(empty, whole)).en).toContain('EUR')
  expect(unitPhrase(orWhole({ ...whole, rows: [] }, whole)).en).toContain('CNY')
  expect(orWhole(whole, whole)).toBe(whole)
})
