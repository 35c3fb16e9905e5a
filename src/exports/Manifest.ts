import { allEvidence, citations, type Language } from '../frame/Frame.ts'
import type { DeckView } from './DeckView.ts'
import type { PanelView } from './PanelView.ts'

/** Version of the manifest's shape. Readers refuse what they do not know. */
export const manifestVersion = 1

/** A value of the file, by which a later reader sees whether it has been revised since. Null: not known. */
export type ManifestValue = { readonly figure: string; readonly value: number | null; readonly unit: string }

/** What every file carries about itself: enough to open its view again and to hold its values against today's. */
export type Manifest = {
  readonly kapok: typeof manifestVersion
  /** Route of the view within the site, from its base, without language: `/panels/trade-flows`, `/present`. */
  readonly route: string
  /** The choice as the address says it, without a question mark; may be empty. */
  readonly query: string
  readonly language: Language
  /** The whole address, for a person. */
  readonly address: string
  /** Version of the data folder the values come from. */
  readonly version: string
  /** Day of the export, ISO. */
  readonly exported: string
  readonly licence: string
  readonly sources: readonly { readonly id: string; readonly citation: string; readonly url?: string }[]
  readonly values: readonly ManifestValue[]
}

/** The licence of the compilation; single figures are facts and belong to nobody. */
export const licence = 'CC BY 4.0'
export const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/'

/** Every figure behind the rows of a view, each once. */
function valuesOf({ frame }: Pick<PanelView, 'frame'>): readonly ManifestValue[] {
  const found = new Map<string, ManifestValue>()
  for (const { figure, value = null, unit = '' } of frame.rows.flatMap(allEvidence))
    found.set(figure, { figure, value, unit })
  return [...found.values()]
}

/** The manifest of a panel's view. */
export const manifestOf = (view: PanelView): Manifest => ({
  kapok: manifestVersion,
  route: view.route,
  query: view.query,
  language: view.language,
  address: view.address,
  version: view.version,
  exported: view.today,
  licence,
  sources: citations(view.frame),
  values: valuesOf(view),
})

/** The distinct sources of all panels of a deck, in the order of first use. */
export function deckSources({ slides }: Pick<DeckView, 'slides'>): Manifest['sources'] {
  const found = new Map(slides.flatMap(({ view }) => citations(view.frame)).map(one => [one.id, one]))
  return [...found.values()]
}

/** The manifest of a deck: its own address, and the values and sources of all its panels, each once. */
export function deckManifest(deck: DeckView): Manifest {
  const { route, query, language, address, version, today } = deck
  const values = deck.slides.flatMap(({ view }) => valuesOf(view))
  return {
    kapok: manifestVersion,
    route,
    query,
    language,
    address,
    version,
    exported: today,
    licence,
    sources: deckSources(deck),
    values: [...new Map(values.map(value => [value.figure, value])).values()],
  }
}
