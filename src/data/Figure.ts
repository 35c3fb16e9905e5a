import type { Status, Text } from '../frame/Frame.ts'

/** The topics that have a page of panels. Figures can belong to others too. */
export const topics = ['guangdong', 'trade', 'nev', 'scientists', 'robot-games'] as const
export type Topic = (typeof topics)[number]
export const figureTopics = [
  ...topics,
  'context',
  'economy',
  'energy',
  'technology',
  'health',
  'industry',
  'society',
  'policy',
  'security',
] as const
export type FigureTopic = (typeof figureTopics)[number]

export const flows = ['exports', 'imports', 'total', 'balance'] as const
export type Flow = (typeof flows)[number]

/** One row of a data file, as it is stored. */
export type FigureRow = {
  readonly id: string
  readonly topic: FigureTopic
  readonly measure: string
  readonly entity: string
  readonly partner?: string
  readonly flow?: Flow
  readonly item?: string
  readonly reporter?: string
  /** ISO 8601 with SDMX quarters: `2024`, `2024-Q4`, `2024-01/2024-02`, `2025-08-17`. Never read through a time zone. */
  readonly period: string
  /** In the base unit; null is not known. Absent on derived rows, whose value is computed. */
  readonly value?: number | null
  readonly low?: number
  readonly high?: number
  /** Step of the last printed digit in the base unit, where the print does not show it as digits. */
  readonly precision?: number
  readonly unit: string
  readonly status: Status
  readonly printed?: string
  readonly source?: string
  readonly section?: string
  /** For the five documents: 1-based line of the archived text. */
  readonly line?: number
  readonly vintage?: string
  readonly inputs?: readonly string[]
  /** Arithmetic over a, b, c …: the inputs in their order. */
  readonly formula?: string
  readonly note?: Text
}

/** A figure ready for use: its value is there (computed when derived), its interval known. */
export type Figure = Omit<FigureRow, 'value' | 'low' | 'high'> & {
  readonly value: number | null
  /** Ends of what the figure can be: printed range, or what rounding allows. Null: no bound known on that side. */
  readonly low: number | null
  readonly high: number | null
  /** The data file the figure stands in, without its ending. */
  readonly dataset: string
}

export type Measure = {
  readonly id: string
  readonly label: Text
  readonly unit: string
  readonly definition: Text
}

export type Entity = {
  readonly id: string
  readonly kind: string
  readonly label: Text
  /** The entity this one is inside of: Germany is part of the EU. */
  readonly partOf?: string
}

export type Source = {
  readonly id: string
  readonly kind: 'document' | 'series'
  readonly publisher: string
  readonly title: string
  readonly date: string
  readonly language: string
  readonly url?: string
  readonly note?: Text
}

/** The data files of figures, by the name a panel asks for. */
export const datasets = [
  'guangdong',
  'guangdong-annual',
  'province-gdp',
  'trade',
  'trade-partners',
  'trade-ledgers',
  'nev',
  'nev-annual',
  'scientists',
  'scientists-series',
  'robot-games',
  'robot-games-results',
  'fccc-2025-01-21',
  'bcecc-2022',
  'scmp-2025-08-19',
  'global-times-2024-03',
  'merics-2025-03-12',
  'context',
] as const
export type DatasetName = (typeof datasets)[number]

/** What a file of the data folder must say of its shape; another version is refused with a clear error. */
export const schemaVersion = 1
