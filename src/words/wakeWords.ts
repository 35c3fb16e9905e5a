import type { Text } from '../frame/Frame.ts'

/**
 * What a page says when the code behind its charts cannot be fetched, where nothing is chosen and where something is. Apart
 * from all other words: it is on every page.
 */
export const wakeFailed = {
  whole: {
    en: 'Live charts could not be loaded. What stands here is complete.',
    zh: '交互图表未能加载。页面现有内容完整。',
  },
  chosen: {
    en: 'Live charts could not be loaded. The choice in the address is not shown yet: what stands here is without it.',
    zh: '交互图表未能加载。网址中的选择尚未生效，页面现为未筛选的内容。',
  },
} as const satisfies Readonly<Record<string, Text>>
