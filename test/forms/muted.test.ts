import { describe, expect, it } from 'vitest'
import { colorOf, type Scheme } from '../../src/charts/palette.ts'
import { drawSvg } from '../../src/charts/svg.ts'
import { noFilter, type Filter } from '../../src/filter/Filter.ts'
import type { LegendEntry } from '../../src/forms/legend.ts'
import type { Row } from '../../src/frame/Frame.ts'
import { frameOf } from '../../src/panels/view.ts'
import { contrast, leastDifference } from '../charts/vision.ts'
import { loadFolder } from '../data/folder.ts'
import { panelById } from '../panels/panels.ts'

const figures = await loadFolder()

/** What a mark or a swatch is painted with, as hex digits. */
type Paint = { readonly fill: string; readonly edge: string | undefined }

/** A panel under a choice: its rows, how each is painted, and its key. */
function seen(id: string, choice: Partial<Filter>, scheme: Scheme) {
  const panel = panelById(id)
  if (!panel) throw new Error(`no panel ${id}`)
  const frame = frameOf(panel, figures, { ...noFilter, ...choice })
  const look = { size: 'medium', width: 560, language: 'en' } as const
  const sheet = { width: 560, height: panel.height(frame, look), scheme, title: '', description: '' }
  const svg = drawSvg(panel.encode(frame, look), sheet)
  const paintOf = (row: Row): Paint => {
    const tag = new RegExp(`<path[^>]* data-row="${frame.rows.indexOf(row)}"[^>]*>`).exec(svg)?.[0] ?? ''
    const attribute = (name: string) => new RegExp(` ${name}="(#[0-9a-f]+)"`).exec(tag)?.[1]
    return { fill: attribute('fill') ?? '', edge: attribute('stroke') }
  }
  const hex = (token: string) => colorOf(token.slice(1), scheme) ?? ''
  const swatchOf = ({ color, pattern, edge }: LegendEntry): Paint => ({
    fill: hex(pattern === 'soft' ? `${color}-soft` : color),
    edge: edge === undefined ? undefined : hex(edge),
  })
  const key = new Map(panel.legend?.(frame, 'en').map(entry => [entry.label, swatchOf(entry)]))
  return { frame, paintOf, key, paper: hex('@surface') }
}

describe.each(['light', 'dark'] as const)('bars a choice has muted, on %s paper', scheme => {
  const { frame, paintOf, key, paper } = seen('trade-flows', { partner: ['eu', 'us'] }, scheme)
  const muted = (flow: string): Row => {
    const found = frame.rows.find(
      ({ keys, emphasis }) =>
        emphasis === 'muted' && keys['flow']?.id === flow && keys['partner']?.id === 'asean',
    )
    if (!found) throw new Error(`no muted ${flow}`)
    return found
  }
  const [exports, imports] = [paintOf(muted('exports')), paintOf(muted('imports'))]

  it('still say which is exports and which imports', () => {
    expect(leastDifference(exports.fill, imports.fill).value).toBeGreaterThan(12)
  })

  it('stay at 3:1 against it, by their filling or its edge', () => {
    for (const { fill, edge } of [exports, imports])
      expect(Math.max(...[fill, edge ?? fill].map(one => contrast(one, paper)))).toBeGreaterThan(3)
  })

  it('look as the key says where those chosen have several colours: no other grey is in it', () => {
    expect([key.get('Exports'), key.get('Imports')]).toEqual([exports, imports])
  })

  it('leave the key to the colour of the one that is chosen', () => {
    const one = seen('trade-flows', { partner: ['eu'] }, scheme)
    expect([...one.key.values()].map(({ fill }) => fill)).toEqual([
      colorOf('eu', scheme),
      colorOf('eu-soft', scheme),
    ])
  })

  it('have a grey key where a whole series is muted: the year that is not chosen', () => {
    const years = seen('trade-change', { partner: ['eu'], period: ['2023'] }, scheme)
    const row = years.frame.rows.find(({ emphasis }) => emphasis === 'muted')
    expect(row && years.paintOf(row).fill).toBe(years.key.get('2024')?.fill)
    expect(years.key.get('2023, derived')?.fill).toBe(colorOf('eu', scheme))
  })
})
