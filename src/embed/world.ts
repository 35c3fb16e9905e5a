// Door: the window of a framed page and its address, the window that holds it, and the height of its content.
import { startFrame, type Frame, type World } from './frame.ts'

/**
 * Whole pixels the content of a page takes. Not its scroll height, which is never less than the window's and so would
 * never shrink.
 */
const contentHeight = (): number => Math.ceil(document.documentElement.getBoundingClientRect().height)

/** Said again only when it is another: a width that changes by a hair changes nothing. */
function watchHeight(changed: (height: number) => void): () => void {
  let last = -1
  const measure = (): void => {
    const height = contentHeight()
    if (height === last) return
    last = height
    changed(height)
  }
  const observer = new ResizeObserver(measure)
  observer.observe(document.documentElement)
  measure()
  return () => observer.disconnect()
}

/** The real world of a page: its own window, and the one it stands in where it is framed. */
export const browserWorld = (): World => ({
  host: window.parent === window ? null : window.parent,
  hear: received => {
    window.addEventListener('message', received)
    return () => window.removeEventListener('message', received)
  },
  watchHeight,
})

let own: Frame | null = null

/**
 * The talk of this page with the one that holds it. Begun by whoever asks first, the small script of a page asleep or
 * the site itself, and the same one from then on.
 * @param onAsked called when the host asks for a choice and nobody follows yet
 */
export function ownFrame(onAsked?: () => void): Frame {
  own ??= startFrame(browserWorld(), location.search.slice(1), onAsked)
  return own
}
