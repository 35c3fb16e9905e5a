import { describe, expect, it } from 'vitest'
import { drawSvg } from '../../src/charts/svg.ts'
import { dots, dotsHeight, type DotsSpec } from '../../src/forms/dots.ts'
import { layoutOf } from '../../src/forms/layout.ts'
import type { Look, Option } from '../../src/forms/Look.ts'
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

type Drawn = {
  readonly row?: number
  readonly value: readonly number[]
  readonly symbol?: string
  readonly symbolSize: number | readonly number[]
  readonly symbolOffset: readonly number[]
}
const isDrawn = (item: unknown): item is Drawn =>
  typeof item === 'object' && item !== null && 'symbolOffset' in item && 'row' in item

/** What is drawn for the rows of a frame. */
const drawnIn = (option: Option): readonly Drawn[] =>
  seriesOf(option)
    .filter(({ id }) => String(id).startsWith('dots '))
    .flatMap(({ data }) => (Array.isArray(data) ? data.filter(isDrawn) : []))

const trade = (pairs: readonly (readonly [number, number])[]): Frame =>
  frameOf(
    ['partner', 'period'],
    'CNY',
    pairs.flatMap(([before, now], at) => {
      const partner = key(`p${at}`, `Partner ${at}`, `伙伴${at}`)
      return [
        row({ partner, period: year('2024') }, before, 'CNY'),
        row({ partner, period: year('2025') }, now, 'CNY', { status: 'preliminary' }),
      ]
    }),
  )
const overTime: DotsSpec = { ...spec, series: 'period' }

describe('two dots closer than a dot is wide', () => {
  const pairs = [
    [6.99e12, 7.55e12],
    [566e9, 601e9],
    [1.5e12, 1.48e12],
  ] as const

  it.each(looks)('do not lie on each other, $width px wide in $language', look => {
    const frame = trade(pairs)
    const x = placeIn(frame, look, overTime)
    const marks = drawnIn(dots(frame, look, overTime))
    for (const line of [1, 2]) {
      const [one, other] = marks.filter(({ value }) => value[1] === line)
      if (!one || !other) throw new Error('a line without its two dots')
      const across = x(one.value[0] ?? 0) - x(other.value[0] ?? 0)
      const upright = (one.symbolOffset[1] ?? 0) - (other.symbolOffset[1] ?? 0)
      expect(Math.hypot(across, upright)).toBeGreaterThanOrEqual(Number(one.symbolSize) + 2 - 0.01)
    }
  })

  it.each(looks)('say their values to their right, 2024 before 2025, $width px wide in $language', look => {
    const frame = trade(pairs)
    const height = dotsHeight(frame, look, overTime)
    const sheet = { width: look.width, height, scheme: 'light', title: 'x', description: 'x' } as const
    const boxes = textBoxes(drawSvg(dots(frame, look, overTime), sheet))
    const said = look.language === 'zh' ? ['5660亿', '6010亿'] : ['566 bn', '601 bn']
    const [before, now] = said.map(words => boxes.find(box => box.words.replace('\u00a0', ' ') === words))
    const x = placeIn(frame, look, overTime)
    expect(before?.left).toBeGreaterThan(x(601e9))
    expect(now?.left).toBeGreaterThan(before?.right ?? Infinity)
    expect(boxes.filter(({ words }) => words === '→').length).toBeGreaterThanOrEqual(2)
    expect([...outside(boxes, look.width, height), ...clashes(boxes)]).toEqual([])
  })
})

describe('a sum on the line of its parts', () => {
  const parts = ['exports', 'imports', 'total'] as const
  const spain = frameOf(
    ['partner', 'flow'],
    'percent',
    [4.2, 5.6, 4.5].map((value, at) =>
      row({ partner: key('spain', 'Spain', '西班牙'), flow: key(parts[at] ?? '', '', '') }, value, 'percent'),
    ),
  )
  const summed: DotsSpec = { ...spec, sum: ({ keys }) => keys['flow']?.id === 'total' }

  it('is a tick longer and narrower than the dot it stands on, over it', () => {
    for (const look of looks) {
      const option = dots(spain, look, summed)
      const [dot, , tick] = drawnIn(option)
      const [across = 0, along = 0] = [tick?.symbolSize ?? []].flat()
      expect(tick?.symbol).toBe('rect')
      expect(across).toBeLessThan(Number(dot?.symbolSize) / 2)
      expect(along).toBeGreaterThan(Number(dot?.symbolSize))
      const levels = new Map(seriesOf(option).map(({ id, z }) => [id, Number(z)]))
      expect(levels.get('dots total')).toBeGreaterThan(levels.get('dots exports') ?? Infinity)
    }
  })
})

describe('dots on a slide', () => {
  it('have a plot wide enough to compare, in as few lines as that takes', () => {
    const many = trade(Array.from({ length: 19 }, (_, at) => [(at + 1) * 3e11, (at + 1) * 3.1e11] as const))
    const option = dots(many, { size: 'slide', language: 'en', width: 880, height: 220 }, overTime)
    const grids = [option.grid].flat().map(grid => ({ left: 0, right: 0, ...grid }))
    for (const { left, right } of grids)
      expect(880 - Number(left) - Number(right)).toBeGreaterThanOrEqual(198)
    expect(itemsIn(option, 'left out').map(({ words }) => words)[0]).toMatch(/^Shown: the first \d+ of 19$/)
  })
})
