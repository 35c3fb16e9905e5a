import type { Text } from '../frame/Frame.ts'

const text = (en: string, zh: string): Text => ({ en, zh })

/** What the evidence card says while it looks for a figure's kin, and where there is none. */
export const kinWords = {
  looking: text('Looking for other figures and charts …', '正在查找其他数据和图表……'),
  failed: text('Other figures and charts could not be loaded.', '未能载入其他数据和图表。'),
  noOther: text('None is filed.', '暂无收录。'),
  noChart: text('None, as long as nothing is chosen.', '未加筛选时，没有图表用到。'),
} as const
