// Door: keeps what the build has put into the page, until the figures are there to take it over.
import { useCallback, type RefObject } from 'react'

type KeptPanelProps = {
  readonly id: string
  readonly span: string
  /** Receives the place itself. */
  readonly placeRef: RefObject<Element | null>
  /** Receives the prerendered chart, so that the live panel can go on showing it. */
  readonly chartRef: RefObject<Element | null>
}

const nothing = { __html: '' }

/**
 * The prerendered panel as it stands in the page. React leaves the inside of such an element alone while it takes the
 * page over, so the markup is neither shipped twice nor lost.
 */
export function KeptPanel({ id, span, placeRef, chartRef }: KeptPanelProps) {
  const keep = useCallback(
    (element: HTMLDivElement | null) => {
      placeRef.current = element
      if (element) chartRef.current = element.querySelector('.chart-static')
    },
    [placeRef, chartRef],
  )
  return (
    <div
      ref={keep}
      className="panel-slot"
      data-panel={id}
      data-span={span}
      suppressHydrationWarning
      dangerouslySetInnerHTML={nothing}
    />
  )
}

/** A prerendered chart shown again, as the very element it was: no markup is parsed a second time. */
export function HeldChart({ element }: { readonly element: Element }) {
  const hold = useCallback(
    (place: HTMLDivElement | null) => {
      place?.replaceChildren(element)
    },
    [element],
  )
  return <div ref={hold} className="chart-holder" />
}

/** Says on the page whether anything is chosen: pictures that show all are then not to be seen. */
export const markChosen = (chosen: boolean): void => {
  document.documentElement.classList.toggle('chosen', chosen)
}
