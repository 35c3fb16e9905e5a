import { describe, expect, it } from 'vitest'
import { chartPart } from '../../src/exports/chartPart.ts'
import { sizesOf } from '../../src/exports/chartSizes.ts'
import type { ChartPoint, NativeChart } from '../../src/exports/NativeChart.ts'
import { lineOf, widthOf } from '../../src/exports/slideType.ts'
import { all, treeOf } from './xmlTree.ts'

const spread = 10
const box = { x: 0, y: 0, w: 4.3, h: 3 }

const point = (value: number, row: number, half: number): ChartPoint => ({
  value,
  row,
  fill: { pattern: 'solid', color: '336699' },
  label: { words: '200 bn', format: null, color: '000000', bold: false, place: 'outEnd' },
  low: half === 0 ? null : value - half,
  high: half === 0 ? null : value + half,
})

const barsOf = (values: readonly (readonly [value: number, half: number])[]): NativeChart => ({
  kind: 'bars',
  title: '',
  corner: '',
  categories: values.map((_, at) => (at === 0 ? 'Belt and Road partners' : 'United States')),
  series: [
    {
      name: 'Series',
      color: '336699',
      dashed: false,
      points: values.map(([value, half], row) => point(value, row, half)),
    },
  ],
  axis: { low: Math.min(0, ...values.map(([value]) => value)), high: 100, step: 50, format: null },
  spans: false,
})

/** Inches from the end of a whisker to the label past it. */
function airOf(chart: NativeChart, row: number): number {
  const { shifts, plot, low, high } = sizesOf(chart, box, 'en')
  const inchesAValue = (plot.w * box.w) / (high - low)
  const shift = (shifts.get(row)?.x ?? 0) * box.w
  return Math.abs(shift) - spread * inchesAValue
}

describe('labels of bars with whiskers', () => {
  const chart = barsOf([
    [80, spread],
    [-40, spread],
    [60, 0],
  ])

  it('keep clear of the whisker, on either side of zero', () => {
    expect(airOf(chart, 0)).toBeGreaterThan(0.08)
    expect(airOf(chart, 1)).toBeGreaterThan(0.08)
    const { shifts } = sizesOf(chart, box, 'en')
    expect(shifts.get(0)?.x).toBeGreaterThan(0)
    expect(shifts.get(1)?.x).toBeLessThan(0)
  })

  it('stay at the end of a bar without one', () => {
    expect(sizesOf(chart, box, 'en').shifts.has(2)).toBe(false)
  })

  it('have no stroke to their bars, which would read as a minus', () => {
    const xml = treeOf(chartPart(chart, box, 'en'))
    expect(all(xml, 'c:showLeaderLines').map(one => one.attributes['val'])).toEqual(['0'])
  })
})

describe('names beside bars that go left of zero', () => {
  it('stay on one line within their room', () => {
    const { names, plot } = sizesOf(
      barsOf([
        [80, 0],
        [-40, 0],
      ]),
      box,
      'en',
    )
    expect(widthOf('Belt and Road partners', names, true)).toBeLessThan(plot.x * box.w)
  })

  it.each(['en', 'zh'] as const)(
    'are all there: no line is higher than the band of its bar, in %s',
    language => {
      const many = Array.from({ length: 12 }, (_, at) => [at === 3 ? -40 : 80, 0] as const)
      const { names } = sizesOf(barsOf(many), box, language)
      expect(lineOf(names, language)).toBeLessThan(box.h / many.length)
    },
  )
})
