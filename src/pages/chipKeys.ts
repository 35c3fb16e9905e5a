import { useSyncExternalStore } from 'react'
import type { Options } from './filterOptions.ts'

const none: Options = {}
const watchers = new Set<() => void>()
let told = none

/** The filter bar of the page tells what can be chosen there, under the names its menus and chips have. */
export function tellOptions(options: Options | null): void {
  told = options ?? none
  for (const changed of watchers) changed()
}

function watch(changed: () => void): () => void {
  watchers.add(changed)
  return () => watchers.delete(changed)
}

/**
 * What the filter bar of the page has told: other parts then call a choice what its chip is called. Empty until the bar
 * is live, and on pages without one.
 * @param wanted false for who needs no names now: it is not drawn anew when they come
 */
export const useToldOptions = (wanted: boolean): Options =>
  useSyncExternalStore(
    watch,
    () => (wanted ? told : none),
    () => none,
  )
