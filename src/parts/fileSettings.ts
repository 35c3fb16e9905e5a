// Door: keeps how the reader wants files made: for the visit, and where the browser stores anything, for the next one.
import { papers, pictures, usual, type Settings } from '../exports/settings.ts'

const key = 'kapok-files'
const listeners = new Set<() => void>()
let current: Settings | undefined

const among = <T extends string>(list: readonly T[], value: unknown, otherwise: T): T =>
  list.find(known => known === value) ?? otherwise
const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise)

/** Settings from what was stored, whatever it is: what is not known is as usual. */
export function settingsFrom(text: string | null): Settings {
  let stored: unknown
  try {
    stored = JSON.parse(text ?? '{}')
  } catch {
    return usual
  }
  const of = (name: keyof Settings): unknown =>
    typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined
  return {
    picture: among(pictures, of('picture'), usual.picture),
    paper: among(papers, of('paper'), usual.paper),
    headline: flag(of('headline'), usual.headline),
    rows: among(['shown', 'all'], of('rows'), usual.rows),
    head: flag(of('head'), usual.head),
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // Storage may be closed (private window, sandboxed frame): the settings then last as long as the page.
    return null
  }
}

/** How files are made now. The same object until it changes. */
export const fileSettings = (): Settings => (current ??= settingsFrom(stored()))

/** Sets how files are made from now on. */
export function setFileSettings(next: Settings): void {
  current = next
  try {
    localStorage.setItem(key, JSON.stringify(next))
  } catch {
    // As above; a full storage too.
  }
  listeners.forEach(listener => listener())
}

/** Calls when the settings change; returns how to stop that. */
export function watchFileSettings(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
