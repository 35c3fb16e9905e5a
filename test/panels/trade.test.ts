import { describe, expect, it } from 'vitest'
import { noFilter, type Filter } from '../../src/filter/Filter.ts'
import type { Option } from '../../src/forms/Look.ts'
import { keyColumns, type Frame } from '../../src/frame/Frame.ts'
import { shownAt } from '../../src/frame/shownAt.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { panel as balance } from '../../src/panels/trade-balance.ts'
import { panel as change } from '../../src/panels/trade-change.ts'
import { panel as eurostat } from '../../src/panels/trade-eurostat.ts'
import { panel as flows } from '../../src/panels/trade-flows.ts'
import { panel as germanView } from '../../src/panels/trade-german-view.ts'
import { panel as growth } from '../../src/panels/trade-growth.ts'
import { panel as janFebGrowth } from '../../src/panels/trade-jan-feb-2024-growth.ts'
import { panel as janFeb } from '../../src/panels/trade-jan-feb-2024.ts'
import { panel as ledgers } from '../../src/panels/trade-ledgers.ts'
import { panel as partners } from '../../src/panels/trade-partners.ts'
import { panel as usShare } from '../../src/panels/trade-us-share.ts'
import { panel as world } from '../../src/panels/trade-world.ts'
import { panel as yearToDate } from '../../src/panels/trade-year-to-date.ts'
import { frameOf } from '../../src/panels/view.ts'
import { loadFolder } from '../data/folder.ts'
import { looks } from '../forms/looks.ts'

const figures = await loadFolder()

const panels: readonly Panel[] = [
  flows,
  balance,
  growth,
  change,
  usShare,
  partners,
  world,
  yearToDate,
  ledgers,
  eurostat,
  germanView,
  janFeb,
  janFebGrowth,
]

const chosen = (choice: Partial<Filter>): Filter => ({ ...noFilter, ...choice })
const choices: Readonly<Record<string, Filter>> = {
  nothing: noFilter,
  'the EU': chosen({ partner: ['eu'] }),
  Germany: chosen({ partner: ['germany'] }),
  'Germany and Japan': chosen({ partner: ['germany', 'japan'] }),
  China: chosen({ partner: ['china'] }),
  'the year 2024': chosen({ period: ['2024'] }),
  'the year 2023': chosen({ period: ['2023'] }),
  'the year 2020': chosen({ period: ['2020'] }),
  exports: chosen({ flow: ['exports'] }),
  'exports and imports': chosen({ flow: ['exports', 'imports'] }),
  'imports from the US': chosen({ flow: ['imports'], partner: ['us'] }),
  totals: chosen({ flow: ['total'] }),
  vehicles: chosen({ item: ['vehicles'] }),
  'print only': chosen({ evidence: 'reported' }),
  'print and what follows from it': chosen({ evidence: 'derived' }),
  dollars: chosen({ currency: 'USD' }),
  euros: chosen({ currency: 'EUR' }),
}

const nonsense = /^$|undefined|NaN|null|Infinity|\{| {2}|[,，] ?[,，]|[,，]$/

type Drawn = { readonly row: number; readonly value: unknown }

const isDrawn = (item: unknown): item is Drawn =>
  typeof item === 'object' &&
  item !== null &&
  'row' in item &&
  typeof item.row === 'number' &&
  'value' in item

/** Every mark of a picture that stands for a row, with the number it draws. */
function marks(option: Option): readonly { row: number; value: unknown }[] {
  const series = [option.series ?? []].flat()
  return series
    .flatMap(({ data }) => (Array.isArray(data) ? (data as readonly unknown[]) : []))
    .filter(isDrawn)
    .map(({ row, value }) => ({ row, value: Array.isArray(value) ? value[0] : value }))
}

const drawnRows = (frame: Frame, option: Option): readonly number[] =>
  marks(option).flatMap(({ row, value }) => (value === frame.rows[row]?.value ? [row] : []))

describe.each(panels.map(panel => [panel.id, panel] as const))('%s', (_, panel) => {
  it('has rows by default, each with a key in some column and evidence', () => {
    const frame = frameOf(panel, figures, noFilter)
    expect(frame.rows.length).toBeGreaterThan(1)
    const columns = keyColumns(frame).map(({ id }) => id)
    for (const { keys, evidence } of frame.rows) {
      expect(Object.keys(keys).length).toBeGreaterThan(0)
      expect(columns).toEqual(expect.arrayContaining(Object.keys(keys)))
      expect(evidence.length).toBeGreaterThan(0)
    }
  })

  it('has one unit on its axis, whatever is chosen', () => {
    for (const filter of Object.values(choices)) {
      const units = new Set(frameOf(panel, figures, filter).rows.map(({ unit }) => unit))
      expect(units.size).toBeLessThan(2)
    }
  })

  it('never draws what a source contradicts or forecasts', () => {
    const statuses = frameOf(panel, figures, noFilter).rows.map(({ status }) => status)
    expect(statuses).not.toContain('contradicted')
    expect(statuses).not.toContain('forecast')
  })

  const views = Object.entries(choices).map(([name, filter]) => ({
    name,
    frame: frameOf(panel, figures, filter),
  }))

  it.each(views.filter(({ frame }) => frame.rows.length > 0))(
    'draws every row as plain data and says what there is, with $name chosen',
    ({ frame }) => {
      for (const look of looks) {
        const option = panel.encode(frame, look)
        expect(() => structuredClone(option)).not.toThrow()
        expect(new Set(drawnRows(frame, option))).toEqual(new Set(frame.rows.keys()))
        expect(panel.height(frame, look)).toBeGreaterThan(40)
      }
      for (const language of ['en', 'zh'] as const) {
        const words = panel.describe(frame, language)
        expect(words).toMatch(language === 'zh' ? /\d.*。$/ : /^[A-Z].*\d.*\.$/)
        for (const text of [words, panel.subtitle(frame)[language]]) expect(text).not.toMatch(nonsense)
      }
    },
  )

  it('stays calm with nothing to show', () => {
    const empty = { ...frameOf(panel, figures, noFilter), rows: [] }
    for (const language of ['en', 'zh'] as const) {
      expect(panel.describe(empty, language)).toBe('')
      expect(panel.subtitle(empty)[language]).not.toMatch(nonsense)
      expect(panel.legend?.(empty, language) ?? []).toEqual([])
    }
  })
})

const sentence = (panel: Panel, language: 'en' | 'zh', choice: Partial<Filter> = {}): string =>
  panel.describe(frameOf(panel, figures, chosen(choice)), language).replaceAll('\u00a0', ' ')

describe('the sentences', () => {
  it.each([
    [
      flows,
      'In 2024 China’s exports to the European Union were worth CNY 3.68 trillion, 1.9 times its imports from there (CNY 1.92 trillion); to the United States CNY 3.73 trillion, 3.2 times (CNY 1.16 trillion).',
    ],
    [
      balance,
      'From 2024 to 2025 China’s surplus with the United States shrank from CNY 2.57 trillion to CNY 2.01 trillion; its surplus with the European Union grew from CNY 1.76 trillion to CNY 2.09 trillion (all derived). Of the partners shown, its largest deficit was with Taiwan: CNY 1.05 trillion (derived) in 2025.',
    ],
    [
      growth,
      'In 2024 China’s exports to the European Union rose 4.3% and its imports from there fell 3.3%; its exports to the United States rose 6.1% and its imports from there rose 1.2%.',
    ],
    [
      change,
      'Between 2023 and 2024 China’s exports to the European Union rose from CNY 3.52 trillion (derived) to CNY 3.68 trillion; its exports to the United States rose from CNY 3.52 trillion (derived) to CNY 3.73 trillion.',
    ],
    [
      usShare,
      'Of China’s goods exports the United States took at least 19% in 2018, 14.7% in 2024 and 11.1% in 2025 (derived); the European Union took 14.4% in 2024 and 14.8% in 2025 (both derived).',
    ],
    [
      partners,
      'From 2024 to 2025 China’s trade with the United States fell from CNY 4.9 trillion to CNY 4.01 trillion (preliminary); its trade with ASEAN rose from CNY 6.99 trillion to CNY 7.55 trillion (preliminary).',
    ],
    [
      world,
      'China’s exports rose from CNY 14.14 trillion in 2015 to CNY 26.99 trillion in 2025 (preliminary); its imports rose from CNY 10.45 trillion in 2015 (derived) to CNY 18.48 trillion in 2025 (preliminary).',
    ],
    [
      yearToDate,
      'In the first seven months of 2026 China’s exports to the European Union rose 12.4% and its imports from there rose 3.3%; its exports to the United States fell 1.3% and its imports from there fell 2.5% (all preliminary).',
    ],
    [
      ledgers,
      'For 2024 Chinese customs counts CNY 3.68 trillion of goods leaving for the EU, Eurostat CNY 4.03 trillion (converted) arriving: a gap of about CNY 357 billion. In the other direction Eurostat counts CNY 1.66 trillion (converted) of goods leaving for China, Chinese customs CNY 1.92 trillion arriving: a gap of about CNY 255 billion.',
    ],
    [
      janFeb,
      'In January and February 2024 China traded goods worth CNY 6.61 trillion: CNY 993.2 billion with ASEAN, CNY 832.4 billion with the European Union and CNY 707.7 billion with the United States.',
    ],
    [
      janFebGrowth,
      'In January and February 2024, on the same months of 2023, all trade rose 8.7%, trade with ASEAN rose 8.1%, trade with the European Union fell 1.3% and exports of integrated circuits rose 28.6%.',
    ],
  ] as const)('tell the finding of %#', (panel, words) => {
    expect(sentence(panel, 'en')).toBe(words)
  })

  it('are written in Chinese as Chinese', () => {
    expect(sentence(flows, 'zh')).toBe(
      '2024年中国对欧盟出口3.68万亿元，是自欧盟进口额（1.92万亿元）的1.9倍；对美国出口3.73万亿元，是自美国进口额（1.16万亿元）的3.2倍。',
    )
    expect(sentence(usShare, 'zh')).toContain('美国所占比重2018年为19%以上，2024年为14.7%，2025年为11.1%')
  })

  it('follow the choice', () => {
    expect(sentence(flows, 'en', { partner: ['germany'] })).toBe(
      'In 2024 China’s exports to Germany were worth CNY 761.8 billion, 1.1 times its imports from there (CNY 674.7 billion).',
    )
    expect(sentence(partners, 'en', { partner: ['us'], flow: ['exports'] })).toBe(
      'From 2024 to 2025 China’s exports to the United States fell from CNY 3.73 trillion to CNY 3.01 trillion (preliminary).',
    )
    expect(sentence(balance, 'en', { partner: ['taiwan'] })).toContain('deficit with Taiwan grew from')
    expect(sentence(world, 'en', { period: ['2020'] })).toBe(
      'In 2020 China’s exports were CNY 17.93 trillion; its imports were CNY 14.23 trillion.',
    )
    expect(sentence(change, 'en', { period: ['2024'], partner: ['us'] })).toBe(
      'In 2024 China’s exports to the United States were CNY 3.73 trillion; its imports from the United States were CNY 1.16 trillion.',
    )
    expect(sentence(flows, 'en', { currency: 'USD' })).toContain('USD 510.7 billion')
  })
})

describe('which figure stands for a quantity', () => {
  const figuresIn = (panel: Panel, ids: Readonly<Record<string, string>>, choice: Partial<Filter> = {}) =>
    shownAt(frameOf(panel, figures, chosen(choice)), ids)?.evidence.map(({ figure }) => figure) ?? []

  it('is the print of a document before that of the customs table', () => {
    expect(figuresIn(flows, { partner: 'eu', flow: 'exports' })).toEqual(['trade-eu-exports-2024'])
    expect(figuresIn(usShare, { partner: 'us', period: '2024' })).toEqual(['export-share-us-2024'])
  })

  it('is the customs table before a computed value, which stands in when the table is not admitted', () => {
    const german = { partner: 'germany', flow: 'imports' }
    expect(figuresIn(flows, german)).toEqual(['trade-germany-imports-2024-gacc'])
    expect(figuresIn(flows, german, { evidence: 'derived' })).toEqual(['trade-germany-imports-2024'])
    expect(figuresIn(flows, german, { evidence: 'reported' })).toEqual([])
  })

  it('is never a print that the office itself contradicts', () => {
    expect(figuresIn(world, { flow: 'imports', period: '2020' })).toEqual(['trade-world-imports-2020-gacc'])
  })
})

describe('honesty', () => {
  it('keeps 2023 derived, with the interval that rounding allows', () => {
    const row = shownAt(frameOf(change, figures, noFilter), {
      partner: 'eu',
      flow: 'exports',
      period: '2023',
    })
    expect(row).toMatchObject({ status: 'derived' })
    expect(row?.low).toBeLessThan(row?.value ?? 0)
    expect(row?.high).toBeGreaterThan(row?.value ?? 0)
  })

  it('keeps the US share of 2018 a lower bound', () => {
    expect(shownAt(frameOf(usShare, figures, noFilter), { partner: 'us', period: '2018' })).toMatchObject({
      value: 19,
      status: 'at-least',
    })
  })

  it('mutes the other partners on the index of the page and leaves them out elsewhere', () => {
    const index = frameOf(flows, figures, chosen({ partner: ['eu'] }))
    expect(index.rows.map(({ emphasis }) => emphasis)).toContain('muted')
    const narrowed = frameOf(partners, figures, chosen({ partner: ['eu'] }))
    expect(narrowed.rows.map(({ keys }) => keys['partner']?.id)).toEqual(['eu', 'eu'])
  })

  it('compares the two ledgers in one currency and says how it was converted', () => {
    for (const currency of ['CNY', 'USD', 'EUR'] as const) {
      const { rows, notes } = frameOf(ledgers, figures, chosen({ currency }))
      expect(rows).toHaveLength(4)
      expect(new Set(rows.map(({ unit }) => unit))).toEqual(new Set([currency]))
      expect(notes.map(({ en }) => en).join(' ')).toContain(`Converted to ${currency}`)
    }
    const printed = shownAt(frameOf(ledgers, figures, chosen({ currency: 'EUR' })), {
      flow: 'exports',
      reporter: 'eurostat',
    })
    expect(printed?.value).toBe(517_800_000_000)
  })

  it('shows the direction a reader has chosen for all nineteen partners', () => {
    const frame = frameOf(partners, figures, chosen({ flow: ['imports'] }))
    expect(frame.rows).toHaveLength(38)
    expect(partners.subtitle(frame).en).toContain('imports, 2024 and 2025')
  })

  it('says Germany is part of the EU only where the EU stands above it', () => {
    const names = (frame: Frame) =>
      JSON.stringify(flows.encode(frame, { size: 'wide', language: 'en', width: 1120 }))
    expect(names(frameOf(flows, figures, noFilter))).toContain('of which Germany')
    const germanyAlone = frameOf(balance, figures, chosen({ partner: ['germany'] }))
    expect(
      JSON.stringify(balance.encode(germanyAlone, { size: 'wide', language: 'en', width: 1120 })),
    ).not.toContain('of which')
  })
})
