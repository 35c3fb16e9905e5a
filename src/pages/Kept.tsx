import type { Ref } from 'react'

const nothing = { __html: '' }

type KeptProps = {
  /** Name of the place; the build and the browser give it the same. */
  readonly name: string
  /** Receives the place. */
  readonly placeRef?: Ref<HTMLDivElement>
}

/**
 * What the build has put into a place of the page, as it stands there, until the data are loaded that render it anew.
 * React leaves the inside of such an element alone while it takes the page over.
 */
export const Kept = ({ name, placeRef }: KeptProps) => (
  <div
    ref={placeRef}
    className="kept"
    data-kept={name}
    suppressHydrationWarning
    dangerouslySetInnerHTML={nothing}
  />
)
