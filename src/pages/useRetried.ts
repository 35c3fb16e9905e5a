import { useCallback, useMemo, useRef } from 'react'
import { focusIsLost, focusOn } from '../parts/focusOn.ts'

/**
 * “Try again” under what the build has made puts the focus on that; when it goes, what comes in its place has the focus.
 * @returns `retry` wraps what is to be tried again; `hand` is told the element that takes the place
 */
export function useRetried() {
  const retried = useRef(false)
  const hand = useCallback((element: Element | null) => {
    if (element && retried.current && focusIsLost()) focusOn(element)
  }, [])
  return useMemo(
    () => ({
      hand,
      retry: (again: () => void) => () => {
        retried.current = true
        again()
      },
    }),
    [hand],
  )
}
