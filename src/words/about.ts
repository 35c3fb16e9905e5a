import type { Language, Text } from '../frame/Frame.ts'

/** What a file says of itself: the names of its lines. */
export const aboutWords = {
  title: { en: 'Title', zh: '标题' },
  subtitle: { en: 'What is shown', zh: '内容' },
  finding: { en: 'Finding', zh: '要点' },
  choice: { en: 'Filter', zh: '筛选' },
  rows: { en: 'Rows', zh: '数据行' },
  note: { en: 'Note', zh: '说明' },
  source: { en: 'Source', zh: '来源' },
  licence: { en: 'Licence', zh: '许可' },
  address: { en: 'Address of this view', zh: '本视图的地址' },
  version: { en: 'Version of the data', zh: '数据版本' },
  exported: { en: 'Exported on', zh: '导出日期' },
} as const satisfies Readonly<Record<string, Text>>

/** A choice among the lines of a file: Filter: Partner / 筛选：贸易伙伴. */
export const choiceName: Readonly<Record<Language, (dimension: string) => string>> = {
  en: dimension => `${aboutWords.choice.en}: ${dimension}`,
  zh: dimension => `${aboutWords.choice.zh}：${dimension}`,
}

/** Nothing chosen. */
export const noChoice: Text = { en: 'none', zh: '未筛选' }

/** The reader has asked for every row, though a choice was made. */
export const allRows: Text = {
  en: 'all rows of the chart; no filter is applied',
  zh: '本图的全部数据行，未作筛选',
}

/** The licence, with what it does not cover. `name` and `url` are those of the licence. */
export const licenceWords: Readonly<Record<Language, (name: string, url: string) => string>> = {
  en: (name, url) => `${name} (${url}), for the compilation; single figures are facts and belong to nobody`,
  zh: (name, url) => `${name}（${url}），适用于数据汇编；单个数据属于事实，不受版权约束`,
}

/** Names of the sheets of a workbook. */
export const sheetWords = {
  data: { en: 'Data', zh: '数据' },
  about: { en: 'About', zh: '关于' },
} as const satisfies Readonly<Record<string, Text>>

/** A source with its address: Customs: Trade (2025-01-18), https://… */
export const withAddress: Readonly<Record<Language, (citation: string, url: string) => string>> = {
  en: (citation, url) => `${citation}, ${url}`,
  zh: (citation, url) => `${citation}，${url}`,
}
