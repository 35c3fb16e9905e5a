import type { Language } from '../frame/Frame.ts'

const english = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** How many, inside a sentence: up to nine in letters in English, in digits in Chinese. */
export const smallNumber = (count: number, language: Language): string =>
  language === 'zh' ? String(count) : (english[count] ?? String(count))
