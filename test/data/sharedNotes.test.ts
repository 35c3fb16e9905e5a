import { describe, expect, it } from 'vitest'
import { sharedNotes } from '../../src/data/sharedNotes.ts'

const note = { en: 'Preliminary.', zh: '初步数。' }

describe('the note that figures share', () => {
  it('is that of all of them', () => {
    expect(sharedNotes([{ note }, { note: { ...note } }])).toEqual([note])
  })

  it('is none where one differs or has none', () => {
    expect(sharedNotes([{ note }, {}])).toEqual([])
    expect(sharedNotes([{ note }, { note: { ...note, en: 'Revised.' } }])).toEqual([])
    expect(sharedNotes([])).toEqual([])
  })
})
