import type { Text } from '../frame/Frame.ts'

const text = (en: string, zh: string): Text => ({ en, zh })

/** The dialog in which a reader says how files are to be made. */
export const fileOptions = {
  title: text('Options for downloads', '下载选项'),
  scope: text(
    'They hold for every chart, and stay until you change them.',
    '适用于所有图，更改之前一直有效。',
  ),
  usual: text('Back to the usual', '恢复默认'),
  done: text('Done', '完成'),

  picture: text('Picture: PNG, SVG and ZIP', '图片：PNG、SVG、ZIP'),
  pictures: {
    slide: text('Whole slide, 16:9', '整页幻灯片（16:9）'),
    half: text('Half a slide', '半页幻灯片'),
    'four-three': text('Whole slide, 4:3', '整页幻灯片（4:3）'),
    square: text('Square', '方形'),
    screen: text('As on the screen', '与屏幕一致'),
  },

  paper: text('Background', '底色'),
  papers: {
    page: text('As on this page', '与本页一致'),
    light: text('Light', '浅色'),
    dark: text('Dark', '深色'),
    transparent: text('Transparent', '透明'),
  },
  headline: text('Title and finding above the chart', '图上方显示标题与要点'),

  rows: text('Rows: CSV, Excel and JSON', '数据行：CSV、Excel、JSON'),
  rowChoices: {
    shown: text('The chosen ones', '所选的行'),
    all: text('All rows', '全部行'),
  },
  head: text('CSV begins with title, filters, sources and licence', 'CSV开头注明标题、筛选条件、来源与许可'),
} as const
