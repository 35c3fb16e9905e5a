import { describe, expect, it } from 'vitest'
import { checkFigures } from '../../src/data/check.ts'
import { DataError, type Problem } from '../../src/data/problem.ts'
import { problemSentence } from '../../src/words/problems.ts'

const kinds: readonly Problem['kind'][] = [
  'unreachable',
  'missing-file',
  'not-json',
  'html',
  'cut-short',
  'schema-version',
  'not-rows',
  'field',
  'duplicate-id',
  'unknown-reference',
  'formula',
]

const problemOf = (rows: unknown): Problem => {
  try {
    checkFigures('trade.json', rows)
  } catch (error) {
    if (error instanceof DataError) return error.problem
  }
  throw new Error('these rows are right')
}

describe('problems in words', () => {
  it('name the file in both languages, whatever is wrong', () => {
    for (const kind of kinds) {
      expect(problemSentence({ kind, file: 'trade.json' }, 'en')).toMatch(/^trade\.json.*\.$/)
      expect(problemSentence({ kind, file: 'trade.json' }, 'zh')).toMatch(/trade\.json.*。$/)
    }
  })

  it('name row, id and field where they are known', () => {
    const problem: Problem = { kind: 'duplicate-id', file: 'nev.json', row: 7, id: 'nev-sales', field: 'id' }
    expect(problemSentence(problem, 'en')).toBe(
      'nev.json, row 7 (nev-sales), field “id”: this id stands there a second time.',
    )
    expect(problemSentence(problem, 'zh')).toBe('nev.json第7行（nev-sales）的“id”字段：该编号重复出现。')
  })

  it('say in Chinese what a check expected', () => {
    const row = {
      id: 'a',
      topic: 'trade',
      measure: 'm',
      entity: 'china',
      period: '2024',
      unit: 'CNY',
      status: 'reported',
    }
    expect(problemSentence(problemOf([{ ...row, value: 'x' }]), 'zh')).toContain('应为数字或null，实际为"x"')
    expect(problemSentence(problemOf([row]), 'zh')).toContain('应为数字或null，实际为空缺')
    expect(problemSentence(problemOf([{ ...row, period: 'May' }]), 'zh')).toContain(
      '应为时期，例如2024, 2024-Q4或2024-01/2024-02',
    )
    expect(problemSentence(problemOf({}), 'zh')).toContain('没有数据行列表')
  })
})
