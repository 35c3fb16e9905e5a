import { describe, expect, it } from 'vitest'
import {
  allEvidence,
  citations,
  keyColumns,
  keysOf,
  measureColumn,
  rowAt,
  shownRows,
} from '../../src/frame/Frame.ts'
import { evidence, frame, row } from './sample.ts'

const trade = frame(
  ['partner', 'period'],
  [
    row({ partner: 'us', period: '2024' }),
    row({ partner: 'eu', period: '2024' }),
    row({ partner: 'us', period: '2023' }, { emphasis: 'muted' }),
  ],
)

describe('a frame', () => {
  it('has key columns in order, and one measure', () => {
    expect(keyColumns(trade).map(({ id }) => id)).toEqual(['partner', 'period'])
    expect(measureColumn(trade).id).toBe('value')
  })

  it('says which columns it has when none of them is a measure', () => {
    const bare = { ...trade, columns: keyColumns(trade) }
    expect(() => measureColumn(bare)).toThrow('frame has no measure column: partner, period')
  })

  it('lists the keys of a column once, in the order of their rows', () => {
    expect(keysOf(trade, 'partner').map(({ id }) => id)).toEqual(['us', 'eu'])
    expect(keysOf(trade, 'flow')).toEqual([])
  })

  it('finds a row by its keys, with columns left free', () => {
    expect(rowAt(trade, { partner: 'us', period: '2023' })).toBe(2)
    expect(rowAt(trade, { partner: 'eu' })).toBe(1)
    expect(rowAt(trade, { partner: 'asean' })).toBe(-1)
    expect(rowAt(trade, { flow: 'exports' })).toBe(-1)
  })

  it('still shows what is chosen or plain, not what is muted', () => {
    expect(shownRows(trade)).toEqual(trade.rows.slice(0, 2))
  })
})

describe('the evidence of a row', () => {
  const printed = evidence('a')
  const rate = evidence('rate', {
    source: 'bank',
    citation: 'Bank: Rates (2025)',
    url: 'https://example.org/rates',
  })
  const inner = evidence('inner', { source: '', citation: '', status: 'derived', inputs: [printed, rate] })
  const outer = evidence('outer', { source: '', citation: '', status: 'derived', inputs: [inner, printed] })

  it('is followed through derived figures to the prints, each once', () => {
    const found = allEvidence(row({ partner: 'us' }, { evidence: [outer, printed] }))
    expect(found.map(({ figure }) => figure)).toEqual(['outer', 'inner', 'a', 'rate'])
  })

  it('gives the sources of the whole frame, each once, none for what is only computed', () => {
    const rows = [row({ partner: 'us' }, { evidence: [outer] }), row({ partner: 'eu' })]
    expect(citations(frame(['partner'], rows))).toEqual([
      { id: 'paper', citation: 'Chamber: Weekly (2025-01-21)' },
      { id: 'bank', citation: 'Bank: Rates (2025)', url: 'https://example.org/rates' },
    ])
  })
})
