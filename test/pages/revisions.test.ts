import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparison } from '../../src/pages/revisions.ts'
import { isKnownRoute, viewQuery } from '../../src/pages/viewTarget.ts'
import { panels } from '../../src/panels/catalog.ts'
import { loadFolder } from '../data/folder.ts'

const figures = await loadFolder()
const known = figures.list.flatMap(({ id, value, unit }) =>
  value === null ? [] : [{ figure: id, value, unit }],
)
const [first = { figure: '', value: 0, unit: '' }, second = first] = known

describe('the values of a file beside those of today', () => {
  it('are not revised when they are the same, nor when only the last digits of a computation differ', () => {
    const before = known.map(value => ({ ...value, value: value.value * (1 + 1e-13) }))
    expect(comparison(before, figures)).toEqual({ count: known.length, revised: [], gone: [] })
  })

  it('are revised when they differ, each told as it was and as it is', () => {
    const was = { ...first, value: first.value * 1.01 + 1 }
    const { revised, gone } = comparison([was, second], figures)
    expect(revised.map(({ before, now }) => [before.value, now.value])).toEqual([[was.value, first.value]])
    expect(gone).toEqual([])
  })

  it('are revised too when the unit is another one, or a value was not known', () => {
    expect(comparison([{ ...first, unit: 'bushels' }], figures).revised).toHaveLength(1)
    expect(comparison([{ ...first, value: null }], figures).revised).toHaveLength(1)
  })

  it('are gone when no figure has their id', () => {
    const lost = { figure: 'no-such-figure', value: 1, unit: 'CNY' }
    expect(comparison([lost, first], figures)).toEqual({ count: 2, revised: [], gone: ['no-such-figure'] })
  })
})

describe('a view that a file names', () => {
  it('is known when the site has its page', () => {
    for (const { id } of panels) expect(isKnownRoute(`/panels/${id}`)).toBe(true)
    for (const route of ['/', '/trade', '/figures', '/present', '/sources/merics-2025-03-12'])
      expect([route, isKnownRoute(route)]).toEqual([route, true])
  })

  it('is not when it has none, whatever the route looks like', () => {
    for (const route of [
      '/panels/none',
      '/panels',
      '/nowhere',
      '//evil.example',
      '/panels/trade-flows/x',
      '',
    ])
      expect([route, isKnownRoute(route)]).toEqual([route, false])
    fc.assert(
      fc.property(fc.webUrl(), url => {
        expect(isKnownRoute(url)).toBe(false)
      }),
    )
  })

  it('keeps its query as it is, but for the language, which the path says', () => {
    expect(viewQuery({ query: 'partner=eu,us&period=2024' })).toBe('?partner=eu,us&period=2024')
    expect(viewQuery({ query: 'lang=zh&partner=eu,us' })).toBe('?partner=eu,us')
    expect(viewQuery({ query: '' })).toBe('')
  })
})
