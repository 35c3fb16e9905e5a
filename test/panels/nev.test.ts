import { describe, expect, it } from 'vitest'
import { noFilter, type Filter } from '../../src/filter/Filter.ts'
import type { Frame, Row } from '../../src/frame/Frame.ts'
import { panel as capacity } from '../../src/panels/ev-capacity.ts'
import { panel as investment } from '../../src/panels/ev-investment.ts'
import { panel as fleets } from '../../src/panels/nev-fleets.ts'
import { panel as forecast } from '../../src/panels/nev-forecast.ts'
import { panel as growth } from '../../src/panels/nev-growth-2024.ts'
import { panel as market } from '../../src/panels/nev-market-2024.ts'
import { panel as powertrains } from '../../src/panels/nev-powertrains.ts'
import { panel as share } from '../../src/panels/nev-share.ts'
import { panel as volumes } from '../../src/panels/nev-volumes.ts'
import type { Panel } from '../../src/panels/Panel.ts'
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
const withKeys = (frame: Frame, ids: Readonly<Record<string, string>>): readonly Row[] =>
  frame.rows.filter(({ keys }) => Object.entries(ids).every(([column, id]) => keys[column]?.id === id))
const years = (rows: readonly Row[]) => rows.map(({ keys }) => Number(keys['period']?.id))
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

describe('production, sales and exports', () => {
  const of = (measure: string) => withKeys(under(volumes), { measure })

  it('have one figure a year and gaps where nothing is printed', () => {
    expect(years(of('vehicle-sales'))).toEqual(range(2013, 2025))
    expect(years(of('vehicle-production'))).toEqual([...range(2013, 2016), ...range(2019, 2025)])
    expect(years(of('vehicle-exports'))).toEqual(range(2022, 2025))
  })

  it('take of two prints of 2024 the one with more digits, and the computed exports of 2023 as computed', () => {
    expect(withKeys(under(volumes), { measure: 'vehicle-sales', period: '2024' })[0]?.value).toBe(12_866_000)
    expect(of('vehicle-exports').map(({ status }) => status)).toEqual([
      'reported',
      'derived',
      'reported',
      'reported',
    ])
  })

  it('leave out forecasts', () => {
    expect(under(volumes).rows.filter(({ status }) => status === 'forecast')).toEqual([])
  })

  it('are said in both languages', () => {
    expect(said(volumes).en).toBe(
      'China’s makers sold 16.49 million new-energy vehicles in 2025, built 16.63 million and exported 2.62 million. In 2013 they sold 17,642.',
    )
    expect(said(volumes).zh).toBe(
      '2025年中国新能源汽车销量1649万辆、产量1663万辆、出口量261.5万辆。2013年销量为17,642辆。',
    )
  })

  it('shrink to the document’s year where only its print counts, and to two years with what follows from it', () => {
    expect(new Set(years(under(volumes, { evidence: 'reported' }).rows))).toEqual(new Set([2024]))
    expect(new Set(years(under(volumes, { evidence: 'derived' }).rows))).toEqual(new Set([2023, 2024]))
  })

  it('keep the line of years when one is chosen', () => {
    const { rows } = under(volumes, { period: ['2024'] })
    expect(rows).toHaveLength(under(volumes).rows.length)
    expect(rows.filter(({ emphasis }) => emphasis === 'chosen')).toHaveLength(3)
  })
})

describe('the share of sales', () => {
  it('has no year twice and leaves the years without a base open', () => {
    expect(years(under(share).rows)).toEqual([2013, 2016, ...range(2018, 2025)])
  })

  it('gives 2021 as computed, with its interval and both readings in its note', () => {
    const [row] = withKeys(under(share), { period: '2021' })
    expect(row?.status).toBe('derived')
    expect(row?.value).toBeCloseTo(13.5, 6)
    expect((row?.low ?? 0) < 13.5 && (row?.high ?? 0) > 13.5).toBe(true)
    expect(row?.note?.en).toContain('13.4')
    expect(row?.note?.zh).toContain('13.4%')
  })

  it('says where it stands and where it began', () => {
    expect(said(share).en).toBe(
      'New-energy vehicles made up 47.9% of all vehicle sales in 2025, up from 0.08% in 2013.',
    )
    expect(said(share).zh).toContain('47.9%')
  })
})

describe('the forecast for 2025', () => {
  it('stands beside the year before and the outcome', () => {
    const stages = withKeys(under(forecast), { item: 'nev' }).map(({ value, status }) => [value, status])
    expect(stages).toEqual([
      [12_870_000, 'reported'],
      [16_000_000, 'forecast'],
      [16_490_000, 'reported'],
    ])
  })

  it('shows both kinds of vehicle on one scale', () => {
    const option = forecast.encode(under(forecast), { size: 'medium', language: 'en', width: 544 })
    const ends = [option.xAxis ?? []].flat().map(axis => axis.max)
    expect(new Set(ends).size).toBe(1)
  })

  it('says nothing of an outcome that does not count', () => {
    expect(said(forecast, { evidence: 'reported' }).en).toBe(
      'New-energy vehicles: 16 million forecast for 2025. All vehicles: 32.9 million forecast for 2025.',
    )
    expect(said(forecast).zh).toContain('新能源汽车2025年预测销量1600万辆，实际1649万辆')
  })
})

describe('the market of 2024', () => {
  it('marks what is computed and adds up by drive', () => {
    const frame = under(market)
    const value = (item: string) => withKeys(frame, { item })[0]?.value ?? 0
    expect(value('nev') + value('non-nev')).toBe(value('all-vehicles'))
    expect(withKeys(frame, { item: 'passenger-cars' })[0]?.status).toBe('derived')
    expect(said(market).en).toContain('31.44 million vehicles')
    expect(said(market).zh).toContain('1797万辆')
  })

  it('grew less than its new-energy part', () => {
    expect(said(growth).en).toBe(
      'Sales of new-energy vehicles grew by 35.5% in 2024, those of all vehicles by 4.5%.',
    )
    expect(under(growth, { measure: ['vehicle-sales'] }).rows).toHaveLength(3)
  })
})

describe('investment of EV makers', () => {
  it('has the overseas amount of 2024 as a lower bound and none for the years before', () => {
    const frame = investment.tabulate(figures, noFilter)
    expect(withKeys(frame, { item: 'overseas' }).map(({ status, value }) => [status, value])).toEqual([
      ['at-least', 15e9],
    ])
    expect(investment.describe(frame, 'en').replaceAll('\u00a0', ' ')).toBe(
      'Investment at home by China’s EV makers and their suppliers fell from USD 92 billion a year in 2021–2022 to USD 15 billion in 2024. Overseas they put in at least USD 15 billion that year.',
    )
    expect(investment.describe(frame, 'zh')).toContain('年均920亿美元')
  })

  it('draws the lower bound open-ended', () => {
    const frame = under(investment, { currency: 'USD' })
    const option = investment.encode(frame, { size: 'small', language: 'zh', width: 328 })
    expect(itemsIn(option, 'open ends')).toHaveLength(1)
  })
})

describe('the use of capacity', () => {
  it('is drawn up to a hundred percent', () => {
    const option = capacity.encode(under(capacity), { size: 'medium', language: 'en', width: 544 })
    expect([option.xAxis ?? []].flat()[0]?.max).toBe(100)
    expect(said(capacity).en).toBe(
      'In 2023 EV assembly ran at 49% and battery production at 36.5% of what factories in China can make.',
    )
    expect(said(capacity).zh).toContain('36.5%')
  })
})

describe('the drives', () => {
  it('keep the corrected misprint of 2016 marked and the years without a split open', () => {
    const frame = under(powertrains)
    expect(withKeys(frame, { item: 'bev', period: '2016' })[0]?.status).toBe('contradicted')
    expect(years(frame.rows)).not.toContain(2017)
    expect(said(powertrains).en).toContain('6.69 million battery-electric vehicles')
    expect(said(powertrains).zh).toContain('668.5万辆')
  })
})

describe('the two cities', () => {
  it('say bounds and round numbers as such', () => {
    expect(said(fleets).en).toBe(
      'Beijing has at least 1 million new-energy vehicles in use and made about 300,000 in 2024. Dalian’s public transport group put 1,032 electric buses into service.',
    )
    expect(said(fleets).zh).toContain('保有量100万辆以上')
  })

  it('speak of one number alone without naming its unit twice', () => {
    expect(said(fleets, { period: ['2024'] }).en).toBe('About 300,000 new-energy vehicles made in 2024.')
  })
})
