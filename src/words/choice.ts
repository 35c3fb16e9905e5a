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

/** What is chosen of one filter, under its name: Period: 2025. */
export const namedChoice = (name: string, value: string): Text => ({
  en: `${name}: ${value}`,
  zh: `${name}：${value}`,
})

/** How a page follows a choice: how many of its charts have anything to show under it. */
export function followedWords(choice: string, shown: number, all: number): Text {
  if (all > 1)
    return {
      en: `${choice}. ${shown} of ${all} charts have figures for this.`,
      zh: `${choice}。${all}张图中有${shown}张有相应数据。`,
    }
  return shown > 0
    ? { en: `${choice}. The chart has figures for this.`, zh: `${choice}。本图有相应数据。` }
    : { en: `${choice}. The chart has no figures for this.`, zh: `${choice}。本图没有相应数据。` }
}

/** Said when the last choice is taken back. */
export const allShown: Text = {
  en: 'Nothing is chosen any more: everything is shown.',
  zh: '已取消全部条件，现显示全部数据。',
}
