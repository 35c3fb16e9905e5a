import type { Frame } from '../frame/Frame.ts'

/**
 * What a panel may show next: choices foreseen, here or in another panel, and those on their way. The same object for as
 * long as the panel and its figures are the same.
 */
export type Coming = {
  /** Tells that the reader rests on a mark; null that nothing is likely any more. */
  readonly foresee: (row: number | null) => void
  /** Follows what is foreseen: calls back with the frame it leads to, in time the browser has to spare, null for none. */
  readonly follow: (tell: (next: Frame | null) => void) => () => void
  /** The frame that choosing a mark leads to, where that was foreseen. */
  readonly leadsTo: (row: number) => Frame | null
  /** Tells all panels that a mark is being chosen. */
  readonly announce: (row: number) => void
  /** The foreseen frame of the choice that is being made; null where there is none. */
  readonly announced: () => Frame | null
  /** Calls back when `announced` may be another one. */
  readonly watch: (changed: () => void) => () => void
}
