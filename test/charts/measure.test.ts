import { describe, expect, it } from 'vitest'
import { textWidth } from '../../src/charts/measure.ts'

describe('measuring text', () => {
  it('adds the widths of Helvetica', () => {
    expect(textWidth('Hi', '10px any')).toBeCloseTo(7.22 + 2.22)
    expect(textWidth('2024', '12px any')).toBeCloseTo(4 * 0.556 * 12)
  })

  it('grows with the size of the font, 12 px when none is named', () => {
    expect(textWidth('China', '24px any')).toBeCloseTo(2 * textWidth('China'))
  })

  it('gives Chinese and full-width signs one em each', () => {
    expect(textWidth('欧盟，中国（万）', '12px any')).toBe(8 * 12)
  })

  it('makes bold text a little wider', () => {
    const plain = textWidth('Germany', '12px any')
    for (const weight of ['bold', '700', 'italic 600']) {
      expect(textWidth('Germany', `${weight} 12px any`) / plain).toBeCloseTo(1.06)
    }
  })

  it('measures an accented letter as its base, however it is written', () => {
    expect(textWidth('\u00fc')).toBe(textWidth('u'))
    expect(textWidth('u\u0308')).toBe(textWidth('u'))
  })

  it('knows the marks that figures use', () => {
    expect(textWidth('–—−·€≥×’“”', '1000px any')).toBe(
      556 + 1000 + 584 + 278 + 556 + 549 + 584 + 222 + 333 + 333,
    )
  })
})
