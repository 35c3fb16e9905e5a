import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules as rowRules } from '../../src/data/check.ts'
import { recordRules } from '../../src/data/checkRecords.ts'
import { contradictionKinds } from '../../src/data/contradiction.ts'
import { datasets, figureTopics, flows, schemaVersion } from '../../src/data/Figure.ts'
import { statuses } from '../../src/frame/Frame.ts'

const folder = 'public/data'

const rules = { ...rowRules, ...recordRules }
const kinds = ['figure', 'measure', 'entity', 'source', 'identity', 'contradiction'] as const

type Field = {
  readonly name: string
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] }
}
type Resource = {
  readonly name: string
  readonly path: string
  readonly schema: string
  readonly schemaVersion: number
}

const parsed = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
/** A list inside a JSON file of ours; the tests below hold it against what it must be. */
const list = (file: string, name: string): readonly unknown[] => {
  const found: unknown = Object(parsed(file))[name]
  if (!Array.isArray(found)) throw new Error(`${file} has no list "${name}"`)
  return found
}

const resources = list('datapackage.json', 'resources') as readonly Resource[]
const files = readdirSync(folder).filter(name => name.endsWith('.json'))

describe('the descriptor of the data folder', () => {
  it('lists every JSON file there, and no other', () => {
    const rows = files.filter(name => name !== 'datapackage.json' && !name.endsWith('.schema.json'))
    expect(resources.map(({ path }) => path).toSorted()).toEqual(rows.toSorted())
  })

  it('names each resource as its file, with our schema version and a schema that is there', () => {
    for (const { name, path, schema, schemaVersion: version } of resources) {
      expect(path).toBe(`${name}.json`)
      expect(version).toBe(schemaVersion)
      expect(existsSync(`${folder}/${schema}`)).toBe(true)
    }
  })

  it('has every dataset a panel can ask for, and nothing of figures beyond', () => {
    const figures = resources.filter(({ schema }) => schema === 'figure.schema.json').map(({ name }) => name)
    expect(figures.toSorted()).toEqual(datasets.toSorted())
  })

  it('has typographic quotes in texts of its own; what others printed stays as it is', () => {
    const straight = resources.flatMap(({ path }) =>
      [...readFileSync(`${folder}/${path}`, 'utf8').matchAll(/"en": ?"((?:[^"\\]|\\.)*)"/g)]
        .map(([, text = '']) => text)
        .filter(text => /\\"|'/.test(text))
        .map(text => `${path}: ${text}`),
    )
    expect(straight).toEqual([])
  })

  it('uses every schema, and one row a line keeps changes readable', () => {
    const schemas = files.filter(name => name.endsWith('.schema.json'))
    expect([...new Set(resources.map(({ schema }) => schema))].toSorted()).toEqual(schemas.toSorted())
    for (const { path } of resources) {
      const rows = parsed(path)
      const lines = readFileSync(`${folder}/${path}`, 'utf8').trimEnd().split('\n').length
      expect([path, lines]).toEqual([path, (Array.isArray(rows) ? rows.length : 0) + 2])
    }
  })
})

describe.each(kinds)('the public schema of a %s', name => {
  const fields = list(`${name}.schema.json`, 'fields') as readonly Field[]

  it('names exactly the fields that the site checks', () => {
    expect(fields.map(field => field.name).toSorted()).toEqual(Object.keys(rules[name]).toSorted())
  })

  it('asks for the same fields as the site', () => {
    const required = Object.entries(rules[name]).flatMap(([field, rule]) => (rule.optional ? [] : field))
    const asked = fields.filter(({ constraints }) => constraints?.required).map(field => field.name)
    expect(asked.toSorted()).toEqual(required.toSorted())
  })

  it('has one row a name', () => {
    expect(parsed(`${name}.schema.json`)).toMatchObject({ primaryKey: ['id'] })
  })
})

describe('the lists of values in the public schema', () => {
  it('are those of the site', () => {
    const fields = list('figure.schema.json', 'fields') as readonly Field[]
    const values = (name: string) => fields.find(field => field.name === name)?.constraints?.enum
    expect(values('topic')).toEqual(figureTopics)
    expect(values('flow')).toEqual(flows)
    expect(values('status')).toEqual(statuses)
  })

  it('are those of the site for contradictions', () => {
    const fields = list('contradiction.schema.json', 'fields') as readonly Field[]
    const values = (name: string) => fields.find(field => field.name === name)?.constraints?.enum
    expect(values('kind')).toEqual(contradictionKinds)
    expect(values('topic')).toEqual(figureTopics)
  })
})
