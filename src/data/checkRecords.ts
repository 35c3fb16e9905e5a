import {
  bilingual,
  checkFields,
  checkList,
  id,
  oneOf,
  number,
  optional,
  text,
  wholeNumber,
  type Rules,
} from './check.ts'
import { contradictionKinds, type Contradiction, type ContradictionSide } from './contradiction.ts'
import { figureTopics } from './Figure.ts'
import type { Figures } from './Figures.ts'
import type { IdentityRow } from './identity.ts'
import { DataError, type Problem } from './problem.ts'

const identityRules: Rules<IdentityRow> = {
  id,
  title: bilingual,
  left: text,
  right: text,
  inputs: {
    expected: 'a list of figure ids',
    holds: v => Array.isArray(v) && v.length > 0 && v.every(id.holds),
  },
  explanation: optional(bilingual),
  upTo: optional(number),
}

const sideRules: Rules<ContradictionSide> = {
  source: id,
  section: optional(text),
  line: optional(wholeNumber),
  printed: text,
  says: bilingual,
  figure: optional(id),
}

const contradictionRules: Rules<Contradiction> = {
  id,
  kind: oneOf(contradictionKinds),
  topic: oneOf(figureTopics),
  title: bilingual,
  sides: { expected: 'a list of two sides or more', holds: v => Array.isArray(v) && v.length > 1 },
  reading: bilingual,
}

/** What identities and contradictions must hold, field by field, as `rules` says it for figures. */
export const recordRules = { identity: identityRules, contradiction: contradictionRules }

/** Rows of `identities.json`, each checked. Throws DataError naming row (1-based) and field. */
export const checkIdentities = (rows: unknown): readonly IdentityRow[] =>
  checkList('identities.json', rows, identityRules)

const file = 'contradictions.json'

/** Rows of `contradictions.json`, each checked with its sides. Throws DataError naming row (1-based) and field. */
export function checkContradictions(rows: unknown): readonly Contradiction[] {
  const list = checkList<Contradiction>(file, rows, contradictionRules)
  list.forEach(({ id: own, sides }, index) =>
    sides.forEach((side, place) => {
      checkFields(side, sideRules, problem => {
        const { field } = problem
        const at = `sides ${place + 1}${field === undefined ? '' : `, ${field}`}`
        throw new DataError({ kind: 'field', file, row: index + 1, ...problem, id: own, field: at })
      })
    }),
  )
  return list
}

/**
 * Holds the references of contradictions against what is loaded. Throws DataError when one names a source or figure
 * that is not there.
 */
export function referContradictions(list: readonly Contradiction[], figures: Figures): void {
  list.forEach(({ id: own, sides }, index) => {
    const fail = (problem: Partial<Problem>): never => {
      throw new DataError({ kind: 'unknown-reference', file, row: index + 1, id: own, ...problem })
    }
    sides.forEach(({ source, figure }, place) => {
      if (!figures.reference.sources.has(source)) fail({ field: `sides ${place + 1}, source`, found: source })
      if (figure !== undefined && !figures.byId.has(figure))
        fail({ field: `sides ${place + 1}, figure`, found: figure })
    })
  })
}
