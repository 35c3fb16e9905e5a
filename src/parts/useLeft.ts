// Door: presses and keys anywhere on the page, while something of it is open.
import { useEffect, type RefObject } from 'react'

/**
 * Closes what is open when the reader presses beside it, or Esc wherever the focus is.
 * @param onLeave told whether the focus is to go back: it was inside, or nowhere
 */
export function useLeft(
  place: RefObject<Element | null>,
  open: boolean,
  onLeave: (back: boolean) => void,
): void {
  useEffect(() => {
    if (!open) return undefined
    const isInside = (target: EventTarget | null) =>
      target instanceof Node && place.current?.contains(target) === true
    const onPress = ({ target }: Event) => {
      if (!isInside(target)) onLeave(false)
    }
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (key === 'Escape') onLeave(isInside(target) || target === document.body)
    }
    document.addEventListener('pointerdown', onPress)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPress)
      document.removeEventListener('keydown', onKey)
    }
  }, [place, open, onLeave])
}
