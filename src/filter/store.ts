import { create } from 'zustand'
import type { Dimension } from '../data/Figures.ts'
import { sameFilter, type Dropped } from './address.ts'
import {
  dimensions,
  noFilter,
  toggle,
  type CurrencyChoice,
  type EvidenceLevel,
  type Filter,
} from './Filter.ts'

/** Keys of the mark under the pointer, shared so that other panels can show the same period or entity. */
export type Hovered = Readonly<Partial<Record<Dimension, string>>>

/** True where two marks have the same keys, or there is none. */
export const sameHovered = (a: Hovered | null, b: Hovered | null): boolean =>
  a === b || (a !== null && b !== null && dimensions.every(dimension => a[dimension] === b[dimension]))

type Choice = {
  readonly filter: Filter
  /** The usable part of what the address says; where `filter` differs, the reader has chosen since. */
  readonly address: Filter
  /** The address's query whole, with the choice and with what others have put there. Links carry it on. */
  readonly search: string
  /** Parts of the address that could not be used. */
  readonly dropped: readonly Dropped[]
  readonly hovered: Hovered | null
  /** The choice a reader is about to make, as far as can be told, and who has told it. */
  readonly likely: { readonly filter: Filter; readonly by: object } | null
  /** The choice that the reader has made this moment: who has its picture ready shows it before the page is drawn anew. */
  readonly imminent: Filter | null
  /** A choice that is shown before it is made, and what was chosen then: null from when it is made. */
  readonly coming: { readonly from: Filter | null; readonly to: Filter } | null
  readonly toggle: (dimension: Dimension, id: string) => void
  readonly setCurrency: (currency: CurrencyChoice) => void
  readonly setEvidence: (evidence: EvidenceLevel) => void
  readonly reset: () => void
  readonly hover: (hovered: Hovered | null) => void
  /** Takes over what an address says: on arrival, and on Back and Forward. */
  readonly follow: (filter: Filter, dropped: readonly Dropped[], search: string) => void
  /** Leaves out ids that no figure knows, and says so. */
  readonly drop: (dropped: readonly Dropped[]) => void
}

const without = (filter: Filter, dropped: readonly Dropped[]): Filter =>
  dropped.reduce((rest, { key, value }) => {
    const dimension = dimensions.find(known => known === key)
    return dimension ? { ...rest, [dimension]: rest[dimension].filter(id => id !== value) } : rest
  }, filter)

/**
 * The one store of what the reader has chosen. Its initial state is the default filter, which is also what the
 * build renders; the address is followed once the page runs.
 */
export const useChoice = create<Choice>()(set => ({
  filter: noFilter,
  address: noFilter,
  search: '',
  dropped: [],
  hovered: null,
  likely: null,
  imminent: null,
  coming: null,
  toggle: (dimension, id) => set(({ filter }) => ({ filter: toggle(filter, dimension, id), dropped: [] })),
  setCurrency: currency => set(({ filter }) => ({ filter: { ...filter, currency } })),
  setEvidence: evidence => set(({ filter }) => ({ filter: { ...filter, evidence } })),
  reset: () => set({ filter: noFilter, dropped: [] }),
  hover: hovered => set({ hovered }),
  follow: (address, dropped, search) =>
    set(state => ({
      filter: sameFilter(state.filter, address) ? state.filter : address,
      address,
      dropped,
      search,
    })),
  drop: dropped =>
    set(state => {
      const filter = without(state.filter, dropped)
      return { filter, address: filter, dropped: [...state.dropped, ...dropped] }
    }),
}))
