import { faultsUnder } from './profile.ts'

/** A row of a file, its fields by their names. */
export type TableRow = Readonly<Record<string, unknown>>

export type TableField = {
  readonly name: string
  readonly type: string
  readonly description?: string
  readonly constraints?: {
    readonly required?: boolean
    readonly unique?: boolean
    readonly enum?: readonly unknown[]
    readonly pattern?: string
  }
}

export type TableSchema = {
  readonly fields: readonly TableField[]
  readonly primaryKey?: readonly string[]
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[]
    readonly reference: { readonly resource?: string; readonly fields: readonly string[] }
  }[]
}

/** A file of rows with the schema they stand under. */
export type Table = { readonly schema: TableSchema; readonly rows: readonly TableRow[] }

/** Constraints of a field in the words of JSON Schema. A pattern must match the whole value. */
const fieldRule = ({ type, constraints = {} }: TableField) => ({
  type: constraints.required ? [type] : [type, 'null'],
  ...(constraints.enum
    ? { enum: constraints.required ? constraints.enum : [...constraints.enum, null] }
    : {}),
  ...(constraints.pattern === undefined ? {} : { pattern: `^(?:${constraints.pattern})$` }),
})

/** The schema of a row as JSON Schema: fields by name, none beside them. */
const rowRule = ({ fields }: TableSchema) => ({
  type: 'object',
  properties: Object.fromEntries(fields.map(field => [field.name, fieldRule(field)])),
  required: fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name),
  additionalProperties: false,
})

const keyOf = (row: TableRow, fields: readonly string[]): string =>
  JSON.stringify(fields.map(name => row[name] ?? null))

/** Rows whose key stands above them already. */
function repeated(rows: readonly TableRow[], fields: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return rows.flatMap((row, index) => {
    const key = keyOf(row, fields)
    const known = seen.has(key)
    seen.add(key)
    return known ? [`row ${index + 1}: ${fields.join()} ${key} stands twice`] : []
  })
}

const uniqueFaults = ({ schema, rows }: Table): readonly string[] => {
  const single = schema.fields.filter(({ constraints }) => constraints?.unique).map(({ name }) => [name])
  return [...single, ...(schema.primaryKey ? [schema.primaryKey] : [])].flatMap(fields =>
    repeated(rows, fields),
  )
}

/** Rows that refer to something no table holds. A reference left out refers to nothing, and is none. */
function danglingFaults(table: Table, tables: ReadonlyMap<string, Table>): readonly string[] {
  return (table.schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const to = reference.resource === undefined ? table : tables.get(reference.resource)
    if (!to) return [`no table ${reference.resource}`]
    const known = new Set(to.rows.map(row => keyOf(row, reference.fields)))
    return table.rows.flatMap((row, index) => {
      const empty = fields.every(name => row[name] === undefined || row[name] === null)
      const key = keyOf(row, fields)
      return empty || known.has(key) ? [] : [`row ${index + 1}: ${fields.join()} ${key} leads nowhere`]
    })
  })
}

/** All that is wrong with a table: values that break their constraints, keys that repeat, references that dangle. */
export function rowFaults(table: Table, tables: ReadonlyMap<string, Table>): readonly string[] {
  const faultsOf = faultsUnder(rowRule(table.schema))
  const values = table.rows.flatMap((row, index) => faultsOf(row).map(fault => `row ${index + 1}: ${fault}`))
  return [...values, ...uniqueFaults(table), ...danglingFaults(table, tables)]
}
