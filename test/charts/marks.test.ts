import { describe, expect, it } from 'vitest'
import { markNear, type PlacedMark } from '../../src/charts/marks.ts'

const point = (row: number, x: number, y: number): PlacedMark => ({
  row,
  series: 0,
  item: row,
  box: { x, y, width: 0, height: 0 },
})
const bar = (row: number, x: number): PlacedMark => ({
  ...point(row, x, 0),
  box: { x, y: 0, width: 20, height: 100 },
})

describe('the mark a pointer means', () => {
  it('is a thin sliver of a bar a little further off too', () => {
    const sliver = { ...point(0, 0, 0), box: { x: 0, y: 0, width: 1, height: 20 } }
    expect(markNear([sliver], { x: 14, y: 10 })?.mark.row).toBe(0)
    expect(markNear([sliver], { x: 16, y: 10 })).toBeNull()
  })

  it('is the nearest point within a fingertip', () => {
    const marks = [point(0, 10, 10), point(1, 30, 10)]
    expect(markNear(marks, { x: 24, y: 14 })?.mark.row).toBe(1)
    expect(markNear(marks, { x: 10, y: 33 })?.mark.row).toBe(0)
    expect(markNear(marks, { x: 10, y: 35 })).toBeNull()
  })

  it('is the bar under it, or one just beside it', () => {
    const marks = [bar(0, 0), bar(1, 40)]
    expect(markNear(marks, { x: 10, y: 50 })).toMatchObject({ mark: { row: 0 }, at: { x: 10, y: 50 } })
    expect(markNear(marks, { x: 36, y: 50 })).toMatchObject({ mark: { row: 1 }, at: { x: 40, y: 50 } })
    expect(markNear(marks, { x: 30, y: 50 })).toBeNull()
  })

  it('is the one drawn last where two lie equally near', () => {
    expect(markNear([bar(0, 0), bar(1, 0)], { x: 5, y: 5 })?.mark.row).toBe(1)
  })

  it('is none on an empty chart', () => {
    expect(markNear([], { x: 0, y: 0 })).toBeNull()
  })
})
