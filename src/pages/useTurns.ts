import { useCallback, useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { isChosen, type Filter } from '../filter/Filter.ts'
import { sameHovered, useChoice, type Hovered } from '../filter/store.ts'
import { whenIdle } from '../parts/whenIdle.ts'
import { inTurn, sightOf, urgencies, urgencyOf, whenNear, type Urgency } from './turns.ts'

/**
 * Calls back with each choice: at once in a place the reader has acted in, in its turn elsewhere.
 * @param waits how soon elsewhere; told by where the place stands where it is absent
 */
function useChoices(place: RefObject<Element | null>, show: () => void, waits?: Urgency): void {
  useEffect(() => {
    let takeBack = () => {}
    const follow = () => {
      takeBack()
      const urgency = urgencyOf(place.current, waits)
      if (urgency === urgencies.acted) show()
      else takeBack = inTurn(() => flushSync(show), urgency)
    }
    show()
    const stop = useChoice.subscribe((now, before) => {
      if (now.filter !== before.filter || now.search !== before.search) follow()
    })
    return () => {
      stop()
      takeBack()
    }
  }, [place, show, waits])
}

/**
 * True from when the reader is near a place that is kept as the build wrote it; in its turn while something is chosen, so
 * that what is kept is no longer right. `kept` false: from the start.
 */
export function useNear(place: RefObject<Element | null>, kept: boolean, waits?: Urgency): boolean {
  const [near, setNear] = useState(!kept)
  const [chosen, setChosen] = useState(false)
  const show = useCallback(() => setChosen(isChosen(useChoice.getState().filter)), [])
  useChoices(place, show, waits)
  useEffect(() => {
    const element = place.current
    return near || !element ? undefined : whenNear(element, () => setNear(true))
  }, [place, near])
  return near || chosen
}

/** True from when the page is live and the browser has had nothing else to do. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  return idle
}

/** Turns true in its turn once `ready` is; at once where nothing is `kept`. */
export function useTaken(place: RefObject<Element | null>, kept: boolean, ready: boolean): boolean {
  const [taken, setTaken] = useState(!kept)
  useEffect(
    () =>
      taken || !ready ? undefined : inTurn(() => flushSync(() => setTaken(true)), urgencyOf(place.current)),
    [place, taken, ready],
  )
  return taken
}

/** A choice, and the address's query that says it. */
type Shown = { readonly filter: Filter; readonly search: string }

const chosenNow = (before?: Shown): Shown => {
  const { filter, search } = useChoice.getState()
  return before?.filter === filter && before.search === search ? before : { filter, search }
}

/** The choice as one place shows it: what the reader has acted on follows at once, the others each in its turn. */
export function useChoiceInTurn(place: RefObject<Element | null>, waits?: Urgency): Shown {
  const [shown, setShown] = useState(chosenNow)
  const show = useCallback(() => setShown(chosenNow), [])
  useChoices(place, show, waits)
  return shown
}

/** What the reader points at, as one place shows it: in its turn, because the place pointed at has drawn its mark itself. */
export function useHoveredInTurn(place: RefObject<Element | null>): Hovered | null {
  const [hovered, setHovered] = useState<Hovered | null>(null)
  useEffect(() => {
    const show = () =>
      setHovered(before => {
        const now = useChoice.getState().hovered
        return sameHovered(before, now) ? before : now
      })
    let takeBack = () => {}
    show()
    const stop = useChoice.subscribe((now, before) => {
      if (now.hovered === before.hovered) return
      takeBack()
      takeBack = inTurn(() => flushSync(show), sightOf(place.current))
    })
    return () => {
      stop()
      takeBack()
    }
  }, [place])
  return hovered
}
