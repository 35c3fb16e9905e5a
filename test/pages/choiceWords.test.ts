import { describe, expect, it } from 'vitest'
import { noFilter } from '../../src/filter/Filter.ts'
import { choiceSentence, choiceWords } from '../../src/pages/choiceWords.ts'
import { optionsOf } from '../../src/pages/filterOptions.ts'
import { loadFolder } from '../data/folder.ts'
import { panelsOf } from '../panels/panels.ts'

const figures = await loadFolder()
const options = optionsOf(panelsOf('guangdong'), () => figures)

describe('the choice that leaves a panel nothing', () => {
  it('is called what its chip is called, in both languages', () => {
    const filter = { ...noFilter, measure: ['gdp'] }
    const chip = options.measure?.find(({ id }) => id === 'gdp')?.label
    expect(chip?.en).toBe('GDP')
    expect(choiceWords(filter, options, figures, 'en')).toEqual(['GDP'])
    expect(choiceWords(filter, options, figures, 'zh')).toEqual([chip?.zh])
    expect(chip?.zh).not.toContain('/')
  })

  it('is told filter by filter', () => {
    const filter = {
      ...noFilter,
      period: ['2019', '2020'],
      partner: ['eu', 'us', 'germany', 'asean', 'japan', 'france'],
    }
    expect(choiceWords(filter, {}, figures, 'en')).toEqual(['2019 or 2020', '6 partners'])
    expect(choiceWords(filter, {}, figures, 'zh')).toEqual(['2019或2020', '6个伙伴'])
  })

  it('is named where it is only which figures count', () => {
    expect(choiceWords({ ...noFilter, evidence: 'reported' }, {}, figures, 'en')).toEqual([
      'Figures “Printed in the five documents”',
    ])
    expect(choiceWords({ ...noFilter, evidence: 'derived' }, {}, figures, 'zh')).toEqual([
      '数据范围“文件所载及据此推算”',
    ])
  })

  it('is not the currency: converted, every figure is still there', () => {
    expect(choiceWords({ ...noFilter, currency: 'EUR' }, {}, figures, 'en')).toEqual([])
  })
})

describe('the whole choice on a line', () => {
  const filter = { ...noFilter, period: ['2024', '2025'], measure: ['gdp'], currency: 'EUR' } as const

  it('names each filter and what is chosen of it, in both languages', () => {
    expect(choiceSentence(filter, options, figures, 'en')).toBe(
      'Period: 2024 or 2025; Measure: GDP; Currency: EUR, euros',
    )
    expect(choiceSentence(filter, options, figures, 'zh')).toBe(
      '时期：2024或2025；指标：地区生产总值；货币：欧元',
    )
  })

  it('is empty where nothing is chosen', () => {
    expect(choiceSentence(noFilter, options, figures, 'en')).toBe('')
  })
})
