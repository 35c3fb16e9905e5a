import { describe, expect, it } from 'vitest'
import type { Placed } from '../../src/exports/placed.ts'
import { plateOf } from '../../src/exports/plate.ts'
import type { PanelView } from '../../src/exports/PanelView.ts'
import { pictures, usual } from '../../src/exports/settings.ts'
import { frameOf, row, viewOf } from './views.ts'

const targets = [...pictures, 'preview'] as const

const wide = (text: string, { size }: { readonly size: number }): number =>
  Array.from(text).length * size * 0.55
const plate = (view: PanelView) => plateOf(view, { ...usual, picture: 'screen' }, wide)
const texts = (view: PanelView): readonly string[] =>
  plate(view).marks.flatMap(mark => (mark.kind === 'text' ? [mark.text] : []))
const chart = (view: PanelView) => plate(view).marks.find(mark => mark.kind === 'chart')
const bottomOf = (mark: Placed): number =>
  mark.kind === 'text' || mark.kind === 'rule' ? mark.y : mark.y + mark.height

describe('the plate of a panel', () => {
  it('tells everything the picture needs to stand alone, in order', () => {
    expect(texts(viewOf())).toEqual([
      'China’s exports to the EU',
      'Goods, 2023 and 2024, CNY',
      'Exports to the EU rose to CNY 3.68 trillion.',
      'Germany is part of the EU.',
      'Sources: Customs: “Trade, by partner” (2025-01-18); Yearbook: Growth (2025-03-01)',
      'Data as of 1 March 2025 · Kapok · https://kapok.example/panels/trade-flows?partner=eu · exported 1 September 2025',
    ])
  })

  it('speaks the language of the view', () => {
    const told = texts(viewOf({ language: 'zh', frame: frameOf([row()]) }))
    expect(told).toContain('德国已包含在欧盟之内。')
    expect(told).toContain('来源：Customs: “Trade, by partner” (2025-01-18)')
    expect(told.at(-1)).toMatch(/^数据截至2025年1月18日 · .*导出于2025年9月1日$/)
  })

  it('has the day of its figures, not that of the exchange rates they are converted at', () => {
    const { evidence } = row()
    const rate = {
      ...evidence[0],
      figure: 'usd-rate-2024',
      status: 'reported',
      source: 'rates',
      citation: 'Central Bank: Exchange rates (2026-04-13)',
      printed: '7.1',
      section: 'Table 1',
    } as const
    const converted = row({ unit: 'USD', formula: 'a / b', evidence: [...evidence, rate] })
    const told = texts(viewOf({ frame: frameOf([converted]) }))
    expect(told.join(' ')).toContain('Central Bank')
    expect(told.at(-1)).toMatch(/^Data as of 18 January 2025 · /)
  })

  it('keeps the note that says what a sign means where not all notes have room', () => {
    const long = { en: 'A note that takes more than one line of half a slide, as notes on trade do.', zh: '' }
    const sign = { en: '† in doubt.', zh: '' }
    const frame = { ...frameOf([row()]), notes: [...Array.from({ length: 8 }, () => long), sign] }
    const settings = { ...usual, picture: 'half' } as const
    const told = plateOf(viewOf({ frame }), settings, wide).marks.flatMap(mark =>
      mark.kind === 'text' ? [mark.text] : [],
    )
    expect(told).toContain('† in doubt.')
    expect(told.filter(text => text.includes('more notes at the address below'))).toHaveLength(1)
  })

  it('leaves out what there is not: no finding, no keys, no sources', () => {
    const sourceless = frameOf([row({ evidence: [] })])
    const bare = viewOf({ sentence: '', frame: { ...sourceless, notes: [] } })
    expect(texts(bare)).toHaveLength(3)
  })

  it.each(targets)(
    'says that nothing is left in place of an empty plot, and nothing of marks that are not there: %s',
    picture => {
      const legend = [{ label: 'Exports', color: '@eu', pattern: 'solid' }] as const
      const view = viewOf({ sentence: '', frame: frameOf([]), legend })
      const { marks, width, height } = plateOf(view, { ...usual, picture }, wide)
      const said = marks.flatMap(mark => (mark.kind === 'text' ? [mark.text] : []))
      expect(said).toContain('No figure is left under this choice.')
      expect(said.join(' ')).not.toMatch(/Germany is part|Exports/)
      expect(marks.filter(({ kind }) => kind === 'chart' || kind === 'swatch')).toEqual([])
      expect(marks.filter(mark => mark.x < 0 || mark.x > width || bottomOf(mark) > height)).toEqual([])
    },
  )

  it('gives the chart the height it asks for at the plate’s width', () => {
    const asked: number[] = []
    const view = viewOf({ height: ({ width }) => (asked.push(width), 412.3) })
    expect(chart(view)).toMatchObject({ width: 1000, height: 413 })
    expect([...new Set(asked)]).toEqual([1000])
  })

  it('takes over the size the chart has on the reader’s screen', () => {
    const view = viewOf({ screen: { width: 620, height: 500 } })
    expect(chart(view)).toMatchObject({ width: 620, height: 500, look: { size: 'medium', width: 620 } })
    expect(plate(view).width).toBe(700)
  })

  it('grows with its texts, and holds every mark', () => {
    const long = viewOf({ sentence: 'Exports rose again. '.repeat(30) })
    expect(plate(long).height).toBeGreaterThan(plate(viewOf()).height)
    const { marks, width, height } = plate(long)
    expect(marks.filter(mark => mark.x < 0 || mark.x > width || bottomOf(mark) > height)).toEqual([])
  })

  it('lets no two lines of text share a place', () => {
    const long = viewOf({
      sentence: 'Exports rose again. '.repeat(30),
      title: 'A very long title '.repeat(12),
    })
    const places = plate(long).marks.flatMap(mark => (mark.kind === 'text' ? [`${mark.x} ${mark.y}`] : []))
    expect(new Set(places).size).toBe(places.length)
  })

  it('sets keys side by side and begins a new line when they run out of width', () => {
    const entry = { label: 'Exports to somewhere far away', color: '@eu', pattern: 'solid' } as const
    const swatches = plate(viewOf({ legend: Array.from({ length: 6 }, () => entry) })).marks.filter(
      mark => mark.kind === 'swatch',
    )
    expect(swatches).toHaveLength(6)
    expect(new Set(swatches.map(({ y }) => y)).size).toBe(2)
    expect(swatches.every(({ x }) => x >= 40)).toBe(true)
  })
})
