import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pieces, wrap } from '../../src/exports/layout.ts'

/** Ten pixels a letter, twenty a Han sign. */
const measure = (text: string): number =>
  Array.from(text).reduce((width, sign) => width + (/[\u3000-\u9fff\uff00-\uffef]/.test(sign) ? 20 : 10), 0)
const lines = (text: string, width: number) => wrap(text, width, measure)

describe('English text', () => {
  it('breaks at spaces, which stay behind', () => {
    expect(lines('Exports to the EU rose', 110)).toEqual(['Exports to', 'the EU rose'])
  })
  it('breaks after a hyphen between words but never inside one or before a minus', () => {
    expect(lines('year-on-year', 80)).toEqual(['year-on-', 'year'])
    expect(pieces('from -5 to 2020–2024')).toEqual(['from ', '-5 ', 'to ', '2020–2024'])
  })
  it('keeps what a no-break space holds together', () => {
    expect(lines('worth CNY\u00a03.68\u00a0trillion', 200)).toEqual(['worth', 'CNY\u00a03.68\u00a0trillion'])
  })
  it('breaks an address after its marks, and anywhere when there are none', () => {
    expect(lines('https://kapok.example/panels/trade', 230)).toEqual([
      'https://kapok.example/',
      'panels/trade',
    ])
    expect(lines('abcdefgh', 30)).toEqual(['abc', 'def', 'gh'])
  })
  it('takes white space for one space and nothing for no lines', () => {
    expect(lines('  a \n\t b ', 100)).toEqual(['a b'])
    expect(lines(' ', 100)).toEqual([])
  })
})

describe('Chinese text', () => {
  it('breaks between any two signs', () => {
    expect(lines('中国对欧盟的出口', 60)).toEqual(['中国对', '欧盟的', '出口'])
  })
  it('takes the last sign along rather than begin a line with a stop', () => {
    expect(lines('对欧盟，出口货', 60)).toEqual(['对欧', '盟，出', '口货'])
    expect(lines('对欧盟（德国）', 80)).toEqual(['对欧盟', '（德国）'])
  })
  it('never leaves an opening bracket at the end', () => {
    expect(lines('出口《年鉴》', 60)).toEqual(['出口', '《年', '鉴》'])
  })
  it('keeps a number with its unit', () => {
    expect(lines('出口3.68万元', 70)).toEqual(['出口', '3.68万', '元'])
    expect(pieces('增长35.5%，2024年')).toEqual(['增', '长', '35.5%，', '2024年'])
  })
  it('leaves no single sign on the last line', () => {
    expect(lines('中国对欧盟出口', 60)).toEqual(['中国对', '欧盟', '出口'])
  })
  it('breaks between Chinese and Latin words', () => {
    expect(pieces('来源Eurostat统计')).toEqual(['来', '源', 'Eurostat', '统', '计'])
  })
})

const bare = (told: string) => told.replaceAll(' ', '')

describe('any text', () => {
  const words = fc.constantFrom(
    '中',
    '国',
    '，',
    '。',
    '（',
    '）',
    '《',
    '》',
    '“',
    '”',
    ' ',
    'EU',
    '3.68',
    '万亿',
    '%',
    '-',
    'a',
    '、',
    '：',
  )
  const sentence = fc.array(words, { maxLength: 40 }).map(parts => parts.join(''))

  it('comes out whole: no sign lost, none added', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 10, max: 300 }), (text, width) => {
        expect(bare(lines(text, width).join(''))).toBe(bare(text))
      }),
    )
  })
  it('has no line wider than asked for', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 20, max: 300 }), (text, width) => {
        expect(lines(text, width).filter(line => measure(line) > width)).toEqual([])
      }),
    )
  })
  it('has no piece after the first that begins with a closing mark, and none that ends with an opening one', () => {
    fc.assert(
      fc.property(sentence, text => {
        const found = pieces(text)
        expect(found.slice(1).filter(piece => /^[，。）》”、：%]/.test(piece))).toEqual([])
        expect(found.slice(0, -1).filter(piece => /[（《“]$/.test(piece))).toEqual([])
      }),
    )
  })
})
