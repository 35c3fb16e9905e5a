// Door: shows one element on the whole screen.
import { useEffect, useState, type RefObject } from 'react'

export type FullScreen = { readonly possible: boolean; readonly on: boolean; readonly toggle: () => void }

/** Full screen of an element. `possible` is false in the build and where the device has none (phones, some frames). */
export function useFullScreen(of: RefObject<HTMLElement | null>): FullScreen {
  const [state, setState] = useState({ possible: false, on: false })
  useEffect(() => {
    const element = of.current
    if (!element) return
    const page = element.ownerDocument
    const follow = () =>
      setState({ possible: page.fullscreenEnabled, on: page.fullscreenElement === element })
    follow()
    element.addEventListener('fullscreenchange', follow)
    return () => element.removeEventListener('fullscreenchange', follow)
  }, [of])
  const toggle = () => {
    const element = of.current
    if (!element?.ownerDocument.fullscreenEnabled) return
    // The page is asked, not the state: an element stands in full screen some frames before its event says so, and a
    // key pressed in between would ask for it once more. A refusal (no user gesture, a frame without permission)
    // changes nothing, so there is nothing to say either.
    const page = element.ownerDocument
    const done = page.fullscreenElement === element ? page.exitFullscreen() : element.requestFullscreen()
    done.catch(() => undefined)
  }
  return { ...state, toggle }
}
