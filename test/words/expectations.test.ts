import { describe, expect, it } from 'vitest'
import { checkEntities, checkFigures, checkSources } from '../../src/data/check.ts'
import { gather } from '../../src/data/Figures.ts'
import { problemSentence } from '../../src/words/problems.ts'
import { problemOf } from '../data/problemOf.ts'
import { derivedRow, printedRow, sampleReference } from '../data/sample.ts'

const wrongFields = {
  id: 1,
  topic: 1,
  unit: 1,
  period: 1,
  value: '1',
  low: '1',
  status: 1,
  printed: 1,
  line: 0.5,
  inputs: 1,
  note: 1,
  sauce: 1,
}
const source = { id: 's', kind: 'series', publisher: 'p', title: 't', date: 'd', language: 'l' }
const wrongFormulas = [
  [derivedRow('a', 'a', ['a'])],
  [derivedRow('a', 'a', ['b'])],
  [printedRow('b'), derivedRow('a', 'a / (a - a)', ['b'])],
]

/** One problem of every kind of expectation the checks have. */
const problems = [
  ...Object.entries(wrongFields).map(([field, value]) =>
    problemOf(() => checkFigures('trade.json', [{ ...printedRow('a'), [field]: value }])),
  ),
  problemOf(() => checkFigures('trade.json', [1])),
  problemOf(() => checkFigures('trade.json', 1)),
  problemOf(() => checkEntities([{ id: 'a', kind: 'b' }])),
  problemOf(() => checkSources([{ ...source, url: 'x' }])),
  ...wrongFormulas.map(rows => problemOf(() => gather([{ dataset: 'trade', rows }], sampleReference))),
]

describe('what a check expected', () => {
  it.each(problems.map(problem => [problem.expected ?? problem.found, problem] as const))(
    'is said in Chinese in a Chinese sentence: %s',
    (_, problem) => {
      // Names of files and fields, ids and examples stay as they are; two Latin words in a row are English.
      expect(problemSentence(problem, 'zh')).not.toMatch(/[A-Za-z]{2,} [A-Za-z]+/)
    },
  )
})
