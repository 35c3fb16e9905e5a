import { describe, expect, it } from 'vitest'
import { lines, linesHeight, type LinesSpec } from '../../src/forms/lines.ts'
import { frameOf, key, plainColor, row, steep, year } from './frames.ts'
import { seriesOf } from './items.ts'
import { looks } from './looks.ts'

const spec: LinesSpec = { period: 'period', color: plainColor('guangdong') }

describe('the words of a value between two higher ones', () => {
  it.each(looks)('stand below the steep line that falls to it, $width px wide in $language', look => {
    const [values] = seriesOf(lines(steep, look, spec)).filter(({ id }) => id === 'values')
    expect(values?.['data']).toContainEqual(
      expect.objectContaining({
        label: expect.objectContaining({ formatter: '2.1%', verticalAlign: 'top' }),
      }),
    )
  })
})

describe('a chart over time of which one moment is left', () => {
  const moment = { period: year('2024'), flow: key('total', 'Exports and imports', '进出口') }
  const one = frameOf(['flow', 'period'], 'USD', [row(moment, 1.25e12, 'USD', { status: 'at-least' })])
  const own: LinesSpec = { period: 'period', series: 'flow', color: plainColor('guangdong') }
  const screens = looks.filter(({ size }) => size !== 'slide')

  it.each(screens)('is low, with room over its point, $width px wide in $language', look => {
    expect(linesHeight(one, look, own)).toBeLessThan(linesHeight(steep, look, spec) * 0.6)
    const { yAxis } = lines(one, look, own)
    expect([yAxis].flat()[0]).toMatchObject({ min: 0, max: 1.25e12 * 1.3 })
  })

  it.each(looks)('has its arrow clear of the point, $width px wide in $language', look => {
    const all = seriesOf(lines(one, look, own))
    const items = (id: string) => [all.find(series => series['id'] === id)?.['data']].flat()
    const size = Number(all.find(({ id }) => id === 'line total')?.['symbolSize'])
    const [arrow] = items('open ends')
    expect(arrow).toMatchObject({ symbolSize: [size, size * 0.8] })
    const up = Object(arrow).symbolOffset[1]
    // The rim of the point goes a pixel beyond its size.
    expect(-up - size * 0.4 - (size / 2 + 1)).toBeGreaterThan(1.9)
  })

  it.each(looks)('has a rim of paper around its name, $width px wide in $language', look => {
    const [ends] = seriesOf(lines(one, look, own)).filter(({ id }) => id === 'ends')
    expect(ends?.['data']).toEqual([
      expect.objectContaining({ label: expect.objectContaining({ textBorderColor: '@surface' }) }),
    ])
  })
})
