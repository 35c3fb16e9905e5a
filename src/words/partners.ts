import type { Key, Language, Text } from '../frame/Frame.ts'

/** Partners that take an article in an English sentence. */
const articled: readonly string[] = ['eu', 'us', 'uk', 'netherlands', 'world']

const lowered: Readonly<Record<string, string>> = { world: 'world' }

/** A partner's name inside a sentence: the European Union, the world, Germany / 欧盟、全球、德国. */
export function partnerName({ id, label }: Key, language: Language): string {
  if (language === 'zh') return label.zh
  const name = lowered[id] ?? label.en
  return articled.includes(id) ? `the ${name}` : name
}

/** Words joined as a language joins them: A, B and C / A、B和C. */
export function joinedNames(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  const [comma, and] = language === 'zh' ? ['、', '和'] : [', ', ' and ']
  return names.slice(0, -1).join(comma) + and + last
}

/** Amounts joined as a language joins them: A, B and C / A、B、C. Chinese has no “and” between clauses. */
export const joinedAmounts = (parts: readonly string[], language: Language): string =>
  language === 'zh' ? parts.join('、') : joinedNames(parts, 'en')

/** A member under its group: of which Germany. */
export const ofWhich = ({ label }: Key): Text => ({ en: `of which ${label.en}`, zh: `其中：${label.zh}` })

/** A member with its group behind it, where members of several groups stand in one list: Germany (EU). */
export const withGroup = ({ label }: Key, group: Text): Text => ({
  en: `${label.en} (${group.en})`,
  zh: `${label.zh}（${group.zh}）`,
})
