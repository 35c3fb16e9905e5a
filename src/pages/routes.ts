import { topics, type Topic } from '../data/Figure.ts'
import type { Language } from '../frame/Frame.ts'
import { panels } from '../panels/catalog.ts'
import type { Panel } from '../panels/Panel.ts'
import { siteWords, topicWords } from '../words/topics.ts'

/** A page of the site: its path, and what stands on it. */
export type PageRoute =
  | { readonly path: string; readonly kind: 'overview' }
  | { readonly path: string; readonly kind: 'topic'; readonly topic: Topic }
  | { readonly path: string; readonly kind: 'panel' | 'embed'; readonly panel: Panel }
  | { readonly path: string; readonly kind: 'not-found' }

/** Every page the build writes as a file, in no particular order. */
export const pageRoutes = (): readonly PageRoute[] => [
  { path: '/', kind: 'overview' },
  ...topics.map((topic): PageRoute => ({ path: `/${topic}`, kind: 'topic', topic })),
  ...panels.map((panel): PageRoute => ({ path: `/panels/${panel.id}`, kind: 'panel', panel })),
  ...panels.map((panel): PageRoute => ({ path: `/embed/${panel.id}`, kind: 'embed', panel })),
]

/** Title of a page as the browser's tab shows it. */
export function pageTitle(route: PageRoute, language: Language): string {
  const site = siteWords.name[language]
  if (route.kind === 'overview') return siteWords.title[language]
  if (route.kind === 'topic') return `${topicWords[route.topic].title[language]} | ${site}`
  if (route.kind === 'not-found') return `${language === 'zh' ? '没有这个页面' : 'No such page'} | ${site}`
  return `${route.panel.title[language]} | ${site}`
}
