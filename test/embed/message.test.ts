import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  frameMessage,
  heightMessage,
  isQuery,
  maxHeight,
  maxQuery,
  stateMessage,
  stateOf,
} from '../../src/embed/message.ts'

const queries = fc.stringMatching(/^[a-z]{1,8}=[a-z0-9,-]{1,20}(&[a-z]{1,8}=[a-z0-9,-]{1,20}){0,3}$/)

describe('a message', () => {
  it('is understood as it was said, whatever the choice or the height', () => {
    fc.assert(
      fc.property(queries, fc.integer({ min: 0, max: maxHeight }), (query, height) => {
        expect(stateOf(structuredClone(stateMessage(query)))).toEqual(stateMessage(query))
        expect(frameMessage(structuredClone(stateMessage(query)))).toEqual(stateMessage(query))
        expect(frameMessage(structuredClone(heightMessage(height)))).toEqual(heightMessage(height))
      }),
    )
  })

  it('of height is none that a host may say', () => {
    expect(stateOf(heightMessage(300))).toBeNull()
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', '{"kapok":1,"type":"state","query":""}'],
    ['a list', [1, 'state', 'partner=eu']],
    ['a list that carries the fields', Object.assign([], { kapok: 1, type: 'state', query: '' })],
    ['another version', { kapok: 2, type: 'state', query: '' }],
    ['a version that is a text', { kapok: '1', type: 'state', query: '' }],
    ['another type', { kapok: 1, type: 'eval', query: '' }],
    ['a missing query', { kapok: 1, type: 'state' }],
    ['a query that is no text', { kapok: 1, type: 'state', query: ['partner=eu'] }],
    ['a further field', { kapok: 1, type: 'state', query: '', script: 'alert(1)' }],
    ['a prototype in disguise', JSON.parse('{"kapok":1,"type":"state","query":"","__proto__":{"a":1}}')],
    ['fields that are not its own', Object.create({ kapok: 1, type: 'state', query: '' })],
    ['a query with a blank', { kapok: 1, type: 'state', query: 'partner=eu us' }],
    ['a query with a fragment', { kapok: 1, type: 'state', query: 'partner=eu#x' }],
    ['markup', { kapok: 1, type: 'state', query: '<script>' }],
    ['a height that is no number', { kapok: 1, type: 'height', height: '300' }],
    ['no number', { kapok: 1, type: 'height', height: Number.NaN }],
    ['an endless height', { kapok: 1, type: 'height', height: Number.POSITIVE_INFINITY }],
    ['a height below nothing', { kapok: 1, type: 'height', height: -1 }],
    ['a height beyond all panels', { kapok: 1, type: 'height', height: maxHeight + 1 }],
  ])('is not %s', (_, data: unknown) => {
    expect(frameMessage(data)).toBeNull()
    expect(stateOf(data)).toBeNull()
  })

  it('has no query longer than a choice can be', () => {
    expect(isQuery('a'.repeat(maxQuery))).toBe(true)
    expect(isQuery('a'.repeat(maxQuery + 1))).toBe(false)
  })

  it('is nothing that is made by chance', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withTypedArray: true }), data => {
        expect(frameMessage(data)).toBeNull()
      }),
      { numRuns: 2000 },
    )
  })
})
