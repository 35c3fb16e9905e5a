import { Ajv, type AnySchema } from 'ajv'

/**
 * The Data Package profile, version 2, as this folder has to keep it, put down as JSON Schema because no package of the
 * registry carries the published files. They stand at https://datapackage.org/profiles/2.0/datapackage.json (package
 * and, inside it, resource) and https://datapackage.org/profiles/2.0/tableschema.json (Table Schema), both draft 07.
 *
 * Every object that the standard defines is closed here: what is not named below is refused. So nothing can pass that
 * the published profile would look at and this one not. What is named below keeps the rule published for it, or a
 * narrower one; each comment names the published rule. Left out are properties that the folder does not use: of a
 * package `id homepage created contributors keywords image`; of a resource `data homepage sources licenses bytes hash
 * dialect`; of a field `format example missingValues categories …`, and nine of the fifteen types.
 */
const profileAt = 'https://datapackage.org/profiles/2.0'

/** Published: a string. Here: not an empty one. */
const text = { type: 'string', minLength: 1 } as const
/** Published: a string. Here: what the text of the standard recommends, so that it can stand in an address. */
const name = { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]*$' } as const
/**
 * Published: `^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$`. Here the same without ftp: an
 * address on the web, or a path below the descriptor, never up, never from the root.
 */
const path = {
  type: 'string',
  pattern: '^(https?://.+|(?![/~.]|file:)(?!.*(://|\\\\|(^|/)\\.\\.(/|$))).+)$',
} as const
const someOf = (items: AnySchema) => ({ type: 'array', items, minItems: 1 })
/** Published for `primaryKey`, `uniqueKeys` and the fields of a reference: names, at least one, none twice. */
const names = { ...someOf(text), uniqueItems: true }
/** An object of these properties and no others. */
const closed = (required: readonly string[], properties: Readonly<Record<string, AnySchema>>) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
})

/** Published, `licenses[]`: a name of letters, digits, `-._`, or a path, or both. */
const licence = {
  ...closed([], { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text }),
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
}

/** Published, `sources[]`: at least one property. */
const source = { ...closed([], { title: text, path, version: text }), minProperties: 1 }

/**
 * Published, `resources[]`: a name, and either `path` or `data` (here `path`, one file); `type` is `table`; `schema` an
 * object or the path of one (here the path; the schema is held against `tableProfile`). `schemaVersion` is our own.
 */
const resource = closed(['name', 'path', 'type', 'schema', 'schemaVersion'], {
  name,
  path,
  type: { const: 'table' },
  title: text,
  description: text,
  format: text,
  mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
  encoding: text,
  schema: path,
  schemaVersion: { type: 'integer', minimum: 1 },
})

/** Published: at least one resource; all else is free to be left out. Here the licence is not. */
const packageProfile = closed(['$schema', 'name', 'licenses', 'resources'], {
  $schema: { const: `${profileAt}/datapackage.json` },
  name,
  title: text,
  description: text,
  version: text,
  licenses: someOf(licence),
  sources: someOf(source),
  resources: someOf(resource),
})

const flag = { type: 'boolean' }
const count = { type: 'integer', minimum: 0 }
const length = { minLength: count, maxLength: count }
const listed = (type: string) => ({ enum: { ...someOf({ type }), uniqueItems: true } })
/** Published: a number (for an integer: a whole one), or a text of one; here never a text. */
const range = (type: string) => ({
  minimum: { type },
  maximum: { type },
  exclusiveMinimum: { type },
  exclusiveMaximum: { type },
})

/** Published, `fields[].constraints`, for the types the folder uses; `required` beside them for all. */
const constraintsOf = {
  string: { unique: flag, ...listed('string'), pattern: { type: 'string', format: 'regex' }, ...length },
  number: { unique: flag, ...listed('number'), ...range('number') },
  integer: { unique: flag, ...listed('integer'), ...range('integer') },
  boolean: listed('boolean'),
  object: { unique: flag, ...listed('object'), ...length, jsonSchema: { type: 'object' } },
  array: { unique: flag, ...listed('array'), ...length, jsonSchema: { type: 'object' } },
} as const

/** Published, `fields[]`: one of the types, each with its own constraints; here the type is always said. */
const fieldOf = (type: string, own: Readonly<Record<string, AnySchema>>) =>
  closed(['name', 'type'], {
    name: text,
    title: text,
    description: text,
    type: { const: type },
    constraints: closed([], { required: flag, ...own }),
  })

/** Published, `foreignKeys[]`: `fields` and `reference.fields`, both lists (here) or both single names. */
const foreignKey = closed(['fields', 'reference'], {
  fields: names,
  reference: closed(['fields'], { resource: name, fields: names }),
})

/** Published: at least one field. `fieldsMatch` is a list of one word, which the published rule misspells and misses. */
const tableProfile = closed(['$schema', 'fields'], {
  $schema: { const: `${profileAt}/tableschema.json` },
  fields: someOf({ oneOf: Object.entries(constraintsOf).map(([type, own]) => fieldOf(type, own)) }),
  fieldsMatch: {
    type: 'array',
    items: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
    maxItems: 1,
  },
  primaryKey: names,
  uniqueKeys: { ...someOf(names), uniqueItems: true },
  foreignKeys: someOf(foreignKey),
  missingValues: { type: 'array', items: { type: 'string' }, uniqueItems: true },
})

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
