import { describe, expect, it } from 'vitest'
import { textWidth } from '../../src/charts/measure.ts'
import { drawSvg } from '../../src/charts/svg.ts'
import { fontOf } from '../../src/exports/inks.ts'
import type { PanelView } from '../../src/exports/PanelView.ts'
import type { Placed, Plate, StyleMeasure } from '../../src/exports/placed.ts'
import { plateOf } from '../../src/exports/plate.ts'
import { pictures, usual } from '../../src/exports/settings.ts'
import type { PlateTarget } from '../../src/exports/target.ts'
import { noFilter } from '../../src/filter/Filter.ts'
import { readFilter } from '../../src/filter/address.ts'
import { clashes, outside, textBoxes, type TextBox } from '../forms/textBoxes.ts'
import { randomStates } from '../browser/states.ts'
import { panelById, panels } from '../panels/panels.ts'
import { panelView } from './panelViews.ts'

const measure: StyleMeasure = (text, style) => textWidth(text, fontOf(style))

type Laid = {
  readonly plate: Plate
  readonly own: readonly TextBox[]
  readonly chart: readonly TextBox[]
  readonly svg: string
}

/** The chart of a plate; none where nothing is left to draw. */
const chartOf = ({ marks }: Plate): Extract<Placed, { readonly kind: 'chart' }> | undefined =>
  marks.find(mark => mark.kind === 'chart')

/** Texts of the plate itself, as boxes the height of its capitals. */
const textsOf = ({ marks }: Plate): readonly TextBox[] =>
  marks.flatMap(mark => {
    if (mark.kind !== 'text') return []
    const { x, y, text: words, style } = mark
    const right = x + measure(words, style)
    return [{ words, size: style.size, left: x, right, top: y - style.size * 0.75, bottom: y }]
  })

function laid(view: PanelView, picture: PlateTarget): Laid {
  const plate = plateOf(view, { ...usual, picture }, measure)
  const place = chartOf(plate)
  if (!place) return { plate, own: textsOf(plate), chart: [], svg: '' }
  const { x, y, width, height, look } = place
  const svg = drawSvg(view.encode(look), { width, height, scheme: 'light', title: 'x', description: 'x' })
  const chart = textBoxes(svg).map(box => ({
    ...box,
    left: box.left + x,
    right: box.right + x,
    top: box.top + y,
    bottom: box.bottom + y,
  }))
  return { plate, own: textsOf(plate), chart, svg }
}

const markedIn = (svg: string): ReadonlySet<number> =>
  new Set([...svg.matchAll(/data-row="(\d+)"/g)].map(([, row]) => Number(row)))

/** Rows of the frame that have a value and no mark. */
function unmarked(view: PanelView, svg: string): number {
  const marked = markedIn(svg)
  return view.frame.rows.filter(({ value }, index) => value !== null && !marked.has(index)).length
}

const saysHowMany = (chart: readonly TextBox[]): boolean =>
  chart.some(({ words }) => /^Shown: |^图中为/.test(words))

const slides: readonly PlateTarget[] = [...pictures.filter(target => target !== 'screen'), 'preview']

/** What is wrong with a picture, in words; nothing where all is well. */
function faultsOf(view: PanelView, picture: PlateTarget): readonly string[] {
  const { plate, own, chart, svg } = laid(view, picture)
  const all = [...own, ...chart]
  const small = (least: number, boxes: readonly TextBox[]) =>
    boxes.filter(({ size }) => size < least).map(({ words, size }) => `${words} in ${size} pt`)
  return [
    ...outside(all, plate.width, plate.height).map(one => `outside: ${one}`),
    ...clashes(all).map(one => `on each other: ${one}`),
    ...small(18, chart),
    ...small(12, own),
    ...small(28, own.slice(0, 1)),
    ...(unmarked(view, svg) > 0 && !saysHowMany(chart) ? ['rows left out without a word'] : []),
  ]
}

describe.each(slides)('every panel as %s', target => {
  it.each(['en', 'zh'] as const)(
    'fits its sheet and is legible in a room: %s',
    { timeout: 60_000 },
    async language => {
      for (const panel of panels)
        expect(faultsOf(await panelView(panel, language), target), panel.id).toEqual([])
    },
  )
})

describe('a panel under a choice', () => {
  it('fits its sheet and is legible in a room, whatever is chosen', { timeout: 120_000 }, async () => {
    for (const [index, { panel: id, query, language }] of (await randomStates(200)).entries()) {
      const panel = panelById(id)
      if (!panel) throw new Error(`no panel ${id}`)
      const target = slides[index % slides.length] ?? 'slide'
      const view = await panelView(panel, language, readFilter(new URLSearchParams(query)).filter)
      expect(faultsOf(view, target), `${id}?${query} as ${target}, ${language}`).toEqual([])
    }
  })

  it('has a mark for what is chosen last, where others are left out for want of room', async () => {
    for (const panel of panels) {
      const { picks } = panel
      const whole = await panelView(panel, 'en')
      const last = picks && whole.frame.rows.findLast(({ value }) => value !== null)?.keys[picks]?.id
      if (!picks || last === undefined) continue
      const view = await panelView(panel, 'en', { ...noFilter, [picks]: [last] })
      const chosen = view.frame.rows.flatMap(({ emphasis, value }, index) =>
        emphasis === 'chosen' && value !== null ? [index] : [],
      )
      for (const target of slides) {
        const marked = markedIn(laid(view, target).svg)
        expect(
          chosen.filter(row => !marked.has(row)),
          `${panel.id}?${picks}=${last} as ${target}`,
        ).toEqual([])
      }
    }
  })
})
