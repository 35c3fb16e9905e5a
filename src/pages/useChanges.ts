import { useState } from 'react'
import { emptyDeck, inserted, mostSlides, moved, removed, type Deck } from '../deck/Deck.ts'
import { useDeck } from '../deck/store.ts'
import type { Text } from '../frame/Frame.ts'
import { present } from '../words/present.ts'

/** Takes a change back from the deck as it is by then: what was written since stays. Null where it cannot any more. */
type Undo = (deck: Deck) => Deck | null

export type Changes = {
  /** What the last change was. */
  readonly said: Text | null
  readonly undo: (() => void) | null
  readonly move: (from: number, to: number) => void
  readonly remove: (at: number) => void
  readonly clear: () => void
  /** Puts a deck on the empty desk. */
  readonly begin: (deck: Deck) => void
}

const never: Undo = () => null

/** Changes of the deck's order that are told, and taken back. */
export function useChanges(): Changes {
  const { deck, set } = useDeck()
  const [last, setLast] = useState<{ readonly said: Text; readonly undo: Undo } | null>(null)
  const change = (next: Deck, said: Text, undo: Undo) => {
    set(next)
    setLast({ said, undo })
  }
  const before = last?.undo(deck) ?? null
  const takeBack = (to: Deck) => () => {
    set(to)
    setLast(null)
  }
  return {
    said: last?.said ?? null,
    undo: before && takeBack(before),
    move: (from, to) => {
      const next = moved(deck, from, to)
      if (next !== deck) change(next, present.movedTo(to + 1), never)
    },
    remove: at => {
      const slide = deck.slides[at]
      if (!slide) return
      change(removed(deck, at), present.removed(at + 1), now =>
        now.slides.length < mostSlides ? inserted(now, at, slide) : null,
      )
    },
    begin: begun => change(begun, present.begun(begun.slides.length), never),
    clear: () => change(emptyDeck, present.cleared, now => (now.slides.length === 0 ? deck : null)),
  }
}
