import { create } from 'zustand'
import type { Dropped } from '../filter/address.ts'
import { isId } from '../frame/isId.ts'
import { readDeck, writeDeck } from './address.ts'
import { added, emptyDeck, sameButNotes, sameDeck, type Deck, type Slide } from './Deck.ts'
import { onShelf, shelve, shelves } from './shelf.ts'

type DeckState = {
  readonly deck: Deck
  /** The deck that lay here before an address brought another; null when there is none. */
  readonly earlier: Deck | null
  /** Parts of the address that could not be used. */
  readonly dropped: readonly Dropped[]
  /** False when the browser stores nothing: the deck then lives in its address alone. */
  readonly kept: boolean
  /** Takes over the deck of an address. What lay here becomes the earlier one, unless it says the same. */
  readonly follow: (deck: Deck, dropped: readonly Dropped[]) => void
  readonly set: (deck: Deck) => void
  /** Changes the deck and the earlier one for each other. */
  readonly swap: () => void
  /** Takes up what lies on the shelf now, another window may have put it there. */
  readonly look: () => void
}

/** Ids are not checked here: panels may come and go between visits, the page says which are not known. */
const fromText = (text: string): Deck => readDeck(new URLSearchParams(text), isId).deck
const toText = (deck: Deck): string =>
  sameDeck(deck, emptyDeck) ? '' : writeDeck(deck, new URLSearchParams()).toString()

/** True for what the store holds and the shelf does too. */
const isShelved = ({ deck, earlier }: Pick<DeckState, 'deck' | 'earlier'>): boolean =>
  onShelf(shelves.deck) === toText(deck) && onShelf(shelves.earlier) === toText(earlier ?? emptyDeck)

const shelved = (): Pick<DeckState, 'deck' | 'earlier'> => {
  const earlier = fromText(onShelf(shelves.earlier))
  return { deck: fromText(onShelf(shelves.deck)), earlier: earlier.slides.length ? earlier : null }
}

/** The one store of what was put aside; each change is shelved at once. */
export const useDeck = create<DeckState>()((set, get) => {
  const keep = (deck: Deck, earlier: Deck | null) => {
    const kept = shelve(shelves.deck, toText(deck))
    shelve(shelves.earlier, toText(earlier ?? emptyDeck))
    set({ deck, earlier, kept })
  }
  return {
    ...shelved(),
    dropped: [],
    kept: true,
    follow: (deck, dropped) => {
      const { deck: own, earlier } = get()
      set({ dropped })
      if (deck.slides.length === 0 || sameDeck(own, deck) || sameButNotes(own, deck)) return
      keep(deck, own.slides.length ? own : earlier)
    },
    set: deck => keep(deck, get().earlier),
    swap: () => {
      const { deck, earlier } = get()
      keep(earlier ?? emptyDeck, deck.slides.length ? deck : null)
    },
    look: () => {
      if (!isShelved(get())) set(shelved())
    },
  }
})

/** Puts a panel aside. Returns how many are; null when the deck is full and stays as it was. */
export function putAside(slide: Slide): number | null {
  const { look, set } = useDeck.getState()
  look()
  const { deck } = useDeck.getState()
  const next = added(deck, slide)
  if (next === deck) return null
  set(next)
  return next.slides.length
}
