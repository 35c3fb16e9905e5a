import type { Evidence, Row } from '../frame/Frame.ts'

/** How a value follows from figures: one formula over a, b, c …, and the figures in the order of its letters. */
type Computation = { readonly formula: string; readonly inputs: readonly string[] }

const letters = /[a-z]/g
const placeOf = (letter: string): number => letter.charCodeAt(0) - 'a'.charCodeAt(0)
const letterAt = (place: number): string => String.fromCharCode('a'.charCodeAt(0) + place)

/** The figure itself, or what it is computed from, in brackets: its letters begin after those that are taken. */
function termOf({ figure, formula, inputs }: Evidence, taken: number): Computation {
  if (formula === undefined || inputs === undefined) return { formula: letterAt(taken), inputs: [figure] }
  const moved = formula.replace(letters, letter => letterAt(placeOf(letter) + taken))
  return { formula: `(${moved})`, inputs: inputs.map(input => input.figure) }
}

/**
 * How a file says that a row is computed. A converted value that was computed before has one formula, (a - b) / c, so that
 * no letter means two figures. Null for a row that stands as a source prints it.
 */
export function computationOf({ formula, evidence }: Row): Computation | null {
  if (formula === undefined) {
    const own = evidence.find(one => one.formula !== undefined)
    return own?.formula === undefined
      ? null
      : { formula: own.formula, inputs: (own.inputs ?? []).map(({ figure }) => figure) }
  }
  const terms: string[] = []
  const inputs: string[] = []
  for (const one of evidence) {
    const term = termOf(one, inputs.length)
    terms.push(term.formula)
    inputs.push(...term.inputs)
  }
  return { formula: formula.replace(letters, letter => terms[placeOf(letter)] ?? letter), inputs }
}
