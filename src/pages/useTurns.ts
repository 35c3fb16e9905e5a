import { useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { isChosen, type Filter } from '../filter/Filter.ts'
import { useChoice } from '../filter/store.ts'
import { inTurn, urgencies, urgencyOf, whenNear } from './turns.ts'

/**
 * True from when the reader is near a place that is kept as the build wrote it; in its turn from when something is chosen, so
 * that what is kept is no longer right. `kept` false: from the start.
 */
export function useNear(place: RefObject<Element | null>, kept: boolean): boolean {
  const [near, setNear] = useState(!kept)
  useEffect(() => {
    const element = place.current
    if (near || !element) return undefined
    let takeBack = () => {}
    const come = () => setNear(true)
    const stopNear = whenNear(element, come)
    const follow = () => {
      takeBack()
      if (isChosen(useChoice.getState().filter)) takeBack = inTurn(() => flushSync(come), urgencyOf(element))
    }
    follow()
    const stopChoice = useChoice.subscribe((now, before) => {
      if (now.filter !== before.filter) follow()
    })
    return () => {
      stopNear()
      stopChoice()
      takeBack()
    }
  }, [place, near])
  return near
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

/** The choice as one panel shows it: what the reader has acted on follows at once, the others each in its turn. */
export function useChoiceInTurn(place: RefObject<Element | null>): Shown {
  const [shown, setShown] = useState(chosenNow)
  useEffect(() => {
    let takeBack = () => {}
    const show = () => setShown(chosenNow)
    const follow = () => {
      takeBack()
      const urgency = urgencyOf(place.current)
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
  }, [place])
  return shown
}
