import type { FigureRow } from '../../src/data/Figure.ts'
import type { Reference } from '../../src/data/Figures.ts'
import type { Text } from '../../src/frame/Frame.ts'

const text = (en: string): Text => ({ en, zh: `${en}（中）` })

const byId = <T extends { readonly id: string }>(...rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map(row => [row.id, row]))

/** A small world: two measures, a few places, a document and a series. */
export const sampleReference: Reference = {
  measures: byId(
    { id: 'goods-trade', label: text('Goods trade'), unit: 'CNY', definition: text('Goods over the border') },
    { id: 'growth', label: text('Growth'), unit: 'percent', definition: text('Change in a year') },
    { id: 'exchange-rate-usd', label: text('Rate'), unit: 'CNY-per-USD', definition: text('Mean') },
    { id: 'exchange-rate-eur', label: text('Rate'), unit: 'CNY-per-EUR', definition: text('Mean') },
  ),
  entities: byId(
    ...['china', 'eu', 'us', 'germany', 'world', 'cars', 'customs'].map(id => ({
      id,
      kind: 'economy',
      label: text(id),
    })),
  ),
  sources: byId(
    {
      id: 'paper',
      kind: 'document',
      publisher: 'Chamber',
      title: 'Weekly',
      date: '2025-01-21',
      language: 'en',
    },
    {
      id: 'tables',
      kind: 'series',
      publisher: 'Customs',
      title: 'Tables',
      date: '2025-02-01',
      language: 'zh',
      url: 'https://example.org/tables',
    },
  ),
}

/** A printed figure: CNY 100 in 2024 unless said otherwise. */
export const printedRow = (id: string, over: Partial<FigureRow> = {}): FigureRow => ({
  id,
  topic: 'trade',
  measure: 'goods-trade',
  entity: 'china',
  period: '2024',
  value: 100,
  unit: 'CNY',
  status: 'reported',
  printed: '100',
  source: 'paper',
  section: 'Trade in 2024',
  ...over,
})

/** A figure computed from others. */
export const derivedRow = (
  id: string,
  formula: string,
  inputs: readonly string[],
  over: Partial<FigureRow> = {},
): FigureRow => ({
  id,
  topic: 'trade',
  measure: 'goods-trade',
  entity: 'china',
  period: '2024',
  unit: 'CNY',
  status: 'derived',
  inputs,
  formula,
  ...over,
})
