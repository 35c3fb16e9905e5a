import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { queryText, readFilter, sameFilter, writeFilter } from '../filter/address.ts'
import { useChoice } from '../filter/store.ts'

/**
 * Keeps the store and the address in step. The address wins on arrival and on Back and Forward; the reader's own
 * choices are written into it, each as one step that Back undoes.
 */
export function FollowAddress() {
  const { search, pathname } = useLocation()
  const navigate = useNavigate()
  const follow = useChoice(state => state.follow)

  useEffect(() => {
    const { filter, dropped } = readFilter(new URLSearchParams(search))
    follow(filter, dropped)
  }, [search, pathname, follow])

  useEffect(
    () =>
      useChoice.subscribe(({ filter, address }) => {
        if (sameFilter(filter, address)) return
        // Said at once: the router tells of a new address a moment later, and until then the next choice would be held
        // against the old one and lost.
        useChoice.setState({ address: filter })
        const query = queryText(writeFilter(filter, new URLSearchParams(search)))
        void navigate({ pathname, search: query }, { preventScrollReset: true })
      }),
    [search, pathname, navigate],
  )
  return null
}
