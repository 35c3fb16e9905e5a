import { create } from 'zustand'
import { sameFilter } from './address.ts'
import type { Filter } from './Filter.ts'
import { useChoice } from './store.ts'

type Foreseen = {
  /** The choice a reader is about to make, as far as can be told, and whose reader it is. */
  readonly likely: { readonly filter: Filter; readonly by: object } | null
  /** A choice that is being made, and what was chosen when it began. */
  readonly coming: { readonly from: Filter; readonly to: Filter } | null
}

/** Choices that are not made yet: what they lead to can be got ready, and shown first. */
export const useForeseen = create<Foreseen>()(() => ({ likely: null, coming: null }))

/** The reader rests on what would make this choice. */
export const foresee = (filter: Filter, by: object): void => useForeseen.setState({ likely: { filter, by } })

/** The reader has left it; another one may foresee something else since. */
export const forget = (by: object): void =>
  useForeseen.setState(({ likely }) => (likely?.by === by ? { likely: null } : {}))

/** This choice is being made: whoever is ready for it shows it now. */
export const announce = (to: Filter): void =>
  useForeseen.setState({ coming: { from: useChoice.getState().filter, to } })

/** The choice to show already, where one is being made or has just been; null from when anything else is chosen. */
export function announced(): Filter | null {
  const { filter } = useChoice.getState()
  const { coming } = useForeseen.getState()
  return coming && (filter === coming.from || sameFilter(filter, coming.to)) ? coming.to : null
}
