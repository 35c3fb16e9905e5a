import { useSyncExternalStore } from 'react'
import { countOnShelf, watchShelf } from '../deck/shelf.ts'
import { ui } from '../words/ui.ts'
import { RouterLink } from './RouterLink.tsx'
import { useSite } from './Site.ts'

/** How many panels are put aside, and the way to them. Nothing for those who have put none aside, and in the build. */
export function DeckTray() {
  const { language } = useSite()
  const count = useSyncExternalStore(watchShelf, countOnShelf, () => 0)
  if (count === 0) return null
  return (
    <span className="switch">
      <RouterLink href="/present">{ui.slidesOf(count)[language]}</RouterLink>
    </span>
  )
}
