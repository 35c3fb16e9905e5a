import type { Text } from '../frame/Frame.ts'
import type { ContradictionKind } from '../data/contradiction.ts'

const text = (en: string, zh: string): Text => ({ en, zh })

/** Headings, labels and sentences of the page of checks. */
export const checkPage = {
  title: text('Checks and contradictions', '核对与矛盾'),
  name: text('Checks', '核对'),
  standfirst: text(
    'What must agree between the figures, computed here from the figures themselves, and where their sources contradict each other.',
    '数据之间应当成立的关系，均由数据本身即时算出；以及来源之间的矛盾之处。',
  ),
  identities: text('Relations between figures', '数据之间的关系'),
  how: text(
    'A printed number stands for every value that rounds to it. A check holds when what rounding allows on its left and on its right has a value in common.',
    '所刊数值代表四舍五入后等于它的一切数值。左右两边在舍入允许的范围内有共同数值，即为相符。',
  ),
  all: (count: number) => text(`All ${count}`, `全部${count}项`),
  differing: (count: number) => text(`Only the ${count} that differ`, `仅看不符的${count}项`),
  show: text('Show', '显示'),
  checks: text('Checks', '核对项数'),
  hold: text('Hold', '相符'),
  explained: text('Differ, with the reason', '不符，已说明原因'),
  unexplained: text('Differ, reason not known', '不符，原因不明'),
  figures: text('Figures covered', '涉及数据'),
  jump: text('On this page', '本页内容'),
  contradictions: text('Contradictions in print', '刊载中的矛盾'),
  count: (all: number, differing: number) =>
    differing === 0
      ? text(`${all}, all hold`, `${all}项，全部相符`)
      : text(`${all}, of which ${differing} differ`, `${all}项，其中${differing}项不符`),
  holds: text('holds', '相符'),
  differs: (gap: string) => text(`differs by ${gap}`, `相差${gap}`),
  notExplained: text('reason not known', '原因不明'),
  left: text('Left', '左边'),
  right: text('Right', '右边'),
  allowed: (percent: string) => text(`A difference of ${percent} is allowed.`, `允许相差${percent}。`),
  reason: text('Reason', '原因'),
  none: text('Every check holds.', '各项核对均相符。'),
  contradictionsHow: text(
    'Prints that cannot all be right. Each side stands as it is printed, with its place; which one we follow is our own judgement and is marked as ours.',
    '无法同时成立的刊载内容。各方均照原文列出并注明出处；采信何者为本站判断，均予标明。',
  ),
  ourReading: text('Our reading', '我们的判断'),
  line: (line: number) => text(`line ${line} of the archived text`, `存档文本第${line}行`),
} as const

export const contradictionWords: Readonly<Record<ContradictionKind, Text>> = {
  'article-summary': text('Between an article and its summary', '文章与其摘要之间'),
  'within-document': text('Within one document', '同一文件之内'),
  'between-documents': text('Between documents', '文件之间'),
  'within-series': text('Between the longer series', '较长序列的来源之间'),
}
