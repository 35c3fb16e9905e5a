import type { Dimension } from '../data/Figures.ts'
import type { CurrencyChoice, EvidenceLevel } from '../filter/Filter.ts'
import type { Text } from '../frame/Frame.ts'

const text = (en: string, zh: string): Text => ({ en, zh })

/** Buttons, labels and messages. A name that holds data is a function of it. */
export const ui = {
  // Site
  siteName: text('Kapok', '木棉'),
  siteLine: text('The chart desk for China figures', '中国数据图表台'),
  skip: text('Skip to content', '跳到正文'),
  mainNavigation: text('Topics', '专题'),
  footNavigation: text('About the figures', '关于数据'),
  language: text('Language', '语言'),
  toDark: text('Dark theme', '深色'),
  toLight: text('Light theme', '浅色'),

  // Panel tools
  chart: text('Chart', '图'),
  table: text('Table', '表格'),
  download: text('Download', '下载'),
  options: text('Options…', '选项…'),
  share: text('Share', '分享'),
  copyLink: text('Copy link', '复制链接'),
  copyImage: text('Copy image', '复制图片'),
  copyData: text('Copy data', '复制数据'),
  copyCitation: text('Copy citation', '复制引用'),
  embed: text('Embed', '嵌入'),
  linkCopied: text('Link copied', '链接已复制'),
  imageCopied: text('Image copied', '图片已复制'),
  dataCopied: text('Data copied', '数据已复制'),
  imageRefused: text(
    'The browser does not let this page copy images. Download the PNG instead.',
    '浏览器不允许本页复制图片，请改为下载PNG。',
  ),
  putAside: text('Put aside', '加入幻灯片'),
  asideNow: (count: number) =>
    text(count === 1 ? '1 chart put aside' : `${count} charts put aside`, `已加入，共${count}页`),
  asideBefore: text('Already put aside', '已加入'),
  asideFull: text('The deck is full: take a slide out first.', '幻灯片已满，请先移除一页。'),
  toSlides: text('To the slides', '查看幻灯片'),
  slides: text('Slides', '幻灯片'),
  slidesOf: (count: number) => text(`Slides (${count})`, `幻灯片（${count}）`),
  copying: text('Copying …', '正在复制……'),
  noPage: text('No such page', '没有这个页面'),
  partMissing: text(
    'This part of the site could not be loaded. Check the connection and try again.',
    '网站的这一部分未能载入。请检查网络后重试。',
  ),
  embedScript: text(
    'Code for another page: as high as its content, with a picture for readers without scripts',
    '嵌入其他网页的代码：高度随内容变化，脚本关闭时显示图片',
  ),
  embedFrame: text('Code without a script: a frame of fixed height', '不含脚本的代码：固定高度的框架'),
  dataText: text('The data of this view', '本视图的数据'),
  copyFailed: text('This could not be copied. Try again.', '未能复制，请重试。'),
  copy: text('Copy', '复制'),
  copied: text('Copied', '已复制'),
  copyByHand: text(
    'The browser does not let this page copy. Mark the text and copy it yourself.',
    '浏览器不允许本页复制，请选中文字自行复制。',
  ),
  linkAddress: text('Address of this view', '本视图的地址'),
  fullScreen: text('Full screen', '全屏'),
  leaveFullScreen: text('Leave full screen', '退出全屏'),
  close: text('Close', '关闭'),
  tools: (title: string) => text(`Tools for “${title}”`, `“${title}”的工具`),
  openPanel: text('Open on Kapok', '在木棉中打开'),

  // Download
  preparing: (format: string) => text(`Preparing ${format} …`, `正在生成${format}……`),
  saved: (format: string) => text(`${format} is ready`, `${format}已生成`),
  saveFailed: (format: string) =>
    text(
      `${format} could not be made. Try again or take another format.`,
      `未能生成${format}。请重试，或换一种格式。`,
    ),
  saveUnreachable: (format: string) =>
    text(
      `What makes ${format} could not be loaded. Check the connection and try again.`,
      `生成${format}所需的程序未能载入。请检查网络后重试。`,
    ),

  // Reading marks
  source: text('Source', '来源'),
  sources: text('Sources', '来源'),
  notes: text('Notes', '说明'),
  marks: (title: string) => text(`Values of “${title}”`, `“${title}”的数值`),
  whereFrom: text('Where does this number come from?', '这个数字从哪里来？'),
  whereFromValue: (name: string, value: string) =>
    text(`${value}, ${name}: where does this number come from?`, `${name}，${value}：这个数字从哪里来？`),
  readHint: text('Point at a mark to read it; click for its source.', '指向图中数据可读数，点击可查来源。'),
  readHintPick: text(
    'Point at a mark to read it; click to filter by it.',
    '指向图中数据可读数，点击即按其筛选。',
  ),
  readHintTouch: text('Tap a mark to read it.', '轻点图中数据即可读数。'),
  keysHint: (picks: boolean) =>
    picks
      ? text(
          'Arrow keys step through the values, Enter shows the source, Space chooses.',
          '方向键逐个读数，回车键查看来源，空格键按其筛选。',
        )
      : text(
          'Arrow keys step through the values, Enter shows the source.',
          '方向键逐个读数，回车键查看来源。',
        ),
  shownOf: (shown: number, all: number) =>
    text(
      `Showing ${shown} of ${all} values; your choice leaves out the rest.`,
      `按所选条件显示${all}个数值中的${shown}个。`,
    ),
  moreNotes: (count: number) => text(`${count} more notes`, `另有${count}条说明`),

  // Evidence
  exactly: text('In full', '完整数值'),
  interval: text('Can be', '可能范围'),
  intervalIs: (low: string, high: string) => text(`${low} to ${high}`, `${low}至${high}`),
  intervalFrom: (low: string) => text(`${low} or more`, `${low}或以上`),
  intervalTo: (high: string) => text(`${high} or less`, `${high}或以下`),
  printed: text('As printed', '原文写法'),
  derivedFrom: (count: number) =>
    text(`derived from ${count} figure${count === 1 ? '' : 's'}`, `由${count}项数据推算`),
  quoted: (print: string) => text(`“${print}”`, `“${print}”`),
  status: text('Status', '性质'),
  section: text('Section', '章节'),
  formula: text('Formula', '公式'),
  inputs: text('Computed from', '推算依据'),
  valueOf: text('Value', '数值'),
  alsoUsed: text('Also used', '同时使用'),
  note: text('Note', '说明'),
  figure: text('Figure', '数据编号'),
  original: text('to the original', '查看原文'),

  // Table
  range: text('Range', '范围'),
  tablePart: (title: string) => text(`Table of “${title}”, scrolls sideways`, `“${title}”数据表，可横向滚动`),

  // Filter
  filter: text('Filter', '筛选'),
  filters: (count: number) => text(`Filter (${count})`, `筛选（${count}）`),
  choice: text('Your choice', '已选条件'),
  currency: text('Currency', '货币'),
  evidence: text('Figures', '数据范围'),
  reset: text('Reset', '重置'),
  remove: (name: string) => text(`Remove ${name}`, `取消${name}`),

  // States
  loading: (title: string) => text(`Loading “${title}”`, `正在载入“${title}”`),
  emptyTitle: text('Nothing to show', '没有可显示的数据'),
  emptyChoice: text('No figure of this chart matches your choice.', '本图没有符合所选条件的数据。'),
  emptyBecause: (choices: string) =>
    text(
      `No figure of this chart matches your choice: ${choices}.`,
      `本图没有符合所选条件的数据：${choices}。`,
    ),
  errorTitle: text('This chart cannot be shown', '本图无法显示'),
  pageErrorTitle: text('This page cannot be shown', '本页无法显示'),
  drawError: text(
    'The chart could not be drawn. Its table and downloads have the same numbers.',
    '图形未能绘出。表格和下载文件中的数字相同。',
  ),
  unknownError: text(
    'Something in this panel failed. The rest of the page is not affected.',
    '本图出现故障，页面其他部分不受影响。',
  ),
  unknownPageError: text(
    'Something on this page failed. Other pages are not affected.',
    '本页出现故障，其他页面不受影响。',
  ),
  tryAgain: text('Try again', '重试'),
} as const

/** Names of what a reader can choose by, as headings of the filter bar. */
export const dimensionLabels: Readonly<Record<Dimension, Text>> = {
  period: text('Period', '时期'),
  partner: text('Partner', '贸易伙伴'),
  flow: text('Direction', '流向'),
  measure: text('Measure', '指标'),
  entity: text('Place or maker', '主体'),
  item: text('Item', '项目'),
}

export const currencyLabels: Readonly<Record<CurrencyChoice, Text>> = {
  printed: text('As printed', '原文货币'),
  CNY: text('CNY, yuan', '人民币'),
  USD: text('USD, US dollars', '美元'),
  EUR: text('EUR, euros', '欧元'),
}

export const evidenceLabels: Readonly<Record<EvidenceLevel, Text>> = {
  reported: text('Printed in the five documents', '五份文件所载'),
  derived: text('Printed, and computed from print', '文件所载及据此推算'),
  all: text('All, with longer series', '全部，含较长序列'),
}
