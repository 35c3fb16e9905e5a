import { textWidth } from '../charts/measure.ts'
import type { Language } from '../frame/Frame.ts'
import { wrap } from './layout.ts'

/** Points of an inch. */
export const inch = 72

/** Inches a text takes on one line, in the typeface of the slides. */
export const widthOf = (text: string, size: number, bold = false): number =>
  textWidth(text, `${bold ? 'bold ' : ''}${size}px`) / inch

/** Lines a text takes in a width of so many inches; a little air, as each program measures in its own way. */
export const linesIn = (text: string, size: number, width: number, bold = false): number =>
  Math.max(1, wrap(text, width * 0.985, line => widthOf(line, size, bold)).length)

/** Points from line to line: Chinese signs fill their square, and want more air between the lines. */
export const leading = (size: number, language: Language): number =>
  Math.round(size * (language === 'zh' ? 1.4 : 1.2) * 10) / 10

/** Inches a line of a type takes. */
export const lineOf = (size: number, language: Language): number => leading(size, language) / inch
