import type { Text } from '../frame/Frame.ts'

const text = (en: string, zh: string): Text => ({ en, zh })

const languages: Readonly<Record<string, Text>> = {
  en: text('English', '英文'),
  zh: text('Chinese', '中文'),
  ms: text('Malay', '马来文'),
  ja: text('Japanese', '日文'),
  fa: text('Persian', '波斯文'),
  sl: text('Slovene', '斯洛文尼亚文'),
}

/** Name of a source's language; one that is not listed speaks by its code. */
export const languageName = (code: string): Text =>
  (Object.hasOwn(languages, code) ? languages[code] : undefined) ?? text(code, code)

/** Headings, labels and sentences of the pages about sources. */
export const sourcePage = {
  title: text('Sources', '来源'),
  standfirst: text(
    'Five documents were read line by line; longer series show where their figures stand. Every source with what it gives.',
    '五份文件逐行读入，较长序列用于对照。每个来源及其所提供的数据均列于此。',
  ),
  documents: text('The five documents', '五份文件'),
  series: text('Longer series', '较长序列'),
  seriesHow: text(
    'Statistics and reports from elsewhere, each with its address.',
    '其他统计与报道，均附网址。',
  ),
  kind: text('Kind', '类别'),
  kinds: { document: text('Document', '文件'), series: text('Series', '序列') },
  publisher: text('Publisher', '发布方'),
  date: text('Date', '日期'),
  language: text('Language', '语言'),
  address: text('Address', '网址'),
  note: text('Note', '说明'),
  topics: text('Topics', '专题'),
  figures: text('Figures', '数据'),
  figureCount: (count: number) => text(count === 1 ? '1 figure' : `${count} figures`, `${count}个数据`),
  titleHead: text('Title', '标题'),
  external: text('to the original', '查看原文'),
  sections: text('Sections', '章节'),
  sectionHow: text(
    'Headings of the source with the figures under each, as printed.',
    '按来源章节列出所刊数据及原文写法。',
  ),
  noSection: text('Without a heading', '无章节标题'),
  contradictions: text('Contradictions', '矛盾之处'),
} as const
