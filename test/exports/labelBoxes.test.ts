import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sizesOf } from '../../src/exports/chartSizes.ts'
import { labelBoxes, marksIn, type LabelBox } from '../../src/exports/labelBoxes.ts'
import type { PanelView } from '../../src/exports/PanelView.ts'
import { slidesOf } from '../../src/exports/slides.ts'
import { slideSizes, type SlideAspect, type SlidePlan } from '../../src/exports/SlidePlan.ts'
import { noFilter, type Filter } from '../../src/filter/Filter.ts'
import { touches, type Box } from '../../src/forms/box.ts'
import type { Language } from '../../src/frame/Frame.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { choices } from '../panels/choices.ts'
import { panelById, panels } from '../panels/panels.ts'
import { panelView, wholeFrame } from './panelViews.ts'

const languages: readonly Language[] = ['en', 'zh']
const aspects: readonly SlideAspect[] = ['16:9', '4:3']

type Drawn = SlidePlan['charts'][number]

/** Charts of a panel's slide. */
async function chartsOf(view: PanelView, aspect: SlideAspect): Promise<readonly Drawn[]> {
  const subject = { view, headline: view.sentence, notes: '', size: slideSizes[aspect] }
  const [plan] = await slidesOf(subject, () => Promise.resolve(''))
  return plan?.charts ?? []
}

/** Labels of a chart that are written. */
function written({ chart, place }: Drawn, language: Language): readonly LabelBox[] {
  const sizes = sizesOf(chart, place, language)
  return labelBoxes(chart, sizes, place).filter(({ row }) => !sizes.silent.has(row))
}

const pairs = <One>(list: readonly One[]) =>
  list.flatMap((one, at) => list.slice(at + 1).map(other => [one, other] as const))

const overprinted = (labels: readonly LabelBox[]): readonly string[] =>
  pairs(labels)
    .filter(([one, other]) => touches(one.box, other.box))
    .map(([one, other]) => `${one.row} ${other.row}`)

/** Labels that stand on a column beside their own. */
function crossed({ chart, place }: Drawn, language: Language): readonly string[] {
  const sizes = sizesOf(chart, place, language)
  const columns = marksIn(chart, sizes, place).map(({ point, x, y, thickness }) => {
    const zero = y + point.value * sizes.perValue
    const [left, right] = [x - thickness / 2, x + thickness / 2]
    const box: Box = { left, right, top: Math.min(y, zero), bottom: Math.max(y, zero) }
    return { row: point.row, box }
  })
  return written({ chart, place }, language).flatMap(({ row, box }) =>
    columns
      .filter(column => column.row !== row && touches(column.box, box))
      .map(column => `${row} on ${column.row}`),
  )
}

function expectClear(charts: readonly Drawn[], language: Language, what: string): void {
  for (const drawn of charts) {
    const labels = written(drawn, language)
    expect(overprinted(labels), what).toEqual([])
    if (drawn.chart.kind === 'columns') expect(crossed(drawn, language), what).toEqual([])
    // Where no axis tells the values, none of them may stay unsaid.
    if (drawn.chart.axis.format === null)
      expect(sizesOf(drawn.chart, drawn.place, language).silent.size, what).toBe(0)
  }
}

function panelNamed(id: string): Panel {
  const panel = panelById(id)
  if (!panel) throw new Error(`no panel ${id}`)
  return panel
}

const of2024: Filter = { ...noFilter, period: ['2024'] }

describe('labels of chosen columns in the crowd', () => {
  it.each(aspects)('all stand clear of each other and of columns beside them, at %s', async aspect => {
    const [drawn] = await chartsOf(await panelView(panelNamed('nev-volumes'), 'zh', of2024), aspect)
    if (!drawn) throw new Error('no chart')
    expectClear([drawn], 'zh', aspect)
    const bold = written(drawn, 'zh').filter(label => label.bold)
    // Exports, and one of output and sales, which are alike: the other's words have no place of their own.
    expect(bold.length).toBe(2)
  })
})

describe.each(languages)('labels of native charts, in %s', language => {
  it.each(panels.map(({ id }) => id))('never stand on each other: %s', async id => {
    const view = await panelView(panelNamed(id), language)
    for (const aspect of aspects) expectClear(await chartsOf(view, aspect), language, `${id} ${aspect}`)
  })
})

describe('labels of native charts under any choice', () => {
  it('never stand on each other, in a hundred states', { timeout: 120_000 }, async () => {
    const drawn = [
      'nev-volumes',
      'nev-powertrains',
      'trade-eurostat',
      'highly-cited',
      'trade-world',
      'trade-partners',
    ]
    for (const id of drawn)
      await fc.assert(
        fc.asyncProperty(
          choices(await wholeFrame(panelNamed(id))),
          fc.constantFrom(...languages),
          fc.constantFrom(...aspects),
          async (filter, language, aspect) => {
            const view = await panelView(panelNamed(id), language, filter)
            expectClear(await chartsOf(view, aspect), language, id)
          },
        ),
        { numRuns: 17 },
      )
  })
})
