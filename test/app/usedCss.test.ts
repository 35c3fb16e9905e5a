import { describe, expect, it } from 'vitest'
import { partsOf, rulesOf, usedCss } from '../../src/app/usedCss.ts'

const used = (css: string, html: string, more: readonly string[] = []): string =>
  usedCss(rulesOf(css), partsOf(html, more))

describe('the style a page can use', () => {
  it('has the rules of its classes and elements, and no others', () => {
    expect(used('p{a:1}.x{b:2}.y{c:3}table{d:4}', '<p class="x"></p>')).toBe('p{a:1}.x{b:2}')
  })

  it('keeps of a list the selectors that may match', () => {
    expect(used('.x,.y,p .x{a:1}', '<p class="x"></p>')).toBe('.x,p .x{a:1}')
  })

  it('does not look into :not(), :is() and attributes', () => {
    expect(used('.x:not(.open){a:1}:is(.y,.x) p{b:2}.x[data-y="z"]{c:3}', '<p class="x"></p>')).toBe(
      '.x:not(.open){a:1}:is(.y,.x) p{b:2}.x[data-y="z"]{c:3}',
    )
  })

  it('counts classes that a script sets as there', () => {
    expect(used('.js .x{a:1}', '<p class="x"></p>')).toBe('')
    expect(used('.js .x{a:1}', '<p class="x"></p>', ['js'])).toBe('.js .x{a:1}')
  })

  it('keeps conditions around what is left, and drops them with the last rule', () => {
    expect(used('@media print{.x{a:1}.y{b:2}}@media screen{.y{c:3}}', '<p class="x"></p>')).toBe(
      '@media print{.x{a:1}}',
    )
  })

  it('keeps keyframes and fonts, and no named paper of slides', () => {
    expect(used('@keyframes come{to{a:1}}@page slide{size:landscape}@page{margin:1cm}', '<p></p>')).toBe(
      '@keyframes come{to{a:1}}@page{margin:1cm}',
    )
  })
})

describe('a style sheet', () => {
  it('may have braces and semicolons in its texts, and comments', () => {
    expect(rulesOf('/* { */.x::after{content:"};"}')).toEqual([
      { kind: 'rule', selector: '.x::after', body: 'content:"};"' },
    ])
  })

  it('that does not end is refused', () => {
    expect(() => rulesOf('.x{a:1')).toThrow('does not end')
  })
})
