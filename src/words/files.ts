import type { Language, Text } from '../frame/Frame.ts'

/** Heads of the columns a file adds to those of the frame. */
export const columnWords = {
  period: { en: 'Period', zh: '时期' },
  unit: { en: 'Unit', zh: '单位' },
  low: { en: 'Low', zh: '下限' },
  high: { en: 'High', zh: '上限' },
  status: { en: 'Status', zh: '性质' },
  note: { en: 'Note', zh: '说明' },
  source: { en: 'Source', zh: '来源' },
  section: { en: 'Section', zh: '所在章节' },
  printed: { en: 'As printed', zh: '原文数字' },
  formula: { en: 'Formula', zh: '计算公式' },
  inputs: { en: 'Inputs', zh: '计算依据' },
  figure: { en: 'Figure id', zh: '数据编号' },
} as const satisfies Readonly<Record<string, Text>>

/** Said of a value that is computed from the printed one. */
export const convertedWords: Text = {
  en: 'Converted at the mean exchange rate of the year',
  zh: '按当年平均汇率折算',
}

/** Names of the formats in the menu "Download": the same in every language. */
export const formatWords = {
  png: { en: 'PNG', zh: 'PNG' },
  svg: { en: 'SVG', zh: 'SVG' },
  csv: { en: 'CSV', zh: 'CSV' },
  xlsx: { en: 'Excel', zh: 'Excel' },
  pptx: { en: 'PowerPoint', zh: 'PowerPoint' },
  json: { en: 'JSON', zh: 'JSON' },
  zip: { en: 'ZIP', zh: 'ZIP' },
} as const satisfies Readonly<Record<string, Text>>

/** A head with the unit of the numbers below it: Value (CNY), 数值（元）. */
export const withUnit: Readonly<Record<Language, (head: string, unit: string) => string>> = {
  en: (head, unit) => head + inBrackets.en(unit),
  zh: (head, unit) => head + inBrackets.zh(unit),
}

/** Separates the members of a list within one line. */
export const separator: Text = { en: '; ', zh: '；' }

/** Separates what is said of one thing: reported, Customs. */
export const comma: Text = { en: ', ', zh: '，' }

/** Stands between a name and what is said of it. */
export const colon: Text = { en: ': ', zh: '：' }

/** Words that are said by the way, after others: the date of a source. */
export const inBrackets: Readonly<Record<Language, (words: string) => string>> = {
  en: words => ` (${words})`,
  zh: words => `（${words}）`,
}

/** Several names in one cell: EU, Germany; 欧盟、德国. */
export const enumerated: Readonly<Record<Language, (names: readonly string[]) => string>> = {
  en: names => names.join(', '),
  zh: names => names.join('、'),
}

/** The source line of a picture. */
export const sourceLine: Readonly<Record<Language, (citations: readonly string[]) => string>> = {
  en: citations => `${citations.length === 1 ? 'Source' : 'Sources'}: ${citations.join(separator.en)}`,
  zh: citations => `来源：${citations.join(separator.zh)}`,
}

/** How new the data of a picture are. `day` is ready to read. */
export const dataLine: Readonly<Record<Language, (day: string) => string>> = {
  en: day => `Data as of ${day}`,
  zh: day => `数据截至${day}`,
}

/** Stands at the end of a source line without room for all. */
export const moreSources: Readonly<Record<Language, (count: number) => string>> = {
  en: count => `${count} more at the address below`,
  zh: count => `另有${count}处，见下方网址`,
}

/** Says on a picture that it has no room for all notes. */
export const furtherNotes: Readonly<Record<Language, (count: number) => string>> = {
  en: count =>
    count === 1 ? 'One more note at the address below.' : `${count} more notes at the address below.`,
  zh: count => `另有${count}条说明，见下方网址。`,
}

/** The last line of a picture: whose it is, where it opens again and when it was taken. `day` is ready to read. */
export const originLine: Readonly<Record<Language, (site: string, address: string, day: string) => string>> =
  {
    en: (site, address, day) => [site, address, day && `exported ${day}`].filter(Boolean).join(' · '),
    zh: (site, address, day) => [site, address, day && `导出于${day}`].filter(Boolean).join(' · '),
  }
