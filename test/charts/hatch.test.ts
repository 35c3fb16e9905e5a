import { describe, expect, it } from 'vitest'
import { drawSvg } from '../../src/charts/svg.ts'
import type { Option } from '../../src/forms/Look.ts'
import { fillOf } from '../../src/forms/mark.ts'
import { row } from '../exports/views.ts'

const hatched = { ...fillOf(row({ status: 'derived' }), '@eu') }
const sheet = { width: 600, height: 300, scheme: 'light', title: 'Trade', description: 'It grew.' } as const

const drawn = (values: readonly number[], itemStyle: object = hatched): string => {
  const option: Option = {
    xAxis: { type: 'category', data: values.map(String) },
    yAxis: { type: 'value' },
    series: [{ type: 'bar', data: values.map((value, at) => ({ value, row: at, itemStyle })) }],
  }
  return drawSvg(option, sheet)
}

/** The bands of each hatched mark: where they begin and end, how broad they and their gaps are. */
const bandsIn = (svg: string) =>
  [
    ...svg.matchAll(
      /<path clip-path="url\(#([^)]+)\)" d="M([-\d.]+) ([-\d.]+)l([\d.]+) ([\d.]+)" fill="none" stroke="(#\w+)" stroke-width="([\d.]+)" stroke-dasharray="([\d.]+) ([\d.]+)"\/>/g,
    ),
  ].map(([, clip = '', ...rest]) => {
    const [x = 0, y = 0, right = 0, down = 0, , broad = 0, thick = 0, gap = 0] = rest.map(Number)
    return { clip, x, y, right, down, broad, thick, gap }
  })

/** Corners of the shape that cuts bands off. */
function cornersOf(svg: string, clip: string) {
  const d = new RegExp(`<clipPath id="${clip}"><path d="([^"]+)"/></clipPath>`).exec(svg)?.[1] ?? ''
  const [x = 0, y = 0, w = 0, , , h = 0] = d.match(/-?[\d.]+/g)?.map(Number) ?? []
  return [x, x + w].flatMap(across => [y, y + h].map(down => [across, down] as const))
}

describe('hatching', () => {
  it('is drawn in lines, cut off at the edges of each mark', () => {
    const svg = drawn([3, -2, 5])
    expect(svg).not.toContain('<pattern')
    expect(svg).not.toContain('<defs')
    const bands = bandsIn(svg)
    expect(bands).toHaveLength(3)
    for (const { clip, x, y, right, down, broad } of bands) {
      expect(right).toBe(down)
      for (const [across, height] of cornersOf(svg, clip)) {
        // Along the line and away from it, no corner lies beyond the bands.
        const along = (across - x + height - y) / 2
        expect(along).toBeGreaterThan(-0.1)
        expect(along).toBeLessThan(right + 0.1)
        expect(Math.abs(across - x - height + y) / Math.SQRT2).toBeLessThan(broad / 2 + 0.1)
      }
    }
  })

  it('goes on from one mark to the next', () => {
    const bands = bandsIn(drawn([3, -2, 5, 4]))
    for (const { x, y, thick, gap } of bands) {
      const periods = (x + y) / Math.SQRT2 / (thick + gap)
      expect(Math.abs(periods - Math.round(periods))).toBeLessThan(0.01)
    }
  })

  it('leaves the mark its rim and its row', () => {
    const svg = drawn([3])
    expect(svg).toMatch(/<path d="[^"]+" fill="#\w+" stroke="#\w+" stroke-width="1.25" data-row="0"/)
    expect(svg).toMatch(/<path d="[^"]+" fill="none" stroke="#\w+" stroke-width="1.25"\/>/)
  })

  it('of another kind stays a pattern', () => {
    const dots = { ...hatched, decal: { symbol: 'circle', dashArrayX: [6, 6], dashArrayY: [6], rotation: 0 } }
    expect(drawn([3], dots)).toContain('<pattern')
    expect(drawn([3], { ...hatched, borderRadius: 5 })).toContain('<pattern')
  })
})
