/** What can be wrong with a data file, in terms a reader can act on. Words for it stand in `words/problems.ts`. */
export type Problem = {
  readonly kind:
    | 'unreachable'
    | 'missing-file'
    | 'not-json'
    | 'html'
    | 'cut-short'
    | 'schema-version'
    | 'not-rows'
    | 'field'
    | 'duplicate-id'
    | 'unknown-reference'
    | 'formula'
  readonly file: string
  /** 1-based row of the file, where one row is at fault. */
  readonly row?: number
  readonly id?: string
  readonly field?: string
  readonly expected?: string
  readonly found?: string
}

/** A data file that cannot be used. `message` is for logs; people read `words/problems.ts`. */
export class DataError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    const { kind, file, row, id, field, expected, found } = problem
    const place = [file, row === undefined ? '' : `row ${row}`, id ?? '', field ?? '']
      .filter(Boolean)
      .join(', ')
    super(`${kind} in ${place}${expected ? `: expected ${expected}` : ''}${found ? `, found ${found}` : ''}`)
    this.name = 'DataError'
    this.problem = problem
  }
}
