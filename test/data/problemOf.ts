import { DataError, type Problem } from '../../src/data/problem.ts'

/** The problem a check finds. Throws when it finds none, and what it throws besides. */
export function problemOf(check: () => unknown): Problem {
  try {
    check()
  } catch (error) {
    if (error instanceof DataError) return error.problem
    throw error
  }
  throw new Error('the check found nothing')
}
