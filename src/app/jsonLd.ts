import type { Entity, Figure, Measure, Source, Topic } from '../data/Figure.ts'
import type { Figures } from '../data/Figures.ts'
import { periodBounds } from '../data/period.ts'
import { noFilter } from '../filter/Filter.ts'
import { licenceAddress } from '../exports/Manifest.ts'
import { citations, type Language } from '../frame/Frame.ts'
import { pathOf } from '../pages/Site.ts'
import type { Panel } from '../panels/Panel.ts'
import { frameOf } from '../panels/view.ts'
import { languageTags } from '../words/languages.ts'
import { siteWords, topicWords } from '../words/topics.ts'
import { unitWords } from '../words/units.ts'

/** Where a page stands: `https://host` (empty where the build is not told), the path under it, the language. */
export type Place = { readonly origin: string; readonly base: string; readonly language: Language }

/** What panels rest on: the figures they show, what these measure, and where; every source, those of inputs included. */
type Basis = {
  readonly figures: readonly Figure[]
  readonly measures: readonly Measure[]
  readonly places: readonly Entity[]
  readonly sources: readonly Source[]
}

const context = 'https://schema.org'

const found = <T>(ids: Iterable<string | undefined>, known: ReadonlyMap<string, T>): readonly T[] =>
  [...new Set(ids)].flatMap(id => (id === undefined ? [] : (known.get(id) ?? [])))

/** Countries, provinces and cities. Groups can also be teams: those that are traded with are places. */
function placesOf(figures: readonly Figure[], entities: ReadonlyMap<string, Entity>): readonly Entity[] {
  const partners = new Set(figures.map(({ partner }) => partner))
  const named = figures.flatMap(({ entity, partner, item }) => [entity, partner, item])
  return found(named, entities).filter(
    ({ id, kind }) => ['economy', 'province', 'city'].includes(kind) || partners.has(id),
  )
}

function basisOf(panel: Panel, all: Figures): Basis {
  const frame = frameOf(panel, all, noFilter)
  const { measures, entities, sources } = all.reference
  const shown = frame.rows.flatMap(({ evidence }) => evidence.map(({ figure }) => figure))
  const figures = found(shown, all.byId)
  const measured = figures.map(({ measure }) => measure)
  const cited = citations(frame).map(({ id }) => id)
  return {
    figures,
    measures: found(measured, measures),
    places: placesOf(figures, entities),
    sources: found(cited, sources),
  }
}

const eachOnce = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => [
  ...new Map(list.map(one => [one.id, one])).values(),
]

const joined = (parts: readonly Basis[]): Basis => ({
  figures: eachOnce(parts.flatMap(({ figures }) => figures)),
  measures: eachOnce(parts.flatMap(({ measures }) => measures)),
  places: eachOnce(parts.flatMap(({ places }) => places)),
  sources: eachOnce(parts.flatMap(({ sources }) => sources)),
})

/** All that the figures span, as an ISO 8601 interval of years, or of months where the years are not whole. */
export function spanOf(periods: readonly string[]): string | undefined {
  const bounds = periods.map(periodBounds)
  const first = bounds.map(([start]) => start.slice(0, 7)).toSorted()[0]
  const last = bounds.map(([, end]) => end.slice(0, 7)).toSorted()[bounds.length - 1]
  if (first === undefined || last === undefined) return undefined
  const length = first.endsWith('-01') && last.endsWith('-12') ? 4 : 7
  const ends = [...new Set([first.slice(0, length), last.slice(0, length)])]
  return ends.join('/')
}

const addressOf = ({ origin, base, language }: Place, path: string): string =>
  origin + pathOf(base, language, path)

const sourceEntry = (place: Place, { id, publisher, title, date, language, url }: Source) => ({
  '@type': 'CreativeWork',
  '@id': addressOf(place, `/sources/${id}`),
  name: title,
  publisher: { '@type': 'Organization', name: publisher },
  datePublished: date,
  inLanguage: language,
  url,
})

const measureEntry = (language: Language, { id, label, unit, definition }: Measure) => ({
  '@type': 'PropertyValue',
  propertyID: id,
  name: label[language],
  description: definition[language],
  unitText: unitWords(unit).label[language],
})

/** The data and the drawing beside a panel's English page, and what they are in: the JSON has its names in Chinese too. */
const files = (place: Place, { id }: Panel) =>
  [
    ['csv', 'text/csv', 'en'],
    ['json', 'application/json', Object.values(languageTags)],
    ['svg', 'image/svg+xml', 'en'],
  ].map(([extension, encodingFormat, inLanguage]) => ({
    '@type': 'DataDownload',
    encodingFormat,
    inLanguage,
    contentUrl: `${place.origin}${place.base}panels/${id}.${String(extension)}`,
  }))

/** What holds for any data set of the site, and what its figures say of themselves. */
const described = (place: Place, { figures, measures, places, sources }: Basis) => ({
  inLanguage: languageTags[place.language],
  license: licenceAddress,
  isAccessibleForFree: true,
  creator: {
    '@type': 'Organization',
    name: siteWords.name[place.language],
    url: addressOf(place, '/'),
  },
  temporalCoverage: spanOf(figures.map(({ period }) => period)),
  // Teams and robots are nowhere: nothing is said, rather than an empty list.
  spatialCoverage: places.length
    ? places.map(({ label }) => ({ '@type': 'Place', name: label[place.language] }))
    : undefined,
  variableMeasured: measures.map(measure => measureEntry(place.language, measure)),
  isBasedOn: sources.map(source => sourceEntry(place, source)),
})

/** The data set of a panel. */
export const panelData = (place: Place, panel: Panel, figures: Figures) => ({
  '@context': context,
  '@type': 'Dataset',
  name: panel.title[place.language],
  description: panel.describe(frameOf(panel, figures, noFilter), place.language),
  url: addressOf(place, `/panels/${panel.id}`),
  ...described(place, basisOf(panel, figures)),
  distribution: files(place, panel),
})

/** The data set of a topic: that of its panels, each a part with its own page. */
export function topicData(place: Place, topic: Topic, all: ReadonlyMap<Panel, Figures>) {
  const own = [...all].filter(([panel]) => panel.topic === topic)
  return {
    '@context': context,
    '@type': 'Dataset',
    name: topicWords[topic].title[place.language],
    description: topicWords[topic].standfirst[place.language],
    url: addressOf(place, `/${topic}`),
    ...described(place, joined(own.map(([panel, figures]) => basisOf(panel, figures)))),
    distribution: own.flatMap(([panel]) => files(place, panel)),
    hasPart: own.map(([panel, figures]) => ({
      '@type': 'Dataset',
      name: panel.title[place.language],
      description: panel.describe(frameOf(panel, figures, noFilter), place.language),
      license: licenceAddress,
      url: addressOf(place, `/panels/${panel.id}`),
    })),
  }
}

/** Linked data as an element for the head. It is data, not code: no text in it can end the element, none runs. */
export const jsonLdScript = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
