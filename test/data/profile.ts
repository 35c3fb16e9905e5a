import { Ajv, type AnySchema } from 'ajv'

/**
 * What version 2 of the Data Package standard (datapackage.org) asks of a package and of a Table Schema, put down here
 * as JSON Schema: no registry carries the published profiles. Stricter than they are where the text of the standard is:
 * a constraint must suit the type of its field.
 */
const profileAt = 'https://datapackage.org/profiles/2.0'

const text = { type: 'string', minLength: 1 } as const
const name = { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]*$' } as const
/** An address on the web, or a path below the descriptor: never up, never from the root. */
const path = {
  type: 'string',
  pattern: '^(https?://.+|(?![/~.])(?!.*(://|\\\\|(^|/)\\.\\.(/|$))).+)$',
} as const
const someOf = (items: AnySchema) => ({ type: 'array', items, minItems: 1 })
const names = { ...someOf(text), uniqueItems: true }

const licence = {
  type: 'object',
  properties: { name: { type: 'string', pattern: '^[-\\w.]+$' }, path, title: text },
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
}

const resource = {
  type: 'object',
  required: ['name', 'path', 'type', 'schema'],
  properties: {
    name,
    path,
    type: { const: 'table' },
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
    encoding: text,
    bytes: { type: 'integer', minimum: 0 },
    hash: text,
    licenses: someOf(licence),
    schema: path,
  },
}

const packageProfile = {
  type: 'object',
  required: ['$schema', 'name', 'licenses', 'resources'],
  properties: {
    $schema: { const: `${profileAt}/datapackage.json` },
    name,
    id: text,
    title: text,
    description: text,
    homepage: { type: 'string', pattern: '^https?://' },
    version: text,
    created: text,
    keywords: someOf(text),
    contributors: someOf({ type: 'object', minProperties: 1 }),
    image: path,
    licenses: someOf(licence),
    sources: someOf({ type: 'object', minProperties: 1, properties: { title: text, path, email: text } }),
    resources: someOf(resource),
  },
}

const flag = { type: 'boolean' }
const number = { type: 'number' }
const count = { type: 'integer', minimum: 0 }
const length = { minLength: count, maxLength: count }
const range = { minimum: number, maximum: number, exclusiveMinimum: number, exclusiveMaximum: number }

/** Constraints that make sense for a type, beside `required`, `unique` and `enum`, which do for all. */
const constraintsOf = {
  string: { pattern: { type: 'string', format: 'regex' }, ...length },
  number: range,
  integer: range,
  boolean: {},
  object: { ...length, jsonSchema: { type: 'object' } },
  array: { ...length, jsonSchema: { type: 'object' } },
} as const

const fieldOf = (type: string, own: Readonly<Record<string, AnySchema>>) => ({
  properties: {
    type: { const: type },
    constraints: {
      type: 'object',
      properties: { required: flag, unique: flag, enum: { ...someOf(true), uniqueItems: true }, ...own },
      additionalProperties: false,
    },
  },
})

const foreignKey = {
  type: 'object',
  required: ['fields', 'reference'],
  properties: {
    fields: names,
    reference: { type: 'object', required: ['fields'], properties: { resource: name, fields: names } },
  },
}

const tableProfile = {
  type: 'object',
  required: ['$schema', 'fields'],
  properties: {
    $schema: { const: `${profileAt}/tableschema.json` },
    fields: someOf({
      type: 'object',
      required: ['name', 'type'],
      properties: { name: text, title: text, description: text, type: text },
      oneOf: Object.entries(constraintsOf).map(([type, own]) => fieldOf(type, own)),
    }),
    fieldsMatch: {
      type: 'array',
      items: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
      maxItems: 1,
    },
    primaryKey: names,
    uniqueKeys: someOf(names),
    foreignKeys: someOf(foreignKey),
    missingValues: { type: 'array', items: { type: 'string' }, uniqueItems: true },
  },
}

const isRegex = (pattern: string): boolean => {
  try {
    return new RegExp(pattern, 'u').source !== ''
  } catch {
    return false
  }
}

/** What is wrong with a value under a JSON Schema: where, and what is asked. Empty when nothing is. */
export function faultsUnder(schema: AnySchema): (value: unknown) => readonly string[] {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    formats: { regex: isRegex },
  })
  const validate = ajv.compile(schema)
  return value =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message, params }) =>
          [instancePath, message, JSON.stringify(params)].join(' '),
        )
}

export const packageFaults = faultsUnder(packageProfile)
export const tableFaults = faultsUnder(tableProfile)
