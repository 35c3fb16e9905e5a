import { describe, expect, it } from 'vitest'
import { noFilter, type Filter } from '../../src/filter/Filter.ts'
import type { Frame, Row } from '../../src/frame/Frame.ts'
import { panel as amounts } from '../../src/panels/guangdong-amounts.ts'
import { panel as counts } from '../../src/panels/guangdong-counts.ts'
import { panel as gdpGrowth } from '../../src/panels/guangdong-gdp-growth.ts'
import { panel as gdp } from '../../src/panels/guangdong-gdp.ts'
import { panel as growth } from '../../src/panels/guangdong-growth.ts'
import { panel as trade } from '../../src/panels/guangdong-trade.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { panel as provinces } from '../../src/panels/province-gdp.ts'
import { frameOf } from '../../src/panels/view.ts'
import { loadFolder } from '../data/folder.ts'
import { itemsIn } from '../forms/items.ts'

const figures = await loadFolder()
const under = (panel: Panel, choice: Partial<Filter> = {}): Frame =>
  frameOf(panel, figures, { ...noFilter, ...choice })
const said = (panel: Panel, choice: Partial<Filter> = {}) => {
  const frame = under(panel, choice)
  return { en: panel.describe(frame, 'en').replaceAll('\u00a0', ' '), zh: panel.describe(frame, 'zh') }
}
const idsIn = (frame: Frame, column: string) => frame.rows.map(({ keys }) => keys[column]?.id)
const figuresIn = (frame: Frame) => frame.rows.map(({ evidence }) => evidence[0]?.figure)
const withKeys = (frame: Frame, ids: Readonly<Record<string, string>>): readonly Row[] =>
  frame.rows.filter(({ keys }) => Object.entries(ids).every(([column, id]) => keys[column]?.id === id))

describe('Guangdong’s amounts', () => {
  it('are the nine of the list, each once, the largest first, five of them lower bounds', () => {
    const { rows } = under(amounts)
    expect(rows.map(({ value }) => (value ?? 0) / 1e9)).toEqual([
      14000, 9000, 2260, 2000, 1350, 1300, 1000, 700, 510,
    ])
    expect(rows.filter(({ status }) => status === 'at-least')).toHaveLength(5)
  })

  it('draw each lower bound open-ended', () => {
    const option = amounts.encode(under(amounts), { size: 'medium', language: 'en', width: 544 })
    expect(itemsIn(option, 'open ends')).toHaveLength(5)
  })

  it('are said with their bounds in both languages', () => {
    expect(said(amounts).en).toContain('goods trade (at least CNY 9 trillion)')
    expect(said(amounts).en).toContain('five are lower bounds')
    expect(said(amounts).zh).toContain('货物贸易额（9万亿元以上）')
  })

  it('stay whole when one is chosen, the others muted', () => {
    const { rows } = under(amounts, { measure: ['tourism-revenue'] })
    expect(rows).toHaveLength(9)
    expect(rows.filter(({ emphasis }) => emphasis === 'chosen')).toHaveLength(1)
    expect(said(amounts, { measure: ['tourism-revenue'] }).en).toBe(
      'In Guangdong in 2024, tourism revenue came to at least CNY 1 trillion.',
    )
  })

  it('name the currency they are converted to', () => {
    expect(amounts.subtitle(under(amounts, { currency: 'USD' })).en).toContain('USD')
    expect(said(amounts, { currency: 'USD' }).zh).toContain('美元')
  })
})

describe('Guangdong’s growth rates', () => {
  it('leave out the contribution to national growth, which is no growth rate', () => {
    expect(figuresIn(under(growth))).not.toContain('guangdong-trade-growth-contribution-2024')
  })

  it('keep target and outcome of 2025 apart', () => {
    const rows = withKeys(under(growth), { period: '2025' })
    expect(rows.map(({ status, value }) => [status, value])).toEqual([
      ['target', 5],
      ['preliminary', 3.9],
    ])
    expect(said(growth).en).toContain('aimed at GDP growth of about 5%; the first count gave 3.9%')
    expect(said(growth).zh).toContain('目标为约5%，初步结果为3.9%')
  })

  it('follow the choice of the amount they belong to', () => {
    expect(under(growth, { measure: ['goods-trade'] }).rows.map(({ value }) => value)).toEqual([
      12.5, 9.8, 8.4,
    ])
  })

  it('are those of the document and its target where only print counts', () => {
    expect(under(growth, { evidence: 'reported' }).rows.map(({ value }) => value)).toEqual([
      11.5, 9.8, 4.2, 5,
    ])
  })
})

describe('counts and ranks', () => {
  it('call the contribution to national trade growth by its name, never a share', () => {
    const { en, zh } = said(counts, { measure: ['goods-trade'] })
    expect(en).toBe(
      'In 2024, goods trade, contribution to the growth of China’s trade: 38.7% (contradicted).',
    )
    expect(zh).toBe('2024年广东货物贸易额对全国外贸增长的贡献率为38.7%（说法不一）。')
  })

  it('mark the contribution as contradicted on the picture', () => {
    const option = counts.encode(under(counts), { size: 'small', language: 'en', width: 328 })
    expect(itemsIn(option, 'numbers').map(({ words }) => words)).toContain('38.7%†')
  })

  it('tell a rank from a count of the same measure', () => {
    const rows = withKeys(under(counts), { measure: 'business-entities' })
    expect(rows.map(({ keys }) => keys['kind']?.id)).toEqual(['count', 'rank'])
  })

  it('name three firsts and the run of years', () => {
    expect(said(counts).en).toContain('GDP, general public budget revenue and operating entities')
    expect(said(counts).en).toContain('36 years in a row')
    expect(said(counts).zh).toContain('连续36年居首')
  })
})

describe('Guangdong’s GDP', () => {
  it('has one level a year, each with its vintage, and none of the superseded prints', () => {
    const frame = under(gdp)
    expect(idsIn(frame, 'period')).toEqual(Array.from({ length: 11 }, (_, index) => String(2015 + index)))
    expect(idsIn(frame, 'vintage').every(Boolean)).toBe(true)
    for (const id of ['guangdong-gdp-2016-initial', 'guangdong-gdp-2022-work-report'])
      expect(figuresIn(frame)).not.toContain(id)
  })

  it('says levels and no growth', () => {
    expect(said(gdp).en).toBe(
      'Guangdong’s GDP was CNY 7.28 trillion in 2015 and CNY 14.58 trillion in 2025 (preliminary).',
    )
    expect(said(gdp).en + said(gdp).zh).not.toContain('%')
  })

  it('rules off the years that must not be compared', () => {
    const option = gdp.encode(under(gdp), { size: 'wide', language: 'en', width: 1120 })
    expect(itemsIn(option, 'break words').map(({ words }) => words?.replace('\n', ' '))).toEqual([
      'Not comparable across these lines',
    ])
    const single = gdp.encode(under(gdp, { evidence: 'reported' }), {
      size: 'wide',
      language: 'en',
      width: 1120,
    })
    expect(itemsIn(single, 'break words')).toEqual([])
  })

  it('falls back on the document’s rounded level where the series does not count', () => {
    expect(figuresIn(under(gdp, { evidence: 'reported' }))).toEqual(['guangdong-gdp-2024'])
  })
})

describe('Guangdong’s real growth', () => {
  it('takes printed rates only and leaves 2020 open', () => {
    const frame = under(gdpGrowth)
    expect(idsIn(frame, 'period')).toEqual(['2018', '2019', '2021', '2022', '2023', '2024', '2025'])
    expect(frame.rows.filter(({ status }) => status === 'derived')).toEqual([])
    expect(withKeys(frame, { period: '2019' })[0]?.value).toBe(6.2)
  })
})

describe('the provinces', () => {
  it('stand by size, those without a figure at the end and in words', () => {
    const { rows } = under(provinces)
    const known = rows.flatMap(({ value }) => (value === null ? [] : [value]))
    expect(known).toHaveLength(28)
    expect(known).toEqual(known.toSorted((a, b) => b - a))
    expect(rows.slice(28).map(({ status }) => status)).toEqual(['missing', 'missing', 'missing'])
    const option = provinces.encode(under(provinces), { size: 'medium', language: 'zh', width: 544 })
    expect(itemsIn(option, 'unknown').map(({ words }) => words)).toEqual(['未找到', '未找到', '未找到'])
    expect(said(provinces).en).toContain('No figure was found for Liaoning, Guizhou and Hainan.')
  })

  it('keep their neighbours when one is chosen', () => {
    const { rows } = under(provinces, { entity: ['jiangsu'] })
    expect(rows).toHaveLength(31)
    expect(said(provinces, { entity: ['jiangsu'] }).en).toBe('GDP in 2024: Jiangsu (CNY 13.7 trillion).')
  })

  it('say a province without a figure in words also when it is the only one chosen', () => {
    expect(said(provinces, { entity: ['hainan'] }).en).toBe('No figure was found for Hainan.')
    expect(said(provinces, { entity: ['hainan'] }).zh).toBe('海南的数据未找到。')
  })
})

describe('Guangdong’s trade', () => {
  it('draws the print of a year rather than what is computed beside it', () => {
    const frame = under(trade)
    const total = (period: string) => withKeys(frame, { flow: 'total', period })[0]
    expect([total('2021')?.status, total('2021')?.value]).toEqual(['at-least', 8e12])
    expect([total('2024')?.status, total('2024')?.value]).toEqual(['at-least', 9e12])
    expect(total('2023')?.value).toBe(8.3e12)
    expect(total('2022')).toBeUndefined()
  })

  it('carries an interval on what is computed', () => {
    const computed = under(trade).rows.filter(({ status }) => status === 'derived')
    expect(computed).toHaveLength(3)
    expect(computed.every(({ low, high }) => low !== null && high !== null && low < high)).toBe(true)
  })

  it('says the total and its directions', () => {
    expect(said(trade).en).toBe(
      'Guangdong’s goods trade came to CNY 9.49 trillion in 2025: exports of CNY 6.03 trillion and imports of CNY 3.46 trillion (all preliminary).',
    )
    expect(said(trade).zh).toBe(
      '2025年广东货物进出口9.49万亿元，其中出口6.03万亿元、进口3.46万亿元（均为初步数）。',
    )
  })

  it('empties when another province is chosen', () => {
    expect(under(trade, { entity: ['jiangsu'] }).rows).toEqual([])
  })
})
