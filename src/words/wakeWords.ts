import type { Text } from '../frame/Frame.ts'

/** What a page says when the code behind its charts cannot be fetched. Apart from all other words: it is on every page. */
export const wakeFailed: Text = {
  en: 'Live charts could not be loaded. What stands here is complete.',
  zh: '交互图表未能加载。页面现有内容完整。',
}
