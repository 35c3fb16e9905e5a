import type { GridComponentOption } from 'echarts'
import { layoutOf } from './layout.ts'
import type { Look } from './Look.ts'

/**
 * What a horizontal form needs in a look: px above and below all lines together, px a line needs and would like; how wide
 * its plot would be there, and how wide one must be where there are several.
 */
export type Demand = {
  readonly plot: number
  readonly least?: number
  readonly around: number
  readonly tight: number
  readonly roomy: number
}

/** How lines stand on a sheet with an end: in columns of one look, `perColumn` lines of `band` px each. */
export type Arrangement = {
  /** The look of one column. */
  readonly look: Look
  readonly columns: number
  readonly perColumn: number
  /** Lines that are drawn, the first ones; the others have no room. */
  readonly shown: number
  readonly band: number
}

/** Px between two columns. */
export const columnGap = 32

/** Type is set as large as this over its smallest where there is room. */
export const scales: readonly number[] = [1.45, 1.3, 1.15, 1]
/** Columns are not narrower than so many letters, and where there are several, plots usually not narrower than this. */
const narrowest = 14
const narrowestPlot = 64
/** Type is not enlarged where the plot would have less than this share of the width. */
const plotShare = 0.4
const most = 3
/** A line is not stretched beyond what it would like times this. */
export const stretch = 2.2

type Way = { readonly scale: number; readonly columns: number; readonly line: 'roomy' | 'tight' }

const ways: readonly Way[] = [
  ...scales.map(scale => ({ scale, columns: 1, line: 'roomy' as const })),
  { scale: 1, columns: 1, line: 'tight' },
  { scale: 1.15, columns: 2, line: 'roomy' },
  { scale: 1, columns: 2, line: 'roomy' },
  { scale: 1, columns: 2, line: 'tight' },
  { scale: 1, columns: most, line: 'tight' },
]

type Tried = Omit<Arrangement, 'shown'> & { readonly room: number }

const columnLook = (look: Look, { scale, columns }: Omit<Way, 'line'>): Look => ({
  ...look,
  scale,
  width: Math.floor((look.width - (columns - 1) * columnGap) / columns),
})

function tried(way: Way, look: Look, count: number, height: number, demand: (look: Look) => Demand): Tried {
  const column = columnLook(look, way)
  const { around, roomy, [way.line]: needed } = demand(column)
  const perColumn = Math.max(1, Math.ceil(count / way.columns))
  const band = Math.min(roomy * stretch, Math.max(needed, (height - around) / perColumn))
  return { look: column, columns: way.columns, perColumn, band, room: Math.floor((height - around) / needed) }
}

function isAllowed(way: Way, look: Look, demand: (look: Look) => Demand): boolean {
  const column = columnLook(look, way)
  if (way.columns === 1) return way.scale === 1 || demand(column).plot >= plotShare * column.width
  const { plot, least = narrowestPlot } = demand(column)
  return column.width >= narrowest * layoutOf(column).text && plot >= least
}

/** Height that the words about lines left out take. */
export const leftOutHeight = (look: Look): number => layoutOf(look).line + 6

/**
 * Lines of a form on a sheet with an end: in large type where that has room, then in two or three columns of one scale,
 * at last as many as fit in the smallest type. Nothing is ever set smaller than the layout says.
 * @param demand what the form needs when it has this look
 */
export function arrange(look: Look, count: number, demand: (look: Look) => Demand): Arrangement {
  const height = look.height ?? 0
  const allowed = ways.filter(way => isAllowed(way, look, demand))
  for (const way of allowed) {
    const one = tried(way, look, count, height, demand)
    if (one.room >= one.perColumn) return { ...one, shown: count }
  }
  const short = allowed
    .filter(({ line }) => line === 'tight')
    .map(way => tried(way, look, count, height - leftOutHeight({ ...look, scale: 1 }), demand))
    .toSorted((a, b) => b.room * b.columns - a.room * a.columns)[0]
  if (!short) throw new Error('no way to lay lines out')
  const perColumn = Math.max(1, short.room)
  return {
    ...short,
    perColumn,
    shown: Math.min(count, perColumn * short.columns),
    band: demand(short.look).tight,
  }
}

/** Which lines stand in which column, and how far that begins from the left. */
export const columnsIn = ({ look, columns, perColumn, shown }: Arrangement) =>
  Array.from({ length: columns }, (_, at) => ({
    from: at * perColumn,
    to: Math.min(shown, (at + 1) * perColumn),
    x: at * (look.width + columnGap),
  })).filter(({ from, to }) => to > from)

/** A grid at a place of the whole chart, px. */
export const gridIn = (
  look: Look,
  { left, width }: { readonly left: number; readonly width: number },
  top: number,
  height: number,
): GridComponentOption => ({
  left,
  right: look.width - left - width,
  top,
  height,
  bottom: 'auto',
  outerBoundsMode: 'none',
})
