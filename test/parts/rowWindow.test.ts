import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pieces, rowByKey, rowWindow, scrollFor } from '../../src/parts/rowWindow.ts'

const counts = fc.nat({ max: 3000 })

describe('the window over many rows', () => {
  it('holds every row in sight, and not many more', () => {
    fc.assert(
      fc.property(
        counts,
        fc.nat({ max: 200_000 }),
        fc.integer({ min: 100, max: 2000 }),
        (count, top, height) => {
          const row = 56
          const [first, end] = rowWindow(top, height, row, count)
          const seen = Array.from({ length: count }, (_, index) => index).filter(
            index => (index + 1) * row > top && index * row < top + height,
          )
          expect(seen.every(index => index >= first && index < end)).toBe(true)
          expect(end - first).toBeLessThanOrEqual(Math.ceil(height / row) + 30)
        },
      ),
    )
  })

  it('with its gaps is always as high as all rows, and each drawn row stands at its place', () => {
    fc.assert(
      fc.property(counts, fc.nat({ max: 200_000 }), fc.nat({ max: 3000 }), (count, top, kept) => {
        // Where the reader is now, and where the rows stood before.
        const windows = [rowWindow(top, 700, 56, count, 0), rowWindow(kept * 50, 700, 56, count)]
        let at = 0
        for (const piece of pieces(windows, kept, count)) {
          if ('gap' in piece) at += piece.gap
          else {
            expect(piece.row).toBe(at)
            at += 1
          }
        }
        expect(at).toBe(count)
      }),
    )
  })

  it('keeps the row that has the focus, wherever it is', () => {
    expect(pieces([[100, 102]], 5, 200)).toEqual([
      { gap: 5, before: 5 },
      { row: 5 },
      { gap: 94, before: 100 },
      { row: 100 },
      { row: 101 },
      { gap: 98, before: 200 },
    ])
  })
})

describe('the keys', () => {
  it.each([
    ['ArrowDown', 4, 5],
    ['ArrowUp', 4, 3],
    ['PageDown', 4, 14],
    ['PageUp', 4, 0],
    ['Home', 4, 0],
    ['End', 4, 99],
    ['ArrowDown', 99, 99],
  ])('%s leads from row %i to row %i', (key, from, to) => {
    expect(rowByKey(key, from, 100, 10)).toBe(to)
  })

  it('leave other keys alone', () => {
    expect(rowByKey('a', 4, 100, 10)).toBeUndefined()
  })

  it('scroll as little as shows the row whole', () => {
    expect(scrollFor(3, 0, 560, 56)).toBe(0)
    expect(scrollFor(10, 0, 560, 56)).toBe(56)
    expect(scrollFor(2, 300, 560, 56)).toBe(112)
  })
})
