// Door: waits until the browser has nothing else to do.

/** Milliseconds after which time is taken, not waited for: after a click browsers may call nothing idle for long. */
const idleBy = 2000

/** Calls back once when the browser has nothing else to do. Returns a way to take it back. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 500)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(act, { timeout: idleBy })
  return () => cancelIdleCallback(request)
}
