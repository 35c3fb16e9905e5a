import { describe, expect, it } from 'vitest'
import { chosenWords } from '../../src/words/choice.ts'

describe('what is chosen of one filter', () => {
  it('is told as things of which any will do', () => {
    expect(chosenWords('partner', [], 'en')).toBe('')
    expect(chosenWords('partner', ['Germany'], 'en')).toBe('Germany')
    expect(chosenWords('partner', ['European Union', 'Germany', 'ASEAN'], 'en')).toBe(
      'European Union, Germany or ASEAN',
    )
    expect(chosenWords('partner', ['欧盟', '德国', '东盟'], 'zh')).toBe('欧盟、德国或东盟')
  })

  it('is counted where it is too much for a sentence', () => {
    const names = ['2020', '2021', '2022', '2023', '2024']
    expect(chosenWords('period', names.slice(1), 'en')).toBe('2021, 2022, 2023 or 2024')
    expect(chosenWords('period', names, 'en')).toBe('5 periods')
    expect(chosenWords('partner', [...names, 'x'], 'zh')).toBe('6个伙伴')
  })
})
