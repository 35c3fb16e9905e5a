import { describe, expect, it } from 'vitest'
import { keysOf } from '../../src/frame/Frame.ts'
import { withKey } from '../../src/frame/withKey.ts'
import { frame, key, row } from './sample.ts'

const trade = frame(
  ['partner', 'flow'],
  [row({ partner: 'us', flow: 'exports' }), row({ partner: 'eu', flow: 'imports' })],
)
const joined = withKey(trade, 'series', ({ keys }) => key(`${keys['partner']?.id}-${keys['flow']?.id}`))

describe('a frame with one more key', () => {
  it('has it on every row, beside the others', () => {
    expect(keysOf(joined, 'series').map(({ id }) => id)).toEqual(['us-exports', 'eu-imports'])
    expect(keysOf(joined, 'partner')).toEqual(keysOf(trade, 'partner'))
  })

  it('keeps its columns, so that tables and files do not show it', () => {
    expect(joined.columns).toBe(trade.columns)
  })

  it('leaves the frame it was made from alone', () => {
    expect(keysOf(trade, 'series')).toEqual([])
  })
})
