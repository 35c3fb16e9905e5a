import type { LineSeriesOption } from 'echarts'
import type { Row } from '../frame/Frame.ts'

type Point = [x: number, y: number] | '-'

/** Strokes of a pen over the plot, x in px, y a value; `-` lifts the pen. Guides, not marks. */
export const strokes = (
  id: string,
  points: Point[],
  style: NonNullable<LineSeriesOption['lineStyle']>,
): LineSeriesOption => ({
  id,
  type: 'line',
  xAxisIndex: 1,
  silent: true,
  showSymbol: false,
  symbol: 'none',
  clip: false,
  emphasis: { disabled: true },
  lineStyle: style,
  z: 5,
  data: points,
})

/** A row and where it stands, px from the plot's left edge. */
export type Upright = { readonly row: Row; readonly x: number }

const halfCap = 3.5

/** Px below which two caps would melt into a block. */
const apart = 5

function whisker({ row, x }: Upright, perUnit: number): Point[] {
  const low = row.low ?? 0
  const high = row.high ?? 0
  const cap = (y: number): Point[] => [[x - halfCap, y], [x + halfCap, y], '-']
  if ((high - low) * perUnit < apart) return cap((low + high) / 2)
  return [...cap(low), [x, low], [x, high], '-', ...cap(high)]
}

/**
 * Thin upright lines from end to end of the intervals of these rows, the muted ones fainter.
 * @param perUnit px a unit of the value takes
 */
export const uprightWhiskers = (rows: readonly Upright[], perUnit: number): LineSeriesOption[] =>
  (['@ink', '@ink-faint'] as const).flatMap(color => {
    const some = rows.filter(({ row }) => (row.emphasis === 'muted') === (color === '@ink-faint'))
    const points = some.flatMap(one => whisker(one, perUnit))
    return some.length === 0 ? [] : [strokes(`whiskers ${color.slice(1)}`, points, { color, width: 1.5 })]
  })
