import { citationOf, type Figures } from '../data/Figures.ts'
import { noFilter } from '../filter/Filter.ts'
import type { Language } from '../frame/Frame.ts'
import { pageTitle, type PageRoute } from '../pages/routes.ts'
import { pathOf } from '../pages/Site.ts'
import type { Panel } from '../panels/Panel.ts'
import { frameOf } from '../panels/view.ts'
import { checkPage } from '../words/checkPage.ts'
import { figureWords } from '../words/figures.ts'
import { colon } from '../words/files.ts'
import { present } from '../words/present.ts'
import { sourcePage } from '../words/sourcePage.ts'
import { siteWords, topicWords } from '../words/topics.ts'
import type { PageHead } from './html.ts'
import { jsonLdScript, panelData, topicData, type Place } from './jsonLd.ts'
import { oembedLink } from './oembed.ts'
import { canonical, previewPath, previewTags } from './preview.ts'

/** Panels with the figures each is made of. */
export type Loaded = ReadonlyMap<Panel, Figures>

type OnePanel = readonly [panel: Panel, figures: Figures]

function panelOf(route: PageRoute, loaded: Loaded): OnePanel | undefined {
  if (route.kind !== 'panel') return undefined
  return [...loaded].find(([panel]) => panel.id === route.panel.id)
}

function description(route: PageRoute, language: Language, of: OnePanel | undefined): string | null {
  // Nobody looks for a frame, and every byte before its chart counts.
  if (route.kind === 'embed') return null
  if (route.kind === 'figures') return figureWords.standfirst[language]
  if (route.kind === 'figure') return [route.name[language], route.value?.[language]].join(colon[language])
  if (route.kind === 'sources') return sourcePage.standfirst[language]
  if (route.kind === 'checks') return checkPage.standfirst[language]
  if (route.kind === 'present') return present.standfirst[language]
  if (route.kind === 'source') return citationOf(route.source)
  if (route.kind === 'topic') return topicWords[route.topic].standfirst[language]
  if (route.kind !== 'panel') return siteWords.standfirst[language]
  return of ? of[0].describe(frameOf(...of, noFilter), language) : ''
}

/** The one path of what a page shows. A panel in a frame is the same thing as its page. */
const canonicalPath = (route: PageRoute): string =>
  route.kind === 'embed' ? `/panels/${route.panel.id}` : route.path

/** How a link to a page looks elsewhere. */
function shared(route: PageRoute, { origin, base, language }: Place, alt: string): readonly string[] {
  if (route.kind === 'not-found') return []
  const address = origin + pathOf(base, language, canonicalPath(route))
  // Nobody passes the address of a frame on.
  if (route.kind === 'embed') return [canonical(address)]
  const image = origin + base + previewPath(route, language)
  // The picture of a single figure's page is the site's: it does not show that figure.
  const shown = route.kind === 'figure' ? siteWords.title[language] : alt
  return previewTags({ address, image, alt: shown, language })
}

function links(route: PageRoute, place: Place): readonly string[] {
  if (route.kind !== 'panel' && route.kind !== 'embed') return []
  const { base, language } = place
  const { id, title } = route.panel
  const files = `${base}panels/${id}`
  return [
    oembedLink({ id, title: title[language], language }, place),
    `<link rel="alternate" type="text/csv" href="${files}.csv">`,
    `<link rel="alternate" type="application/json" href="${files}.json">`,
  ]
}

/** What search engines for data read of a page: topics and panels are data sets. */
function linkedData(
  route: PageRoute,
  place: Place,
  loaded: Loaded,
  of: OnePanel | undefined,
): readonly string[] {
  if (route.kind === 'topic') return [jsonLdScript(topicData(place, route.topic, loaded))]
  return route.kind === 'panel' && of ? [jsonLdScript(panelData(place, ...of))] : []
}

/** What a page says of itself. `loaded` has its panel, or the panels of its topic. */
export function pageHead(route: PageRoute, place: Place, loaded: Loaded): PageHead {
  const { origin, base, language } = place
  const of = panelOf(route, loaded)
  const addressIn = (other: Language) => origin + pathOf(base, other, canonicalPath(route))
  const title = pageTitle(route, language)
  const told = description(route, language, of)
  return {
    language,
    title,
    description: told,
    alternates: { en: addressIn('en'), zh: addressIn('zh') },
    links: [...shared(route, place, `${title}. ${told}`), ...links(route, place)],
    late: linkedData(route, place, loaded, of),
  }
}
