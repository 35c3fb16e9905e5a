import { describe, expect, it } from 'vitest'
import { gather } from '../../src/data/Figures.ts'
import { admit, choose, evidenceLevel, type Part } from '../../src/filter/choose.ts'
import { noFilter, toggle, type Filter } from '../../src/filter/Filter.ts'
import type { Frame } from '../../src/frame/Frame.ts'
import { derivedRow, printedRow, sampleReference } from '../data/sample.ts'
import { frame, row } from '../frame/sample.ts'

const trade = frame(
  ['partner', 'period'],
  [
    row({ partner: 'us', period: '2024' }),
    row({ partner: 'eu', period: '2024' }),
    row({ partner: 'us', period: '2024-Q4' }),
    row({ partner: 'eu', period: '2023' }),
  ],
)
const whole: Part = { keeps: [] }
const filter = (over: Partial<Filter>): Filter => ({ ...noFilter, ...over })
const names = ({ rows }: Frame): readonly string[] =>
  rows.map(({ keys }) => `${keys['partner']?.id} ${keys['period']?.id}`)
const emphases = ({ rows }: Frame): readonly string[] => rows.map(({ emphasis }) => emphasis)

describe('a choice', () => {
  it('leaves a frame as it is when nothing is chosen', () => {
    expect(choose(trade, noFilter, whole)).toBe(trade)
  })

  it('narrows a frame to the rows chosen', () => {
    expect(names(choose(trade, filter({ partner: ['eu'] }), whole))).toEqual(['eu 2024', 'eu 2023'])
  })

  it('takes several ids of a dimension together, and dimensions one after another', () => {
    expect(choose(trade, filter({ partner: ['eu', 'us'] }), whole).rows).toHaveLength(4)
    expect(names(choose(trade, filter({ partner: ['eu'], period: ['2023'] }), whole))).toEqual(['eu 2023'])
  })

  it('of a year takes the quarters within it along, not the other way round', () => {
    expect(names(choose(trade, filter({ period: ['2024'] }), whole))).toEqual([
      'us 2024',
      'eu 2024',
      'us 2024-Q4',
    ])
    expect(names(choose(trade, filter({ period: ['2024-Q4'] }), whole))).toEqual(['us 2024-Q4'])
  })

  it('empties a frame that has none of it, and says nothing false about it', () => {
    const narrowed = choose(trade, filter({ period: ['1999'], partner: ['eu'] }), whole)
    expect(narrowed).toEqual({ ...trade, rows: [] })
  })
})

describe('a panel that keeps a dimension', () => {
  const index: Part = { keeps: ['partner'] }

  it('keeps all its rows and mutes those not chosen', () => {
    const narrowed = choose(trade, filter({ partner: ['eu'] }), index)
    expect(emphases(narrowed)).toEqual(['muted', 'chosen', 'muted', 'chosen'])
  })

  it('narrows on the other dimensions all the same', () => {
    const narrowed = choose(trade, filter({ partner: ['eu'], period: ['2024'] }), index)
    expect([names(narrowed), emphases(narrowed)]).toEqual([
      ['us 2024', 'eu 2024', 'us 2024-Q4'],
      ['muted', 'chosen', 'muted'],
    ])
  })

  it('leaves chosen only what every choice takes', () => {
    const narrowed = choose(trade, filter({ partner: ['eu'], period: ['2024'] }), {
      keeps: ['partner', 'period'],
    })
    expect(emphases(narrowed)).toEqual(['muted', 'chosen', 'muted', 'muted'])
  })

  it('is empty when it has none of the ids chosen: a frame all muted would say nothing', () => {
    expect(choose(trade, filter({ partner: ['asean'] }), index).rows).toEqual([])
    const apart = filter({ partner: ['us'], period: ['2023'] })
    for (const keeps of [['partner', 'period'], ['partner'], ['period']] as const)
      expect(choose(trade, apart, { keeps }).rows).toEqual([])
  })
})

describe('a dimension that is not a column', () => {
  it('changes nothing, and a note says so in both languages', () => {
    const { rows, notes } = choose(trade, filter({ flow: ['exports'] }), whole)
    expect(rows).toBe(trade.rows)
    expect(notes).toEqual([
      {
        en: 'This chart is not split by direction: that choice leaves it as it is.',
        zh: '本图不按进出口方向区分，所选条件对其不起作用。',
      },
    ])
  })

  it('empties the panel when the panel has another value throughout, and fits without a word otherwise', () => {
    const part: Part = { keeps: [], fixed: { flow: ['exports'], item: ['cars'] } }
    expect(choose(trade, filter({ flow: ['exports'] }), part)).toEqual(trade)
    expect(choose(trade, filter({ flow: ['imports'] }), part).rows).toEqual([])
  })

  it('fits by containment where it is a period', () => {
    const own = frame(['partner'], [row({ partner: 'eu' })])
    const part: Part = { keeps: [], fixed: { period: ['2024-Q4'] } }
    expect(choose(own, filter({ period: ['2024'] }), part).rows).toHaveLength(1)
    expect(choose(own, filter({ period: ['2023'] }), part).rows).toEqual([])
  })
})

describe('rows of a frame without a key on a chosen dimension', () => {
  it('are left out, while others have one', () => {
    const mixed = frame(['partner', 'item'], [row({ partner: 'eu' }), row({ partner: 'eu', item: 'cars' })])
    expect(choose(mixed, filter({ item: ['cars'] }), whole).rows).toEqual([mixed.rows[1]])
  })
})

describe('toggling an id', () => {
  it('adds it at the end, and takes it out again', () => {
    const once = toggle(toggle(noFilter, 'partner', 'eu'), 'partner', 'us')
    expect(once.partner).toEqual(['eu', 'us'])
    expect(toggle(once, 'partner', 'eu').partner).toEqual(['us'])
    expect(noFilter.partner).toEqual([])
  })
})

describe('the level of evidence', () => {
  const figures = gather(
    [
      {
        dataset: 'trade',
        rows: [
          printedRow('document'),
          printedRow('series', { source: 'tables' }),
          derivedRow('from-document', '2 * a', ['document']),
          derivedRow('from-both', 'a + b', ['document', 'series']),
          derivedRow('twice', '2 * a', ['from-document']),
          printedRow('rate', { source: 'tables', topic: 'context', measure: 'exchange-rate-usd' }),
        ],
      },
    ],
    sampleReference,
  )
  const admitted = (level: 'reported' | 'derived' | 'all') => admit(figures, level).list.map(({ id }) => id)

  it('of a derived figure is that of the farthest of its inputs', () => {
    const levels = figures.list.map(of => [of.id, evidenceLevel(figures, of)])
    expect(Object.fromEntries(levels)).toMatchObject({
      document: 'reported',
      series: 'all',
      'from-document': 'derived',
      'from-both': 'all',
      twice: 'derived',
    })
  })

  it('admits more with every step, and the rates for conversion always', () => {
    expect(admitted('reported')).toEqual(['document', 'rate'])
    expect(admitted('derived')).toEqual(['document', 'from-document', 'twice', 'rate'])
    expect(admitted('all')).toHaveLength(6)
  })

  it('leaves the inputs of derived figures findable', () => {
    expect(admit(figures, 'reported').byId.get('series')).toBeDefined()
  })
})
