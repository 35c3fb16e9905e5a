import { describe, expect, it } from 'vitest'
import { legend } from '../../src/forms/legend.ts'
import type { Row } from '../../src/frame/Frame.ts'
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

  it('shows dots where the marks are dots: a disc, a ring where every dot of a series is hollow', () => {
    const preliminary = {
      ...years,
      rows: years.rows.map(row =>
        row.keys['period']?.id === '2023' ? { ...row, status: 'preliminary' as const } : row,
      ),
    }
    const spec = { series: 'period', color: partnerColor, dots: true }
    expect(legend(preliminary, spec, 'en')).toEqual([
      { label: '2023', color: '@muted', pattern: 'soft', mark: 'ring' },
      { label: '2024', color: '@muted', pattern: 'solid', mark: 'disc' },
    ])
  })

  it('names the tick of a sum', () => {
    const spec = { series: 'flow', color: partnerColor, dots: true }
    const sum = { ...spec, sum: ({ keys }: Row) => keys['flow']?.id === 'imports' }
    expect(legend(growth, sum, 'en').map(({ label, mark }) => [label, mark])).toEqual([
      ['Exports', 'disc'],
      ['Imports', 'tick'],
    ])
  })

  it('says what a ring means where one series has rings and discs, or its series has no key', () => {
    const mixed = {
      ...years,
      rows: years.rows.map((row, at) => (at === 1 ? { ...row, status: 'preliminary' as const } : row)),
    }
    const rings = { label: statusWords.preliminary.en, color: '@eu', pattern: 'outline', mark: 'ring' }
    expect(legend(mixed, { series: 'period', color: partnerColor, dots: true }, 'en').slice(2)).toEqual([
      rings,
    ])
    const alone = { ...mixed, rows: mixed.rows.slice(1, 2) }
    expect(legend(alone, { series: 'period', color: partnerColor, dots: true }, 'en')).toEqual([rings])
  })
})
