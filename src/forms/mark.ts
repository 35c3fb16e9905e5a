import type { Row, Status } from '../frame/Frame.ts'
import { boundOf } from './label.ts'

/** How a mark is filled or drawn, for the picture and for its key. */
export type Pattern = 'solid' | 'soft' | 'hatched' | 'dashed' | 'open' | 'hollow' | 'whisker'

/** Style of a mark, as far as forms use it; fits every type of series. */
export type ItemStyle = {
  readonly color: string
  readonly borderColor?: string
  readonly borderWidth?: number
  readonly borderType?: number[]
  readonly decal?: {
    readonly symbol: string
    readonly symbolSize: number
    readonly color: string
    readonly dashArrayX: number[]
    readonly dashArrayY: number[]
    readonly rotation: number
  }
}

const patterns: Readonly<Partial<Record<Status, Pattern>>> = {
  derived: 'hatched',
  forecast: 'dashed',
  target: 'dashed',
}

const isSoft = (color: string): boolean => color.endsWith('-soft')

/** How a row's mark is drawn, by its status; where that says nothing, by the shade of its colour. */
export const patternOf = ({ status }: Pick<Row, 'status'>, color: string): Pattern =>
  patterns[status] ?? (isSoft(color) ? 'soft' : 'solid')

/** Colour a row's mark is drawn in: its own, or grey when others are chosen. */
export const inkOf = ({ emphasis }: Row, color: string): string => (emphasis === 'muted' ? '@muted' : color)

/** Edge of a mark in the second shade of grey, which alone would be too pale for its paper. */
export const paleEdge = '@muted'

/** True for a mark in the second shade that others are chosen before: a pale filling with an edge. */
const isPale = ({ emphasis }: Row, color: string): boolean => emphasis === 'muted' && isSoft(color)

/** Colour of the words beside a mark. */
export const wordsInk = ({ emphasis }: Row): string => (emphasis === 'muted' ? '@ink-faint' : '@ink')

/** Colour of words that name a line: the line's own, in the shade that is dark enough to read. */
export const nameInk = (row: Row, color: string): string =>
  row.emphasis === 'muted' ? '@ink-faint' : color.replace(/-soft$/, '')

/** Weight of the words beside a mark. */
export const wordsWeight = ({ emphasis }: Row): 'bold' | 'normal' =>
  emphasis === 'chosen' ? 'bold' : 'normal'

/** Bands of a hatching and the room between them, in pixels of the layout. */
export const hatch = { thick: 2, gap: 5 }

const hatching = (color: string): ItemStyle => ({
  color: '@surface',
  borderColor: color,
  borderWidth: 1.25,
  decal: {
    symbol: 'rect',
    symbolSize: 1,
    color,
    dashArrayX: [1, 0],
    dashArrayY: [hatch.thick, hatch.gap],
    rotation: -Math.PI / 4,
  },
})
const outline = (color: string): ItemStyle => ({
  color: '@surface',
  borderColor: color,
  borderWidth: 1.5,
  borderType: [4, 3],
})

const pale: ItemStyle = { color: '@muted-soft', borderColor: paleEdge, borderWidth: 1 }

/** A box of which only the ends are known: the value is somewhere within. */
const box = (color: string): ItemStyle => ({ color: '@surface', borderColor: color, borderWidth: 1.5 })

const isBox = (row: Row): boolean => row.value === null || boundOf(row) === 'upper'

/**
 * Style of a filled mark: computed values are hatched, forecasts and targets a dashed outline, ranges and upper bounds a
 * box, all others full; a muted one keeps its shade, dark or pale.
 */
export function fillOf(row: Row, color: string): ItemStyle {
  const ink = inkOf(row, color)
  const pattern = patternOf(row, color)
  if (pattern === 'hatched') return hatching(ink)
  if (pattern === 'dashed') return outline(ink)
  if (isBox(row)) return box(ink)
  return isPale(row, color) ? pale : { color: ink }
}

/** True for points drawn hollow: computed, preliminary, forecast or target. */
export const isHollow = ({ status }: Row): boolean =>
  status === 'preliminary' || patterns[status] !== undefined

/** Style of a point. */
export function pointOf(row: Row, color: string): ItemStyle {
  const ink = inkOf(row, color)
  const filling = isPale(row, color) ? '@muted-soft' : ink
  return { color: isHollow(row) ? '@surface' : filling, borderColor: ink, borderWidth: 2 }
}

/** True when a row has an interval with two ends, drawn as a whisker. */
export const hasWhisker = (row: Row): boolean => row.low !== null && row.high !== null && row.high > row.low

/** True when a row's value is a lower bound: its mark is drawn open, with an arrow. */
export const isOpen = (row: Row): boolean => row.value !== null && boundOf(row) === 'lower'

/** Px a lower bound takes beyond its end: the point of its arrow. 0 for rows that are not open. */
export const arrowOf = (row: Row, thickness: number): number =>
  isOpen(row) ? Math.round(Math.min(12, thickness * 0.6)) : 0
