import { describe, expect, it } from 'vitest'
import { squareOf } from '../../src/charts/tile.ts'

describe('a square of bands', () => {
  it.each([0.85, 0.9412, 720 / 740, 1, 1120 / 1040, 1376 / 1040, 1.5, 2, 3])(
    'goes on in whole pixels with its bands in their places, with %f pixels for one of the layout',
    ratio => {
      const step = 7 * Math.SQRT2 * ratio
      const { count, length } = squareOf(step)
      expect(Number.isInteger(length)).toBe(true)
      expect(length).toBeLessThanOrEqual(512)
      // The last band of a chart 1200 pixels wide is off by less than half a pixel.
      expect((Math.abs(length / count - step) * 1200) / step).toBeLessThan(0.5)
    },
  )

  it('is one band where a band is wider than a tile may be', () => {
    expect(squareOf(700)).toEqual({ count: 1, length: 700 })
  })
})
