import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { addressOf, readDeck } from '../deck/address.ts'
import { useDeck } from '../deck/store.ts'
import { panelById } from '../panels/catalog.ts'
import { after } from './clock.ts'

/** What this page leaves in the browser's history with an address of its own: the deck may have grown since. */
const own = { deck: 'own' }
const isOwn = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && Reflect.get(state, 'deck') === own.deck

/** Milliseconds after the last change of a deck: browsers refuse an address with every key press. */
const rest = 250

/** Takes over the deck of an address that comes from elsewhere: a link, a bookmark, another person. */
function useArrival(written: { readonly current: string | null }): void {
  const { search, state } = useLocation()
  const follow = useDeck(store => store.follow)
  useEffect(() => {
    if (search === written.current) return
    const mine = isOwn(state) && useDeck.getState().deck.slides.length > 0
    const { deck, dropped } = readDeck(new URLSearchParams(search), id => panelById(id) !== undefined)
    if (!mine && (deck.slides.length > 0 || dropped.length > 0)) follow(deck, dropped)
  }, [search, state, written, follow])
}

/**
 * Keeps deck and address in step. An address from elsewhere wins on arrival; one that this page has written itself gives
 * way to what was put aside since. Returns whether the address has room for all of the deck.
 */
export function useDeckAddress(): { readonly whole: boolean; readonly text: string } {
  const { search, hash, pathname } = useLocation()
  const navigate = useNavigate()
  const deck = useDeck(store => store.deck)
  const written = useRef<string | null>(null)
  useArrival(written)
  const { text, whole } = addressOf(deck, new URLSearchParams(search))
  useEffect(() => {
    if (text === search || text === written.current) return
    return after(rest, () => {
      written.current = text
      void navigate({ pathname, search: text, hash }, { replace: true, state: own, preventScrollReset: true })
    })
  }, [text, search, hash, pathname, navigate])
  return { whole, text }
}
