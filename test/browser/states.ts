import * as fc from 'fast-check'
import { dimensions } from '../../src/filter/Filter.ts'
import { keysOf } from '../../src/frame/Frame.ts'
import { panels } from '../panels/panels.ts'
import { frameUnder } from './frames.ts'

/** A panel under a choice that a reader could make. */
export type State = { readonly panel: string; readonly query: string; readonly language: 'en' | 'zh' }

/** What a panel can be chosen by: the ids of its rows, by dimension. */
async function choicesOf(
  panel: (typeof panels)[number],
): Promise<readonly (readonly [string, readonly string[]])[]> {
  const frame = await frameUnder(panel)
  return dimensions
    .map(dimension => [dimension, keysOf(frame, dimension).map(({ id }) => id)] as const)
    .filter(([, ids]) => ids.length > 0)
}

/** Queries over these choices: up to three ids of each of some dimensions, a currency, a level of evidence. */
function queries(choices: readonly (readonly [string, readonly string[]])[]): fc.Arbitrary<string> {
  const chosen = choices.map(([dimension, ids]) =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant('') },
      {
        weight: 1,
        arbitrary: fc
          .uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 })
          .map(list => `${dimension}=${list.join(',')}`),
      },
    ),
  )
  const currency = fc.constantFrom('', '', 'currency=CNY', 'currency=USD', 'currency=EUR')
  const evidence = fc.constantFrom('', '', 'evidence=reported', 'evidence=derived')
  return fc.tuple(...chosen, currency, evidence).map(parts => parts.filter(part => part !== '').join('&'))
}

/** The same random states in every run: a failing one can be made again by its panel and query. */
export async function randomStates(count: number): Promise<readonly State[]> {
  const own = await Promise.all(
    panels.map(async panel => [panel.id, queries(await choicesOf(panel))] as const),
  )
  const states = fc.oneof(
    ...own.map(([panel, query]) =>
      fc.record({
        panel: fc.constant(panel),
        query,
        language: fc.constantFrom('en' as const, 'zh' as const),
      }),
    ),
  )
  return fc.sample(states, { numRuns: count, seed: 20_250_901 })
}
