import { sameFilter } from './address.ts'
import type { Filter } from './Filter.ts'
import { useChoice } from './store.ts'

/** The reader rests on what would make this choice: what it leads to can be got ready. */
export const foresee = (filter: Filter, by: object): void => useChoice.setState({ likely: { filter, by } })

/** The reader has left it; another one may foresee something else since. */
export const forget = (by: object): void =>
  useChoice.setState(({ likely }) => (likely?.by === by ? { likely: null } : {}))

/** The reader has made this choice this moment: nothing of the page is drawn anew yet. */
export const comesTrue = (to: Filter): void => useChoice.setState({ imminent: to })

/** This choice is being made: whoever is ready for it shows it now. */
export const announce = (to: Filter): void =>
  useChoice.setState(({ filter }) => ({ coming: { from: filter, to } }))

/** The choice that was announced has been made. */
export const made = (): void =>
  useChoice.setState(({ coming }) => ({ imminent: null, coming: coming && { ...coming, from: null } }))

/** The choice to show already, where one is being made or was the last; null from when anything else is chosen. */
export function announced(): Filter | null {
  const { filter, coming } = useChoice.getState()
  return coming && (filter === coming.from || sameFilter(filter, coming.to)) ? coming.to : null
}
