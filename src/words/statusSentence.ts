import { keyColumns, keysOf, statuses, type Frame, type Language, type Row } from '../frame/Frame.ts'
import { comma, separator } from './files.ts'
import { periodText } from './periods.ts'
import { nameIn } from './rowWords.ts'
import { rowStatusWords, statusWords } from './statuses.ts'

/** As many values of one status are named; of the others their number is said. */
const named = 3

/** A period in full: an axis leaves the sign for the year out, a sentence does not. */
function periodOf({ keys }: Row, column: string, language: Language): readonly string[] {
  const key = keys[column]
  if (!key) return []
  return [/^\d{4}$/.test(key.id) ? periodText(key.id, language) : key.label[language]]
}

/** A row by what tells it apart in its frame: Germany, exports. By all it has where nothing does. */
function shortName(frame: Frame, row: Row, language: Language): string {
  const columns = keyColumns(frame)
  const telling = columns.filter(({ id }) => keysOf(frame, id).length > 1)
  const names = (telling.length > 0 ? telling : columns).flatMap(({ id, kind }) =>
    kind === 'period' ? periodOf(row, id, language) : nameIn(row, id, language) || [],
  )
  return [...new Set(names)].join(comma[language])
}

function namesOf(frame: Frame, rows: readonly Row[], language: Language): string {
  const names = rows.slice(0, named).map(row => shortName(frame, row, language))
  const rest = rows.length - names.length
  if (rest > 0) names.push(language === 'zh' ? `另有${rest}个` : `${rest} more`)
  return names.join(separator[language])
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function intro(all: number, reported: number, language: Language): string {
  if (language === 'zh')
    return `共${all}个数值，${reported > 0 ? `其中${reported}个为来源原样公布` : '均非来源原样公布'}。`
  return `${all} values, ${reported || 'none'} of them as a source prints them.`
}

const byStatus = (a: Row, b: Row): number => statuses.indexOf(a.status) - statuses.indexOf(b.status)

/**
 * What a picture cannot say in words: how many of its values are not plainly printed by a source, of which status, and
 * which. "24 values, 20 of them as a source prints them. Derived (3): …" Empty where all are.
 */
export function statusSentence(frame: Frame, language: Language): string {
  const all = frame.rows.length
  const told = [...new Set(frame.rows.toSorted(byStatus).map(rowStatusWords))]
  const other = told
    .filter(words => words !== statusWords.reported)
    .map(words => ({ words, rows: frame.rows.filter(row => rowStatusWords(row) === words) }))
  const [first] = other
  if (!first) return ''
  if (first.rows.length === all) {
    const words = first.words[language]
    return language === 'zh' ? `全部数值的性质：${words}。` : `Status of all values: ${words}.`
  }
  const parts = other.map(({ words: { [language]: words }, rows }) => {
    const names = namesOf(frame, rows, language)
    return language === 'zh'
      ? `${words}（${rows.length}个）：${names}。`
      : `${capital(words)} (${rows.length}): ${names}.`
  })
  const reported = all - other.reduce((sum, { rows }) => sum + rows.length, 0)
  return [intro(all, reported, language), ...parts].join(language === 'zh' ? '' : ' ')
}

/** The description of a picture: its finding, then the statuses of its values. */
export const withStatuses = (finding: string, frame: Frame, language: Language): string =>
  [finding, statusSentence(frame, language)].filter(Boolean).join(language === 'zh' ? '' : ' ')
