import { keysOf, shownRows, type Frame, type Key, type Row } from '../frame/Frame.ts'
import { flowKey } from '../words/flows.ts'
import { ofWhich } from '../words/partners.ts'
import { periodKey } from '../words/periods.ts'
import { dimensionColumn, valueColumn } from './columns.ts'
import type { Figure, Flow } from './Figure.ts'
import { entityKey, measureKey, rowOf, select, type Figures } from './Figures.ts'

/** Which of China's trade a frame holds: every partner × flow × period that has a figure. */
export type TradeQuery = {
  readonly measure: string
  readonly partners: readonly string[]
  readonly flows: readonly Flow[]
  readonly periods: readonly string[]
}

/** A print before a computed value; among prints a document's before that of a longer series, which is told by its dataset. */
const rankOf = (figure: Figure): number =>
  (figure.status === 'derived' ? 2 : 0) + (figure.dataset === 'trade' ? 0 : 1)

/** Figures that say what was, once: no forecast, nothing another print of the same publisher contradicts. */
const isSettled = ({ status }: Figure): boolean =>
  !['forecast', 'target', 'contradicted', 'missing'].includes(status)

/**
 * The one figure to draw of several that stand for the same quantity (a document's print, a customs table, a value
 * computed from either). Undefined when none is settled.
 */
export const preferred = (candidates: readonly Figure[]): Figure | undefined =>
  candidates.filter(isSettled).toSorted((a, b) => rankOf(a) - rankOf(b))[0]

/** China's trade in all goods with one partner; parts of it (an `item`) are other figures. */
export const chinaTrade = (
  figures: Figures,
  query: Readonly<Record<'measure' | 'partner' | 'flow' | 'period', string>>,
): Figure | undefined =>
  preferred(select(figures, { entity: 'china', ...query }).filter(({ item }) => item === undefined))

const dimensions = ['partner', 'flow', 'period'] as const
type TradeDimension = (typeof dimensions)[number]

/** Every partner × flow × period, partners slowest. */
const crossings = ({ partners, flows, periods }: TradeQuery) =>
  partners.flatMap(partner => flows.flatMap(flow => periods.map(period => ({ partner, flow, period }))))

function keysFor(
  figures: Figures,
  at: { readonly partner: string; readonly flow: Flow; readonly period: string },
  columns: readonly TradeDimension[],
): Readonly<Record<string, Key>> {
  const keys = {
    partner: entityKey(figures, at.partner),
    flow: flowKey(at.flow),
    period: periodKey(at.period),
  }
  return Object.fromEntries(columns.map(column => [column, keys[column]]))
}

/** Rows of China's trade, in the order of the query; a quantity nobody gives has no row. */
export const tradeRows = (
  figures: Figures,
  query: TradeQuery,
  columns: readonly TradeDimension[],
): readonly Row[] =>
  crossings(query).flatMap(at => {
    const found = chinaTrade(figures, { measure: query.measure, ...at })
    return found ? [rowOf(figures, found, keysFor(figures, at, columns))] : []
  })

/** Columns of a frame of trade: some of partner, flow and period, then the value. */
export const tradeColumns = (figures: Figures, measure: string, columns: readonly TradeDimension[]) => [
  ...columns.map(dimensionColumn),
  valueColumn(measureKey(figures, measure).label, figures.reference.measures.get(measure)?.unit ?? null),
]

/** A frame of China's trade, without notes. */
export const tradeFrame = (
  figures: Figures,
  query: TradeQuery,
  columns: readonly TradeDimension[],
): Frame => ({
  columns: tradeColumns(figures, query.measure, columns),
  rows: tradeRows(figures, query, columns),
  notes: [],
})

const germanyWithin = ({ keys }: Row): Row['keys'] => {
  const { partner } = keys
  return partner?.id === 'germany' ? { ...keys, partner: { id: partner.id, label: ofWhich(partner) } } : keys
}

/** The same rows for a picture in which Germany stands under the EU: "of which Germany", as long as the EU is there. */
export const germanyInEu = (frame: Frame): Frame =>
  keysOf(frame, 'partner').some(({ id }) => id === 'eu')
    ? { ...frame, rows: frame.rows.map(row => ({ ...row, keys: germanyWithin(row) })) }
    : frame

/** The one or two partners a sentence about a frame speaks of: the EU and the US where they are on view, else the first. */
export function spokenOf(frame: Frame): readonly Key[] {
  const shown = keysOf({ ...frame, rows: shownRows(frame) }, 'partner')
  const front = shown.filter(({ id }) => id === 'eu' || id === 'us')
  return (front.length > 0 ? front : shown).slice(0, 2)
}
