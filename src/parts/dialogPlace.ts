// Door: where in the window the reader has acted last, and how the page stands in another one.
import { focusIsLost } from './focusOn.ts'

/** Pixels from the window's upper edge to where the reader has pressed last, in another page's frame; null before, and after a key. */
let pressed: number | null = null
const isFramed = typeof window !== 'undefined' && window.parent !== window
if (isFramed) {
  const options = { capture: true, passive: true }
  document.addEventListener('pointerdown', ({ clientY }) => (pressed = clientY), options)
  document.addEventListener('keydown', () => (pressed = null), options)
}

const margin = 16
/** So far above what was pressed a dialog begins: that stays in sight behind it. */
const above = 120
/** So much of the reader's screen a dialog takes at most: the window that holds the frame has less than the screen. */
const most = 0.6

/** Where the reader is: what was pressed, else what has the focus. */
const actedAt = (): number | null =>
  pressed ?? (focusIsLost() ? null : (document.activeElement?.getBoundingClientRect().top ?? null))

/**
 * Opens a modal dialog. A frame that is as high as its content is its own window: the middle of that may be far from what the
 * reader sees, so the dialog stands where the reader has acted.
 */
export function openInSight(dialog: HTMLDialogElement): void {
  const at = isFramed ? actedAt() : null
  if (at === null) return dialog.showModal()
  const place = (top: number) => (dialog.style.marginBlock = `${Math.max(margin, top)}px auto`)
  dialog.style.maxHeight = `${Math.min(innerHeight - 2 * margin, screen.availHeight * most)}px`
  // Before it opens: what has the focus in it is brought into sight at once, wherever that is.
  place(at - above)
  dialog.showModal()
  place(Math.min(at - above, innerHeight - dialog.offsetHeight - margin))
}
