import { describe, expect, it } from 'vitest'
import { drawSvg } from '../../src/charts/svg.ts'
import { noFilter } from '../../src/filter/Filter.ts'
import { labelOf } from '../../src/forms/label.ts'
import type { Look } from '../../src/forms/Look.ts'
import { keysOf, type Frame } from '../../src/frame/Frame.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { frameOf } from '../../src/panels/view.ts'
import { loadFolder } from '../data/folder.ts'
import { panels } from '../panels/panels.ts'
import { itemsIn } from './items.ts'
import { looks } from './looks.ts'
import { textBoxes, type TextBox } from './textBoxes.ts'

const figures = await loadFolder()

/** Ends of the columns of a drawing: their rows, left and right, and the upper edge, px. */
function columnsOf(svg: string) {
  return [...svg.matchAll(/<path([^>]*) data-row="(\d+)"/g)].flatMap(([, tag = '', index]) => {
    const path = /(?: |^)d="([^"]*)"/.exec(tag)?.[1] ?? ''
    // Each point but the first is said by how far it lies from the one before it.
    const steps = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    )
    const along = (axis: 0 | 1) =>
      steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + step[axis], 0))
    const [xs, ys] = [along(0), along(1)]
    return [{ index: Number(index), left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys) }]
  })
}
type Column = ReturnType<typeof columnsOf>[number]

/** Px from the middle of words, at their lower edge, to the top of a column. */
const distance = (words: TextBox, { left, right, top }: Column): number => {
  const x = (words.left + words.right) / 2
  return Math.hypot(Math.max(0, left - x, x - right), words.bottom - top)
}

/** Words of a picture that stand nearer to a column of another value, as sentences. */
function misread(panel: Panel, frame: Frame, look: Look): readonly string[] {
  const { width, language } = look
  const sheet = {
    width,
    height: panel.height(frame, look),
    scheme: 'light',
    title: '',
    description: '',
  } as const
  const svg = drawSvg(panel.encode(frame, look), sheet)
  const columns = columnsOf(svg)
  const words = frame.rows.map(row => labelOf(frame, row, language, {}))
  return textBoxes(svg).flatMap(box => {
    const own = columns.filter(({ index }) => words[index] === box.words)
    if (own.length === 0) return []
    const near = Math.min(...own.map(column => distance(box, column)))
    const years = own.map(({ index }) => frame.rows[index]?.keys['period']?.id)
    // Columns of one year touch: their words may stand a little to one side.
    const leeway = ({ index }: Column): number =>
      years.includes(frame.rows[index]?.keys['period']?.id) ? 7 : 1
    const nearer = columns.find(
      column => !own.includes(column) && distance(box, column) < near - leeway(column),
    )
    return nearer ? [`${box.words} at ${words[nearer.index]}, ${width} px`] : []
  })
}

const upright = panels
  .map(panel => ({ id: panel.id, panel, whole: frameOf(panel, figures, noFilter) }))
  .filter(({ panel, whole }) => {
    const look = { size: 'wide', width: 1040, language: 'en' } as const
    return panel.keeps.includes('period') && itemsIn(panel.encode(whole, look), 'columns').length > 0
  })

describe.each(upright)('the value of a chosen year in $id', ({ panel, whole }) => {
  it('stands nearer to its own column than to any other', { timeout: 120_000 }, () => {
    const periods = keysOf(whole, 'period').map(({ id }) => id)
    const choices = periods.flatMap((one, at) => [
      [one],
      [one, periods[(at * 5 + 5) % periods.length] ?? one],
    ])
    const wrong = choices.flatMap(period => {
      const frame = frameOf(panel, figures, { ...noFilter, period })
      if (frame.rows.length === 0) return []
      return looks
        .filter(({ language, size }) => language === 'en' && size !== 'slide')
        .flatMap(look => misread(panel, frame, look).map(one => `${period.join(', ')}: ${one}`))
    })
    expect(wrong).toEqual([])
  })
})
