import { useEffect, useState, type RefObject } from 'react'
import { isChosen, type Filter } from '../filter/Filter.ts'
import { useChoice } from '../filter/store.ts'
import { inTurn, urgencyOf, whenNear } from './turns.ts'

/**
 * True from when the reader is near a place that is kept as the build wrote it, or has chosen something, so that what is
 * kept is no longer right. `kept` false: from the start.
 */
export function useNear(place: RefObject<Element | null>, kept: boolean): boolean {
  const [near, setNear] = useState(!kept)
  const chosen = useChoice(({ filter }) => isChosen(filter))
  useEffect(() => {
    const element = place.current
    return near || !element ? undefined : whenNear(element, () => setNear(true))
  }, [place, near])
  return near || chosen
}

/** Turns true in a task of its own once `ready` is; at once where nothing is `kept`. */
export function useTaken(place: RefObject<Element | null>, kept: boolean, ready: boolean): boolean {
  const [taken, setTaken] = useState(!kept)
  useEffect(
    () => (taken || !ready ? undefined : inTurn(() => setTaken(true), urgencyOf(place.current))),
    [place, taken, ready],
  )
  return taken
}

/** The choice as one panel shows it: what the reader has acted on follows at once, the others each in its turn. */
export function useFilterInTurn(place: RefObject<Element | null>): Filter {
  const [shown, setShown] = useState(() => useChoice.getState().filter)
  useEffect(() => {
    let takeBack = () => {}
    const show = () => setShown(useChoice.getState().filter)
    const follow = () => {
      takeBack()
      const urgency = urgencyOf(place.current)
      if (urgency === 0) show()
      else takeBack = inTurn(show, urgency)
    }
    show()
    const stop = useChoice.subscribe((now, before) => {
      if (now.filter !== before.filter) follow()
    })
    return () => {
      stop()
      takeBack()
    }
  }, [place])
  return shown
}
