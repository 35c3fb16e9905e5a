import { describe, expect, it } from 'vitest'
import { shownAt } from '../../src/frame/shownAt.ts'
import { frame, row } from './sample.ts'

const trade = frame(
  ['partner', 'period'],
  [
    row({ partner: 'us', period: '2023' }, { emphasis: 'muted' }),
    row({ partner: 'us', period: '2024' }, { emphasis: 'chosen' }),
    row({ partner: 'eu', period: '2024' }),
  ],
)

describe('the row a sentence speaks of', () => {
  it('is found by its keys', () => {
    expect(shownAt(trade, { partner: 'eu' })).toBe(trade.rows[2])
  })

  it('is never one the reader has not chosen', () => {
    expect(shownAt(trade, { partner: 'us', period: '2023' })).toBeUndefined()
    expect(shownAt(trade, { partner: 'us' })).toBe(trade.rows[1])
  })

  it('is none when the keys are nowhere', () => {
    expect(shownAt(trade, { partner: 'asean' })).toBeUndefined()
  })
})
