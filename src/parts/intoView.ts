/** Brings an element into view when it is put on the page: what the address points at, after the data have come. */
export const intoView = (element: Element | null): void => element?.scrollIntoView()
