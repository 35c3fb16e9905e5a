import type { Dimension } from '../data/Figures.ts'
import type { Language, Text } from '../frame/Frame.ts'

/** Names of one filter that a sentence gives one by one; of more it says how many they are. */
const mostNamed = 4

/** So many values of a filter. */
const counted: Readonly<Record<Dimension, (count: number) => Text>> = {
  period: count => ({ en: `${count} periods`, zh: `${count}个时期` }),
  partner: count => ({ en: `${count} partners`, zh: `${count}个伙伴` }),
  flow: count => ({ en: `${count} directions`, zh: `${count}个进出口方向` }),
  measure: count => ({ en: `${count} measures`, zh: `${count}个指标` }),
  entity: count => ({ en: `${count} places or makers`, zh: `${count}个主体` }),
  item: count => ({ en: `${count} items`, zh: `${count}个项目` }),
}

/** What is chosen of one filter, any of which will do: EU, Germany or ASEAN; 6 partners / 欧盟、德国或东盟；6个伙伴. */
export function chosenWords(dimension: Dimension, names: readonly string[], language: Language): string {
  if (names.length > mostNamed) return counted[dimension](names.length)[language]
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  const [comma, or] = language === 'zh' ? ['、', '或'] : [', ', ' or ']
  return names.slice(0, -1).join(comma) + or + last
}

/** A choice that is made in a field, under the name of the field: Figures “Printed in the five documents”. */
export const fieldWords = (field: string, value: string): Text => ({
  en: `${field} “${value}”`,
  zh: `${field}“${value}”`,
})
