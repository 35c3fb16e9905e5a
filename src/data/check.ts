import { statuses } from '../frame/Frame.ts'
import { isId, isUnit } from '../frame/isId.ts'
import {
  figureTopics,
  flows,
  schemaVersion,
  type Entity,
  type FigureRow,
  type Measure,
  type Source,
} from './Figure.ts'
import { isPeriod } from './period.ts'
import { DataError, type Problem } from './problem.ts'

export type Rule = {
  readonly expected: string
  readonly holds: (value: unknown) => boolean
  readonly optional?: true
}
/** A rule for every field of a row type: the compiler sees that none is forgotten. */
export type Rules<T> = Readonly<Record<keyof T, Rule>>

export const text: Rule = { expected: 'text', holds: v => typeof v === 'string' && v !== '' }
export const id: Rule = {
  expected: 'an id of small letters, digits and -',
  holds: v => typeof v === 'string' && isId(v),
}
const unit: Rule = {
  expected: 'a unit such as percent, CNY or CNY-per-USD',
  holds: v => typeof v === 'string' && isUnit(v),
}
export const oneOf = (list: readonly string[]): Rule => ({
  expected: `one of ${list.join(', ')}`,
  holds: v => typeof v === 'string' && list.includes(v),
})
export const wholeNumber: Rule = { expected: 'a whole number', holds: v => Number.isInteger(v) }
export const number: Rule = { expected: 'a number', holds: v => typeof v === 'number' && Number.isFinite(v) }
export const optional = (rule: Rule): Rule => ({ ...rule, optional: true })
export const bilingual: Rule = {
  expected: 'texts en and zh',
  holds: v =>
    typeof v === 'object' &&
    v !== null &&
    text.holds(Reflect.get(v, 'en')) &&
    text.holds(Reflect.get(v, 'zh')),
}

const figureRules: Rules<FigureRow> = {
  id,
  topic: oneOf(figureTopics),
  measure: id,
  entity: id,
  partner: optional(id),
  flow: optional(oneOf(flows)),
  item: optional(id),
  reporter: optional(id),
  period: {
    expected: 'a period such as 2024, 2024-Q4 or 2024-01/2024-02',
    holds: v => typeof v === 'string' && isPeriod(v),
  },
  value: optional({ expected: 'a number or null', holds: v => v === null || number.holds(v) }),
  low: optional(number),
  high: optional(number),
  precision: optional(number),
  unit,
  status: oneOf(statuses),
  printed: optional(text),
  source: optional(id),
  section: optional(text),
  line: optional(wholeNumber),
  vintage: optional(id),
  inputs: optional({
    expected: 'a list of figure ids',
    holds: v => Array.isArray(v) && v.length > 0 && v.every(id.holds),
  }),
  formula: optional(text),
  note: optional(bilingual),
}

const measureRules: Rules<Measure> = { id, label: bilingual, unit, definition: bilingual }
const entityRules: Rules<Entity> = { id, kind: id, label: bilingual, partOf: optional(id) }
const sourceRules: Rules<Source> = {
  id,
  kind: oneOf(['document', 'series']),
  publisher: text,
  title: text,
  date: text,
  language: text,
  url: optional({ expected: 'an http address', holds: v => typeof v === 'string' && /^https?:\/\//.test(v) }),
  note: optional(bilingual),
}

/** What each kind of row must hold, field by field. The schemas in the data folder tell other tools the same. */
export const rules = { figure: figureRules, measure: measureRules, entity: entityRules, source: sourceRules }

const shown = (value: unknown): string => {
  const written = JSON.stringify(value) ?? 'nothing'
  return written.length > 60 ? `${written.slice(0, 57)}…` : written
}

/** Holds one row against its rules; `fail` is called with the first thing that is wrong, and throws. */
export function checkFields(
  row: unknown,
  rules: Readonly<Record<string, Rule>>,
  fail: (problem: Partial<Problem>) => never,
): Record<string, unknown> {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return fail({ expected: 'an object', found: shown(row) })
  const fields: Record<string, unknown> = { ...row }
  const name = typeof fields['id'] === 'string' ? { id: fields['id'] } : {}
  // First what is not known: a field that is spelt wrong is not there under its name, and that would be said of another.
  const unknown = Object.keys(fields).find(field => !Object.hasOwn(rules, field))
  if (unknown !== undefined)
    fail({ ...name, field: unknown, expected: 'no such field', found: shown(fields[unknown]) })
  for (const [field, rule] of Object.entries(rules)) {
    const value = fields[field]
    if (value === undefined ? !rule.optional : !rule.holds(value))
      fail({ ...name, field, expected: rule.expected, found: shown(value) })
  }
  return fields
}

/** All rows of a file, each checked, no id twice. Throws DataError naming file, row and field. */
export function checkList<T>(file: string, rows: unknown, rules: Rules<T>): readonly T[] {
  if (!Array.isArray(rows))
    throw new DataError({ kind: 'not-rows', file, expected: 'a list of rows', found: shown(rows) })
  const seen = new Set<unknown>()
  rows.forEach((row, index) => {
    const { id: own } = checkFields(row, rules, problem => {
      throw new DataError({ kind: 'field', file, row: index + 1, ...problem })
    })
    if (seen.has(own))
      throw new DataError({ kind: 'duplicate-id', file, row: index + 1, id: String(own), field: 'id' })
    seen.add(own)
  })
  // The rules above are the type: each row has just been held against them.
  return rows as readonly T[]
}

/** What a row must carry by its status: derived rows a formula and inputs, all others a value and a source. */
const requiredBy = (status: unknown): readonly (keyof FigureRow)[] =>
  status === 'derived' ? ['inputs', 'formula'] : status === 'missing' ? [] : ['value', 'printed', 'source']

/** Rows of a figure file, each checked. Throws DataError naming file, row (1-based) and field. */
export function checkFigures(file: string, rows: unknown): readonly FigureRow[] {
  const figures = checkList(file, rows, figureRules)
  figures.forEach((figure, index) => {
    const field = requiredBy(figure.status).find(name => figure[name] === undefined)
    if (field === undefined) return
    const { expected } = figureRules[field]
    throw new DataError({
      kind: 'field',
      file,
      row: index + 1,
      id: figure.id,
      field,
      expected,
      found: 'nothing',
    })
  })
  return figures
}

/** Rows of `measures.json`, checked as figures are. */
export const checkMeasures = (rows: unknown): readonly Measure[] =>
  checkList('measures.json', rows, measureRules)

/** Rows of `entities.json`, checked as figures are. */
export const checkEntities = (rows: unknown): readonly Entity[] =>
  checkList('entities.json', rows, entityRules)

/** Rows of `sources.json`, checked as figures are. */
export const checkSources = (rows: unknown): readonly Source[] => checkList('sources.json', rows, sourceRules)

/** True for text that begins like JSON and ends before its last bracket or quote is closed. */
function isCut(content: string): boolean {
  if (!/^\s*[[{]/.test(content)) return false
  const outside = content.replace(/"(?:[^"\\]|\\.)*"/gs, '')
  const count = (sign: RegExp) => outside.match(sign)?.length ?? 0
  return outside.includes('"') || count(/[[{]/g) > count(/[\]}]/g)
}

/** JSON of a data file. Throws DataError when it is a web page, cut short, or not JSON. */
export function parseFile(file: string, content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    const start = content.trimStart()
    if (start.startsWith('<'))
      throw new DataError({ kind: 'html', file, expected: 'JSON', found: shown(start.slice(0, 40)) })
    throw new DataError({
      kind: isCut(content) ? 'cut-short' : 'not-json',
      file,
      found: shown(content.slice(-40)),
    })
  }
}

/**
 * The schema version the descriptor states for a file, held against ours.
 * Throws DataError on another version; a file the descriptor does not list passes, its rows are checked anyway.
 */
export function checkVersion(file: string, descriptor: unknown): void {
  const resources: unknown = Object(descriptor).resources
  const resource: unknown = Array.isArray(resources)
    ? resources.find(entry => Object(entry).path === file)
    : undefined
  const found: unknown = Object(resource).schemaVersion
  if (found === undefined || found === schemaVersion) return
  throw new DataError({
    kind: 'schema-version',
    file,
    field: 'schemaVersion',
    expected: String(schemaVersion),
    found: shown(found),
  })
}
