import { afterEach, describe, expect, it, vi } from 'vitest'
import { echarts } from '../../src/charts/echarts.ts'
import { inlineSvg } from '../../src/charts/inline.ts'
import { colorOf, palette } from '../../src/charts/palette.ts'
import { drawSvg, type Sheet } from '../../src/charts/svg.ts'
import { bars, broken, lines } from './options.ts'

const sheet: Sheet = {
  width: 600,
  height: 300,
  scheme: 'light',
  title: 'Trade & <more>',
  description: 'It "grew".',
}

const found = (svg: string, pattern: RegExp): readonly string[] =>
  [...svg.matchAll(pattern)].map(([, group = '']) => group)
const idsOf = (svg: string) => found(svg, / id="([^"]*)"/g)
const rowsOf = (svg: string) => found(svg, / data-row="(\d+)"/g).map(Number)

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a drawing', () => {
  it('is the same text for the same option, whatever was drawn before', () => {
    const first = drawSvg(bars, sheet)
    drawSvg(lines, sheet)
    expect(drawSvg(bars, sheet)).toBe(first)
  })

  it('shares no id with another one, and refers only to its own', () => {
    const [one, other] = [drawSvg(bars, sheet), drawSvg(lines, sheet)]
    expect(idsOf(one).filter(id => idsOf(other).includes(id))).toEqual([])
    for (const svg of [one, other]) {
      const references = [...found(svg, /url\(#([^)]+)\)/g), ...found(svg, /aria-\w+="([^"]+)"/g)]
      expect(references.filter(id => !idsOf(svg).includes(id))).toEqual([])
      expect(new Set(idsOf(svg)).size).toBe(idsOf(svg).length)
    }
  })

  it('needs no style, script or foreign content to be shown', () => {
    for (const option of [bars, lines]) {
      expect(drawSvg(option, sheet)).not.toMatch(
        / style=| class=|<style|<script|foreignObject|href|ecmeta|undefined|NaN/,
      )
    }
  })

  it('says its name, its finding and its size', () => {
    const svg = drawSvg(bars, sheet)
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="600" height="300" viewBox="0 0 600 300" role="img"/,
    )
    expect(svg).toMatch(/<title id="\w+-title">Trade &amp; &lt;more&gt;<\/title>/)
    expect(svg).toMatch(/<desc id="\w+-desc">It &quot;grew&quot;.<\/desc>/)
  })

  it('escapes every label', () => {
    const svg = drawSvg(bars, sheet)
    expect(svg).toContain('EU &lt;b&gt;&amp;&quot;')
    expect(svg).not.toContain('<b>')
  })

  it('has only colours of its palette', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const known = [...palette(scheme).values(), 'none']
      const used = [bars, lines].flatMap(option =>
        found(drawSvg(option, { ...sheet, scheme }), / (?:fill|stroke)="([^"]+)"/g),
      )
      // Clip paths are filled black; nobody sees it.
      expect(
        used.filter(value => !known.includes(value) && value !== '#000' && !value.startsWith('url(')),
      ).toEqual([])
    }
  })

  it('leads from every bar to its row, and from no guide to any', () => {
    expect(rowsOf(drawSvg(bars, sheet)).toSorted((a, b) => a - b)).toEqual([0, 1, 3, 4])
  })

  it('leads from every shown point to its row', () => {
    expect(rowsOf(drawSvg(lines, sheet)).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 6])
  })

  it('lays discs over all points when asked, those of bare lines too', () => {
    const svg = drawSvg(lines, { ...sheet, discs: true })
    expect(new Set(rowsOf(svg))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]))
    expect(found(svg, /<circle [^>]*data-row="(\d)"/g)).toHaveLength(7)
  })

  it('has no shape without ink but marks: no sheet under it, no box behind its words', () => {
    const [words, unseen] = [{ lineHeight: 15 }, { color: 'none' }]
    const svg = drawSvg(
      {
        xAxis: { type: 'category', data: ['a', 'b'], axisLabel: words },
        yAxis: { type: 'value' },
        series: [
          { type: 'scatter', itemStyle: unseen, data: [1, 2] },
          { type: 'scatter', itemStyle: unseen, data: [{ value: 1, row: 0 }] as never },
          { type: 'line', data: [1, 2], showSymbol: false },
        ],
      },
      sheet,
    )
    const shapes = [...svg.matchAll(/<(?:path|rect|circle|line|poly\w+) [^>]*>/g)].map(([shape]) => shape)
    const without = shapes.filter(shape => shape.includes('fill="none"') && !shape.includes('stroke='))
    expect(shapes.length).toBeGreaterThan(5)
    expect(without.map(shape => / data-row="\d+"/.exec(shape)?.[0])).toEqual([' data-row="0"'])
  })

  it('writes a band of hatching as one path', () => {
    const patterns = found(drawSvg(bars, { ...sheet, patterns: true }), /<pattern [^>]*>(.*?)<\/pattern>/g)
    expect(patterns).toEqual([expect.stringMatching(/^<path d="(M[^M]+Z)+" fill="#[0-9a-f]{6}"\/>$/)])
  })

  it('gives its instance back, also when the option cannot be drawn', () => {
    const init = vi.spyOn(echarts, 'init')
    // ECharts says on the console what it missed.
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    drawSvg(bars, sheet)
    expect(() => drawSvg(broken, sheet)).toThrow('not found')
    const made = init.mock.results.map(({ type, value }) => type === 'return' && value.isDisposed())
    expect(made).toEqual([true, true])
  })
})

describe('a drawing inside a page', () => {
  const inline = inlineSvg(drawSvg(bars, sheet))

  it('takes its colours from the page', () => {
    expect(inline).toContain('fill="var(--k-eu)"')
    expect(inline).toContain('fill="var(--k-eu-soft)"')
    expect(inline).toContain('stroke="var(--k-line)"')
    expect(inline).not.toContain(colorOf('eu', 'light') ?? 'none')
  })

  it('takes its size from the page and keeps its proportions', () => {
    expect(inline).toMatch(/^<svg viewBox="0 0 600 300" /)
  })

  it('is named by a label, so that no tooltip of the browser covers ours', () => {
    expect(inline).toContain('aria-label="Trade &amp; &lt;more&gt;"')
    expect(inline).not.toContain('<title')
  })
})
