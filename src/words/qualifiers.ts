import type { Language, Row, Status } from '../frame/Frame.ts'
import { isTold, valueWords } from './rowWords.ts'
import { statusWords } from './statuses.ts'

/** True for a status without which a number would claim more than it may. A revised one is the better for it. */
const mustBeSaid = (status: Status): boolean => !isTold(status) && status !== 'revised'

/** What a finding says behind a value that its words do not tell: "preliminary" / 初步数; empty where nothing is to be said. */
export const qualifier = ({ status }: Row, language: Language): string =>
  mustBeSaid(status) ? statusWords[status][language] : ''

/** Words in brackets behind others: " (2020, derived)" / （2020年，推算）; empty where there are none. */
export const bracketed = (words: readonly string[], language: Language): string => {
  if (words.length === 0) return ''
  return language === 'zh' ? `（${words.join('，')}）` : ` (${words.join(', ')})`
}

/** The qualifier of a value as it stands behind it or behind its year: " (preliminary)" / （初步数）. */
export const qualified = (row: Row, language: Language): string =>
  bracketed([qualifier(row, language)].filter(Boolean), language)

/** A value inside a finding, with what its status says of it: at least CNY 9 trillion; CNY 7.07 trillion (derived). */
export const toldValue = (row: Row, language: Language): string =>
  valueWords(row, language) + qualified(row, language)

/** A value in brackets behind its name: (CNY 14 trillion, preliminary) / （14万亿元，初步数）. */
export const inBrackets = (row: Row, language: Language): string =>
  bracketed([valueWords(row, language), qualifier(row, language)].filter(Boolean), language)

/** Behind which value which qualifier stands, and what is said once behind all of them. */
export type Qualifiers = { readonly of: (row: Row) => string; readonly all: string }

function qualifiersOf(rows: readonly Row[], language: Language): Qualifiers {
  const words = rows.map(row => qualifier(row, language))
  const [first = ''] = words
  if (words.length < 2 || !first || words.some(other => other !== first))
    return { of: row => qualified(row, language), all: '' }
  const zh = first === statusWords.contradicted.zh ? '均' : '均为'
  const all = { en: words.length === 2 ? 'both ' : 'all ', zh }[language]
  return { of: () => '', all: bracketed([all + first], language) }
}

/**
 * A sentence that tells several values, each with its qualifier; what all of them share is said once, at the end:
 * "(all derived)" / （均为推算）. `tell` runs twice: first to learn which values it tells.
 */
export function telling(language: Language, tell: (qualifiers: Qualifiers) => string): string {
  const told = new Set<Row>()
  const listen = (row: Row): string => {
    told.add(row)
    return ''
  }
  tell({ of: listen, all: '' })
  return tell(qualifiersOf([...told], language))
}
