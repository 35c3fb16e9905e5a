import type { Text } from '../frame/Frame.ts'
import { exact } from './numbers.ts'

const text = (en: string, zh: string): Text => ({ en, zh })

/** The leaves of a long table. */
export const leafWords = {
  group: text('Rows of the table', '表格各行'),
  shown: (first: number, end: number, count: number) =>
    text(
      `Rows ${exact(first)}–${exact(end)} of ${exact(count)}. The CSV file holds all of them.`,
      `第${exact(first)}—${exact(end)}行，共${exact(count)}行；CSV文件含全部各行。`,
    ),
  first: text('First rows', '最前'),
  earlier: text('Earlier rows', '前一页'),
  later: text('Later rows', '后一页'),
  last: text('Last rows', '最后'),
} as const
