import { textWidth } from '../charts/measure.ts'
import { wrap } from './layout.ts'

/** Points of an inch. */
export const inch = 72

/** Inches a text takes on one line, in the typeface of the slides. */
export const widthOf = (text: string, size: number, bold = false): number =>
  textWidth(text, `${bold ? 'bold ' : ''}${size}px`) / inch

/** Lines a text takes in a width of so many inches; a little air, as each program measures in its own way. */
export const linesIn = (text: string, size: number, width: number, bold = false): number =>
  Math.max(1, wrap(text, width * 0.985, line => widthOf(line, size, bold)).length)

/** Inches a line of a type takes. */
export const lineOf = (size: number): number => (size * 1.22) / inch
