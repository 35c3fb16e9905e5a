import type { Language, Text } from '../frame/Frame.ts'

/** One panel of a briefing, with the choice it opens under and what its speaker has written. */
export type BriefingSlide = {
  readonly panel: string
  /** The choice as an address has it, without a question mark. */
  readonly query: string
  /** The speaker's own headline; empty where the panel's finding stands for itself. */
  readonly headline: string
  readonly notes: string
}

/** All that a briefing shows; the site's own code, which it carries along, does the rest. */
export type BriefingContent = {
  /** As its maker wrote it, or in each language where the site itself named it. */
  readonly title: string | Text
  readonly language: Language
  readonly address: string
  readonly version: string
  /** Day it was made, ISO. */
  readonly today: string
  /** One choice for all panels, as on a page; else each slide of a deck has its own. */
  readonly shared: boolean
  readonly slides: readonly BriefingSlide[]
  /** Files of the data folder, by name. */
  readonly files: Readonly<Record<string, string>>
}

/** Ids of the elements a briefing keeps its parts in. */
export const briefingIds = { code: 'kapok-code', data: 'kapok-data', manifest: 'kapok-manifest' } as const
