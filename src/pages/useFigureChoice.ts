import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router'
import { queryText, type Dropped } from '../filter/address.ts'
import { readFigureChoice, writeFigureChoice } from '../filter/figureAddress.ts'
import type { Facet, FigureChoice } from '../filter/FigureChoice.ts'

type Followed = {
  readonly choice: FigureChoice
  /** The choice as the table follows it: a moment behind while the reader types. */
  readonly settled: FigureChoice
  readonly dropped: readonly Dropped[]
  /** Takes a step that Back undoes. `typing`: letters of one search, which Back undoes together. */
  readonly change: (next: FigureChoice, typing?: boolean) => void
  /** The reader has left the search field. */
  readonly endTyping: () => void
}

const isOwn = (state: unknown): boolean => typeof state === 'object' && state !== null && 'own' in state

/**
 * What the reader looks for among all figures, in step with the address: that wins on arrival and on Back and Forward,
 * and is written when the reader has chosen or paused.
 * @param known ids that some figure has
 */
export function useFigureChoice(known: Readonly<Record<Facet, ReadonlySet<string>>>): Followed {
  const { search, key, state } = useLocation()
  const navigate = useNavigate()
  const arrival = useNavigationType()
  const asked = useMemo(() => readFigureChoice(new URLSearchParams(search), known), [search, known])
  const [choice, setChoice] = useState(asked.choice)
  const settled = useDeferredValue(choice)
  const typing = useRef(false)
  const step = useRef<{ readonly replace: boolean; readonly to: FigureChoice } | null>(null)

  // An address is taken over when it arrives; what the reader does from then on wins.
  const [arrived, setArrived] = useState(key)
  if (arrived !== key) {
    setArrived(key)
    if (arrival === NavigationType.Pop || !isOwn(state)) setChoice(asked.choice)
  }

  useEffect(() => {
    // A letter may have come since: the step is its own, and is taken when the table has followed that far.
    if (step.current?.to !== settled) return
    const { replace } = step.current
    step.current = null
    const query = queryText(writeFigureChoice(settled, new URLSearchParams(search)))
    void navigate({ search: query }, { replace, state: { own: true }, preventScrollReset: true })
  }, [settled, search, navigate])

  const change = (next: FigureChoice, byTyping = false) => {
    const goesOn = byTyping && typing.current
    step.current = { replace: goesOn && (step.current?.replace ?? true), to: next }
    typing.current = byTyping
    setChoice(next)
  }
  const endTyping = () => {
    typing.current = false
  }
  return { choice, settled, dropped: asked.dropped, change, endTyping }
}
