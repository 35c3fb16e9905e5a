import type { Text } from '../frame/Frame.ts'

/** Says that a part of the address could not be used, naming it. */
export const droppedSentence = ({ key, value }: { readonly key: string; readonly value: string }): Text => ({
  en: `“${key}=${value}” in the address is not known and was left out.`,
  zh: `地址中的“${key}=${value}”无法识别，已忽略。`,
})
