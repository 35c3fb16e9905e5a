// Door: the theme the reader has chosen, as the browser keeps it.
import type { Scheme } from '../pages/Site.ts'

const key = 'kapok-theme'

/** Null where none was chosen, or the storage is closed (private window, sandboxed frame). */
export function storedScheme(): Scheme | null {
  try {
    const stored = localStorage.getItem(key)
    return stored === 'light' || stored === 'dark' ? stored : null
  } catch {
    return null
  }
}

/** Keeps a choice for the next visit; where the storage is closed it lasts as long as the page. */
export function storeScheme(scheme: Scheme): void {
  try {
    localStorage.setItem(key, scheme)
  } catch {
    // Nothing can be kept here.
  }
}
