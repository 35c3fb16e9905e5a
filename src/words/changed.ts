import type { Language, Row } from '../frame/Frame.ts'
import { amount, exact } from './numbers.ts'
import { statusWords } from './statuses.ts'

const nothing = { en: 'did not change', zh: '持平' } as const

/** A change as a sentence says it: rose 4.3%, fell 3.3%, did not change / 增长4.3%、下降3.3%、持平. */
export function changed({ value, unit }: Row, language: Language): string {
  if (value === null) return statusWords.missing[language]
  if (value === 0) return nothing[language]
  const size = amount(Math.abs(value), unit, language)
  if (language === 'zh') return `${value > 0 ? '增长' : '下降'}${size}`
  return `${value > 0 ? 'rose' : 'fell'} ${size}`
}

/** How many times one value is another, to one decimal: 1.9. */
export const times = (value: number, of: number): string => exact(Math.round((10 * value) / of) / 10)
