import type { Language } from '../frame/Frame.ts'

/** What stands in an archive, by the ending or name of the file. */
type FileNames = Readonly<Record<'png' | 'svg' | 'csv' | 'xlsx' | 'json', string>>

/** What a readme tells of a chart; texts ready to print. */
export type Readme = {
  readonly title: string
  readonly subtitle: string
  readonly sentence: string
  /** Names and values: choice, notes, sources, licence, address, version, day. */
  readonly lines: readonly { readonly name: string; readonly value: string }[]
  readonly citation: string
  readonly files: FileNames
}

type Parts = {
  readonly files: (names: FileNames) => readonly (readonly [string, string])[]
  readonly heads: { readonly files: string; readonly about: string; readonly cite: string }
  readonly pair: (name: string, value: string) => string
  readonly reopen: string
}

const parts: Readonly<Record<Language, Parts>> = {
  en: {
    heads: { files: 'What is in here', about: 'About the figures', cite: 'How to cite' },
    files: ({ png, svg, csv, xlsx, json }) => [
      [png, 'the chart for slides'],
      [svg, 'the chart as a drawing, for print'],
      [xlsx, 'the rows chosen, for Excel'],
      [csv, 'all rows of the chart'],
      [json, 'the rows chosen, with every figure and source behind them'],
      ['citation.txt, citation.bib', 'the chart as a citation'],
      ['manifest.json', 'what opens this view again'],
    ],
    pair: (name, value) => `${name}: ${value}`,
    reopen:
      'Drop this archive on a page of Kapok: it opens the view again and says which values have been revised since.',
  },
  zh: {
    heads: { files: '文件清单', about: '关于数据', cite: '引用方式' },
    files: ({ png, svg, csv, xlsx, json }) => [
      [png, '用于幻灯片的图片'],
      [svg, '用于印刷的矢量图'],
      [xlsx, '所选的数据行，供Excel使用'],
      [csv, '本图的全部数据行'],
      [json, '所选的数据行，含所依据的数据与来源'],
      ['citation.txt、citation.bib', '本图的引文'],
      ['manifest.json', '用于重新打开本视图'],
    ],
    pair: (name, value) => `${name}：${value}`,
    reopen: '将本压缩包拖到木棉的任一页面，即可重新打开本视图，并查看其中哪些数值此后有修订。',
  },
}

/** The readme of an archive: plain text, lines ended as every editor reads them. */
export function readmeText(readme: Readme, language: Language): string {
  const { heads, files, pair, reopen } = parts[language]
  const { title, subtitle, sentence, lines, citation } = readme
  const head = (text: string): readonly string[] => [
    '',
    text,
    '-'.repeat(language === 'zh' ? text.length * 2 : text.length),
  ]
  return [
    title,
    subtitle,
    ...(sentence ? ['', sentence] : []),
    ...head(heads.files),
    ...files(readme.files).map(([name, what]) => pair(name, what)),
    ...head(heads.about),
    ...lines.map(({ name, value }) => pair(name, value)),
    ...head(heads.cite),
    citation,
    '',
    reopen,
    '',
  ].join('\r\n')
}
