import type { Language } from '../frame/Frame.ts'
import type { Drawings } from './staticChart.ts'

/** A piece of the build that needs nothing of the others: all of one panel, or the pictures of links to topics. */
export type Job = { readonly panel: string } | { readonly previews: Language }

/** What other pieces need of one that is done. */
export type Done = {
  readonly job: Job
  /** The panel's chart as the pages of its topic show it. */
  readonly charts?: Readonly<Record<Language, Drawings>>
  /** Names under which its pictures are kept from build to build. */
  readonly kept: readonly string[]
}
