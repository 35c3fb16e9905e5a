import { comparePeriods } from '../data/period.ts'
import type { Dimension, Figures } from '../data/Figures.ts'
import { dimensions, noFilter } from '../filter/Filter.ts'
import { keysOf, type Key } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import { frameOf } from '../panels/view.ts'

/** What the panels of a page can be chosen by: every key of their columns, each once. */
export type Options = Readonly<Partial<Record<Dimension, readonly Key[]>>>

type Found = ReadonlyMap<Dimension, Map<string, Key>>

/** No key yet, of any dimension. */
export const nothingFound = (): Found => new Map(dimensions.map(dimension => [dimension, new Map()]))

/** Takes up the keys of one panel's columns. */
export function addKeys(found: Found, panel: Panel, figures: Figures): void {
  const frame = frameOf(panel, figures, noFilter)
  for (const dimension of dimensions)
    for (const key of keysOf(frame, dimension)) found.get(dimension)?.set(key.id, key)
}

/** The keys in the order of first sight, periods from the last; no dimension without one. */
export const ordered = (found: Found): Options =>
  Object.fromEntries(
    [...found]
      .filter(([, keys]) => keys.size > 0)
      .map(([dimension, keys]) => [
        dimension,
        dimension === 'period'
          ? [...keys.values()].toSorted((a, b) => comparePeriods(b.id, a.id))
          : [...keys.values()],
      ]),
  )

/**
 * All options of some panels at once.
 * @param figuresOf the figures a panel tabulates from
 */
export function optionsOf(panels: readonly Panel[], figuresOf: (panel: Panel) => Figures): Options {
  const found = nothingFound()
  for (const panel of panels) addKeys(found, panel, figuresOf(panel))
  return ordered(found)
}
