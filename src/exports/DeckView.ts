import type { Language } from '../frame/Frame.ts'
import type { PanelView } from './PanelView.ts'
import type { SlideAspect } from './SlidePlan.ts'

/** One slide of a deck: a panel's view, with the headline and the notes its speaker has written. */
export type SlideView = {
  readonly view: PanelView
  /** The speaker's own headline, or the panel's finding where none was written. */
  readonly headline: string
  readonly notes: string
}

/** Panels put aside, ready to become one file. Values only. */
export type DeckView = {
  readonly title: string
  readonly slides: readonly SlideView[]
  readonly language: Language
  /** Shape of its slides; absent where it has none, as a page, or where they are 16:9. */
  readonly aspect?: SlideAspect
  /** Route and query that open the deck again; whole address for a person. */
  readonly route: string
  readonly query: string
  readonly address: string
  readonly version: string
  readonly today: string
}
