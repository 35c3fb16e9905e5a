import { FormulaError } from './formula.ts'
import type { Figures } from './Figures.ts'
import { judge, type Check, type Identity, type IdentityRow } from './identity.ts'
import { flowIdentities, sumIdentities } from './identityFlows.ts'
import { baseIdentities, changeIdentities, growthIdentities } from './identityGrowth.ts'
import { currencyIdentities, printIdentities, rateIdentities } from './identityPrints.ts'
import { shareIdentities } from './identityShares.ts'
import { DataError, type Problem } from './problem.ts'
import { subjectsOf } from './subject.ts'

const rules = [
  flowIdentities,
  sumIdentities,
  shareIdentities,
  changeIdentities,
  growthIdentities,
  baseIdentities,
  printIdentities,
  currencyIdentities,
  rateIdentities,
]

/** Every identity that the figures themselves ask for: found by rules, none written down. */
export function foundIdentities(figures: Figures): readonly Identity[] {
  const subjects = subjectsOf(figures)
  return rules.flatMap(rule => rule(subjects, figures))
}

const file = 'identities.json'

function declaredIdentity(figures: Figures, { inputs, ...row }: IdentityRow, at: number): Identity {
  const fail = (problem: Partial<Problem>): never => {
    throw new DataError({ kind: 'unknown-reference', file, row: at, id: row.id, ...problem })
  }
  const found = inputs.map(id => figures.byId.get(id) ?? fail({ field: 'inputs', found: id }))
  return { ...row, kind: 'declared', inputs: found }
}

function judgeDeclared(identity: Identity, at: number): Check {
  try {
    return judge(identity)
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error
    const { id } = identity
    throw new DataError({ kind: 'formula', file, row: at, id, field: 'left', found: error.message })
  }
}

const sameInputs = (a: Identity, b: Identity): boolean =>
  a.inputs.length === b.inputs.length && a.inputs.every(input => b.inputs.includes(input))

/** Found once for the same figures: the build writes their page in each language. */
const known = new WeakMap<Figures, readonly Identity[]>()

/**
 * Every identity held against the figures: those found by rules, then the declared ones. Where both state something of
 * the same figures only one counts: the declared one if it explains a difference, else the found one.
 * Throws DataError naming row and field where a declared one names no figure or cannot be computed.
 */
export function checksOf(figures: Figures, declared: readonly IdentityRow[]): readonly Check[] {
  const all = known.get(figures) ?? foundIdentities(figures)
  known.set(figures, all)
  const written = declared.map((row, index) => ({
    identity: declaredIdentity(figures, row, index + 1),
    at: index + 1,
  }))
  const explained = written.filter(({ identity }) => identity.explanation)
  const found = all.filter(identity => !explained.some(own => sameInputs(own.identity, identity)))
  const own = written.filter(({ identity }) => !found.some(other => sameInputs(other, identity)))
  return [...found.map(judge), ...own.map(({ identity, at }) => judgeDeclared(identity, at))]
}
