import type { Option } from '../forms/Look.ts'

type Plain = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const paper = '@surface'

/** Rims of text, which hide lines behind the words on paper of a known colour and would be blots on another. */
const rims = new Set(['textBorderColor'])

function cleared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleared)
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      rims.has(key) && item === paper ? 'transparent' : cleared(item),
    ]),
  )
}

/**
 * An option for a picture without paper. Marks that are hollow or hatched keep the paper's colour inside: lines of the grid
 * must not run through them, and their edges are legible against it. Words lose their rim.
 */
export const clear = (option: Option): Option => {
  const without = cleared(option)
  return isPlain(without) ? without : option
}
