import { color } from '../forms/Look.ts'
import { wrap } from './layout.ts'
import type { LegendEntry } from '../forms/legend.ts'
import type { Placed, StyleMeasure } from './placed.ts'
import { innerOf, type Sheet, type Style } from './target.ts'

/** A part of a plate: its height, and what stands where once its top is known. */
export type Block = {
  readonly height: number
  readonly at: (top: number) => readonly Placed[]
}

/** Where the baseline stands in a line, from its top: letters and Han signs both look centred so. */
const baseline = ({ size, leading }: Style): number => Math.round((leading - size) / 2 + size * 0.86)

/** Lines of text one under the other at the left margin. */
export const lines = (texts: readonly string[], style: Style, { margin }: Sheet): Block => ({
  height: texts.length * style.leading,
  at: top =>
    texts.map((text, index) => ({
      kind: 'text',
      x: margin.side,
      y: top + index * style.leading + baseline(style),
      text,
      style,
    })),
})

/** The lines of a text between the margins, none wider than `column` where that is given. */
export const broken = (
  text: string,
  style: Style,
  sheet: Sheet,
  measure: StyleMeasure,
  column = Infinity,
): readonly string[] => wrap(text, Math.min(column, innerOf(sheet)), line => measure(line, style))

/** Free space. */
export const gap = (height: number): Block => ({ height, at: () => [] })

/** A thin rule from margin to margin. */
export const rule = (sheet: Sheet): Block => ({
  height: 1,
  at: top => [{ kind: 'rule', x: sheet.margin.side, y: top, width: innerOf(sheet), color: color('line') }],
})

/** A swatch beside a text of a size, and the space after the two. */
const swatchFor = ({ size }: Style) => ({
  width: Math.round(size * 1.6),
  height: Math.round(size * 0.8),
  gap: Math.round(size * 0.55),
  after: Math.round(size * 1.8),
})

/** Keys of the picture side by side, on as many lines as they need. */
export function keys(entries: readonly LegendEntry[], sheet: Sheet, measure: StyleMeasure): Block {
  const style = sheet.styles.legend
  const swatch = swatchFor(style)
  const left = sheet.margin.side
  const right = left + innerOf(sheet)
  let [x, line] = [left, 0]
  const places = entries.map(entry => {
    const wide = swatch.width + swatch.gap + measure(entry.label, style)
    if (x > left && x + wide > right) [x, line] = [left, line + 1]
    const place = { entry, x, line }
    x += wide + swatch.after
    return place
  })
  const { width, height } = swatch
  return {
    height: (line + 1) * style.leading,
    at: top =>
      places.flatMap(({ entry: { label, ...fill }, ...place }): readonly Placed[] => {
        const y = top + place.line * style.leading
        return [
          { kind: 'swatch', x: place.x, y: y + (style.leading - height) / 2, width, height, ...fill },
          { kind: 'text', x: place.x + width + swatch.gap, y: y + baseline(style), text: label, style },
        ]
      }),
  }
}

export const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { height }) => sum + height, 0)

/** Blocks one under the other. */
export function stacked(blocks: readonly Block[], top: number): readonly Placed[] {
  let y = top
  return blocks.flatMap(block => {
    const placed = block.at(y)
    y += block.height
    return placed
  })
}
