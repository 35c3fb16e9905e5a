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

function linked(row: Row, link: Link): boolean {
  const shared = linking.filter(
    dimension => link[dimension] !== undefined && row.keys[dimension] !== undefined,
  )
  return shared.length > 0 && shared.every(dimension => row.keys[dimension]?.id === link[dimension])
}

/** Indices of the rows of a frame that a link points at; none when it would be all, which tells nothing apart. */
export function linkedRows(frame: Frame, link: Link | null): readonly number[] {
  if (link === null) return []
  const rows = frame.rows.flatMap((row, index) => (linked(row, link) ? [index] : []))
  return rows.length === frame.rows.length ? [] : rows
}
