import type { Language } from '../frame/Frame.ts'

/** How a document says what it is written in: tags of BCP 47. */
export const languageTags: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' }
