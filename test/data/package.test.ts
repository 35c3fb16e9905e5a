import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packageFaults, tableFaults } from './profile.ts'
import { rowFaults, type Table, type TableRow, type TableSchema } from './tableSchema.ts'

type Resource = { readonly name: string; readonly path: string; readonly schema: string }
type Descriptor = { readonly licenses: readonly unknown[]; readonly resources: readonly Resource[] }

const parsed = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'))
const descriptor: Descriptor = parsed('datapackage.json')
const schemaNames = [...new Set(descriptor.resources.map(({ schema }) => schema))]
const schemas = new Map(schemaNames.map((name): [string, TableSchema] => [name, parsed(name)]))

function schemaNamed(name: string): TableSchema {
  const schema = schemas.get(name)
  if (!schema) throw new Error(`no schema ${name}`)
  return schema
}

const tables = new Map(
  descriptor.resources.map(({ name, path, schema }): [string, Table] => [
    name,
    { schema: schemaNamed(schema), rows: parsed(path) },
  ]),
)

function tableNamed(name: string): Table {
  const table = tables.get(name)
  if (!table) throw new Error(`no table ${name}`)
  return table
}

describe('the data folder as a Data Package', () => {
  it('is described as version 2 of the standard asks', () => {
    expect(packageFaults(descriptor)).toEqual([])
  })

  it.each(schemaNames)('has a Table Schema in %s', name => {
    expect(tableFaults(schemaNamed(name))).toEqual([])
  })

  it.each(descriptor.resources.map(({ name }) => name))(
    'holds only rows that keep to the schema: %s',
    name => {
      expect(rowFaults(tableNamed(name), tables)).toEqual([])
    },
  )

  it('says where each reference of a figure leads', () => {
    const leads = schemaNamed('figure.schema.json').foreignKeys?.map(({ fields, reference }) => [
      fields.join(),
      reference.resource,
    ])
    expect(leads).toEqual([
      ['measure', 'measures'],
      ['entity', 'entities'],
      ['partner', 'entities'],
      ['item', 'entities'],
      ['reporter', 'entities'],
      ['source', 'sources'],
    ])
  })
})

describe('the check of the descriptor', () => {
  const [first] = descriptor.resources
  it.each<[string, object]>([
    ['no resources', { resources: [] }],
    ['another profile', { $schema: 'https://example.org/profile.json' }],
    ['a path out of the folder', { resources: [{ ...first, path: '../trade.json' }] }],
    ['a path from the root', { resources: [{ ...first, path: '/trade.json' }] }],
    ['a path to a disk', { resources: [{ ...first, path: 'file:trade.json' }] }],
    ['data beside a path', { resources: [{ ...first, data: [] }] }],
    ['what no rule speaks of', { created: 'yesterday' }],
    ['a resource without a schema', { resources: [{ ...first, schema: undefined }] }],
    ['a name with blanks', { resources: [{ ...first, name: 'Trade of China' }] }],
    ['a licence that says nothing', { licenses: [{ title: 'free' }] }],
  ])('refuses %s', (_, change) => {
    expect(packageFaults({ ...descriptor, ...change })).not.toEqual([])
  })

  const schema = schemaNamed('figure.schema.json')
  it.each<[string, object]>([
    ['an unknown type', { fields: [{ name: 'id', type: 'text' }] }],
    ['a pattern on a number', { fields: [{ name: 'a', type: 'number', constraints: { pattern: '1' } }] }],
    ['a pattern that is none', { fields: [{ name: 'a', type: 'string', constraints: { pattern: '(' } }] }],
    ['a misspelt constraint', { fields: [{ name: 'a', type: 'string', constraints: { require: true } }] }],
    ['a number among words', { fields: [{ name: 'a', type: 'string', constraints: { enum: ['b', 1] } }] }],
    ['a format nobody checks', { fields: [{ name: 'a', type: 'string', format: 'telex' }] }],
    ['a reference to nothing', { foreignKeys: [{ fields: ['measure'] }] }],
  ])('refuses a Table Schema with %s', (_, change) => {
    expect(tableFaults({ ...schema, ...change })).not.toEqual([])
  })
})

describe('the check of the rows', () => {
  const table = tableNamed('trade')
  const good = table.rows.slice(0, 3)
  const [first = {}] = good
  const faultsWith = (row: TableRow) => rowFaults({ ...table, rows: [...good, row] }, tables)

  it('lets a good row pass', () => {
    expect(faultsWith({ ...first, id: 'one-more', partner: null })).toEqual([])
  })

  it.each<[string, TableRow, RegExp]>([
    ['a number as text', { value: '1,234' }, /row 4: \/value must be number,null/],
    ['half a line', { line: 1.5 }, /\/line must be integer,null/],
    ['no unit', { unit: undefined }, /required property 'unit'/],
    ['a required field of null', { period: null }, /\/period must be string/],
    ['an unknown status', { status: 'guessed' }, /\/status must be equal to one of the allowed values/],
    ['an id with blanks', { id: 'trade 2024' }, /\/id must match pattern/],
    ['a field nobody knows', { vlaue: 1 }, /additional properties .*vlaue/],
    ['an id that stands twice', { id: first['id'] }, /row 4: id .* stands twice/],
    ['an unknown measure', { measure: 'luck' }, /row 4: measure \["luck"\] leads nowhere/],
    ['an unknown entity', { entity: 'atlantis' }, /entity \["atlantis"\] leads nowhere/],
    ['an unknown partner', { partner: 'atlantis' }, /partner \["atlantis"\] leads nowhere/],
    ['an unknown item', { item: 'luck' }, /item \["luck"\] leads nowhere/],
    ['an unknown reporter', { reporter: 'nobody' }, /reporter \["nobody"\] leads nowhere/],
    ['an unknown source', { source: 'hearsay' }, /source \["hearsay"\] leads nowhere/],
  ])('refuses %s', (_, change, fault) => {
    expect(faultsWith({ ...first, id: 'one-more', ...change }).join('\n')).toMatch(fault)
  })
})
