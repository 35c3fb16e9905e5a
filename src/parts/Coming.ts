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
  /**
   * Chooses a mark. Where the frame that this leads to is `ready`, it is shown first, with what other panels have ready
   * for the same choice; `make` makes the choice, and all that follows on the page, when that has been painted.
   */
  readonly choose: (row: number, ready: Frame | null, make: () => void) => void
  /** Makes a choice now that is still on its way, of whichever panel. */
  readonly settle: () => void
  /**
   * Calls back with the frame of a choice the moment it is made, before anything is drawn anew, and with null when that is
   * over. `show` answers whether the picture of the frame is seen now.
   */
  readonly stand: (show: (next: Frame | null) => boolean) => () => void
  /** The frame of the choice that is being made, or has been made last, where it is known; null where not. */
  readonly announced: () => Frame | null
  /** Calls back when `announced` may be another one. */
  readonly watch: (changed: () => void) => () => void
}
