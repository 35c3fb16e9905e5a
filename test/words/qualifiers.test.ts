import { describe, expect, it } from 'vitest'
import type { Row, Status } from '../../src/frame/Frame.ts'
import { inBrackets, telling, toldValue } from '../../src/words/qualifiers.ts'
import { countWords, valueWords } from '../../src/words/rowWords.ts'
import { row } from '../frame/sample.ts'

const of = (status: Status, more: Partial<Row> = {}): Row => row({}, { value: 9e12, status, ...more })
const en = (words: string) => words.replaceAll('\u00a0', ' ')

describe('a value in a finding', () => {
  it('carries what its words do not tell, and nothing where they do', () => {
    expect(en(toldValue(of('preliminary'), 'en'))).toBe('CNY 9 trillion (preliminary)')
    expect(toldValue(of('derived'), 'zh')).toBe('9万亿元（推算）')
    expect(en(toldValue(of('at-least'), 'en'))).toBe('at least CNY 9 trillion')
    expect(toldValue(of('revised'), 'zh')).toBe('9万亿元')
    expect(en(inBrackets(of('forecast'), 'en'))).toBe(' (CNY 9 trillion, forecast)')
  })

  it('is a bound where all that is computed is one', () => {
    expect(en(toldValue(of('derived', { high: 9e12 }), 'en'))).toBe('at most CNY 9 trillion (derived)')
    expect(valueWords(of('derived', { low: 9e12 }), 'zh')).toBe('9万亿元以上')
    expect(en(valueWords(of('derived', { low: 8e12, high: 1e13 }), 'en'))).toBe('CNY 9 trillion')
  })

  it('keeps its bound where the sentence names what is counted', () => {
    const many = of('at-least', { value: 2670, unit: 'designations' })
    expect(countWords(many, 'en')).toBe('at least 2,670')
    expect(countWords(many, 'zh')).toBe('2,670人次以上')
  })
})

describe('values that one sentence tells together', () => {
  const told = (language: 'en' | 'zh', ...rows: readonly Row[]) =>
    telling(language, ({ of: its, all }) => rows.map((one, at) => `${at}${its(one)}`).join(' ') + all)

  it('say once at the end what they share', () => {
    expect(told('en', of('derived'), of('derived'))).toBe('0 1 (both derived)')
    expect(told('en', of('derived'), of('derived'), of('derived'))).toBe('0 1 2 (all derived)')
    expect(told('zh', of('preliminary'), of('preliminary'))).toBe('0 1（均为初步数）')
    expect(told('zh', of('contradicted'), of('contradicted'))).toBe('0 1（均说法不一）')
  })

  it('have each its own where they differ', () => {
    expect(told('en', of('reported'), of('preliminary'))).toBe('0 1 (preliminary)')
    expect(told('zh', of('derived'), of('preliminary'))).toBe('0（推算） 1（初步数）')
    expect(told('en', of('derived'))).toBe('0 (derived)')
  })
})
