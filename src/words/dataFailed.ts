import type { Text } from '../frame/Frame.ts'

/** What a page about evidence says below what the build has written, when its data cannot be loaded. */
export const dataFailed = {
  whole: {
    en: 'The data could not be loaded. What stands here is complete.',
    zh: '数据未能加载。页面现有内容完整。',
  },
  /** Of the list of all figures. */
  list: {
    en: 'The data could not be loaded. The list stands here without search and filters.',
    zh: '数据未能加载。列表可照常阅读，搜索和筛选暂不可用。',
  },
  asked: {
    en: 'The data could not be loaded. The search, filter or order in the address is not applied yet: what stands here is without it.',
    zh: '数据未能加载。网址中的搜索、筛选或排序尚未生效，页面内容未经筛选。',
  },
} as const satisfies Readonly<Record<string, Text>>
