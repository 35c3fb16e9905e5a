import { useEffect, useRef, useState } from 'react'
import type { Deck } from '../deck/Deck.ts'
import { useChanges } from './useChanges.ts'

type Heir = () => HTMLElement | null | undefined

/** Hands the focus on once what had it is gone: to be called beside the change that takes it away. */
function useHeir(): (heir: Heir) => void {
  // A state, so that it is followed once the change made beside it is on the page, and not before.
  const [next, setNext] = useState<{ readonly heir: Heir } | null>(null)
  useEffect(() => next?.heir()?.focus(), [next])
  return heir => setNext({ heir })
}

/**
 * Changes of the deck. After those that take away the button that was pressed the focus goes to the same button of the next
 * slide, else to the way back; where there is none, to the button that starts the show.
 */
export function useDeskChanges() {
  const { said, move, ...changes } = useChanges()
  const show = useRef<HTMLButtonElement>(null)
  const undo = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const handOn = useHeir()
  const takeBack =
    changes.undo &&
    (() => {
      changes.undo?.()
      handOn(() => show.current)
    })
  return {
    said,
    move,
    showRef: show,
    undoRef: undo,
    listRef: list,
    undo: takeBack,
    remove: (at: number) => {
      changes.remove(at)
      handOn(() => list.current?.children[at]?.querySelector<HTMLElement>('[data-remove]') ?? undo.current)
    },
    clear: () => {
      changes.clear()
      handOn(() => undo.current)
    },
    begin: (deck: Deck) => {
      changes.begin(deck)
      handOn(() => show.current)
    },
  }
}
