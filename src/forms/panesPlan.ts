import { keysOf, type Frame, type Key, type Row, type Text } from '../frame/Frame.ts'
import { leftOutHeight, scales } from './arrange.ts'
import { barsDemand, barsHeight, type BarsSpec } from './bars.ts'
import { keptOf } from './kept.ts'
import { layoutOf } from './layout.ts'
import type { Look, Size } from './Look.ts'
import { wrapText } from './textWidth.ts'

/** Several small charts of bars in one, each on a scale of its own: for values that must not be read against each other. */
export type PanesSpec = {
  /** Column whose keys are the panes. */
  readonly by: string
  /** How each pane is drawn. */
  readonly bars: BarsSpec
  /** What to say where one pane lacks a line that another has; without it the pane is shorter. */
  readonly lacking?: Text
  /** Panes beside each other at most; as many as have room otherwise. */
  readonly abreast?: number
}

/** One pane: its part of the frame, and where its rows stand in the whole. */
export type Pane = { readonly key: Key; readonly frame: Frame; readonly rows: readonly number[] }

/** Place of a pane in the chart, px. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A line without a value, so that words can stand there; it is no row of the frame. */
const lackingRow = (category: string, key: Key, unit: string): Row => ({
  keys: { [category]: key },
  value: null,
  low: null,
  high: null,
  unit,
  status: 'missing',
  evidence: [],
  emphasis: 'plain',
})

function paneOf(frame: Frame, key: Key, { by, bars: { category }, lacking }: PanesSpec): Pane {
  const rows = frame.rows.flatMap((row, index) => (row.keys[by]?.id === key.id ? [index] : []))
  const own = rows.flatMap(index => frame.rows[index] ?? [])
  const unit = own[0]?.unit ?? ''
  // Within a pane all rows have one unit, which its title and the subtitle say.
  const columns = frame.columns.map(column => (column.kind === 'measure' ? { ...column, unit } : column))
  const has = new Set(own.map(({ keys }) => keys[category]?.id))
  const absent = lacking ? keysOf(frame, category).filter(({ id }) => !has.has(id)) : []
  const more = absent.map(line => lackingRow(category, line, unit))
  return { key, rows, frame: { ...frame, columns, rows: [...own, ...more] } }
}

export const panesOf = (frame: Frame, spec: PanesSpec): readonly Pane[] =>
  keysOf(frame, spec.by).map(key => paneOf(frame, key, spec))

/** Names as short as years stand beside the bars also on a phone. */
export const paneSize = (size: Size): Size => (size === 'small' ? 'medium' : size)

const between = 36
/** A pane narrower than this many letters is set below the others; on a slide letters are large. */
const narrowest = (size: Size): number => (size === 'slide' ? 13 : 15)

/** As many in each row of panes, as far as they go. */
const evenly = (count: number, most: number): number => Math.ceil(count / Math.ceil(count / most))

function abreastOf(look: Look, count: number, spec: PanesSpec): number {
  const fit = Math.floor((look.width + between) / (layoutOf(look).text * narrowest(look.size) + between))
  return evenly(count, Math.max(1, Math.min(fit, count, spec.abreast ?? count)))
}

const gapBelow = 14

const widthOf = (look: Look, abreast: number): number => (look.width - (abreast - 1) * between) / abreast

export function boxesOf(all: readonly Pane[], look: Look, spec: PanesSpec): readonly Box[] {
  const abreast = abreastOf(look, all.length, spec)
  const width = widthOf(look, abreast)
  const own = { ...look, size: paneSize(look.size), width }
  const heights = all.map(pane => barsHeight(pane.frame, own, spec.bars))
  const tallest = Math.max(0, ...heights)
  return all.map((_, index) => ({
    x: (index % abreast) * (width + between),
    y: Math.floor(index / abreast) * (tallest + gapBelow),
    width,
    height: heights[index] ?? tallest,
  }))
}

/** Panes on a sheet with an end: the type they are set in, and how many stand beside each other. */
type Setting = { readonly scale: number; readonly abreast: number }

/** Larger type first; in each, fewer panes beside each other last. */
function settings(look: Look, count: number, spec: PanesSpec): readonly Setting[] {
  return scales.flatMap(scale => {
    const most = abreastOf({ ...look, scale }, count, spec)
    const numbers = Array.from({ length: most }, (_, at) => evenly(count, most - at))
    return [...new Set(numbers)].map(abreast => ({ scale, abreast }))
  })
}

export const linesIn = ({ frame }: Pane, { bars: { category } }: PanesSpec): number =>
  Math.max(1, keysOf(frame, category).length)

/** Px of a row of panes where each line has what it would like, or only what it needs. */
function rowHeight(all: readonly Pane[], look: Look, line: 'roomy' | 'tight', spec: PanesSpec): number {
  const heights = all.map(pane => {
    const demand = barsDemand(pane.frame, look, specIn(look, all, spec))
    return demand.around + linesIn(pane, spec) * demand[line]
  })
  return Math.max(...heights)
}

type Laid = {
  /** The panes that stand there, and the box of each. */
  readonly shown: readonly Pane[]
  readonly boxes: readonly Box[]
  readonly pane: Look
  readonly over: number
}

/** Panes in a setting, each row of them as high as the sheet allows; `over` px more than that are wanted. */
function laid(
  all: readonly Pane[],
  look: Look,
  height: number,
  setting: Setting,
  line: 'roomy' | 'tight',
  spec: PanesSpec,
): Laid {
  const { scale, abreast } = setting
  const pane = { ...look, scale, width: widthOf(look, abreast) }
  const rows = Math.ceil(all.length / abreast)
  const room = (height - (rows - 1) * gapBelow) / rows
  const boxes = all.map((_, index) => ({
    x: (index % abreast) * (pane.width + between),
    y: Math.floor(index / abreast) * (room + gapBelow),
    width: pane.width,
    height: room,
  }))
  return { shown: all, pane, boxes, over: rowHeight(all, pane, line, spec) - room }
}

/** The first setting in which all these panes fit; where there are several, one in which no title breaks. */
function fitting(all: readonly Pane[], look: Look, height: number, spec: PanesSpec): Laid | undefined {
  const tried = (['roomy', 'tight'] as const).flatMap(line =>
    settings(look, all.length, spec).map(setting => laid(all, look, height, setting, line, spec)),
  )
  const fits = tried.filter(({ over }) => over <= 0)
  return fits.find(({ pane }) => all.every(one => titleLines(one, pane).length === 1)) ?? fits[0]
}

const isChosen = ({ frame }: Pane): boolean => frame.rows.some(({ emphasis }) => emphasis === 'chosen')

/** As many panes as fit a sheet with an end, in the largest type they fit in: those chosen, and the first of the others. */
function fittedBoxes(all: readonly Pane[], look: Look, height: number, spec: PanesSpec): Omit<Laid, 'over'> {
  const whole = fitting(all, look, height, spec)
  if (whole) return whole
  for (let count = all.length - 1; count > 0; count--) {
    const found = fitting(keptOf(all, count, isChosen), look, height - leftOutHeight(look), spec)
    if (found) return found
  }
  return laid(keptOf(all, 1, isChosen), look, height, { scale: 1, abreast: 1 }, 'tight', spec)
}

/** Px between a pane's name and its bars. */
export const titleGap = 8

export const titleLines = ({ key }: Pane, look: Look): readonly string[] =>
  wrapText(key.label[look.language], layoutOf(look).text * 1.07, look.width)

/** How the panes' bars are drawn: with the words for what is lacking, and on a sheet with an end with room for the titles. */
export function specIn(look: Look, all: readonly Pane[], { bars: own, lacking }: PanesSpec): BarsSpec {
  const lines = Math.max(1, ...all.map(pane => titleLines(pane, look).length))
  const spec = lacking ? { ...own, missing: lacking } : own
  return look.height === undefined ? spec : { ...spec, heading: lines * layoutOf(look).line + titleGap }
}

/** Where the panes stand, and the look each is drawn with. */
export function layPanes(all: readonly Pane[], look: Look, spec: PanesSpec) {
  if (look.height !== undefined) return fittedBoxes(all, look, look.height, spec)
  const boxes = boxesOf(all, look, spec)
  return {
    shown: all,
    boxes,
    pane: { ...look, size: paneSize(look.size), width: boxes[0]?.width ?? look.width },
  }
}
