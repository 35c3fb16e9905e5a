import type { ECharts } from 'echarts'
import { describe, expect, it, vi } from 'vitest'
import { holdPaint, unpainted } from '../../src/charts/unpainted.ts'

/** A chart of which no more is there than paints, and how often it has. */
function paintingChart() {
  const refresh = vi.fn<() => void>()
  // As with ECharts, painting is what all painters have in common.
  const painter: { refresh: () => void } = Object.create({ refresh })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no more of a chart is asked for
  const chart = { getZr: () => ({ painter }) } as unknown as ECharts
  return { chart, paint: () => painter.refresh(), painted: () => refresh.mock.calls.length }
}

describe('a chart that is kept from painting', () => {
  it('paints again from when it is let go', () => {
    const { chart, paint, painted } = paintingChart()
    const release = holdPaint(chart)
    paint()
    expect(painted()).toBe(0)
    release()
    paint()
    expect(painted()).toBe(1)
  })

  it('by two, does not paint until both have let it go', () => {
    const { chart, paint, painted } = paintingChart()
    const release = holdPaint(chart)
    unpainted(chart, paint)
    paint()
    expect(painted()).toBe(0)
    release()
    paint()
    expect(painted()).toBe(1)
  })

  it('for what fails meanwhile, paints afterwards', () => {
    const { chart, paint, painted } = paintingChart()
    const fail = () => {
      throw new Error('cannot be drawn')
    }
    expect(() => unpainted(chart, fail)).toThrow('cannot be drawn')
    paint()
    expect(painted()).toBe(1)
  })
})
