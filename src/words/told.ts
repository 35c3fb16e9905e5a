import type { Language, Row, Status, Text } from '../frame/Frame.ts'
import { amount } from './numbers.ts'
import { statusWords } from './statuses.ts'

const qualifiers: Readonly<Partial<Record<Status, Text>>> = {
  'at-least': { en: 'at least ', zh: '至少' },
  'at-most': { en: 'at most ', zh: '至多' },
  about: { en: 'about ', zh: '约' },
}

/** A row's value as a sentence says it, with its unit and how far it may be taken: at least 19% / 至少19%. */
export function told({ value, unit, status }: Row, language: Language): string {
  if (value === null) return statusWords.missing[language]
  return (qualifiers[status]?.[language] ?? '') + amount(value, unit, language)
}

/** A change as a sentence says it: rose 4.3%, fell 3.3%, did not change / 增长4.3%、下降3.3%、持平. */
export function changed({ value, unit }: Row, language: Language): string {
  if (value === null) return statusWords.missing[language]
  const size = amount(Math.abs(value), unit, language)
  if (value === 0) return { en: 'did not change', zh: '持平' }[language]
  return { en: `${value > 0 ? 'rose' : 'fell'} ${size}`, zh: `${value > 0 ? '增长' : '下降'}${size}` }[language]
}
