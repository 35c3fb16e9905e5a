// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { inlineSvg } from '../../src/charts/inline.ts'
import { drawSvg } from '../../src/charts/svg.ts'
import { bars, lines } from './options.ts'

const odd = 'a\u0000b\u000b"<>&\'\u2028'

it.each([bars, lines])('a drawing is well-formed XML, whatever its words', option => {
  const sheet = {
    width: 600,
    height: 300,
    scheme: 'dark',
    title: odd,
    description: odd,
    discs: true,
  } as const
  for (const svg of [drawSvg(option, sheet), inlineSvg(drawSvg(option, { ...sheet, scheme: 'light' }))]) {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    expect(parsed.querySelectorAll('[data-row]').length).toBeGreaterThan(3)
    expect(parsed.querySelector('desc')?.textContent).toBe('ab"<>&\'\u2028')
  }
})
