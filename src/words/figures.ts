import type { Agreement } from '../data/quantity.ts'
import type { Facet, SortColumn } from '../filter/FigureChoice.ts'
import type { Text } from '../frame/Frame.ts'

const text = (en: string, zh: string): Text => ({ en, zh })

const counted = (count: number): string => count.toLocaleString('en')

/** Words of the table of all figures and of the page of a single one. */
export const figureWords = {
  name: text('All figures', '全部数据'),
  title: text('Every figure, with its evidence', '全部数据与出处'),
  standfirst: text(
    'All numbers the charts rest on, and those of the documents that no chart shows. Search in English or Chinese, by words or by the number itself: 12.87 million, 1287\u2060万, 3,675.1.',
    '图表所依据的全部数字，以及文件中未入图的数字。中英文均可搜索，也可直接输入数值，例如 12.87 million、1287万、3,675.1。',
  ),
  figure: text('Figure', '数据'),
  search: text('Search', '搜索'),
  placeholder: text('Words or a number', '词语或数字'),
  find: (list: string) => text(`Find in ${list}`, `在“${list}”中查找`),
  sortBy: text('Sort by', '排序'),
  asFiled: text('As filed', '默认顺序'),
  downward: (column: string) => text(`${column}, downward`, `${column}（降序）`),
  upward: (column: string) => text(`${column}, upward`, `${column}（升序）`),
  all: (count: number) => text(`${counted(count)} figures`, `共${counted(count)}条数据`),
  some: (shown: number, all: number) =>
    text(`${counted(shown)} of ${counted(all)} figures`, `${counted(all)}条数据中的${counted(shown)}条`),
  printed: (shown: number, all: number, address: string) =>
    text(
      `The first ${counted(shown)} of these ${counted(all)} figures are printed. All of them: ${address}`,
      `共${counted(all)}条，此处打印前${counted(shown)}条。其余见${address}`,
    ),
  none: text('No figure has all of this.', '没有同时符合这些条件的数据。'),
  keys: text(
    'Arrow keys, Page Up and Down, Home and End move through the rows; Enter opens a figure.',
    '方向键、翻页键、Home与End键移动，回车键打开一条数据。',
  ),

  // One figure
  what: text('What it measures', '指标含义'),
  period: text('Period', '时期'),
  reporter: text('Reported by', '发布或统计方'),
  line: text('In the text', '原文位置'),
  lineIs: (line: number) => text(`line ${line} of the archived text`, `存档文本第${line}行`),
  vintage: text('Vintage', '版本'),
  topic: text('Topic', '专题'),
  evidence: text('Where it comes from', '出处'),
  same: text('Other figures of the same quantity', '同一数量的其他数据'),
  sameNote: text(
    'Same measure, place, partner, direction, item and period. Two figures agree when both can be true: when what rounding, bounds and ranges allow overlaps.',
    '指标、主体、伙伴、方向、项目和时期均相同。两者在四舍五入、上下限或区间所允许的范围内有重合，即为一致。',
  ),
  verdict: text('Held against this one', '与本数据相比'),
  shownIn: text('Shown in these charts', '用到本数据的图表'),
  basisOf: text('Figures computed from it', '由此推算的数据'),
  cite: text('Cite this figure', '引用本数据'),
  copyStyle: (style: string) => text(`Copy ${style} citation`, `复制${style}格式`),
} as const

/** How another figure of the same quantity stands to the one on the page. */
export const agreementWords: Readonly<Record<Agreement, Text>> = {
  agree: text('agrees', '一致'),
  disagree: text('disagrees', '不一致'),
  'other-unit': text('in another unit', '单位不同'),
  'not-known': text('not known', '数值未知'),
  expected: text('forecast or target against outcome', '预测或目标与结果之别'),
}

export const facetLabels: Readonly<Record<Facet, Text>> = {
  topic: text('Topic', '专题'),
  source: text('Source', '来源'),
  status: text('Status', '性质'),
  unit: text('Unit', '单位'),
  year: text('Year', '年份'),
  about: text('Place, maker, item', '主体与项目'),
}

export const sortLabels: Readonly<Record<SortColumn, Text>> = {
  topic: text('Topic', '专题'),
  measure: text('Measure', '指标'),
  about: text('Place, maker, item', '主体与项目'),
  period: text('Period', '时期'),
  value: text('Value', '数值'),
  status: text('Status', '性质'),
  source: text('Source', '来源'),
}
