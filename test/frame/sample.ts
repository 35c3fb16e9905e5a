import type { Column, Evidence, Frame, Key, Row } from '../../src/frame/Frame.ts'

export const key = (id: string): Key => ({ id, label: { en: id, zh: `${id}（中）` } })

export const evidence = (figure: string, over: Partial<Evidence> = {}): Evidence => ({
  figure,
  status: 'reported',
  printed: '100',
  source: 'paper',
  citation: 'Chamber: Weekly (2025-01-21)',
  section: 'Trade',
  ...over,
})

/** A row under keys given by their ids: CNY 100 unless said otherwise. */
export const row = (ids: Readonly<Record<string, string>>, over: Partial<Row> = {}): Row => ({
  keys: Object.fromEntries(Object.entries(ids).map(([column, id]) => [column, key(id)])),
  value: 100,
  low: null,
  high: null,
  unit: 'CNY',
  status: 'reported',
  evidence: [evidence(Object.values(ids).join('-'))],
  emphasis: 'plain',
  ...over,
})

const column = (id: string): Column => ({
  id,
  label: { en: id, zh: id },
  kind: id === 'period' ? 'period' : 'dimension',
})

/** A frame of these key columns and one measure in CNY. */
export const frame = (columns: readonly string[], rows: readonly Row[]): Frame => ({
  columns: [
    ...columns.map(column),
    { id: 'value', label: { en: 'Amount', zh: '金额' }, kind: 'measure', unit: 'CNY' },
  ],
  rows,
  notes: [],
})
