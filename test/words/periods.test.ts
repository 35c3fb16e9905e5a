import { describe, expect, it } from 'vitest'
import { periodKey, periodText } from '../../src/words/periods.ts'
import { loadFolder } from '../data/folder.ts'

describe('a period in words', () => {
  it.each([
    ['2024', '2024', '2024年'],
    ['2024-Q4', 'Q4 2024', '2024年第四季度'],
    ['2024-03', 'March 2024', '2024年3月'],
    ['2025-08-17', '17 August 2025', '2025年8月17日'],
    ['2024-01/2024-02', 'Jan–Feb 2024', '2024年1—2月'],
    ['2026-01/2026-07', 'Jan–Jul 2026', '2026年1—7月'],
    ['2015/2025', '2015–2025', '2015—2025年'],
    ['2023-12/2024-01', 'December 2023 – January 2024', '2023年12月至2024年1月'],
    ['2023-Q3/2024-Q1', 'Q3 2023 – Q1 2024', '2023年第三季度至2024年第一季度'],
    ['2025-08-30/2025-09-02', '30 August 2025 – 2 September 2025', '2025年8月30日至2025年9月2日'],
  ])('%s is %s, %s', (period, en, zh) => {
    expect([periodText(period, 'en'), periodText(period, 'zh')]).toEqual([en, zh])
  })

  it('is a bare year on an axis, in Chinese too', () => {
    expect(periodKey('2024')).toEqual({ id: '2024', label: { en: '2024', zh: '2024' } })
    expect(periodKey('2024-Q4').label).toEqual({ en: 'Q4 2024', zh: '2024年第四季度' })
  })

  it.each(['2024-13-01', '2024-00-10', '2024-0:-01', '2024-1 -02'])(
    'that is no day, like %s, is said as it stands',
    day => {
      expect([periodText(day, 'en'), periodText(day, 'zh')]).toEqual([day, day])
    },
  )

  it('says every period that figures have, without a number or a dash of the notation left', async () => {
    const { list } = await loadFolder()
    for (const period of new Set(list.map(figure => figure.period)))
      for (const language of ['en', 'zh'] as const) {
        expect(periodText(period, language)).not.toMatch(/undefined|NaN|\/|-/)
        expect(periodText(period, language)).toMatch(
          language === 'en' ? /^[\w ,–]+$/ : /^[\d年月日第一二三四季度至—]+$/,
        )
      }
  })
})
