import type { Language, Text } from '../frame/Frame.ts'

type Said<Given extends readonly unknown[]> = Readonly<Record<Language, (...given: Given) => string>>

/** Texts of slides made for PowerPoint. */
export const slideWords = {
  /** Under a chart that went in as a picture. */
  picture: {
    en: 'Picture: this form has no chart that PowerPoint can edit. The numbers are in the table on the next slide.',
    zh: '图片：此类图表在 PowerPoint 中无法编辑，数值见下一页表格。',
  },
  pictureNotes: {
    en: 'Picture: this form has no chart that PowerPoint can edit. The numbers are in the speaker notes.',
    zh: '图片：此类图表在 PowerPoint 中无法编辑，数值见备注。',
  },
  /** What stands beside the title of a table. */
  table: { en: 'Table', zh: '数据表' },
  /** Nothing is left to draw. */
  empty: { en: 'No figure is left under this choice.', zh: '当前选择下没有数据。' },
  sources: { en: 'Sources', zh: '来源' },
  notes: { en: 'Notes', zh: '说明' },
  figures: { en: 'Figures', zh: '数据' },
  /** Labels that are text alone. */
  fixedLabels: {
    en: 'Some labels are text and do not follow the chart’s sheet: after a number is edited, edit its label too.',
    zh: '部分数据标签为文本，不随图表数据表变化：修改数值后请一并修改标签。',
  },
} as const satisfies Readonly<Record<string, Text>>

/** The line that names values that were not found: not known: EU, imports, 2018; … */
export const unknownLine: Said<[words: string, names: readonly string[]]> = {
  en: (words, names) => `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${names.join('; ')}.`,
  zh: (words, names) => `${words}：${names.join('；')}。`,
}

/** The end of a source line that names only the first few. */
export const moreSources: Said<[count: number]> = {
  en: count => `and ${count} more in the speaker notes`,
  zh: count => `另有${count}项见备注`,
}

/** Under a chart without room for all it is of: how many it shows, and where the others are. */
export const restInNotes: Said<[shown: string]> = {
  en: shown => `${shown}; the others are in the speaker notes.`,
  zh: shown => `${shown}，其余见备注。`,
}

/** Names of a row, and what is said of it: EU, 2023: CNY 3.52 trillion, derived. */
export const rowLine: Said<[names: readonly string[], parts: readonly string[]]> = {
  en: (names, parts) => `${names.join(', ')}: ${parts.join('; ')}`,
  zh: (names, parts) => `${names.join('，')}：${parts.join('；')}`,
}

/** Ends of an interval. */
export const between: Said<[low: string, high: string]> = {
  en: (low, high) => `between ${low} and ${high}`,
  zh: (low, high) => `介于${low}与${high}之间`,
}

/** Title of a chart with what, where, when and in which unit. */
export const titleLine: Said<[title: string, subtitle: string]> = {
  en: (title, subtitle) => `${title}. ${subtitle}`,
  zh: (title, subtitle) => `${title}。${subtitle}`,
}

/** Where the slide comes from: address, day, version of the data. */
export const slideOrigin: Said<[address: string, day: string]> = {
  en: (address, day) => `${address} · exported ${day}`,
  zh: (address, day) => `${address} · 导出于${day}`,
}

/** The same in the notes, with the licence and the version of the data where it has one. */
export const licenceLine: Said<[licence: string, version: string]> = {
  en: (licence, version) => `Compilation: ${licence}.${version && ` Version of the data: ${version}.`}`,
  zh: (licence, version) => `数据汇编许可：${licence}。${version && `数据版本：${version}。`}`,
}

/** Words of the cover: how many charts, in which language, made when. */
export const coverLine: Said<[count: number, day: string]> = {
  en: (count, day) => `${count} ${count === 1 ? 'chart' : 'charts'} · ${day}`,
  zh: (count, day) => `共${count}张图表 · ${day}`,
}

/** Description of a chart for who does not see it: title, finding. */
export const altText: Said<[title: string, subtitle: string, sentence: string]> = {
  en: (title, subtitle, sentence) => [`Chart: ${title}`, subtitle, sentence].filter(Boolean).join('. '),
  zh: (title, subtitle, sentence) => [`图表：${title}`, subtitle, sentence].filter(Boolean).join('。'),
}

/** Names of parts of a line, as heads of columns of a sheet. */
export const seriesWords: Readonly<{
  stretch: Said<[name: string, part: number]>
  expected: Said<[name: string]>
}> = {
  stretch: {
    en: (name, part) => `${name} (part ${part})`,
    zh: (name, part) => `${name}（第${part}段）`,
  },
  expected: {
    en: name => `${name} (expected)`,
    zh: name => `${name}（预期）`,
  },
}
