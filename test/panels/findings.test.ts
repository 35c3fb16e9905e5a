import { describe, expect, it } from 'vitest'
import { noFilter, type Filter } from '../../src/filter/Filter.ts'
import type { Language, Status } from '../../src/frame/Frame.ts'
import { frameOf } from '../../src/panels/view.ts'
import { loadFolder } from '../data/folder.ts'
import { panelById, panels } from './panels.ts'
import { statusWords } from '../../src/words/statuses.ts'

const figures = await loadFolder()

/** What a panel says under a choice. */
function said(id: string, choice: Partial<Filter>, language: Language = 'en'): string {
  const panel = panelById(id)
  if (!panel) throw new Error(`no panel "${id}"`)
  return panel
    .describe(frameOf(panel, figures, { ...noFilter, ...choice }), language)
    .replaceAll('\u00a0', ' ')
}

describe('a superlative under a choice', () => {
  it('is one of the years chosen, since the chart goes on showing the others', () => {
    const choice = { period: ['2018', '2025'] }
    expect(said('guangdong-gdp-growth', choice)).toBe(
      'Guangdong’s GDP grew by 3.9% in 2025 (preliminary); the fastest of the years chosen is 2018, with 6.8%.',
    )
    expect(said('guangdong-gdp-growth', choice, 'zh')).toBe(
      '广东地区生产总值2025年增长3.9%（初步数）；所选各年中，增速最高的是2018年，为6.8%。',
    )
    expect(said('guangdong-gdp-growth', {})).toContain('the fastest of the years shown is 2021')
  })

  it('is said of the last year where that is it, not told twice', () => {
    const choice = { period: ['2019', '2021'] }
    expect(said('guangdong-gdp-growth', choice)).toBe(
      'Guangdong’s GDP grew by 8% in 2021, the fastest of the years chosen.',
    )
    expect(said('guangdong-gdp-growth', choice, 'zh')).toBe(
      '广东地区生产总值2021年增长8%，为所选各年中最高。',
    )
  })

  it('does not pass the amounts chosen off as all that Guangdong lists', () => {
    const choice = { measure: ['marine-gdp', 'services-trade', 'tourism-revenue', 'digital-trade'] }
    expect(said('guangdong-amounts', choice)).toMatch(/^Of the four amounts chosen from Guangdong’s list/)
    expect(said('guangdong-amounts', choice, 'zh')).toMatch(/^2024年广东所选的4项金额中/)
  })

  it('does not pass the provinces chosen off as all that have a figure', () => {
    const choice = { entity: ['guangdong', 'jiangsu', 'tibet', 'jilin', 'hainan'] }
    expect(said('province-gdp', choice)).toMatch(/^Of the four provinces chosen that have a figure for 2024,/)
    expect(said('province-gdp', choice, 'zh')).toMatch(/^所选且有数据的4个省（区、市）中/)
  })

  it('is no claim about partners that are not shown, and no second telling of a deficit', () => {
    const three = said('trade-balance', { partner: ['japan', 'south-korea', 'australia'] })
    expect(three).toContain('Of the partners shown, its largest deficit was with Australia: CNY 386 billion')
    expect(said('trade-balance', { partner: ['australia', 'taiwan'] })).not.toContain('largest')
    expect(said('trade-balance', { partner: ['eu', 'us', 'japan'] })).not.toContain('largest')
  })
})

describe('a sentence of one year', () => {
  it.each([
    [
      'trade-world',
      '2016',
      'In 2016 China’s exports were CNY 13.84 trillion; its imports were CNY 10.49 trillion.',
    ],
    [
      'trade-eurostat',
      '2014',
      'In 2014 the EU’s imports from China were EUR 302.5 billion; its exports to China were EUR 164.7 billion.',
    ],
  ])('names it once: %s', (id, period, words) => {
    expect(said(id, { period: [period] })).toBe(words)
    expect(said(id, { period: [period] }, 'zh').split(`${period}年`)).toHaveLength(2)
  })
})

describe('a rate of growth', () => {
  it('is told as growth whatever is chosen: alone it reads as a share', () => {
    expect(said('nev-growth-2024', { item: ['all-vehicles'] })).toBe(
      'In 2024 sales of all vehicles grew by 4.5% and production of all vehicles by 3.7%.',
    )
    expect(said('nev-growth-2024', { item: ['all-vehicles'] }, 'zh')).toBe(
      '2024年，全部汽车销量增长4.5%，全部汽车产量增长3.7%。',
    )
  })

  it('is one of the trade of firms, not of their number', () => {
    const choice = { item: ['private-enterprises'] }
    expect(said('trade-jan-feb-2024-growth', choice)).toContain('trade of private enterprises rose 17.7%')
    expect(said('trade-jan-feb-2024-growth', choice, 'zh')).toContain('民营企业进出口增长17.7%')
  })
})

describe('a value told in a finding says how far it may be taken', () => {
  it.each([
    ['guangdong-gdp-growth', '2022', '2% in 2022 (preliminary)', '2022年增长2%（初步数）'],
    ['guangdong-gdp-growth', '2025', '3.9% in 2025 (preliminary)', '2025年增长3.9%（初步数）'],
    ['guangdong-trade', '2020', 'CNY 7.07 trillion in 2020 (derived)', '7.07万亿元（推算）'],
    ['nev-powertrains', '2016', '409,000 battery-electric vehicles (contradicted)', '40.9万辆（说法不一）'],
    ['trade-world', '2025', 'CNY 18.48 trillion (both preliminary)', '18.48万亿元（均为初步数）'],
  ])('%s of %s alone', (id, period, en, zh) => {
    expect(said(id, { period: [period] })).toContain(en)
    expect(said(id, { period: [period] }, 'zh')).toContain(zh)
  })

  /** Told in other words: what the province aimed at and what came, golds with a dagger, what IDC expects. */
  const ownWords = ['guangdong-growth', 'robot-golds', 'robot-market']

  it.each(panels.filter(({ id }) => !ownWords.includes(id)).map(panel => [panel.id, panel] as const))(
    'in %s, whatever its values were',
    (_, panel) => {
      const frame = frameOf(panel, figures, noFilter)
      const statuses: readonly Status[] = ['preliminary', 'derived', 'contradicted']
      for (const status of statuses) {
        const rows = frame.rows.map(row => ({ ...row, status }))
        for (const language of ['en', 'zh'] as const)
          expect(panel.describe({ ...frame, rows }, language)).toContain(statusWords[status][language])
      }
    },
  )
})
