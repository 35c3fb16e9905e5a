import type { Emphasis, Evidence, Key, Row, Text } from '../frame/Frame.ts'
import type { DatasetName, Entity, Figure, FigureRow, Measure, Source } from './Figure.ts'
import { evaluate, evaluateInterval, FormulaError } from './formula.ts'
import { printedInterval, type Interval } from './interval.ts'
import { ofMeasure } from './ofMeasure.ts'
import { DataError } from './problem.ts'

/** Names, units and sources that figures refer to. */
export type Reference = {
  readonly measures: ReadonlyMap<string, Measure>
  readonly entities: ReadonlyMap<string, Entity>
  readonly sources: ReadonlyMap<string, Source>
}

/** A set of figures with what they refer to: what a panel tabulates from. */
export type Figures = {
  readonly list: readonly Figure[]
  readonly byId: ReadonlyMap<string, Figure>
  readonly reference: Reference
  /** Version of the data folder they come from; empty when its descriptor could not be had. */
  readonly version: string
}

/** Column ids that name what a figure is about, and that a reader can choose by. */
export type Dimension = 'period' | 'partner' | 'flow' | 'measure' | 'entity' | 'item'

const finite = (end: number): number | null => (Number.isFinite(end) ? end : null)

type Held = { readonly row: FigureRow; readonly dataset: DatasetName; readonly at: number }

function resolver(rows: ReadonlyMap<string, Held>) {
  const done = new Map<string, { value: number | null; interval: Interval }>()
  const open = new Set<string>()
  return function resolve(held: Held): { value: number | null; interval: Interval } {
    const { row, dataset, at } = held
    const known = done.get(row.id)
    if (known) return known
    const fail = (found: string): never => {
      throw new DataError({
        kind: 'formula',
        file: `${dataset}.json`,
        row: at,
        id: row.id,
        field: 'formula',
        found,
      })
    }
    if (open.has(row.id)) return fail('a derived figure that rests on itself')
    open.add(row.id)
    const input = (id: string) => resolve(rows.get(id) ?? fail(`an input "${id}" that is not there`))
    const result =
      row.formula === undefined || row.inputs === undefined
        ? { value: row.value ?? null, interval: printedInterval(row) }
        : derive(row.formula, row.inputs.map(input), fail)
    open.delete(row.id)
    done.set(row.id, result)
    return result
  }
}

/**
 * A derived value is known when all inputs are; one with an open-ended input is known only as a bound.
 * Calls `fail` with what is wrong when the formula cannot be read or gives no number, as when it divides by 0.
 */
function derive(
  formula: string,
  inputs: readonly { value: number | null; interval: Interval }[],
  fail: (found: string) => never,
) {
  const values = inputs.map(input => input.value)
  const known = values.every(value => value !== null)
  const intervals = inputs.map(input => input.interval)
  try {
    const interval = evaluateInterval(formula, intervals)
    const value = known ? evaluate(formula, values) : null
    return value === null || Number.isFinite(value) ? { value, interval } : fail('a result that is no number')
  } catch (error) {
    if (error instanceof FormulaError) return fail(error.message)
    throw error
  }
}

const hasInterval = (row: FigureRow): boolean =>
  row.status === 'derived' || row.low !== undefined || row.high !== undefined

/**
 * Figures of several checked files: derived values computed with their intervals, references held against the lists.
 * Throws DataError naming file, row and field on an id used twice, an unknown reference or a formula that fails.
 */
export function gather(
  files: readonly { readonly dataset: DatasetName; readonly rows: readonly FigureRow[] }[],
  reference: Reference,
  version = '',
): Figures {
  const rows = new Map<string, Held>()
  for (const { dataset, rows: list } of files)
    list.forEach((row, index) => {
      const held = { row, dataset, at: index + 1 }
      if (rows.has(row.id))
        throw new DataError({
          kind: 'duplicate-id',
          file: `${dataset}.json`,
          row: held.at,
          id: row.id,
          field: 'id',
        })
      refer(held, reference)
      rows.set(row.id, held)
    })
  const resolve = resolver(rows)
  const list = [...rows.values()].map((held): Figure => {
    const { value, interval } = resolve(held)
    const ends = hasInterval(held.row)
      ? { low: finite(interval.low), high: finite(interval.high) }
      : { low: null, high: null }
    return { ...held.row, value, ...ends, dataset: held.dataset }
  })
  return { list, byId: new Map(list.map(figure => [figure.id, figure])), reference, version }
}

function refer({ row, dataset, at }: Held, { measures, entities, sources }: Reference): void {
  const check = (
    field: 'measure' | 'entity' | 'partner' | 'item' | 'reporter' | 'source',
    known: ReadonlyMap<string, unknown>,
  ) => {
    const id = row[field]
    if (id !== undefined && !known.has(id))
      throw new DataError({
        kind: 'unknown-reference',
        file: `${dataset}.json`,
        row: at,
        id: row.id,
        field,
        found: id,
      })
  }
  check('measure', measures)
  for (const field of ['entity', 'partner', 'item', 'reporter'] as const) check(field, entities)
  check('source', sources)
}

/** The figure with this id. Throws when it is not among the loaded ones: a panel then misses a dataset in `needs`. */
export function figure(figures: Figures, id: string): Figure {
  const found = figures.byId.get(id)
  if (!found) throw new Error(`no figure "${id}" among the ${figures.list.length} loaded`)
  return found
}

/** Fields that figures can be asked for by. */
const asked = [
  'period',
  'partner',
  'flow',
  'measure',
  'entity',
  'item',
  'topic',
  'reporter',
  'unit',
  'status',
  'dataset',
  'vintage',
  'source',
] as const

type Query = { readonly [K in (typeof asked)[number]]?: string | readonly string[] }

/** Figures whose fields equal the query's (or are among them, for a list), in the order of the files. */
export function select(figures: Figures, query: Query): readonly Figure[] {
  const fields = asked.filter(field => query[field] !== undefined)
  const { measure } = query
  const list = typeof measure === 'string' ? ofMeasure(figures.list, measure) : figures.list
  return list.filter(candidate =>
    fields.every(field => {
      const [wanted, value] = [query[field], candidate[field]]
      return typeof wanted === 'string' ? value === wanted : value !== undefined && wanted?.includes(value)
    }),
  )
}

const named = (id: string, label: Text | undefined): Key => ({ id, label: label ?? { en: id, zh: id } })

/** Key of an entity (also partners, items and reporters) with its label. */
export const entityKey = (figures: Figures, id: string): Key =>
  named(id, figures.reference.entities.get(id)?.label)

/** Key of a measure with its label. */
export const measureKey = (figures: Figures, id: string): Key =>
  named(id, figures.reference.measures.get(id)?.label)

/** Citation of a source: publisher, title, date, as one line. */
export const citationOf = (source: Source): string => `${source.publisher}: ${source.title} (${source.date})`

/** One line a source, shared by all figures that rest on it. */
const lines = new WeakMap<Source, string>()
function lineOf(source: Source): string {
  const line = lines.get(source) ?? citationOf(source)
  lines.set(source, line)
  return line
}

/** Where a figure comes from, its inputs followed to their prints. */
export function evidenceOf(figures: Figures, of: Figure): Evidence {
  const { reporter, formula, inputs, note } = of
  const source = of.source === undefined ? undefined : figures.reference.sources.get(of.source)
  const evidence: { -readonly [Field in keyof Evidence]: Evidence[Field] } = {
    figure: of.id,
    status: of.status,
    period: of.period,
    value: of.value,
    unit: of.unit,
    printed: of.printed ?? '',
    source: of.source ?? '',
    citation: source ? lineOf(source) : '',
    section: of.section ?? '',
  }
  // What only some have to say of themselves. There are so many that an object of it for each would be felt.
  if (reporter !== undefined) evidence.reporter = entityKey(figures, reporter).label
  if (source?.url !== undefined) evidence.url = source.url
  if (formula !== undefined) evidence.formula = formula
  if (inputs !== undefined) evidence.inputs = inputs.map(id => evidenceOf(figures, figure(figures, id)))
  if (note !== undefined) evidence.note = note
  return evidence
}

/** A row of a frame from one figure under the given keys. */
export function rowOf(
  figures: Figures,
  of: Figure,
  keys: Readonly<Record<string, Key>>,
  emphasis: Emphasis = 'plain',
): Row {
  const row = {
    keys,
    value: of.value,
    low: of.low,
    high: of.high,
    unit: of.unit,
    status: of.status,
    evidence: [evidenceOf(figures, of)],
    emphasis,
  }
  return of.note === undefined ? row : { ...row, note: of.note }
}
