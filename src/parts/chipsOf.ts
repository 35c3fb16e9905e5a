import type { Key } from '../frame/Frame.ts'
import type { Chip } from './Chips.tsx'

/** A chip for each id that is chosen. One that the page cannot be chosen by is called as `keyOf` knows it, or by its id. */
export const chipsOf = <Id extends string>(
  dimensions: readonly Id[],
  chosen: Readonly<Record<Id, readonly string[]>>,
  options: Readonly<Partial<Record<Id, readonly Key[]>>>,
  keyOf: (dimension: Id, id: string) => Key = (_, id) => ({ id, label: { en: id, zh: id } }),
): readonly Chip<Id>[] =>
  dimensions.flatMap(dimension =>
    chosen[dimension].map(id => ({
      dimension,
      key: options[dimension]?.find(key => key.id === id) ?? keyOf(dimension, id),
    })),
  )
