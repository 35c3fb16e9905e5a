import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { filterKeys, queryText, readFilter, writeFilter } from '../filter/address.ts'
import type { Filter } from '../filter/Filter.ts'
import { useChoice } from '../filter/store.ts'
import { useSite } from './Site.ts'

const isFilterKey = (key: string): boolean => filterKeys.some(own => own === key)

/** A choice in the words of a message: the filter's keys alone, no question mark. */
const wordsOf = (filter: Filter): string => queryText(writeFilter(filter, new URLSearchParams())).slice(1)

/** The address with the host's choice in it: its filter keys instead of ours, all other keys ours. */
function asked(search: string, query: string): string {
  const own = [...new URLSearchParams(search)].filter(([key]) => !isFilterKey(key))
  const given = [...new URLSearchParams(query)].filter(([key]) => isFilterKey(key))
  return queryText(new URLSearchParams([...own, ...given]))
}

/**
 * Keeps the page that holds this one in step: tells it what the reader chooses, and takes over what it asks for by way
 * of the address, where what cannot be used is dropped and said.
 */
export function FollowHost() {
  const { frame } = useSite()
  const { search, pathname } = useLocation()
  const navigate = useNavigate()
  const said = useRef<string | null>(null)

  useEffect(
    () =>
      frame?.follow(query => void navigate({ pathname, search: asked(search, query) }, { replace: true })),
    [frame, search, pathname, navigate],
  )

  useEffect(() => {
    // What the address begins with is no news to a host that wrote it.
    said.current ??= wordsOf(readFilter(new URLSearchParams(search)).filter)
    return useChoice.subscribe(({ filter }) => {
      const words = wordsOf(filter)
      if (words === said.current) return
      said.current = words
      frame?.tell(words)
    })
  }, [frame, search])
  return null
}
