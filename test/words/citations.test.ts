import { describe, expect, it } from 'vitest'
import { citationStyles, citationText, texEscaped, type Cited } from '../../src/words/citations.ts'

const cited: Cited = {
  id: 'eu-exports-2024',
  name: 'Goods trade, China, EU, Exports, 2024',
  value: 'CNY\u00a03.68\u00a0trillion',
  printed: '3,675.1 billion',
  section: 'Trade & growth of 5%',
  source: { publisher: 'Chamber of R&D', title: 'Weekly_{News}', date: '2025-01-21' },
  address: 'https://kapok.example/figures/eu-exports-2024',
  day: '2026-11-02',
}
const zh: Cited = { ...cited, name: '货物贸易，中国，欧盟，出口，2024年', value: '3.68万亿元' }

describe('a citation', () => {
  it('in plain words says what, how it is printed, where, and where it was read', () => {
    expect(citationText(cited, 'plain', 'en')).toBe(
      'Goods trade, China, EU, Exports, 2024: CNY\u00a03.68\u00a0trillion (printed “3,675.1 billion”). ' +
        'Chamber of R&D: Weekly_{News} (21 January 2025), section “Trade & growth of 5%”. ' +
        'Kapok, figure eu-exports-2024, https://kapok.example/figures/eu-exports-2024, read on 2 November 2026.',
    )
    expect(citationText(zh, 'plain', 'zh')).toBe(
      '货物贸易，中国，欧盟，出口，2024年：3.68万亿元（原文“3,675.1 billion”）。' +
        '来源：Chamber of R&D《Weekly_{News}》（2025年1月21日），章节“Trade & growth of 5%”。' +
        '木棉，数据编号eu-exports-2024，https://kapok.example/figures/eu-exports-2024，2026年11月2日查阅。',
    )
  })

  it('in APA style names author, date, title, figure, site and day', () => {
    expect(citationText(cited, 'apa', 'en')).toBe(
      'Chamber of R&D. (2025, January 21). Weekly_{News} [Data point eu-exports-2024: ' +
        'Goods trade, China, EU, Exports, 2024, “3,675.1 billion”]. Kapok. ' +
        'Retrieved November 2, 2026, from https://kapok.example/figures/eu-exports-2024',
    )
    expect(citationText(zh, 'apa', 'zh')).toContain('(2025年1月21日). Weekly_{News} [数据eu-exports-2024：')
  })

  it('in BibTeX is one entry with every sign of TeX escaped', () => {
    expect(citationText(cited, 'bibtex', 'en')).toBe(
      [
        '@misc{eu-exports-2024,',
        '  author = {{Chamber of R\\&D}},',
        '  title = {{Weekly\\_\\{News\\}}},',
        '  year = {2025},',
        '  month = jan,',
        '  note = {Goods trade, China, EU, Exports, 2024: CNY~3.68~trillion, printed “3,675.1 billion”, section “Trade \\& growth of 5\\%”},',
        '  howpublished = {Kapok},',
        '  url = {https://kapok.example/figures/eu-exports-2024},',
        '  urldate = {2026-11-02}',
        '}',
      ].join('\n'),
    )
  })

  it('of a computed figure names the site as who computed it, and no print', () => {
    const computed = { ...cited, source: null, printed: '', section: '' }
    expect(citationText(computed, 'plain', 'en')).toContain('Computed from printed figures.')
    expect(citationText(computed, 'apa', 'en')).toMatch(/^Kapok\. \(n\.d\.\)\. Goods trade/)
    expect(citationText(computed, 'bibtex', 'en')).toContain('computed')
    expect(citationText(computed, 'apa', 'zh')).toMatch(/^木棉\. \(无日期\)\. /)
    for (const style of citationStyles)
      expect(citationText(computed, style, 'en')).not.toMatch(/printed “|undefined|null/)
  })

  it('leaves out address and day where they are not known', () => {
    for (const style of citationStyles)
      for (const language of ['en', 'zh'] as const) {
        const text = citationText({ ...cited, address: '', day: '' }, style, language)
        expect(text).not.toMatch(/http|Retrieved|read on|查阅|取自|url/)
      }
  })

  it('keeps dates as coarse as they are', () => {
    const of = (date: string) => ({ ...cited, source: { publisher: 'P', title: 'T', date } })
    expect(citationText(of('2025-01'), 'plain', 'en')).toContain('(January 2025)')
    expect(citationText(of('2025'), 'apa', 'en')).toContain('(2025)')
    expect(citationText(of('2025'), 'bibtex', 'en')).not.toContain('month')
    expect(citationText(of('2025-01'), 'plain', 'zh')).toContain('（2025年1月）')
  })
})

describe('text inside BibTeX', () => {
  it('has no sign left that TeX would read', () => {
    expect(texEscaped('\\ { } $ & # % _ ~ ^')).toBe(
      '\\textbackslash{} \\{ \\} \\$ \\& \\# \\% \\_ \\textasciitilde{} \\textasciicircum{}',
    )
  })
})
