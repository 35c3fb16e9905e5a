import type { Language, Row, Status } from '../frame/Frame.ts'
import { amount, scaled } from './numbers.ts'
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

/** The status whose words stand with a value: its own, or the bound that is all a computed one is known by. */
function hedgeOf(row: Row): Status {
  const { status, low, high } = row
  if (isApproximate(row)) return 'about'
  if (status !== 'derived' || (low === null) === (high === null)) return status
  return low === null ? 'at-most' : 'at-least'
}

function hedged(row: Row, language: Language, words: (number: number) => string): string {
  const { value, low, high } = row
  const hedge = hedges[hedgeOf(row)]?.[language] ?? ((plain: string) => plain)
  if (value !== null) return hedge(words(value))
  if (low === null || high === null) return statusWords.missing[language]
  return hedge(words(low) + (language === 'zh' ? '至' : ' to ') + words(high))
}

/** Value of a row inside a sentence: at least CNY 9 trillion / 9万亿元以上; a range by its ends; not known / 未找到. */
export const valueWords = (row: Row, language: Language): string =>
  hedged(row, language, number => amount(number, row.unit, language))

/** The same where the sentence names what is counted: at least 2,670 (designations). Chinese keeps its counter: 2,670人次以上. */
export const countWords = (row: Row, language: Language): string =>
  language === 'zh' ? valueWords(row, 'zh') : hedged(row, 'en', number => scaled(number, 'en'))

/** The name of a row's key in one column; empty where the row has none. */
export const nameIn = ({ keys }: Row, column: string, language: Language): string =>
  keys[column]?.label[language] ?? ''

/** Names that labels of measures and items begin with. A test holds the list against those of the data. */
const proper = ['Beijing', 'Guangdong', 'Hong Kong', 'Nature Index']

/**
 * A common name inside an English sentence: its first letter small, unless the word is an abbreviation (GDP, R&D) or
 * begins a proper name (Hong Kong).
 */
export const inSentence = (name: string, language: Language): string =>
  language === 'zh' || /^.[A-Z&]/.test(name) || proper.some(one => name.startsWith(one))
    ? name
    : name.charAt(0).toLowerCase() + name.slice(1)
