import type { FigureTopic } from '../data/Figure.ts'
import type { Text } from '../frame/Frame.ts'
import { topicWords } from './topics.ts'

/** Names of all topics a figure can belong to, also of those without a page of panels. */
export const topicNames: Readonly<Record<FigureTopic, Text>> = {
  guangdong: topicWords.guangdong.name,
  trade: topicWords.trade.name,
  nev: topicWords.nev.name,
  scientists: topicWords.scientists.name,
  'robot-games': topicWords['robot-games'].name,
  context: { en: 'Context', zh: '背景' },
  economy: { en: 'Economy', zh: '经济' },
  energy: { en: 'Energy', zh: '能源' },
  technology: { en: 'Technology', zh: '科技' },
  health: { en: 'Health', zh: '健康' },
  industry: { en: 'Industry', zh: '产业' },
  society: { en: 'Society', zh: '社会' },
  policy: { en: 'Policy', zh: '政策' },
  security: { en: 'Security', zh: '安全' },
}
