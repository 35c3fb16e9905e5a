import type { Text } from '../frame/Frame.ts'

const text = (en: string, zh: string): Text => ({ en, zh })

/** What is said when somebody opens a file of the site again. */
export const reopenedWords = {
  open: text('Open a Kapok file', '打开木棉文件'),
  title: text('Opened from a file', '从文件打开'),
  reading: text('Reading the file …', '正在读取文件……'),
  comparing: text('Comparing its values with today’s …', '正在与现有数值比对……'),
  file: text('File', '文件'),
  view: text('View', '视图'),
  exported: text('Exported on', '导出日期'),
  version: text('Version of the data', '数据版本'),
  versions: (then: string, now: string) =>
    then === now
      ? text(`${now}, the same as now`, `${now}，与现有版本相同`)
      : text(`${then}; now ${now}`, `${then}，现为${now}`),
  none: (count: number) =>
    count === 1
      ? text('Its one value has not been revised.', '其中的1个数值没有修订。')
      : text(`None of its ${count} values has been revised.`, `其中的${count}个数值均未修订。`),
  noValues: text('It names no values.', '文件中没有数值。'),
  some: (revised: number, count: number) =>
    text(
      `${revised} of its ${count} values ${revised === 1 ? 'has' : 'have'} been revised:`,
      `其中的${count}个数值有${revised}个已修订：`,
    ),
  from: text('from', '由'),
  to: text('to', '改为'),
  gone: (count: number) =>
    text(
      `${count} ${count === 1 ? 'figure is' : 'figures are'} no longer there:`,
      `有${count}个数据已不存在：`,
    ),
  noView: (route: string) =>
    text(
      `The site has no view at ${route} any more. The values of the file are compared all the same.`,
      `本站已没有位于${route}的视图，仍对文件中的数值作比对。`,
    ),
  failed: {
    none: text(
      'This file carries nothing that opens a view: it was not made by Kapok, it is a CSV saved without its head, or another program has taken that out.',
      '文件中没有可用来打开视图的信息：它并非由木棉生成，或是未带文件头的CSV，或者该信息已被其他程序删除。',
    ),
    version: text(
      'This file was made by another version of Kapok, which this one cannot read.',
      '文件由另一版本的木棉生成，当前版本无法读取。',
    ),
    shape: text(
      'What this file says of its view is damaged, so it cannot be opened.',
      '文件中有关视图的信息已损坏，无法打开。',
    ),
    unread: text('This file cannot be read.', '无法读取该文件。'),
  },
  noFigures: text(
    'The view is open, but its values could not be compared: the figures cannot be loaded.',
    '视图已打开，但数据无法载入，未能比对数值。',
  ),
} as const
