import type { Language, Row, Status } from '../frame/Frame.ts'
import { amount } from './numbers.ts'
import { statusWords } from './statuses.ts'

const hedges: Readonly<Partial<Record<Status, Readonly<Record<Language, (words: string) => string>>>>> = {
  'at-least': { en: words => `at least ${words}`, zh: words => `${words}以上` },
  'at-most': { en: words => `at most ${words}`, zh: words => `${words}以下` },
  about: { en: words => `about ${words}`, zh: words => `约${words}` },
}

/** True for a status that the words of a value tell, or that goes without saying; others must be said beside it. */
export const isTold = (status: Status): boolean =>
  status === 'reported' || status === 'missing' || hedges[status] !== undefined

/** True when the source rounds: by the row's status, or where that says something else (a target), by its print. */
export const isApproximate = ({ status, evidence }: Row): boolean =>
  status === 'about' || (hedges[status] === undefined && /^(about|around)\b/.test(evidence[0]?.printed ?? ''))

/** Value of a row inside a sentence: at least CNY 9 trillion / 9万亿元以上; a range by its ends; not known / 未公布. */
export function valueWords(row: Row, language: Language): string {
  const { value, low, high, unit, status } = row
  const words = (number: number): string => amount(number, unit, language)
  const hedge = hedges[isApproximate(row) ? 'about' : status]?.[language] ?? ((plain: string) => plain)
  if (value !== null) return hedge(words(value))
  if (low === null || high === null) return statusWords.missing[language]
  return hedge(words(low) + (language === 'zh' ? '至' : ' to ') + words(high))
}

/** The name of a row's key in one column; empty where the row has none. */
export const nameIn = ({ keys }: Row, column: string, language: Language): string =>
  keys[column]?.label[language] ?? ''

/** A common name inside an English sentence: its first letter small, unless the word is an abbreviation (GDP, R&D). */
export const inSentence = (name: string, language: Language): string =>
  language === 'zh' || /^.[A-Z&]/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
