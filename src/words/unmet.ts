import type { EvidenceLevel } from '../filter/Filter.ts'
import type { Key, Text } from '../frame/Frame.ts'
import { joinedNames } from './partners.ts'

const levels: Readonly<Record<EvidenceLevel, Text>> = {
  reported: { en: 'no such figure in the five documents', zh: '五份文件未载此数据' },
  derived: {
    en: 'no such figure in the five documents, and none that follows from them',
    zh: '五份文件未载此数据，也无从推算',
  },
  all: { en: 'no figure fits the rest of the choice', zh: '没有符合其余所选条件的数据' },
}

/** Why a chart has nothing of these ids, though they are chosen: for want of evidence of a level, or for the rest of the choice. */
export function unmetWords(keys: readonly Key[], level: EvidenceLevel): Text {
  const names = {
    en: joinedNames(
      keys.map(({ label }) => label.en),
      'en',
    ),
    zh: joinedNames(
      keys.map(({ label }) => label.zh),
      'zh',
    ),
  }
  return { en: `${names.en}: ${levels[level].en}.`, zh: `${names.zh}：${levels[level].zh}。` }
}
