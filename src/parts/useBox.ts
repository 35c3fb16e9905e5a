import { useLayoutEffect, useState, type RefObject } from 'react'

/** Width and height of an element's content in whole pixels. */
export type Box = { readonly width: number; readonly height: number }

/** The box of an element, followed as it changes; null until it is measured, and in the build. */
export function useBox(of: RefObject<HTMLElement | null>): Box | null {
  const [box, setBox] = useState<Box | null>(null)
  useLayoutEffect(() => {
    const element = of.current
    if (!element) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      // A room that is closed for a while (a hidden frame, a folded part) has no width: what is known of it still holds.
      setBox(before =>
        before && (width === 0 || (before.width === width && before.height === height))
          ? before
          : { width, height },
      )
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [of])
  return box
}
