// Door: the focus of the document.
/** Gives the focus to an element, also to one that takes none by itself, and leaves the page where it is. */
export function focusOn(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement)) return
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus({ preventScroll: true })
}

/** True where what had the focus is gone. */
export const focusIsLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body
