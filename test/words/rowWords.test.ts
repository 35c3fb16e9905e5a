import { describe, expect, it } from 'vitest'
import { loadReference } from '../../src/data/load.ts'
import type { Row, Status } from '../../src/frame/Frame.ts'
import { inSentence, isApproximate, nameIn, valueWords } from '../../src/words/rowWords.ts'
import { readFolder } from '../data/folder.ts'
import { smallNumber } from '../../src/words/smallNumber.ts'

const row = (status: Status, value: number | null, unit: string, more: Partial<Row> = {}): Row => ({
  keys: { measure: { id: 'gdp', label: { en: 'GDP', zh: '地区生产总值' } } },
  value,
  low: null,
  high: null,
  unit,
  status,
  evidence: [],
  emphasis: 'plain',
  ...more,
})
const printed = (words: string): Row['evidence'] => [
  { figure: 'x', status: 'target', printed: words, source: 's', citation: 's', section: 's' },
]
const en = (one: Row) => valueWords(one, 'en').replaceAll('\u00a0', ' ')

describe('the words of a value', () => {
  it('keep what its status says of it', () => {
    expect(en(row('at-least', 9e12, 'CNY'))).toBe('at least CNY 9 trillion')
    expect(valueWords(row('at-least', 9e12, 'CNY'), 'zh')).toBe('9万亿元以上')
    expect(en(row('at-most', 5, 'percent'))).toBe('at most 5%')
    expect(valueWords(row('about', 3.6, 'percent'), 'zh')).toBe('约3.6%')
    expect(en(row('reported', 4.2, 'percent'))).toBe('4.2%')
  })

  it('keep the “around” of a target that is printed so', () => {
    const target = row('target', 5, 'percent', { evidence: printed('around 5%') })
    expect(isApproximate(target)).toBe(true)
    expect(en(target)).toBe('about 5%')
    expect(isApproximate(row('target', 5, 'percent', { evidence: printed('higher than 5%') }))).toBe(false)
  })

  it('name the ends of a range, and say what is not known', () => {
    const range = row('target', null, 'percent', { low: 5, high: 5.5 })
    expect(en(range)).toBe('5% to 5.5%')
    expect(valueWords(range, 'zh')).toBe('5%至5.5%')
    expect(en(row('missing', null, 'CNY'))).toBe('not known')
    expect(valueWords(row('missing', null, 'CNY'), 'zh')).toBe('未找到')
  })
})

describe('names', () => {
  it('begin small inside an English sentence unless they are abbreviations', () => {
    expect(inSentence('Goods trade', 'en')).toBe('goods trade')
    expect(inSentence('GDP', 'en')).toBe('GDP')
    expect(inSentence('R&D expenditure', 'en')).toBe('R&D expenditure')
    expect(inSentence('研发经费', 'zh')).toBe('研发经费')
  })

  it('keep the capital of a proper name they begin with', async () => {
    expect(inSentence('Hong Kong and Macao professionals practising', 'en')).toMatch(/^Hong Kong/)
    const { measures, entities } = await loadReference(readFolder)
    const all = [...entities.values()]
    const places = all.filter(({ kind }) => ['economy', 'province', 'city', 'institution'].includes(kind))
    const common = all.filter(({ kind }) => ['category', 'sport', 'product'].includes(kind))
    const begun = [...measures.values(), ...common].filter(({ label }) =>
      places.some(place => label.en.startsWith(`${place.label.en} `)),
    )
    expect(begun.length).toBeGreaterThan(2)
    expect(begun.map(({ label }) => inSentence(label.en, 'en'))).toEqual(begun.map(({ label }) => label.en))
  })

  it('are empty for a column a row has no key in', () => {
    expect(nameIn(row('reported', 1, 'CNY'), 'measure', 'zh')).toBe('地区生产总值')
    expect(nameIn(row('reported', 1, 'CNY'), 'flow', 'zh')).toBe('')
  })
})

describe('small numbers', () => {
  it('are letters up to nine in English and digits in Chinese', () => {
    expect([smallNumber(5, 'en'), smallNumber(9, 'en'), smallNumber(12, 'en')]).toEqual([
      'five',
      'nine',
      '12',
    ])
    expect(smallNumber(5, 'zh')).toBe('5')
  })
})
