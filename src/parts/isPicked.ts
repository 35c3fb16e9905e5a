import type { Dimension } from '../data/Figures.ts'
import { matches } from '../filter/choose.ts'
import type { Row } from '../frame/Frame.ts'

/** What the reader has chosen by a dimension that the marks of a panel can be chosen by. */
export type Picked = { readonly dimension: Dimension; readonly ids: readonly string[] }

/** True for a row of something chosen, also where a panel leaves out all others and has none to set it off from. */
export function isPicked({ keys }: Row, picked: Picked | undefined): boolean {
  const id = picked && keys[picked.dimension]?.id
  return id !== undefined && matches(picked?.dimension ?? 'item', id, picked?.ids ?? [])
}
