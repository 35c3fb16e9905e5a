import { noFilter, type Filter } from '../filter/Filter.ts'
import type { Key } from '../frame/Frame.ts'
import { currencyLabels, evidenceLabels } from '../words/ui.ts'
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

/** The two choices that always stand in the filter bar. */
export type Standing = 'currency' | 'evidence'

/** A chip for the currency and for the level of evidence, each where it is another than at first. */
export const standingChips = ({ currency, evidence }: Filter): readonly Chip<Standing>[] => [
  ...(currency === noFilter.currency
    ? []
    : [{ dimension: 'currency', key: { id: currency, label: currencyLabels[currency] } } as const]),
  ...(evidence === noFilter.evidence
    ? []
    : [{ dimension: 'evidence', key: { id: evidence, label: evidenceLabels[evidence] } } as const]),
]
