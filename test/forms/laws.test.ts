import { describe, expect, it } from 'vitest'
import { drawSvg } from '../../src/charts/svg.ts'
import { cases } from './cases.ts'
import { itemsOf } from './items.ts'
import { looks } from './looks.ts'
import { clashes, outside, textBoxes } from './textBoxes.ts'

describe.each(cases)('$name', ({ frame, draw, height }) => {
  it('are plain data in every layout', () => {
    for (const look of looks) {
      const option = draw(look)
      expect(structuredClone(option)).toEqual(option)
    }
  })

  it('leave the frame as it is and draw the same twice', () => {
    const before = structuredClone(frame)
    for (const look of looks) expect(draw(look)).toEqual(draw(look))
    expect(frame).toEqual(before)
  })

  it('have exactly one mark for every row with a value, at most one for another', () => {
    for (const look of looks) {
      const rows = itemsOf(draw(look)).flatMap(({ row }) => (row === null ? [] : [row]))
      expect(new Set(rows).size).toBe(rows.length)
      expect(
        frame.rows.flatMap(({ value }, index) => (value === null || rows.includes(index) ? [] : [index])),
      ).toEqual([])
    }
  })

  it('give every mark the value of its row', () => {
    for (const look of looks) {
      const wrong = itemsOf(draw(look)).filter(({ row, value }) => {
        const own = row === null ? null : (frame.rows[row]?.value ?? null)
        return own !== null && ![value].flat().includes(own)
      })
      expect(wrong).toEqual([])
    }
  })

  it.each(looks)('keep all texts inside and apart, $width px wide in $language', look => {
    const svg = drawSvg(draw(look), {
      width: look.width,
      height: height(look),
      scheme: 'light',
      title: 'x',
      description: 'x',
    })
    const boxes = textBoxes(svg)
    expect(boxes.length).toBeGreaterThan(3)
    expect(outside(boxes, look.width, height(look))).toEqual([])
    expect(clashes(boxes)).toEqual([])
  })
})
