import { describe, expect, it } from 'vitest'
import { noFilter, type Filter } from '../../src/filter/Filter.ts'
import type { Look, Option } from '../../src/forms/Look.ts'
import { keysOf, rowAt, type Frame, type Row } from '../../src/frame/Frame.ts'
import { panel as citedCountries } from '../../src/panels/highly-cited-countries.ts'
import { panel as cited } from '../../src/panels/highly-cited.ts'
import { panel as natureIndex } from '../../src/panels/nature-index.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { panel as crossing } from '../../src/panels/scientists-crossing.ts'
import { panel as institutions } from '../../src/panels/scientists-institutions.ts'
import { panel as share } from '../../src/panels/scientists-share.ts'
import { frameOf } from '../../src/panels/view.ts'
import { loadFolder } from '../data/folder.ts'
import { itemsIn, itemsOf, seriesOf } from '../forms/items.ts'

const figures = await loadFolder()
const look: Look = { size: 'medium', language: 'en', width: 544 }

const shown = (panel: Panel, choice: Partial<Filter> = {}): Frame =>
  frameOf(panel, figures, { ...noFilter, ...choice })
/** Sentences with their unbreakable spaces made plain. */
const told = (panel: Panel, language: 'en' | 'zh', choice: Partial<Filter> = {}): string =>
  panel.describe(shown(panel, choice), language).replaceAll('\u00a0', ' ')
const notesOf = (frame: Frame): string => frame.notes.map(({ en }) => en).join(' ')
const at = (frame: Frame, ids: Readonly<Record<string, string>>): Row | undefined =>
  frame.rows[rowAt(frame, ids)]
const units = (frame: Frame): readonly string[] => [...new Set(frame.rows.map(({ unit }) => unit))]
const reporters = (frame: Frame): readonly string[] => [
  ...new Set(
    frame.rows
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ figure }) => figures.byId.get(figure)?.reporter ?? []),
  ),
]

describe('the three counts of scientists', () => {
  const panels = [crossing, share, institutions, cited, citedCountries, natureIndex]

  it('never stand on one axis: a panel has one reporter and one unit', () => {
    for (const panel of panels) {
      expect(reporters(shown(panel)), panel.id).toHaveLength(1)
      expect(units(shown(panel)), panel.id).toHaveLength(1)
    }
  })
})

describe('the crossing', () => {
  it('has the four printed counts and nothing between', () => {
    const frame = shown(crossing)
    expect(new Set(frame.rows.map(({ value }) => value))).toEqual(new Set([18805, 31781, 32511, 36599]))
    expect(keysOf(frame, 'period').map(({ id }) => id)).toEqual(['2020', '2024'])
    expect(itemsOf(crossing.encode(frame, look)).filter(({ row }) => row !== null)).toHaveLength(4)
  })

  it('tells who passed whom, with all four numbers, in both languages', () => {
    const sentence = 'By 2024 China had passed the United States, with 32,511 top scientists to 31,781.'
    expect(told(crossing, 'en')).toContain(sentence)
    expect(told(crossing, 'en')).toContain('36,599 to 18,805')
    expect(told(crossing, 'zh')).toContain('超过美国的31,781人')
    expect(told(crossing, 'zh')).toContain('36,599人对18,805人')
  })

  it('keeps both countries and mutes the one that is not chosen', () => {
    const frame = shown(crossing, { entity: ['us'] })
    expect(frame.rows.map(({ emphasis }) => emphasis).toSorted()).toEqual([
      'chosen',
      'chosen',
      'muted',
      'muted',
    ])
    expect(told(crossing, 'en', { entity: ['us'] })).toBe(
      'United States: 36,599 people (2020) and 31,781 people (2024).',
    )
  })

  it('says what the count rests on, the papers as a lower bound', () => {
    expect(notesOf(shown(crossing)).replaceAll('\u00a0', ' ')).toContain(
      'at least 40,000 papers in 129 journals',
    )
  })

  it('is whole from the documents alone', () => {
    expect(shown(crossing, { evidence: 'reported' }).rows).toHaveLength(4)
  })
})

describe('the shares of the world', () => {
  it('mark the US share of 2020 as about', () => {
    const frame = shown(share)
    expect(at(frame, { entity: 'us', period: '2020' })?.status).toBe('about')
    const words = itemsIn(share.encode(frame, look), 'bars').map(item => item.words)
    expect(words).toContain('≈\u00a033% · 2020')
  })

  it('tell a rise and a fall', () => {
    expect(told(share, 'en')).toBe(
      'Between 2020 and 2024, the share of China rose from 17% to 28%; the share of the United States fell from about 33% to 27%.',
    )
    expect(told(share, 'zh')).toContain('美国占比由约33%降至27%')
  })

  it('speak of one year when only one is chosen', () => {
    expect(told(share, 'en', { period: ['2024'] })).toBe('China: 28% (2024); United States: 27% (2024).')
  })
})

describe('the institutions', () => {
  it('follow a choice of their country', () => {
    const names = keysOf(shown(institutions, { entity: ['us'] }), 'item').map(({ id }) => id)
    expect(names).toEqual(['harvard-university', 'stanford-university'])
  })

  it('are not shown for one year: the report does not say which', () => {
    expect(shown(institutions, { period: ['2024'] }).rows).toEqual([])
    expect(notesOf(shown(institutions))).toContain('does not say to which year')
  })
})

describe('the highly cited by year', () => {
  const frame = shown(cited)

  it('have one share for each country and year, a print before a computed one', () => {
    const places = frame.rows.map(({ keys }) => `${keys['entity']?.id} ${keys['period']?.id}`)
    expect(new Set(places).size).toBe(places.length)
    expect(at(frame, { entity: 'us', period: '2020' })).toMatchObject({ value: 41.5, status: 'contradicted' })
    expect(at(frame, { entity: 'us', period: '2022' })?.status).toBe('derived')
  })

  it('leave a year without a share empty', () => {
    expect(at(frame, { entity: 'china', period: '2024' })).toBeUndefined()
    expect(at(frame, { entity: 'us', period: '2024' })?.value).toBe(36)
  })

  it('draw no stroke over the change from people to designations', () => {
    const option: Option = cited.encode(frame, look)
    const years = keysOf(frame, 'period')
      .map(({ id }) => id)
      .toSorted()
    const lines = seriesOf(option).filter(({ id }) => String(id).startsWith('line us'))
    const drawn = lines.map(({ data }) =>
      (Array.isArray(data) ? data : []).flatMap((item, index) => (item === '-' ? [] : [years[index]])),
    )
    expect(drawn).toEqual([
      ['2018', '2019', '2020', '2021'],
      ['2022', '2023', '2024', '2025'],
    ])
  })

  it('put a dagger at the contradicted shares and say what the counts would give', () => {
    expect(itemsIn(cited.encode(frame, look), 'in doubt').map(({ words }) => words)).toEqual(['†', '†'])
    expect(notesOf(frame)).toMatch(/† 2020: .*United States 43%, China 12\.5%/)
  })

  it('tell each part of the record on its own', () => {
    expect(told(cited, 'en')).toContain(
      'the share of the United States fell from 43.3% in 2018 to 39.7% in 2021',
    )
    expect(told(cited, 'en')).toContain('By designations, the United States had 37.4% and China 20% in 2025.')
    expect(told(cited, 'zh')).toContain('中国占比由2018年的7.9%升至2021年的14.2%')
  })

  it('have nothing to show from the documents alone', () => {
    expect(shown(cited, { evidence: 'reported' }).rows).toEqual([])
  })
})

describe('the highly cited by country', () => {
  it('count designations of 2025 of places, the most first', () => {
    const frame = shown(citedCountries)
    expect(keysOf(frame, 'entity').map(({ id }) => id)).toEqual([
      'us',
      'china',
      'uk',
      'germany',
      'australia',
      'canada',
      'hong-kong',
    ])
    expect(told(citedCountries, 'en')).toBe(
      'On the list of 2025 the United States has 2,670 designations, China 1,406 and the United Kingdom 570.',
    )
    expect(notesOf(frame)).toContain('7,131')
  })
})

describe('the Nature Index', () => {
  const frame = shown(natureIndex)

  it('compares within a journal set only: each set has its own plot and no line', () => {
    const option = natureIndex.encode(frame, look)
    expect([option.grid].flat()).toHaveLength(2)
    expect(seriesOf(option).some(({ type }) => type === 'line')).toBe(false)
    expect(notesOf(frame)).toContain('must not be read as growth')
  })

  it('fills each plot to its own end', () => {
    const axes = [natureIndex.encode(frame, look).xAxis].flat()
    expect(axes.map(axis => axis && 'max' in axis && axis.max)).toEqual([19373.35, 32122])
  })

  it('tells both comparisons with their journals', () => {
    expect(told(natureIndex, 'en')).toBe(
      'In the 82 natural-science journals of 2022 China had a Share of 19,373 and the United States of 17,610; in the 145 journals of 2024 China had a Share of 32,122 and the United States of 22,083.',
    )
    expect(told(natureIndex, 'zh')).toContain('在2024年的145种期刊中，中国份额为32,122，美国为22,083')
  })
})
