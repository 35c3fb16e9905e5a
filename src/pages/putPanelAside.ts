import type { Filter } from '../filter/Filter.ts'

/** Puts a panel aside under the reader's choice. Returns how many are; null when there is no room for more. */
export async function putPanelAside(panel: string, filter: Filter): Promise<number | null> {
  const [{ newSlide }, { filterQuery }, { putAside }] = await Promise.all([
    import('../deck/Deck.ts'),
    import('../deck/address.ts'),
    import('../deck/store.ts'),
  ])
  return putAside(newSlide(panel, filterQuery(filter)))
}
