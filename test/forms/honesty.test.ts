import { describe, expect, it } from 'vitest'
import { bars } from '../../src/forms/bars.ts'
import { columns } from '../../src/forms/columns.ts'
import { dots } from '../../src/forms/dots.ts'
import { lines } from '../../src/forms/lines.ts'
import type { Look, Option } from '../../src/forms/Look.ts'
import { slope } from '../../src/forms/slope.ts'
import {
  crossing,
  entityInk,
  flows,
  partnerColor,
  plainColor,
  row,
  sold1,
  sold2,
  statuses,
  year,
  years,
  key,
} from './frames.ts'
import { itemsIn, itemsOf, seriesOf } from './items.ts'

const en: Look = { size: 'medium', language: 'en', width: 544 }
const zh: Look = { ...en, language: 'zh' }
const guangdong = plainColor('guangdong')
const nev = plainColor('nev')

const statusBars = (look = en): Option => bars(statuses, look, { category: 'measure', color: guangdong })
const axis = (option: Option, side: 'xAxis' | 'yAxis'): Readonly<Record<string, unknown>> => {
  const found = [option[side]].flat()[0]
  return { ...found }
}
const styleOf = (option: Option, at: number): Readonly<Record<string, unknown>> => {
  for (const series of seriesOf(option))
    for (const item of [series['data']].flat())
      if (
        typeof item === 'object' &&
        item !== null &&
        'row' in item &&
        item.row === at &&
        'itemStyle' in item
      )
        return { ...(item.itemStyle as object) }
  return {}
}

describe('what is not known', () => {
  it('is said in words and has no bar', () => {
    expect(itemsIn(statusBars(), 'bars').some(item => item.row === 5)).toBe(false)
    expect(itemsIn(statusBars(), 'unknown').map(({ words, row: at }) => [words, at])).toEqual([
      ['not known', 5],
    ])
    expect(itemsIn(statusBars(zh), 'unknown')[0]?.words).toBe('未找到')
  })

  it('is said in the words a panel asks for', () => {
    const missing = { en: 'not split', zh: '未分列' }
    const option = bars(statuses, zh, { category: 'measure', color: guangdong, missing })
    expect(itemsIn(option, 'unknown')[0]?.words).toBe('未分列')
  })

  it('names the series it is missing from in a dot plot', () => {
    const option = dots(flows, en, { category: 'partner', series: 'flow', color: partnerColor })
    expect(itemsIn(option, 'unknown').map(({ words }) => words)).toEqual(['Imports: not known'])
  })

  it('is a gap in a line: the year stands on the axis, nothing is drawn over it', () => {
    const option = lines(sold1, en, { period: 'period', color: nev })
    const years11 = ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']
    expect(axis(option, 'xAxis')['data']).toEqual(years11)
    const line = seriesOf(option).find(({ id }) => id === 'line ')
    const data = [line?.['data']].flat()
    expect([data[2], data[4]]).toEqual(['-', '-'])
    expect(line?.['connectNulls']).toBe(false)
  })

  it('between two moments is dashed', () => {
    const option = slope(crossing, en, { period: 'period', entity: 'entity', color: entityInk })
    const us = seriesOf(option).find(({ id }) => id === 'slope us')
    expect(us?.['lineStyle']).toMatchObject({ type: [5, 4] })
    expect(axis(option, 'xAxis')['data']).toEqual(['2020', '2021', '2022', '2023', '2024'])
  })
})

describe('bounds, ranges and estimates', () => {
  it('say what they are beside their number', () => {
    const words = new Map(
      itemsOf(statusBars()).flatMap(item => (item.row === null ? [] : [[item.row, item.words] as const])),
    )
    expect(words.get(0)).toBe('≥\u00a014\u00a0trn')
    expect(words.get(1)).toBe('≈\u00a04.79\u00a0trn')
    expect(words.get(6)).toBe('1\u00a0trn–3\u00a0trn')
    expect(words.get(7)).toBe('510\u00a0bn†')
    expect(words.get(8)).toBe('≤\u00a01.2\u00a0trn')
  })

  it('say so in Chinese in Chinese words', () => {
    const words = itemsOf(statusBars(zh)).find(item => item.row === 0)?.words
    expect(words).toBe('不低于14万亿')
  })

  it('open the end of a lower bound with an arrow in the colour of the bar', () => {
    const arrows = itemsIn(statusBars(), 'open ends')
    expect(arrows.map(({ value }) => value)).toEqual([
      [14e12, 0],
      [2.3e12, 2],
    ])
    expect(
      itemsIn(columns(statuses, en, { category: 'measure', color: guangdong }), 'open ends'),
    ).toHaveLength(2)
  })

  it('draw a whisker for an interval and for nothing else', () => {
    const option = bars(years, en, { category: 'partner', series: 'period', color: partnerColor })
    const intervals = years.rows.filter(({ low }) => low !== null)
    const middles = intervals.map(({ low, high }) => ((low ?? 0) + (high ?? 0)) / 2)
    const drawn = itemsIn(option, 'whiskers').map(({ value }) => [value].flat()[0])
    for (const middle of middles) expect(drawn).toContain(middle)
    expect(
      itemsIn(bars(flows, en, { category: 'partner', series: 'flow', color: partnerColor }), 'whiskers'),
    ).toEqual([])
  })

  it('hatch what is computed and outline with dashes what is only expected', () => {
    expect(styleOf(statusBars(), 3)).toMatchObject({ color: '@surface', decal: { color: '@guangdong' } })
    expect(styleOf(statusBars(), 4)).toMatchObject({ color: '@surface', borderType: [4, 3] })
    expect(styleOf(statusBars(), 0)).toEqual({ color: '@guangdong' })
  })

  it('draw computed and preliminary points hollow', () => {
    const option = lines(sold2, en, { period: 'period', series: 'measure', color: nev })
    expect(styleOf(option, 11)).toMatchObject({ color: '@surface', borderColor: '@nev' })
    expect(styleOf(option, 12)).toMatchObject({ color: '@surface' })
    expect(styleOf(option, 10)).toMatchObject({ color: '@nev' })
  })

  it('hang a forecast on its line by dashes', () => {
    const option = lines(sold1, en, { period: 'period', color: nev })
    const expected = seriesOf(option).find(({ id }) => id === 'line  expected')
    expect(expected?.['lineStyle']).toMatchObject({ type: 'dashed' })
    expect(itemsIn(option, 'line  expected').map(({ value, row: at }) => [value, at])).toEqual([
      [12_866_000, null],
      [16_000_000, 9],
    ])
  })
})

describe('the axis', () => {
  it('of bars and columns starts at zero, whatever the values', () => {
    const high = {
      ...flows,
      rows: [
        row({ partner: key('a', 'A', '甲') }, 990, 'CNY'),
        row({ partner: key('b', 'B', '乙') }, 999, 'CNY'),
      ],
    }
    expect(axis(bars(high, en, { category: 'partner', color: nev }), 'xAxis')['min']).toBe(0)
    expect(axis(columns(high, en, { category: 'partner', color: nev }), 'yAxis')['min']).toBe(0)
  })

  it('of lines starts at zero unless asked not to', () => {
    expect(axis(lines(sold1, en, { period: 'period', color: nev }), 'yAxis')['min']).toBe(0)
    expect(axis(lines(sold1, en, { period: 'period', color: nev, zero: false }), 'yAxis')['min']).toBe(
      331_092,
    )
  })

  it('reaches at least as far as a panel asks', () => {
    expect(
      axis(bars(flows, en, { category: 'partner', series: 'flow', color: partnerColor, max: 9e12 }), 'xAxis')[
        'max'
      ],
    ).toBe(9e12)
  })
})

describe('the choice', () => {
  it('greys muted bars and their words', () => {
    const option = bars(years, en, { category: 'partner', series: 'period', color: partnerColor })
    expect(styleOf(option, 7)).toEqual({ color: '@muted' })
    expect(styleOf(option, 6)).toMatchObject({ borderColor: '@muted' })
    expect(styleOf(option, 1)).toEqual({ color: '@eu' })
  })
})

describe('two rows in one place', () => {
  it('are refused by name, not drawn over each other', () => {
    const twice = { ...flows, rows: [...flows.rows, ...flows.rows.slice(0, 1)] }
    const draw = () => bars(twice, en, { category: 'partner', series: 'flow', color: partnerColor })
    const figures = flows.rows[0]?.evidence.map(({ figure }) => figure).join(', ')
    expect(draw).toThrow(`two rows of one frame are at partner eu, flow exports: ${figures} and ${figures}`)
  })
})

describe('an empty frame', () => {
  const none = { ...years, rows: [] }
  it('is drawn as empty axes by every form', () => {
    const spec = { category: 'partner', series: 'period', color: partnerColor }
    const over = { period: 'period', entity: 'partner', series: 'partner', color: partnerColor }
    const options = [
      bars(none, en, spec),
      columns(none, en, spec),
      dots(none, en, spec),
      lines(none, en, over),
      slope(none, en, over),
    ]
    for (const option of options) expect(itemsOf(option).filter(({ row: at }) => at !== null)).toEqual([])
  })
})

describe('a line that ends early', () => {
  it('names the year of its last value', () => {
    const option = lines(sold2, zh, { period: 'period', series: 'measure', color: nev })
    expect(itemsIn(option, 'ends').map(({ words }) => words)).toContain('出口  128.4万（2024）')
    expect(year('2024').label.zh).toBe('2024')
  })
})

describe('a break', () => {
  it('stands between its year and the next, with its words', () => {
    const breaks = [{ after: '2020', label: { en: 'New method', zh: '新口径' } }]
    const option = lines(sold1, en, { period: 'period', color: nev, breaks })
    expect(itemsIn(option, 'break words').map(({ words }) => words)).toEqual(['New method'])
    const rule = itemsIn(option, 'breaks').map(({ value }) => [value].flat()[0])
    const pixels = [option.xAxis].flat()[1]
    const width = pixels && 'max' in pixels ? Number(pixels.max) : 0
    expect(rule).toEqual([(6 / 11) * width, (6 / 11) * width])
  })
})
