import { fontFamily } from '../charts/finish.ts'
import { colorOf, type Scheme } from '../charts/palette.ts'
import type { LegendEntry } from '../forms/legend.ts'
import type { Style } from './target.ts'

/** Value of a colour token (`@eu`) in a scheme. Throws, naming it, when it stands for nothing. */
export function ink(token: string, scheme: Scheme): string {
  const value = token.startsWith('@') ? colorOf(token.slice(1), scheme) : undefined
  if (value === undefined) throw new Error(`no colour is called ${token}`)
  return value
}

/** Value of a legend entry's colour: its second shade where its pattern asks for that and the colour has one. A ring is never pale. */
export function entryInk({ color, pattern, mark }: Omit<LegendEntry, 'label'>, scheme: Scheme): string {
  const soft = mark !== 'ring' && pattern === 'soft' ? colorOf(`${color.slice(1)}-soft`, scheme) : undefined
  return soft ?? ink(color, scheme)
}

/** A style as a CSS font shorthand in the typefaces of the charts. */
export const fontOf = ({ size, weight }: Pick<Style, 'size' | 'weight'>): string =>
  `${weight} ${size}px ${fontFamily}`
