import fc from 'fast-check'
import {
  dimensions,
  evidenceLevels,
  noFilter,
  currencyChoices,
  type Filter,
} from '../../src/filter/Filter.ts'
import { keysOf, type Frame } from '../../src/frame/Frame.ts'

/** A choice a reader could make on this panel: some keys of its own rows, any currency, any evidence. */
export const choices = (frame: Frame) =>
  fc
    .record({
      dimension: fc.constantFrom(...dimensions),
      picks: fc.array(fc.nat(40), { maxLength: 3 }),
      currency: fc.constantFrom(...currencyChoices),
      evidence: fc.constantFrom(...evidenceLevels),
    })
    .map(({ dimension, picks, currency, evidence }): Filter => {
      const keys = keysOf(frame, dimension)
      const chosen = [...new Set(picks.flatMap(pick => keys[pick % Math.max(1, keys.length)]?.id ?? []))]
      return { ...noFilter, currency, evidence, [dimension]: chosen }
    })
