import type { Dimension } from '../data/Figures.ts'
import type { Frame, Row } from '../frame/Frame.ts'

/** Ids of the mark under the pointer, by dimension: what other panels look for among their own rows. */
export type Link = Readonly<Partial<Record<Dimension, string>>>

/** Dimensions that link panels. Flow and measure do not: every trade panel has exports, they would all light up. */
const linking = ['period', 'partner', 'entity', 'item'] as const satisfies readonly Dimension[]

/** What a row shares with rows of other panels. */
export const linkOf = (row: Row): Link =>
  Object.fromEntries(
    linking.flatMap(dimension => {
      const id = row.keys[dimension]?.id
      return id === undefined ? [] : [[dimension, id]]
    }),
  )

type Wanted = readonly (readonly [dimension: Dimension, id: string])[]

/** True for rows that have some of the wanted dimensions, and no other id in any of them. */
function linked({ keys }: Row, wanted: Wanted): boolean {
  let shared = false
  for (const [dimension, id] of wanted) {
    const own = keys[dimension]
    if (own === undefined) continue
    if (own.id !== id) return false
    shared = true
  }
  return shared
}

/** Indices of the rows of a frame that a link points at; none when it would be all, which tells nothing apart. */
export function linkedRows(frame: Frame, link: Link | null): readonly number[] {
  if (link === null) return []
  const wanted: Wanted = linking.flatMap(dimension => {
    const id = link[dimension]
    return id === undefined ? [] : [[dimension, id] as const]
  })
  const rows: number[] = []
  frame.rows.forEach((row, index) => linked(row, wanted) && rows.push(index))
  return rows.length === frame.rows.length ? [] : rows
}
