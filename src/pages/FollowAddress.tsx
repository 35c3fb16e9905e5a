import { startTransition, useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { embedKeys, readEmbed, siteKeys, type Dropped } from '../embed/address.ts'
import { queryText, readFilter, sameFilter, writeFilter } from '../filter/address.ts'
import { isChosen } from '../filter/Filter.ts'
import { useChoice } from '../filter/store.ts'
import { whenBackOrForth } from './backAndForth.ts'
import { markChosen } from './KeptPanel.tsx'

const isEmbed = (pathname: string): boolean => pathname.startsWith('/embed/')

/** Looks that cannot be used. Every page knows a language and a theme, the others only those made for frames. */
function droppedLooks(query: URLSearchParams, pathname: string): readonly Dropped[] {
  const known = isEmbed(pathname) ? embedKeys : siteKeys
  return readEmbed(query).dropped.filter(({ key }) => known.some(own => own === key))
}

/**
 * Keeps the store and the address in step. The address wins on arrival and on Back and Forward; the reader's own
 * choices are written into it, each as one step that Back undoes.
 */
export function FollowAddress() {
  const { search, pathname } = useLocation()
  const navigate = useNavigate()
  const follow = useChoice(state => state.follow)

  useEffect(() => {
    const take = (address: string) => {
      const query = new URLSearchParams(address)
      const { filter, dropped } = readFilter(query)
      follow(filter, [...dropped, ...droppedLooks(query, pathname)], address)
      markChosen(isChosen(filter))
    }
    take(search)
    return whenBackOrForth(take)
  }, [search, pathname, follow])

  useEffect(
    () =>
      useChoice.subscribe(({ filter, address }) => {
        if (sameFilter(filter, address)) return
        // Said at once: the router tells of a new address a moment later, and until then the next choice would be held
        // against the old one and lost.
        const query = queryText(writeFilter(filter, new URLSearchParams(search)))
        useChoice.setState({ address: filter, search: query })
        // In a frame a step of its own would stand in the way of the host's Back.
        const replace = isEmbed(pathname)
        // The address at once, so that Back finds it; what the router makes of it when the panel has been painted.
        startTransition(
          () => void navigate({ pathname, search: query }, { preventScrollReset: true, replace }),
        )
      }),
    [search, pathname, navigate],
  )
  return null
}
