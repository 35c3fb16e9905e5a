import type { Figure } from './Figure.ts'
import { select, type Figures } from './Figures.ts'
import { printedStep } from './interval.ts'

/** What of China's vehicles is asked for: every period has at most one figure. */
export type VehicleQuery = { readonly measure: string; readonly item: string }

/** A print before a computed value, the long series before a document, so that a line is of one making. */
const rankOf = (figure: Figure): number =>
  (figure.status === 'derived' ? 2 : 0) + (figure.dataset === 'nev-annual' ? 0 : 1)

/** Of two prints of one quantity the one with more digits. */
const better = (a: Figure, b: Figure): number => rankOf(a) - rankOf(b) || printedStep(a) - printedStep(b)

const isOutcome = ({ status }: Figure): boolean => status !== 'forecast'

/**
 * What became of a quantity, year by year: of several figures for one year the one to draw. Forecasts are left out.
 * Years nobody gives have no figure.
 */
export function vehicleYears(figures: Figures, { measure, item }: VehicleQuery): readonly Figure[] {
  const found = select(figures, { dataset: ['nev', 'nev-annual'], entity: 'china', measure, item })
  const years = new Map<string, Figure>()
  for (const figure of found.filter(isOutcome).toSorted(better))
    if (!years.has(figure.period)) years.set(figure.period, figure)
  return [...years.values()].toSorted((a, b) => a.period.localeCompare(b.period))
}
