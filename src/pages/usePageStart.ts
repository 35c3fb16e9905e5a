// Door: how far the document is scrolled when one page of the site takes the place of another.
import { useEffect, useRef, useState, type RefObject } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { focusIsLost, focusOn } from '../parts/focusOn.ts'

/** A page has stood before: the first one of a document is begun by the browser. */
let later = false

/**
 * Begins a page as a new document would begin: at its head, where a link leads to it (the browser itself knows the way back),
 * and with the focus on its main part where that has gone with the page before, as after a link or “Try again”: keys would
 * begin at the head of the document, and nobody would be told of the new page.
 */
export function usePageStart(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const type = useNavigationType()
  const { hash } = useLocation()
  // As the page comes: a choice made on it later is a step of its own.
  const [linked] = useState(type === NavigationType.Push && hash === '')
  useEffect(() => {
    if (later && linked) scrollTo(0, 0)
    if (later && focusIsLost()) focusOn(main.current)
    later = true
  }, [linked])
  return main
}
