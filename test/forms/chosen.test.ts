import { describe, expect, it } from 'vitest'
import { drawSvg } from '../../src/charts/svg.ts'
import { noFilter } from '../../src/filter/Filter.ts'
import { columns } from '../../src/forms/columns.ts'
import { dots } from '../../src/forms/dots.ts'
import { labelOf } from '../../src/forms/label.ts'
import { lines } from '../../src/forms/lines.ts'
import type { Look, Option } from '../../src/forms/Look.ts'
import { keysOf, type Emphasis, type Frame, type Row } from '../../src/frame/Frame.ts'
import { frameOf as shownOf } from '../../src/panels/view.ts'
import { loadFolder } from '../data/folder.ts'
import { panels } from '../panels/panels.ts'
import { frameOf, key, plainColor, row, sold1, sold2, year } from './frames.ts'
import { itemsOf } from './items.ts'
import { looks } from './looks.ts'
import { clashes, outside, textBoxes } from './textBoxes.ts'

const figures = await loadFolder()
const nev = plainColor('nev')

/** The same frame with the rows of some keys of a column chosen. */
const choosing = (frame: Frame, column: string, ids: readonly string[]): Frame => ({
  ...frame,
  rows: frame.rows.map(one => {
    const emphasis: Emphasis = ids.includes(one.keys[column]?.id ?? '') ? 'chosen' : 'muted'
    return { ...one, emphasis }
  }),
})

/** Words of the chosen rows that the picture does not say. */
function unsaid(option: Option, frame: Frame, look: Look): readonly string[] {
  const said = itemsOf(option).flatMap(({ words }) => (words === null ? [] : [words]))
  return frame.rows.flatMap(one => {
    const words = labelOf(frame, one, look.language, {})
    const isDue = one.emphasis === 'chosen' && one.value !== null
    return isDue && !said.some(text => text.includes(words)) ? [words] : []
  })
}

const periodsOf = (frame: Frame): readonly string[] => keysOf(frame, 'period').map(({ id }) => id)

const sales = frameOf(
  ['period'],
  'CNY',
  [7.28, 8.09, 8.97, 9.73, 10.77, 11.08, 12.44, 12.91, 13.57, 14.16, 14.58].map((value, at) =>
    row({ period: year(String(2015 + at)) }, value * 1e12, 'CNY'),
  ),
)

const twice = frameOf(
  ['measure', 'period'],
  'vehicles',
  (['battery', 'hybrid'] as const).flatMap((id, at) =>
    [1.1, 2.9, 5.4, 6.7, 7.1, 8.2].map((value, step) =>
      row(
        { measure: key(id, id, id), period: year(String(2018 + step)) },
        value * 1e6 * (1 - at * 0.8),
        'vehicles',
      ),
    ),
  ),
)

describe('the chosen mark', () => {
  it.each(looks)('of columns has its words between higher neighbours, $width px wide in $language', look => {
    for (const period of periodsOf(sales)) {
      const frame = choosing(sales, 'period', [period])
      expect(unsaid(columns(frame, look, { category: 'period', color: nev }), frame, look)).toEqual([])
    }
  })

  it.each(looks)(
    'of two beside each other has its words like the other, $width px wide in $language',
    look => {
      for (const period of periodsOf(twice)) {
        const frame = choosing(twice, 'period', [period])
        const option = columns(frame, look, { category: 'period', series: 'measure', color: nev })
        expect(unsaid(option, frame, look), period).toEqual([])
      }
    },
  )

  it.each(looks)('of a line has its words, $width px wide in $language', look => {
    for (const period of periodsOf(sold1)) {
      const frame = choosing(sold1, 'period', [period])
      expect(unsaid(lines(frame, look, { period: 'period', color: nev }), frame, look)).toEqual([])
    }
  })

  it.each(looks)('of several lines has its words at its point, $width px wide in $language', look => {
    for (const period of periodsOf(sold2)) {
      const frame = choosing(sold2, 'period', [period])
      const option = lines(frame, look, { period: 'period', series: 'measure', color: nev })
      expect(unsaid(option, frame, look), period).toEqual([])
    }
  })

  it('between two others has its words over a dot, and a muted one beside it gives way', () => {
    const values = [1, 5, 5.02, 9]
    const flows = values.map((value, at) =>
      row({ partner: key('eu', 'EU', '欧盟'), flow: key(`${at}`, `${at}`, `${at}`) }, value * 1e12, 'CNY'),
    )
    const frame = choosing(frameOf(['partner', 'flow'], 'CNY', flows), 'flow', ['2'])
    const look: Look = { size: 'medium', language: 'en', width: 560 }
    const shown = seenIn(dots(frame, look, { category: 'partner', series: 'flow', color: nev }))
    expect(shown).toContain('5.02\u00a0trn')
    expect(shown).not.toContain('5\u00a0trn')
  })
})

/** Words that are set in a drawing. */
const seenIn = (option: Option): readonly string[] => {
  const sheet = { width: 560, height: 80, scheme: 'light', title: 'x', description: 'x' } as const
  return textBoxes(drawSvg(option, sheet)).map(({ words }) => words)
}

/** True for values so near that their columns look of one height. */
const alike = (rows: readonly Row[]): boolean => {
  const values = rows.map(({ value }) => value ?? 0)
  return values.length > 1 && Math.max(...values) < Math.min(...values) * 1.1
}

const keeping = panels
  .filter(({ keeps }) => keeps.includes('period'))
  .map(panel => ({ id: panel.id, panel, whole: shownOf(panel, figures, noFilter) }))

describe.each(keeping)('panel $id under the choice of a period', ({ panel, whole }) => {
  const choices = periodsOf(whole).map(period => shownOf(panel, figures, { ...noFilter, period: [period] }))

  it('sets no text outside of the picture and none on another', { timeout: 60_000 }, () => {
    for (const frame of choices.filter(({ rows }) => rows.length > 0))
      for (const look of looks.filter(({ width }) => [340, 560, 880].includes(width))) {
        const { width, language } = look
        const height = panel.height(frame, look)
        const sheet = { width, height, scheme: 'light', title: 'x', description: 'x' } as const
        const boxes = textBoxes(drawSvg(panel.encode(frame, look), sheet))
        const chosen = frame.rows.find(({ emphasis }) => emphasis === 'chosen')?.keys['period']?.id
        expect(
          [...outside(boxes, width, height), ...clashes(boxes)],
          `${chosen} ${width} ${language}`,
        ).toEqual([])
      }
  })

  it('says the value of a chosen mark before that of a muted one', { timeout: 60_000 }, () => {
    for (const frame of choices.filter(({ rows }) => rows.length > 0))
      for (const look of looks) {
        const chosen = frame.rows.filter(({ emphasis, value }) => emphasis === 'chosen' && value !== null)
        const missed = unsaid(panel.encode(frame, look), frame, look)
        const where = `${chosen[0]?.keys['period']?.id} ${look.width} ${look.language}`
        // Of narrow columns beside higher ones, or beside one of their height, some may stay without words, but never all.
        const due = look.width > 500 && chosen.length < 3 && !alike(chosen) ? chosen.length : 1
        expect(chosen.length - missed.length, `${where}: ${missed.join(', ')}`).toBeGreaterThanOrEqual(due)
      }
  })
})
