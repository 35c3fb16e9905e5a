import { describe, expect, it } from 'vitest'
import { drawSvg } from '../../src/charts/svg.ts'
import { dots, dotsHeight, type DotsSpec } from '../../src/forms/dots.ts'
import { layoutOf } from '../../src/forms/layout.ts'
import { color, type Look } from '../../src/forms/Look.ts'
import type { Frame, Row } from '../../src/frame/Frame.ts'
import { flows, frameOf, growth, key, plainColor, row, year } from './frames.ts'
import { itemsIn, seriesOf } from './items.ts'
import { looks } from './looks.ts'
import { clashes, outside, textBoxes } from './textBoxes.ts'

const spec: DotsSpec = { category: 'partner', series: 'flow', color: plainColor('world') }
const one = (value: number): Frame =>
  frameOf(['partner', 'flow'], 'percent', [
    row({ partner: key('eu', 'EU', '欧盟'), flow: key('imports', 'Imports', '进口') }, value, 'percent'),
  ])

/** Px from the drawing's left edge to a value. */
function placeIn(frame: Frame, look: Look, own: DotsSpec): (value: number) => number {
  const { grid, xAxis } = dots(frame, look, own)
  const { left, right } = { left: 0, right: 0, ...[grid].flat()[0] }
  const { min, max } = { min: 0, max: 1, ...[xAxis].flat()[0] }
  const plot = look.width - Number(left) - Number(right)
  return value => Number(left) + ((value - Number(min)) / (Number(max) - Number(min))) * plot
}

describe('a dot at the end of the scale', () => {
  it.each(looks)('is whole, $width px wide in $language', look => {
    for (const value of [-9.7, -3.3, 0, 8.1]) {
      const frame = one(value)
      const x = placeIn(frame, look, spec)(value)
      const radius = layoutOf(look).point / 2 + 2.5
      expect(x - radius).toBeGreaterThanOrEqual(0)
      expect(x + radius).toBeLessThanOrEqual(look.width)
    }
  })
})

const small = frameOf(
  ['partner', 'flow'],
  'CNY',
  [0.1, 0.3, 0.5, 0.8, 1.4, 2.2, 7].flatMap((value, at) => {
    const partner = key(`p${at}`, `Partner ${at}`, `伙伴${at}`)
    const of = (id: string): Row['keys'] => ({ partner, flow: key(id, id, id) })
    return [row(of('a'), value * 1e12, 'CNY'), row(of('b'), value * 1.08e12, 'CNY')]
  }),
)

describe('the words of a dot near the zero line', () => {
  it.each(looks)('stand beyond the line, not on it, $width px wide in $language', look => {
    for (const frame of [small, growth, flows]) {
      const height = dotsHeight(frame, look, spec)
      const sheet = { width: look.width, height, scheme: 'light', title: 'x', description: 'x' } as const
      const boxes = textBoxes(drawSvg(dots(frame, look, spec), sheet))
      const zero = placeIn(frame, look, spec)(0)
      const values = boxes.filter(
        ({ words, top }) => /\d/.test(words) && !/Partner|伙伴/.test(words) && top > 20,
      )
      expect(values.filter(({ left, right }) => left < zero - 1 && right > zero + 1)).toEqual([])
      expect([...outside(boxes, look.width, height), ...clashes(boxes)]).toEqual([])
    }
  })
})

describe('a hollow dot near a full one', () => {
  const ends = (now: number): Frame =>
    frameOf(['partner', 'flow'], 'CNY', [
      row({ partner: key('eu', 'EU', '欧盟'), flow: year('2024') }, 1e12, 'CNY'),
      row({ partner: key('eu', 'EU', '欧盟'), flow: year('2025') }, now, 'CNY', { status: 'preliminary' }),
    ])
  const look: Look = { size: 'medium', language: 'en', width: 560 }

  it('does not cover it: it lies under it, its rim is drawn over it', () => {
    const option = dots(ends(1.005e12), look, spec)
    const levels = new Map(seriesOf(option).map(({ id, z }) => [id, Number(z)]))
    expect(levels.get('dots 2025')).toBeLessThan(levels.get('dots 2024') ?? 0)
    expect(itemsIn(option, 'rims').map(({ value, row: at }) => [value, at])).toEqual([[[1.005e12, 0], null]])
    expect(seriesOf(option).find(({ id }) => id === 'rims')?.['data']).toMatchObject([
      { itemStyle: { color: 'transparent', borderColor: color('world') } },
    ])
  })

  it('has no second rim where the two stand apart', () => {
    expect(itemsIn(dots(ends(2e12), look, spec), 'rims')).toEqual([])
  })
})
