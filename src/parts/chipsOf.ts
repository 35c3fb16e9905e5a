import type { Key } from '../frame/Frame.ts'
import type { Chip } from './Chips.tsx'

/** A chip for each id that is chosen; one that the page has no name for is called by its id. */
export const chipsOf = <Id extends string>(
  dimensions: readonly Id[],
  chosen: Readonly<Record<Id, readonly string[]>>,
  options: Readonly<Partial<Record<Id, readonly Key[]>>>,
): readonly Chip<Id>[] =>
  dimensions.flatMap(dimension =>
    chosen[dimension].map(id => ({
      dimension,
      key: options[dimension]?.find(key => key.id === id) ?? { id, label: { en: id, zh: id } },
    })),
  )
