import { describe, expect, it } from 'vitest'
import type { Figure, FigureRow } from '../../src/data/Figure.ts'
import { gather } from '../../src/data/Figures.ts'
import { checksOf, foundIdentities } from '../../src/data/identities.ts'
import { judge, type Check } from '../../src/data/identity.ts'
import { levelOf, yearBefore } from '../../src/data/identityGrowth.ts'
import { intervalOf } from '../../src/data/interval.ts'
import { loadRecords } from '../../src/data/load.ts'
import { loadFolder, readFolder } from './folder.ts'
import { problemOf } from './problemOf.ts'
import { derivedRow, printedRow, sampleReference } from './sample.ts'

const trade = (flow: NonNullable<FigureRow['flow']>, value: number, over: Partial<FigureRow> = {}) =>
  printedRow(`${flow}-${over.period ?? '2024'}`, {
    partner: 'eu',
    flow,
    value,
    printed: String(value),
    ...over,
  })
const gathered = (...rows: readonly FigureRow[]) => gather([{ dataset: 'trade', rows }], sampleReference)
const found = (...rows: readonly FigureRow[]) =>
  foundIdentities(gathered(...rows)).map(({ kind, left, right, inputs }) => ({
    kind,
    formula: `${left} = ${right}`,
    inputs: inputs.map(({ id }) => id),
  }))

describe('identities are found where the figures ask for them:', () => {
  it('exports and imports against their total and their balance', () => {
    const rows = [trade('exports', 60), trade('imports', 40), trade('total', 100), trade('balance', 20)]
    expect(found(...rows)).toEqual([
      { kind: 'flows', formula: 'a + b = c', inputs: ['exports-2024', 'imports-2024', 'total-2024'] },
      { kind: 'balance', formula: 'a - b = c', inputs: ['exports-2024', 'imports-2024', 'balance-2024'] },
    ])
  })

  it('but not across releases or sources, which print their own totals', () => {
    const other = trade('total', 100, { source: 'tables' })
    expect(found(trade('exports', 60), trade('imports', 40), other)).toEqual([])
  })

  it('and not over what is computed: it would agree with itself', () => {
    const total = derivedRow('total', 'a + b', ['exports-2024', 'imports-2024'], {
      partner: 'eu',
      flow: 'total',
    })
    expect(found(trade('exports', 60), trade('imports', 40), total)).toEqual([])
  })

  it('a later print of a quantity against the first of another source', () => {
    expect(found(trade('exports', 60), trade('exports', 61, { id: 'again', source: 'tables' }))).toEqual([
      { kind: 'prints', formula: 'a = b', inputs: ['exports-2024', 'again'] },
    ])
    expect(found(trade('exports', 60), trade('exports', 61, { id: 'again' }))).toEqual([])
  })

  it('but a forecast is not held against a result', () => {
    const forecast = trade('exports', 90, { id: 'forecast', source: 'tables', status: 'forecast' })
    expect(found(trade('exports', 60), forecast)).toEqual([])
  })
})

describe('a growth rate', () => {
  it('knows the measure it is the growth of', () => {
    expect(['goods-trade-growth', 'goods-trade-growth-usd', 'gdp', 'growth'].map(levelOf)).toEqual([
      'goods-trade',
      'goods-trade-usd',
      null,
      null,
    ])
  })

  it('is of the same part of the year before', () => {
    expect(['2024', '2024-Q4', '2024-01/2024-02', '2025-08-17'].map(yearBefore)).toEqual([
      '2023',
      '2023-Q4',
      '2023-01/2023-02',
      '2024-08-17',
    ])
  })
})

describe('a declared identity', () => {
  const row = { id: 'own', title: { en: 'Own', zh: '自' }, left: 'a + b', right: 'c' }
  const figures = gathered(trade('exports', 60), trade('imports', 40), trade('total', 130))
  const inputs = ['exports-2024', 'imports-2024', 'total-2024']

  it('over the same figures as a found one is not counted twice', () => {
    expect(checksOf(figures, [{ ...row, inputs }]).map(({ identity }) => identity.kind)).toEqual(['flows'])
  })

  it('takes the place of a found one when it explains the difference', () => {
    const explanation = { en: 'A slip', zh: '笔误' }
    const checks = checksOf(figures, [{ ...row, inputs, explanation }])
    expect(checks.map(({ identity, explanation: why }) => [identity.kind, why])).toEqual([
      ['declared', explanation],
    ])
  })

  it('is refused with its row when it names no figure or cannot be read', () => {
    expect(problemOf(() => checksOf(figures, [{ ...row, inputs: ['nothing'] }]))).toMatchObject({
      kind: 'unknown-reference',
      file: 'identities.json',
      row: 1,
      field: 'inputs',
      found: 'nothing',
    })
    expect(
      problemOf(() => checksOf(figures, [{ ...row, left: 'a +', inputs: ['total-2024'] }])),
    ).toMatchObject({
      kind: 'formula',
      file: 'identities.json',
      row: 1,
      id: 'own',
    })
  })
})

const folder = await loadFolder()
const { identities } = await loadRecords(readFolder)
const checks = checksOf(folder, identities)
const named = (list: readonly Check[]) =>
  list.map(({ identity, gapPercent }) => `${identity.id}: ${gapPercent.toFixed(3)} %`)

describe('the figures of the site', () => {
  it('are held against each other in many ways', () => {
    expect(checks.length).toBeGreaterThan(300)
    expect(new Set(checks.map(({ identity }) => identity.id)).size).toBe(checks.length)
    expect(new Set(checks.map(({ identity }) => identity.kind)).size).toBeGreaterThanOrEqual(10)
  })

  it('meet every check, or the page says why not', () => {
    expect(named(checks.filter(({ verdict, explanation }) => verdict === 'differs' && !explanation))).toEqual(
      [],
    )
  })

  it('meet nine checks in ten within rounding', () => {
    const holding = checks.filter(({ verdict }) => verdict === 'holds')
    expect(holding.length / checks.length).toBeGreaterThan(0.9)
  })
})

/** Worse than before: green turns red, or what was explained no longer is. */
const alarms = (before: Check, after: Check): boolean =>
  (before.verdict === 'holds' && after.verdict === 'differs') ||
  (before.explanation !== null && after.verdict === 'differs' && after.explanation === null)

const mutated = (figure: Figure, slip: (value: number) => number): Figure => {
  const end = (value: number | null) => (value === null ? null : slip(value))
  return { ...figure, value: end(figure.value), low: end(figure.low), high: end(figure.high) }
}

const byFigure = new Map<Figure, Check[]>()
for (const check of checks)
  for (const figure of new Set(check.identity.inputs))
    byFigure.set(figure, [...(byFigure.get(figure) ?? []), check])

const noticed = (figure: Figure, slip: (value: number) => number): boolean =>
  (byFigure.get(figure) ?? []).some(check => {
    const inputs = check.identity.inputs.map(input => (input === figure ? mutated(figure, slip) : input))
    return alarms(check, judge({ ...check.identity, inputs }))
  })

const isBounded = (figure: Figure): boolean => {
  const { low, high } = intervalOf(figure)
  return Number.isFinite(low) && Number.isFinite(high)
}
/** A check that can tell: it holds or its gap is explained, and nothing it rests on is open-ended. */
const canTell = (figure: Figure): boolean =>
  (byFigure.get(figure) ?? []).some(
    ({ verdict, explanation, identity }) =>
      (verdict === 'holds' || explanation !== null) && identity.inputs.every(isBounded),
  )

/** A fifth too far from nothing, and one more. */
const byAFifth = (value: number): number => value + (value < 0 ? -1 : 1) * (Math.abs(value) * 0.2 + 1)
/** A point or a unit of ten thousand read wrongly. */
const slips = [
  byAFifth,
  (value: number) => value * 10,
  (value: number) => value / 10,
  (value: number) => -value,
]

describe('a wrong value typed into the data', () => {
  const covered = [...byFigure.keys()].filter(canTell)
  const deaf = covered.filter(figure => !noticed(figure, byAFifth))

  it('can be told for most of the figures that a check rests on', () => {
    expect(covered.length).toBeGreaterThan(600)
    expect(covered.length / byFigure.size).toBeGreaterThan(0.9)
  })

  it('turns a check red when it is a fifth off, for all but the smallest parts of a sum', () => {
    expect(deaf.length / covered.length).toBeLessThan(0.02)
  })

  it('turns a check red for every one of them when a digit is lost or gained', () => {
    const silent = deaf.filter(figure => !slips.some(slip => noticed(figure, slip)))
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})
