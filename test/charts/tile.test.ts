import { describe, expect, it } from 'vitest'
import { finish } from '../../src/charts/finish.ts'
import { tiled } from '../../src/charts/tile.ts'
import type { Option } from '../../src/forms/Look.ts'

const hatching = { symbol: 'rect', color: '#123456', dashArrayX: [1, 0], dashArrayY: [2, 5] }

const lengthOf = (dashes: unknown): number =>
  Array.isArray(dashes) ? dashes.reduce((sum: number, dash) => sum + Number(dash), 0) : Number.NaN

describe('the tile of a hatching on a canvas', () => {
  it.each([0.85, 0.9412, 720 / 740, 1, 1120 / 1040, 1376 / 1040, 1.5, 2, 3])(
    'is as good as whole pixels long, with %f of them for one of the layout',
    ratio => {
      const { dashArrayY } = tiled(hatching, ratio)
      const pixels = lengthOf(dashArrayY) * ratio
      const bands = lengthOf(dashArrayY) / 7
      expect(Number.isInteger(bands)).toBe(true)
      // What is cut off moves a band by so much against the one before.
      expect((pixels - Math.trunc(pixels + 1e-9)) / bands).toBeLessThan(0.01)
    },
  )

  it('is never cut to nothing along its bands', () => {
    const { dashArrayX } = tiled(hatching, 0.5)
    expect(Math.trunc(lengthOf(dashArrayX) * 0.5)).toBeGreaterThan(0)
  })

  it('counts dashes as ECharts does, in whole pixels', () => {
    expect(lengthOf(tiled({ ...hatching, dashArrayY: [1.5, 4.5] }, 1).dashArrayY)).toBe(7)
  })

  it('is made for charts on a canvas and left alone in drawings', () => {
    const option: Option = { series: [{ type: 'bar', data: [{ value: 1, itemStyle: { decal: hatching } }] }] }
    expect(JSON.stringify(finish(option, 'light'))).toContain('"dashArrayY":[2,5]')
    expect(JSON.stringify(finish(option, 'light', { ratio: 720 / 740 }))).toContain('"dashArrayY":[2,5,2,5')
  })
})
