import { useId, useState, useSyncExternalStore } from 'react'
import type { Text } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'

/** The tools that put their panel aside last: the number they tell is the only one that still holds. */
let latest: string | null = null
const watchers = new Set<() => void>()

function setLatest(id: string): void {
  latest = id
  for (const changed of watchers) changed()
}

function watch(changed: () => void): () => void {
  watchers.add(changed)
  return () => watchers.delete(changed)
}

/** What was said when a panel was put aside, and what still holds of it when others have been since. */
type Told = { readonly now: Text; readonly later: Text }

/**
 * Puts a panel aside, and says how many are. A click is not lost while the code for it is fetched.
 * @param onPutAside how many are put aside now, null when there is no room for more
 * @returns `later`: what to say in place of `now` once another panel has been put aside
 */
export function useAside(onPutAside: (() => Promise<number | null>) | undefined, say: (words: Text) => void) {
  const id = useId()
  const [told, setTold] = useState<Told | null>(null)
  const last = useSyncExternalStore(
    watch,
    () => latest === id,
    () => false,
  )
  const put = async () => {
    if (!onPutAside) return
    try {
      const count = await onPutAside()
      const now = count === null ? ui.asideFull : ui.asideNow(count)
      setTold({ now, later: count === null ? now : ui.asideBefore })
      setLatest(id)
      say(now)
    } catch {
      say(ui.partMissing)
    }
  }
  return { aside: told !== null, now: told?.now, later: last ? undefined : told?.later, put }
}
