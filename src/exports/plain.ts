/** Reading of plain data whose shape is not known: what is not there reads as empty, nothing throws. */

export type Plain = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field's fields. */
export const record = (value: unknown): Plain => (isRecord(value) ? value : {})

/** A field that is a list, or one thing alone. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

export const records = (value: unknown): readonly Plain[] => list(value).map(record)

export const text = (value: unknown): string => (typeof value === 'string' ? value : '')

export const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)
