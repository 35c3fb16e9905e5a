import { add, divide, multiply, point, subtract, type Interval } from './interval.ts'

/** A formula could not be read or names an input that is not there. */
export class FormulaError extends Error {}

type Operator = '+' | '-' | '*' | '/'

type Arithmetic<T> = {
  number(value: number): T
  input(index: number): T
  binary(operator: Operator, left: T, right: T): T
}

const tokens = (formula: string): string[] => formula.match(/\d+(?:\.\d+)?|[a-z]|[-+*/()]|\S/g) ?? []

/** Reads `sum = product (('+'|'-') product)*; product = atom (('*'|'/') atom)*; atom = number | letter | '(' sum ')'`. */
function read<T>(formula: string, over: Arithmetic<T>): T {
  const rest = tokens(formula)
  const fail = (what: string): never => {
    throw new FormulaError(`formula "${formula}": ${what}`)
  }
  function atom(): T {
    const token = rest.shift() ?? fail('ends too early')
    if (token === '(') {
      const inner = sum()
      if (rest.shift() !== ')') fail('a bracket is not closed')
      return inner
    }
    if (/^\d/.test(token)) return over.number(Number(token))
    if (/^[a-z]$/.test(token)) return over.input(token.charCodeAt(0) - 'a'.charCodeAt(0))
    return fail(`"${token}" is not a number, an input or a bracket`)
  }
  function chain(next: () => T, operators: readonly Operator[]): T {
    const follows = () => operators.find(operator => operator === rest[0])
    let left = next()
    for (let operator = follows(); operator !== undefined; operator = follows()) {
      rest.shift()
      left = over.binary(operator, left, next())
    }
    return left
  }
  const product = () => chain(atom, ['*', '/'])
  const sum = (): T => chain(product, ['+', '-'])
  const result = sum()
  if (rest.length) fail(`"${rest.join(' ')}" is left over`)
  return result
}

/** Letter of an input in the formulas, by its place from 0. */
export const letterOf = (index: number): string => String.fromCharCode(97 + index)

const pick = <T>(formula: string, inputs: readonly T[], index: number): T => {
  const input = inputs[index]
  if (input === undefined)
    throw new FormulaError(`formula "${formula}": input ${letterOf(index)} is not given`)
  return input
}

/** Value of a formula over its inputs, in their base units. Throws FormulaError on a formula it cannot read. */
export const evaluate = (formula: string, inputs: readonly number[]): number =>
  read<number>(formula, {
    number: value => value,
    input: index => pick(formula, inputs, index),
    binary: (operator, a, b) =>
      operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : a / b,
  })

const intervalOf = { '+': add, '-': subtract, '*': multiply, '/': divide }

/**
 * Interval of a formula over the intervals of its inputs, by interval arithmetic (Moore 1966): it holds every value
 * the inputs allow, and may be wider when an input stands in the formula more than once.
 */
export const evaluateInterval = (formula: string, inputs: readonly Interval[]): Interval =>
  read<Interval>(formula, {
    number: point,
    input: index => pick(formula, inputs, index),
    binary: (operator, a, b) => intervalOf[operator](a, b),
  })
