import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth as measured } from '../../src/charts/measure.ts'
import { roomFor, touches } from '../../src/forms/box.ts'
import { dodge } from '../../src/forms/dodge.ts'
import { domainOf, ticksOf } from '../../src/forms/domain.ts'
import { fitPlot } from '../../src/forms/fit.ts'
import { textWidth, wrapText } from '../../src/forms/textWidth.ts'
import { growth } from './frames.ts'

describe('words beside lines', () => {
  const wishes = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 10, max: 40 }) }),
    { maxLength: 9 },
  )

  it('never touch, and keep the order of their wishes', () => {
    fc.assert(
      fc.property(wishes, list => {
        const places = dodge(list, 0, 400)
        const order = list
          .map((wish, index) => ({ ...wish, index }))
          .sort((a, b) => a.at - b.at || a.index - b.index)
        order.slice(1).forEach(({ index, height }, at) => {
          const before = order[at]
          if (!before) return
          const gap = (places[index] ?? 0) - (places[before.index] ?? 0)
          expect(gap).toBeGreaterThanOrEqual((height + before.height) / 2 - 1e-6)
        })
      }),
    )
  })

  it('stay where they wish when nothing is in the way', () => {
    expect(
      dodge(
        [
          { at: 100, height: 20 },
          { at: 40, height: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([100, 40])
  })

  it('share the shift when they crowd, within the edges', () => {
    expect(
      dodge(
        [
          { at: 100, height: 20 },
          { at: 100, height: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([90, 110])
    expect(
      dodge(
        [
          { at: 195, height: 20 },
          { at: 198, height: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([170, 190])
  })
})

describe('ticks', () => {
  it('are round, inside the axis and not more than asked', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e14, noNaN: true }),
        fc.integer({ min: 3, max: 6 }),
        (high, most) => {
          const ticks = ticksOf({ low: 0, high }, most)
          expect(ticks.length).toBeLessThanOrEqual(most)
          expect(ticks.length).toBeGreaterThanOrEqual(2)
          expect(Math.max(...ticks)).toBeLessThanOrEqual(high * (1 + 1e-9))
        },
      ),
    )
  })

  it('carry no dust of floating point', () => {
    expect(ticksOf({ low: 0, high: 0.35 }, 5)).toEqual([0, 0.1, 0.2, 0.3])
    expect(ticksOf({ low: -35.5, high: 22.4 }, 5)).toEqual([-20, 0, 20])
  })
})

describe('the plot', () => {
  it('is as wide as the words beside its marks allow', () => {
    const domain = domainOf(growth.rows, { zero: true })
    const { left, right, width } = fitPlot(328, 60, domain, [
      { value: -35.5, px: 50, side: 'left' },
      { value: 22.4, px: 45, side: 'right' },
    ])
    expect(left + width + right).toBe(328)
    expect(left).toBeGreaterThanOrEqual(110)
    expect(right).toBeGreaterThanOrEqual(44)
    expect(width).toBeGreaterThan(165)
  })
})

describe('boxes', () => {
  it('get room in the order they are wanted', () => {
    const box = (left: number) => ({ left, right: left + 10, top: 0, bottom: 10 })
    const placed = roomFor(
      [
        { thing: 'a', box: box(0) },
        { thing: 'b', box: box(5) },
        { thing: 'c', box: box(40) },
      ],
      [box(60)],
    )
    expect([...placed]).toEqual(['a', 'c'])
    expect(touches(box(0), box(10))).toBe(false)
  })
})

describe('estimated text', () => {
  it.each([
    'European Union',
    '规模以上先进制造业',
    '≥\u00a014.25\u00a0trn',
    '−35.5%',
    '不低于14万亿',
    'Wuhan WM, Jilin',
  ])('is never narrower than what the charts measure: %s', words => {
    expect(textWidth(words, 12) * 1.02).toBeGreaterThanOrEqual(measured(words, '12px'))
    expect(textWidth(words, 12)).toBeLessThan(measured(words, '12px') * 1.2)
  })

  it('breaks into lines of like length, at spaces and between Chinese signs', () => {
    expect(wrapText('Retail sales of consumer goods', 12, 150)).toEqual(['Retail sales of', 'consumer goods'])
    expect(wrapText('规模以上先进制造业增加值（不含）', 12, 120)).toHaveLength(2)
    expect(wrapText('中国，德国，法国', 12, 40).every(line => !line.startsWith('，'))).toBe(true)
  })

  it('keeps a short text and a single long word whole', () => {
    expect(wrapText('China', 12, 100)).toEqual(['China'])
    expect(wrapText('Donaudampfschifffahrt', 12, 30)).toEqual(['Donaudampfschifffahrt'])
  })
})
