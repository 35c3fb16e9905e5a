import { describe, expect, it } from 'vitest'
import { linkedRows, linkOf } from '../../src/parts/link.ts'
import { tooltipPlace } from '../../src/parts/tooltipPlace.ts'
import { commonName, inFull, rowInterval, rowName } from '../../src/parts/reading.ts'
import { padding, rangeUnderScale, underScale } from '../../src/parts/scale.ts'
import { columnScale } from '../../src/words/columnScale.ts'
import { citationParts, webAddress } from '../../src/parts/sources.ts'
import { shortCitation } from '../../src/words/shortCitation.ts'
import { frame, row } from './sample.ts'

describe('links between panels', () => {
  it('are made of what a row is about, not of its direction', () => {
    expect(linkOf(row(0))).toEqual({ partner: 'eu' })
  })

  it('find rows that agree in every dimension both have', () => {
    expect(linkedRows(frame, { partner: 'germany', period: '2024' })).toEqual([2])
    expect(linkedRows(frame, { period: '2024' })).toEqual([])
    expect(linkedRows(frame, null)).toEqual([])
  })

  it('bring out nothing where they would bring out all', () => {
    const one = { ...frame, rows: [row(0)] }
    expect(linkedRows(one, { partner: 'eu' })).toEqual([])
  })
})

describe('the scale of a column', () => {
  it('leaves small counts alone and scales large values by words of the language', () => {
    expect(columnScale([12, 999_999], 'en').divisor).toBe(1)
    expect(columnScale([3.6751e12, 7.62e11], 'en')).toMatchObject({ divisor: 1e9, word: { en: 'billion' } })
    expect(columnScale([3.6751e12, 7.62e11], 'zh')).toMatchObject({ divisor: 1e8, word: { zh: '亿' } })
    expect(columnScale([], 'en').divisor).toBe(1)
  })

  it('keeps two decimals of a value and as many as tell the ends of a range apart', () => {
    const billion = columnScale([1e9, 5e9], 'en')
    expect(underScale(3675123000000, billion)).toBe('3,675.12')
    expect(rangeUnderScale({ low: 667.5e9, high: 668.5e9 }, billion)).toBe('667.5 – 668.5')
    expect(rangeUnderScale({ low: 1.0001e9, high: 1.0002e9 }, billion)).toBe('1.0001 – 1.0002')
    expect(rangeUnderScale({ low: 9e9, high: null }, billion)).toBe('≥\u20099')
    expect(rangeUnderScale({ low: null, high: null }, billion)).toBe('')
    // Half a thousand either way of 2,006.755975 billion would be the same number twice.
    expect(rangeUnderScale({ low: 2_006_755_974_500, high: 2_006_755_975_500 }, billion)).toBe('')
  })

  it('does not cut from trillions what was printed', () => {
    const trillion = columnScale([2.5701e12, 2.006756e12], 'zh')
    expect(trillion.word.zh).toBe('万亿')
    expect(underScale(2.006756e12, trillion)).toBe('2.0068')
    expect(underScale(2.5e12, trillion)).toBe('2.5')
  })

  it('aligns points with blanks and adds no digit', () => {
    expect(padding(['3.68', '2.8', '4', 'not known'])).toEqual(['', '\u2007', '\u2008\u2007\u2007', ''])
    expect(padding(['3', '4'])).toEqual(['', ''])
  })
})

describe('a row in words', () => {
  it('is named by its keys, each once', () => {
    expect(rowName(frame, row(2), 'en')).toBe('Germany, imports')
    expect(rowName(frame, row(2), 'zh', true)).toBe('德国 · 进口')
  })

  it('does not say a year twice', () => {
    const forecast = {
      ...row(0),
      keys: {
        stage: { id: 'forecast', label: { en: '2025 forecast', zh: '2025年预测' } },
        period: { id: '2025', label: { en: '2025', zh: '2025' } },
      },
    }
    const staged = {
      ...frame,
      columns: Object.keys(forecast.keys).map(id => ({
        id,
        kind: 'dimension' as const,
        label: { en: id, zh: id },
      })),
    }
    expect(rowName(staged, forecast, 'en')).toBe('2025 forecast')
    expect(rowName(staged, forecast, 'zh')).toBe('2025年预测')
    const before = {
      ...forecast,
      keys: {
        stage: { id: 'before', label: { en: '2024', zh: '2024年' } },
        period: { id: '2024', label: { en: '2024', zh: '2024' } },
      },
    }
    expect(commonName({ ...staged, rows: [forecast, before] }, [before], 'zh')).toBe('2024年')
  })

  it('shares with other rows what sets them apart from the rest', () => {
    expect(commonName(frame, [row(0), row(1)], 'en')).toBe('exports')
    expect(commonName(frame, [row(2)], 'en')).toBe('Germany · imports')
    expect(commonName(frame, frame.rows, 'en')).toBe('')
  })

  it('writes a value in full, computed ones without the noise of their arithmetic', () => {
    expect(inFull(3675058437869, 'CNY', 'zh')).toBe('3,675,058,437,869元')
    expect(inFull(2712250922509.2256, 'CNY', 'en')).toBe('CNY\u00a02,712,250,922,509')
    expect(inFull(14.653465346534, 'percent', 'en')).toBe('14.6535%')
  })

  it('tells what it can be, open ends as bounds', () => {
    expect(rowInterval({ ...row(0), low: 9e12 }, 'zh')).toBe('9,000,000,000,000元或以上')
    expect(rowInterval({ ...row(0), high: 5, unit: 'percent' }, 'en')).toBe('5% or less')
    expect(rowInterval(row(0), 'en')).toBeNull()
  })
})

describe('sources', () => {
  it('are shortened to publisher and date, or kept where they have another shape', () => {
    expect(shortCitation('Desk: A title (with brackets) (2025-01-21)')).toBe('Desk (2025-01-21)')
    expect(shortCitation('A leaflet')).toBe('A leaflet')
    expect(citationParts('Desk (2025)')).toEqual({ words: 'Desk', date: '(2025)' })
    expect(citationParts('A leaflet')).toEqual({ words: 'A leaflet', date: '' })
  })

  it('lead only to web addresses', () => {
    expect(webAddress('https://desk.example')).toBe('https://desk.example')
    expect(webAddress('javascript:alert(1)')).toBeUndefined()
    expect(webAddress(undefined)).toBeUndefined()
  })
})

describe('the place of a tooltip', () => {
  const own = { width: 100, height: 40 }
  const room = { width: 300, height: 200 }
  it('is beside the pointer on the side with more room, and inside the chart', () => {
    expect(tooltipPlace({ x: 50, y: 100 }, own, room)).toEqual({ x: 64, y: 46 })
    expect(tooltipPlace({ x: 250, y: 100 }, own, room)).toEqual({ x: 136, y: 46 })
    expect(tooltipPlace({ x: 50, y: 5 }, own, room).y).toBe(0)
    expect(tooltipPlace({ x: 50, y: 5 }, { width: 400, height: 40 }, room).x).toBe(0)
  })
})
