import type { Dimension } from '../data/Figures.ts'

export const dimensions = [
  'period',
  'partner',
  'flow',
  'measure',
  'entity',
  'item',
] as const satisfies readonly Dimension[]

/** Currencies an amount can be converted to. */
export const currencies = ['CNY', 'USD', 'EUR'] as const
export type Currency = (typeof currencies)[number]

/** `printed`: each amount in the currency its source prints, nothing converted. */
export const currencyChoices = ['printed', ...currencies] as const
export type CurrencyChoice = (typeof currencyChoices)[number]

/** Which figures count: only those a document prints, also those computed from them, also the longer series. */
export const evidenceLevels = ['reported', 'derived', 'all'] as const
export type EvidenceLevel = (typeof evidenceLevels)[number]

/** What the reader has chosen. An empty list is no choice: everything counts. */
export type Filter = Readonly<Record<Dimension, readonly string[]>> & {
  readonly currency: CurrencyChoice
  readonly evidence: EvidenceLevel
}

/** Nothing chosen: what a page shows first. */
export const noFilter: Filter = {
  period: [],
  partner: [],
  flow: [],
  measure: [],
  entity: [],
  item: [],
  currency: 'printed',
  evidence: 'all',
}

/** The filter with one id added to a dimension's choice, or removed when it was chosen. */
export function toggle(filter: Filter, dimension: Dimension, id: string): Filter {
  const chosen = filter[dimension]
  return {
    ...filter,
    [dimension]: chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen, id],
  }
}

/** True when the reader has narrowed or changed anything that panels follow. */
export const isChosen = (filter: Filter): boolean =>
  dimensions.some(dimension => filter[dimension].length > 0) ||
  filter.currency !== noFilter.currency ||
  filter.evidence !== noFilter.evidence
