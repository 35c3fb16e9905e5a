import { describe, expect, it } from 'vitest'
import { admitted, firstAdmitted } from '../../src/data/admitted.ts'
import { gather } from '../../src/data/Figures.ts'
import { printedRow, sampleReference } from './sample.ts'

const all = gather([{ dataset: 'trade', rows: ['a', 'b', 'c'].map(id => printedRow(id)) }], sampleReference)
/** The same figures at a level of evidence that does not admit the first. */
const some = { ...all, list: all.list.slice(1) }

describe('figures asked for by name', () => {
  it('come in the order asked, without those that do not count', () => {
    expect(admitted(all, ['c', 'a']).map(({ id }) => id)).toEqual(['c', 'a'])
    expect(admitted(some, ['c', 'a']).map(({ id }) => id)).toEqual(['c'])
  })

  it('have a first that counts, or none', () => {
    expect(firstAdmitted(some, ['a', 'b', 'c'])?.id).toBe('b')
    expect(firstAdmitted(some, ['a'])).toBeUndefined()
  })

  it('must be loaded: a name that is nowhere is a mistake, not a choice', () => {
    expect(() => admitted(all, ['a', 'z'])).toThrow('no figure "z" among the 3 loaded')
  })
})
