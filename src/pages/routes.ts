import { topics, type Source, type Topic } from '../data/Figure.ts'
import type { Figures } from '../data/Figures.ts'
import { subjectName } from '../data/subject.ts'
import type { Language, Text } from '../frame/Frame.ts'
import { panels } from '../panels/catalog.ts'
import type { PanelCard } from '../panels/Panel.ts'
import { figureWords } from '../words/figures.ts'
import { checkPage } from '../words/checkPage.ts'
import { sourcePage } from '../words/sourcePage.ts'
import { siteWords, topicWords } from '../words/topics.ts'
import { ui } from '../words/ui.ts'
import { qualifiedValue } from './citedFigure.ts'
import { figurePath } from './figureAddress.ts'

/** A page of the site: its path, and what stands on it. */
export type PageRoute =
  | { readonly path: string; readonly kind: 'overview' }
  | { readonly path: string; readonly kind: 'topic'; readonly topic: Topic }
  | { readonly path: string; readonly kind: 'panel' | 'embed'; readonly panel: PanelCard }
  | { readonly path: string; readonly kind: 'figures' }
  | { readonly path: string; readonly kind: 'figure'; readonly name: Text; readonly value?: Text }
  | { readonly path: string; readonly kind: 'sources' }
  | { readonly path: string; readonly kind: 'checks' }
  | { readonly path: string; readonly kind: 'present' }
  | { readonly path: string; readonly kind: 'source'; readonly source: Source }
  | { readonly path: string; readonly kind: 'not-found' }

/** Every page the build writes as a file, in no particular order. */
export const pageRoutes = (): readonly PageRoute[] => [
  { path: '/', kind: 'overview' },
  { path: '/figures', kind: 'figures' },
  { path: '/present', kind: 'present' },
  ...topics.map((topic): PageRoute => ({ path: `/${topic}`, kind: 'topic', topic })),
  ...panels.map((panel): PageRoute => ({ path: `/panels/${panel.id}`, kind: 'panel', panel })),
  ...panels.map((panel): PageRoute => ({ path: `/embed/${panel.id}`, kind: 'embed', panel })),
]

/** Up to so many figures have a page each as a file of their own. */
const mostFigurePages = 20_000

/**
 * The pages of single figures, for the build: it has read the data. Of more than `mostFigurePages` none is written: two
 * files for each would be most of the site. Their addresses stay, the page for unknown ones shows them with a script; without
 * one each figure stands on the page of its source.
 */
export const figureRoutes = (figures: Figures): readonly PageRoute[] =>
  (figures.list.length > mostFigurePages ? [] : figures.list).map(figure => ({
    path: figurePath(figure.id),
    kind: 'figure',
    name: subjectName(figures, figure),
    value: {
      en: qualifiedValue(figure, 'en'),
      zh: qualifiedValue(figure, 'zh'),
    },
  }))

/** The pages about evidence: the sources, one by one and together, and the checks. */
export const evidenceRoutes = (sources: Iterable<Source>): readonly PageRoute[] => [
  { path: '/sources', kind: 'sources' },
  { path: '/checks', kind: 'checks' },
  ...[...sources].map((source): PageRoute => ({ path: `/sources/${source.id}`, kind: 'source', source })),
]

/** Title of a page as the browser's tab shows it. */
export function pageTitle(route: PageRoute, language: Language): string {
  const site = siteWords.name[language]
  if (route.kind === 'overview') return siteWords.title[language]
  if (route.kind === 'topic') return `${topicWords[route.topic].title[language]} | ${site}`
  if (route.kind === 'figures') return `${figureWords.title[language]} | ${site}`
  if (route.kind === 'figure') return `${route.name[language]} | ${site}`
  if (route.kind === 'sources') return `${sourcePage.title[language]} | ${site}`
  if (route.kind === 'checks') return `${checkPage.title[language]} | ${site}`
  if (route.kind === 'present') return `${ui.slides[language]} | ${site}`
  if (route.kind === 'source') return `${route.source.publisher}: ${route.source.title} | ${site}`
  if (route.kind === 'not-found') return `${ui.noPage[language]} | ${site}`
  return `${route.panel.title[language]} | ${site}`
}
