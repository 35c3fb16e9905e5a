// Door: waits until what was done has been painted.

/** A frame that is out of sight in another page is not painted: longer than this, in ms, nothing waits for it. */
const patience = 300

/** Calls back after the next paint, so that what was done is seen before what comes; soon where nothing is painted. */
export function afterPaint(act: () => void): void {
  if (document.hidden) {
    setTimeout(act)
    return
  }
  let done = false
  const once = () => {
    if (!done) act()
    done = true
  }
  requestAnimationFrame(() => setTimeout(once))
  setTimeout(once, patience)
}
