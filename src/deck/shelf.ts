// Door: keeps texts in the browser's storage, and in memory where that is closed or full.

const listeners = new Set<() => void>()
const memory = new Map<string, string>()

/** Where the deck lies, and the one before it. Texts are the query that opens it at /present. */
export const shelves = { deck: 'kapok-deck', earlier: 'kapok-deck-earlier' } as const
type Shelf = (typeof shelves)[keyof typeof shelves]

/** What lies on a shelf; empty when nothing does. */
export function onShelf(shelf: Shelf): string {
  try {
    return memory.get(shelf) ?? localStorage.getItem(shelf) ?? ''
  } catch {
    // Storage may be closed (private window, sandboxed frame).
    return memory.get(shelf) ?? ''
  }
}

/** Puts a text on a shelf; an empty one clears it. False when it lasts only as long as the page. */
export function shelve(shelf: Shelf, text: string): boolean {
  let kept = true
  try {
    if (text) localStorage.setItem(shelf, text)
    else localStorage.removeItem(shelf)
    memory.delete(shelf)
  } catch {
    kept = false
    memory.set(shelf, text)
  }
  listeners.forEach(listener => listener())
  return kept
}

/** How many panels are put aside: cheap enough to ask on every page. */
export const countOnShelf = (): number => new URLSearchParams(onShelf(shelves.deck)).getAll('slide').length

/** Calls when another window has shelved something; returns how to stop that. */
export function watchOtherWindows(listener: () => void): () => void {
  window.addEventListener('storage', listener)
  return () => window.removeEventListener('storage', listener)
}

/** Calls when something was shelved, here or in another window; returns how to stop that. */
export function watchShelf(listener: () => void): () => void {
  listeners.add(listener)
  const stop = watchOtherWindows(listener)
  return () => {
    listeners.delete(listener)
    stop()
  }
}

/** True when something lies in this page's memory alone, and would be lost with the page. */
export const onlyInMemory = (): boolean => [...memory.values()].some(text => text !== '')
