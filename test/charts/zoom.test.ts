import { describe, expect, it } from 'vitest'
import { placeOf, type PlacedMark } from '../../src/charts/marks.ts'
import { shareOf, spanAround, stepped, whole } from '../../src/charts/zoom.ts'

const line = (...places: readonly (readonly [moment: number, value: number, row: number])[]) => ({
  series: [{ type: 'line' as const, data: new Float64Array(places.flat()) as unknown as number[] }],
})

describe('the stretch of a long line that is shown', () => {
  it('is halved and doubled around its middle, and never leaves the whole', () => {
    expect(stepped(whole, 'in')).toEqual({ start: 25, end: 75 })
    expect(stepped({ start: 25, end: 75 }, 'out')).toEqual(whole)
    expect(stepped({ start: 90, end: 100 }, 'out')).toEqual({ start: 80, end: 100 })
    expect(spanAround(0, 20)).toEqual({ start: 0, end: 20 })
    expect(stepped({ start: 50, end: 50.1 }, 'in').end - 50).toBeCloseTo(0.1)
  })

  it('finds where a row lies, gaps passed over', () => {
    const option = line([0, 1, 0], [10, NaN, -1], [10, 2, 1], [30, NaN, -1], [30, 3, 2], [40, 4, 3])
    expect([0, 1, 2, 3].map(row => shareOf(option, row))).toEqual([0, 25, 75, 100])
    expect(shareOf(option, 4)).toBeNull()
    expect(shareOf({ series: [{ type: 'line', data: [1, 2] }] }, 0)).toBeNull()
  })
})

describe('the place of a row among the marks that are drawn', () => {
  const mark = (row: number, x: number): PlacedMark => ({
    row,
    series: 0,
    item: row,
    box: { x, y: 5, width: 0, height: 0 },
  })

  it('is its mark, or the nearest one where its pixels are taken', () => {
    const marks = [mark(0, 0), mark(100, 1), mark(200, 2)]
    expect(placeOf(marks, 100)).toEqual({ x: 1, y: 5 })
    expect(placeOf(marks, 130)).toEqual({ x: 1, y: 5 })
    expect(placeOf(marks, 180)).toEqual({ x: 2, y: 5 })
  })

  it('is nowhere outside of what is shown, nor in a gap', () => {
    expect(placeOf([mark(10, 0), mark(20, 1)], 5)).toBeNull()
    expect(placeOf([mark(0, 0), mark(2, 40)], 1)).toBeNull()
  })
})
