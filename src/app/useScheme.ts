// Door: the theme in force: system setting, attribute on the page.
import { useCallback, useSyncExternalStore } from 'react'
import type { Scheme } from '../pages/Site.ts'
import { storeScheme } from './storedScheme.ts'

const darkSystem = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)')

function current(): Scheme {
  const set = document.documentElement.getAttribute('data-theme')
  return set === 'dark' || set === 'light' ? set : darkSystem().matches ? 'dark' : 'light'
}

function subscribe(listener: () => void): () => void {
  const system = darkSystem()
  // The script before the first paint sets it too, and may come later than the app where nothing is painted.
  const set = new MutationObserver(listener)
  set.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  system.addEventListener('change', listener)
  return () => {
    set.disconnect()
    system.removeEventListener('change', listener)
  }
}

/** The theme in force and a way to set it; set, it is kept for the next visit. `light` in the build. */
export function useScheme(): readonly [Scheme, (scheme: Scheme) => void] {
  const scheme = useSyncExternalStore(subscribe, current, () => 'light' as const)
  const set = useCallback((next: Scheme) => {
    document.documentElement.setAttribute('data-theme', next)
    storeScheme(next)
  }, [])
  return [scheme, set]
}
