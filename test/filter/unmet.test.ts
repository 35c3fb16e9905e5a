import { describe, expect, it } from 'vitest'
import { noFilter, type Filter } from '../../src/filter/Filter.ts'
import type { Text } from '../../src/frame/Frame.ts'
import { frameOf } from '../../src/panels/view.ts'
import { loadFolder } from '../data/folder.ts'
import { panelById } from '../panels/panels.ts'

const figures = await loadFolder()

/** What a panel's notes say under a choice that they do not say without one. */
function said(id: string, choice: Partial<Filter>): readonly Text[] {
  const panel = panelById(id)
  if (!panel) throw new Error(`no panel ${id}`)
  const usual = frameOf(panel, figures, noFilter).notes.map(({ en }) => en)
  return frameOf(panel, figures, { ...noFilter, ...choice }).notes.filter(({ en }) => !usual.includes(en))
}

describe('a chosen id without a row, while others have theirs', () => {
  const partner = ['eu', 'us', 'asean']

  it('is named with the reason: no document prints it', () => {
    expect(said('trade-flows', { partner, evidence: 'reported' })).toEqual([
      { en: 'ASEAN: no such figure in the five documents.', zh: '东盟：五份文件未载此数据。' },
    ])
  })

  it('is named where it does not follow from the documents either', () => {
    expect(said('nev-volumes', { period: ['2018', '2024'], evidence: 'derived' })).toEqual([
      {
        en: '2018: no such figure in the five documents, and none that follows from them.',
        zh: '2018年：五份文件未载此数据，也无从推算。',
      },
    ])
  })

  it('is named where another choice is what leaves it none', () => {
    const choice = { flow: ['exports', 'imports'], period: ['2019', '2024'] }
    expect(said('guangdong-trade', choice)).toEqual([
      { en: '2019: no figure fits the rest of the choice.', zh: '2019年：没有符合其余所选条件的数据。' },
    ])
  })

  it('needs no word where it has its row, or the panel never has one', () => {
    expect(said('trade-flows', { partner })).toEqual([])
    expect(said('trade-change', { partner })).toEqual([])
  })

  it('needs none where nothing is left: the card in its place says that', () => {
    expect(said('trade-flows', { partner: ['asean'], evidence: 'reported' })).toEqual([])
  })
})
