// Door: listens to the keys of the whole window while slides are shown.
import { useEffect, useRef } from 'react'

/** Elements that have a use of their own for these keys. */
const busy = (target: EventTarget | null, key: string): boolean =>
  target instanceof Element &&
  (target.closest('input, textarea, select, dialog') !== null ||
    ((key === ' ' || key === 'Enter') && target.closest('button, a') !== null))

/**
 * Hands each key press to `onKey`, unless what has the focus has used it: the list of a slide's marks takes the arrows. `onKey` returns true for those it has used: the browser then does nothing more.
 */
export function useKeys(onKey: (key: string, shift: boolean) => boolean): void {
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        busy(event.target, event.key)
      )
        return
      if (latest.current(event.key, event.shiftKey)) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
