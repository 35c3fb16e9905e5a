// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { manifestOf } from '../../src/exports/Manifest.ts'
import { usual, type Settings } from '../../src/exports/settings.ts'
import { pageSvg, svg } from '../../src/exports/svg.ts'
import { panels } from '../panels/panels.ts'
import { panel as tradeLedgers } from '../../src/panels/trade-ledgers.ts'
import { panelView } from './panelViews.ts'
import { frameOf, row, viewOf } from './views.ts'

/** A file read by a strict parser of XML; throws where it is not well formed. */
function parsed(text: string): Element {
  const { documentElement } = new DOMParser().parseFromString(text, 'application/xml')
  const fault = documentElement.getElementsByTagName('parsererror')[0]
  if (fault) throw new Error(fault.textContent)
  return documentElement
}

const drawn = (
  over: Parameters<typeof viewOf>[0] = {},
  settings: Partial<Settings> & { readonly own?: string } = {},
): Element => parsed(svg(viewOf(over), { ...usual, ...settings }))

const everything = (root: Element): readonly Element[] => [root, ...root.querySelectorAll('*')]

const hostile = {
  title: 'A <script>alert(1)</script> ]]> & "more" \u0000',
  sentence: '</desc><image href="https://elsewhere.example/x.png"/> onload="x"',
  address: 'https://kapok.example/?a=<b>&c="d"',
  frame: frameOf([row({ note: { en: '</metadata>', zh: '</metadata>' } })]),
}

describe('an SVG file', () => {
  it('is well-formed whatever the texts hold, with its title and description', () => {
    const root = drawn(hostile)
    expect(root.querySelector('title')?.textContent).toBe(hostile.title.replace('\u0000', ''))
    expect(root.querySelector('desc')?.textContent).toContain(hostile.sentence)
  })

  it('can do nothing: no script, no handler, no foreign content, nothing fetched', () => {
    for (const one of everything(drawn(hostile))) {
      expect(one.localName).not.toMatch(/^(script|foreignObject|image|use|a|style|iframe|animate|set|link)$/)
      for (const { name, value } of one.attributes) {
        expect(name).not.toMatch(/^on|href|src|style/)
        if (!name.startsWith('xmlns')) expect(value).not.toMatch(/url\((?!#)|\/\//)
      }
    }
  })

  it('carries its manifest in metadata, in an element of our own', () => {
    const [held, ...more] = drawn(hostile).querySelectorAll('metadata > *')
    expect(more).toEqual([])
    expect(held?.namespaceURI).toBe('urn:kapok:manifest')
    expect(JSON.parse(held?.textContent ?? '')).toEqual(manifestOf(viewOf(hostile)))
  })

  it('is as large as a slide where it is made for one, in points', () => {
    const sizeOf = (picture: Settings['picture']) => {
      const root = drawn({}, { picture })
      return [root.getAttribute('width'), root.getAttribute('height'), root.getAttribute('viewBox')]
    }
    expect(sizeOf('slide')).toEqual(['960pt', '540pt', '0 0 960 540'])
    expect(sizeOf('four-three')).toEqual(['720pt', '540pt', '0 0 720 540'])
    expect(sizeOf('screen')[0]).toBe('1080')
  })

  it('stands on paper, light or dark, or on none', () => {
    const paper = (settings: Partial<Settings>) =>
      drawn({}, settings).querySelector(':scope > rect[width="960"]')?.getAttribute('fill')
    expect(paper({ paper: 'light' })).not.toBe(paper({ paper: 'dark' }))
    expect(paper({ paper: 'page' })).toBe(paper({ paper: 'light' }))
    expect(paper({ paper: 'transparent' })).toBeUndefined()
  })

  it('leaves the headline to the speaker where they have one, and keeps the unit', () => {
    const texts = (headline: boolean) =>
      [...drawn({}, { headline }).querySelectorAll('text')].map(({ textContent }) => textContent)
    const { sentence, title, subtitle } = viewOf()
    expect(texts(true)[0]).toBe(sentence.replace(/\.$/, ''))
    expect(texts(false)[0]).toBe(`${title} · ${subtitle}`)
  })

  it('has the headline its speaker wrote, in four lines at most', () => {
    const headlineOf = (own: string) =>
      [...drawn({}, { own }).querySelectorAll(':scope > text')]
        .filter(text => text.getAttribute('font-size') === '28')
        .map(({ textContent }) => textContent)
    expect(headlineOf('Two; or three. Or four')).toEqual(['Two; or three. Or four'])
    const long = headlineOf('A headline of very many words. '.repeat(20))
    expect(long).toHaveLength(4)
    expect(long[3]).toMatch(/…$/)
  })
})

/** Each rim of a drawing, and what is painted right after it. */
const rimmed = (root: Element) =>
  [...root.querySelectorAll('text[stroke]')].map(rim => ({ rim, over: rim.nextElementSibling }))

describe('an SVG file in a program that takes less than a browser', () => {
  it('has its numbers over their rims, not under them, in every panel', { timeout: 60_000 }, async () => {
    let found = 0
    for (const panel of panels) {
      const root = parsed(svg(await panelView(panel, 'en'), usual))
      expect(root.querySelectorAll('[paint-order]'), panel.id).toHaveLength(0)
      for (const { rim, over } of rimmed(root)) {
        expect(over?.textContent, panel.id).toBe(rim.textContent)
        expect(over?.getAttribute('transform'), panel.id).toBe(rim.getAttribute('transform'))
        expect(over?.getAttribute('fill'), panel.id).not.toBe(rim.getAttribute('stroke'))
        expect(over?.hasAttribute('stroke'), panel.id).toBe(false)
        expect(rim.getAttribute('fill'), panel.id).toBe(rim.getAttribute('stroke'))
        expect(rim.hasAttribute('data-row'), panel.id).toBe(false)
        found += 1
      }
    }
    expect(found).toBeGreaterThan(50)
  })

  it('names a face first that every program has or replaces by one of its widths', () => {
    const faces = [drawn(), drawn().querySelector('svg')].map(one => one?.getAttribute('font-family'))
    for (const list of faces) expect(list).toMatch(/^Arial, Helvetica Neue, Liberation Sans, PingFang SC/)
  })

  it('differs in that from a slide in a page: there no text stands twice', async () => {
    const view = await panelView(tradeLedgers, 'en')
    const root = parsed(pageSvg(view, usual))
    const told = [...root.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(told.filter(text => /^3\.68\strn$/.test(text))).toHaveLength(1)
    expect(root.getAttribute('font-family')).toMatch(/^Helvetica Neue/)
  })
})
