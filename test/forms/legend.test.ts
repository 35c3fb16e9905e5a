import { describe, expect, it } from 'vitest'
import { legend } from '../../src/forms/legend.ts'
import { statusWords } from '../../src/words/statuses.ts'
import { flows, growth, partnerColor, plainColor, sold1, statuses, years } from './frames.ts'

describe('the key of a picture', () => {
  it('names the series of a grouped form in a colour that is nobody’s when partners have their own', () => {
    expect(legend(growth, { series: 'flow', color: partnerColor }, 'zh')).toEqual([
      { label: '出口', color: '@world', pattern: 'solid' },
      { label: '进口', color: '@world', pattern: 'soft' },
    ])
  })

  it('uses the one colour all rows have', () => {
    const eu = { ...flows, rows: flows.rows.slice(0, 2) }
    expect(legend(eu, { series: 'flow', color: partnerColor }, 'en').map(({ color }) => color)).toEqual([
      '@eu',
      '@eu',
    ])
  })

  it('says what hatching and dashes mean where they occur', () => {
    expect(legend(statuses, { color: plainColor('guangdong') }, 'en')).toEqual([
      { label: statusWords.derived.en, color: '@guangdong', pattern: 'hatched' },
      { label: statusWords.target.en, color: '@guangdong', pattern: 'outline' },
    ])
    expect(legend(years, { series: 'period', color: partnerColor }, 'en').map(({ label }) => label)).toEqual([
      '2023',
      '2024',
      statusWords.derived.en,
    ])
  })

  it('is empty where one series of printed values speaks for itself', () => {
    const printed = { ...sold1, rows: sold1.rows.slice(0, 9) }
    expect(legend(printed, { series: 'measure', color: plainColor('nev') }, 'en')).toEqual([])
  })
})
