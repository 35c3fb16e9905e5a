import type { Language, Row } from '../frame/Frame.ts'
import { joinedNames } from './partners.ts'
import { periodText } from './periods.ts'
import { bracketed, qualifier, toldValue } from './qualifiers.ts'
import { nameIn, valueWords } from './rowWords.ts'

/** A value with its time behind it: 36,599 people (2020) / 3.66万人（2020年）; without one where the row has none. */
function dated(row: Row, language: Language): string {
  const period = row.keys['period']?.id
  if (period === undefined) return toldValue(row, language)
  const words = [periodText(period, language), qualifier(row, language)].filter(Boolean)
  return valueWords(row, language) + bracketed(words, language)
}

/**
 * What rows say, one after the other, as a sentence for a frame of which there is nothing more to tell:
 * United States: 36,599 people (2020) and 31,781 people (2024); China: 18,805 people (2020). Empty without rows.
 * @param by column whose keys head the parts
 */
export function listing(rows: readonly Row[], by: string, language: Language): string {
  const heads = [...new Map(rows.map(row => [row.keys[by]?.id, nameIn(row, by, language)]))]
  const parts = heads.map(([id, name]) => {
    const values = rows.filter(({ keys }) => keys[by]?.id === id).map(row => dated(row, language))
    return language === 'zh'
      ? `${name}：${joinedNames(values, 'zh')}`
      : `${name}: ${joinedNames(values, 'en')}`
  })
  if (parts.length === 0) return ''
  return language === 'zh' ? `${parts.join('；')}。` : `${parts.join('; ')}.`
}
