/** A rectangle in pixels from the chart's upper left. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export type Point = { readonly x: number; readonly y: number }

/** A mark as it was laid out: the row of the frame it stands for, where ECharts counts it, where it is. */
export type PlacedMark = {
  readonly row: number
  readonly series: number
  readonly item: number
  readonly box: Box
}

/** The part of ECharts that extensions build on and its public type leaves out: what a series holds and where it lies. */
type Data = {
  readonly dimensions: readonly string[]
  readonly get: (dimension: string, item: number) => unknown
  readonly count: () => number
  readonly getRawDataItem: (item: number) => unknown
  readonly getItemLayout: (item: number) => unknown
  readonly getLayout: (key: 'points') => unknown
  readonly getItemVisual: (item: number, key: 'symbolSize' | 'symbolOffset') => unknown
}
type Series = { readonly seriesIndex: number; readonly getData: () => Data }
type Inside = {
  readonly getModel: () => { readonly eachSeries: (visit: (series: Series) => unknown) => void }
}

/** `getModel` is what every ECharts extension is handed; only the type of the instance hides it. */
const isOpen = (chart: object): chart is Inside => 'getModel' in chart

function rowOf(item: unknown): number | null {
  const held = typeof item === 'object' && item !== null && 'row' in item ? item.row : null
  return typeof held === 'number' ? held : null
}

function box(x: unknown, y: unknown, width: unknown, height: unknown): Box | null {
  const [left, top, wide, high] = [x, y, width, height].map(Number)
  const sum = [left, top, wide, high].reduce((total: number, each = NaN) => total + each, 0)
  if (
    left === undefined ||
    top === undefined ||
    wide === undefined ||
    high === undefined ||
    Number.isNaN(sum)
  )
    return null
  // Bars below zero are laid out with a negative height.
  return {
    x: Math.min(left, left + wide),
    y: Math.min(top, top + high),
    width: Math.abs(wide),
    height: Math.abs(high),
  }
}

/** Both numbers of a symbol's size or offset, which may be given as one; a share of the symbol (`50%`) counts as none. */
function both(visual: unknown): Point {
  const [x, y] = Array.isArray(visual) ? visual.map(Number) : [Number(visual), Number(visual)]
  return { x: x || 0, y: y || 0 }
}

function symbolBox(data: Data, item: number, x: unknown, y: unknown): Box | null {
  const size = both(data.getItemVisual(item, 'symbolSize'))
  const offset = both(data.getItemVisual(item, 'symbolOffset'))
  return box(Number(x) + offset.x - size.x / 2, Number(y) + offset.y - size.y / 2, size.x, size.y)
}

/** Bars keep rectangles, scatter points pairs; lines keep all their points in one flat array. */
function boxOf(data: Data, item: number): Box | null {
  const layout = data.getItemLayout(item)
  if (Array.isArray(layout)) return symbolBox(data, item, layout[0], layout[1])
  if (typeof layout === 'object' && layout !== null && 'width' in layout && 'x' in layout && 'y' in layout)
    return box(layout.x, layout.y, layout.width, 'height' in layout ? layout.height : 0)
  const points = data.getLayout('points')
  return points instanceof Float32Array || points instanceof Float64Array
    ? symbolBox(data, item, points[item * 2], points[item * 2 + 1])
    : null
}

/** Typed arrays have no objects for their items: the row is a number beside the others, below zero where there is none. */
function rowIn(data: Data): (item: number) => number | null {
  if (!data.dimensions.includes('row')) return item => rowOf(data.getRawDataItem(item))
  return item => {
    const row = data.get('row', item)
    return typeof row === 'number' && row >= 0 ? row : null
  }
}

/** Of very many items ECharts keeps what it draws: no more than there are pixels. Those are walked, never all. */
function marksIn(series: Series): readonly PlacedMark[] {
  const data = series.getData()
  const rowAt = rowIn(data)
  return Array.from({ length: data.count() }, (_, item) => item).flatMap(item => {
    const row = rowAt(item)
    const place = boxOf(data, item)
    return row === null || place === null ? [] : [{ row, series: series.seriesIndex, item, box: place }]
  })
}

/** Every mark of a drawn chart that stands for a row, in drawing order. Marks without a value are nowhere. */
export function marksOf(chart: object): readonly PlacedMark[] {
  if (!isOpen(chart)) throw new Error('ECharts no longer tells where its marks are')
  const found: PlacedMark[] = []
  chart.getModel().eachSeries(series => found.push(...marksIn(series)))
  return found
}

/** The point of a box closest to another point: that point itself where it lies inside. */
const closest = ({ x, y, width, height }: Box, at: Point): Point => ({
  x: Math.min(Math.max(at.x, x), x + width),
  y: Math.min(Math.max(at.y, y), y + height),
})

/** How near a finger comes to the middle of what it means, in pixels. */
const fingertip = 24

/** How far beside a mark a pointer may be and still mean it, in pixels: the smaller the mark, the further. */
const reachOf = ({ width, height }: Box): number => Math.max(6, fingertip - Math.max(width, height) / 2)

/**
 * Where a row is drawn: the middle of its mark. Of a row that was passed over because its neighbours take its pixels it is the
 * mark of the nearest row beside it; null for rows that are nowhere in the picture.
 */
export function placeOf(marks: readonly PlacedMark[], row: number): Point | null {
  const exact = marks.find(mark => mark.row === row)
  if (exact) return middle(exact.box)
  const before = marks.findLast(mark => mark.row < row)
  const after = marks.find(mark => mark.row > row)
  if (!before || !after || before.series !== after.series) return null
  const [from, to] = [middle(before.box), middle(after.box)]
  return Math.abs(to.x - from.x) <= passedOver ? (row - before.row < after.row - row ? from : to) : null
}

/** Pixels between two marks that may have others between them. */
const passedOver = 3

/** The middle of a box. */
export const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

/** True for marks that a pointer would easily miss. */
export const isSmall = ({ width, height }: Box): boolean => Math.max(width, height) < fingertip

/**
 * The mark a pointer means, and the point to speak from: the middle of a small mark, within a large one the pointer.
 * Of marks equally near it is the one drawn last; null when none is near.
 */
export function markNear(
  marks: readonly PlacedMark[],
  at: Point,
): { readonly mark: PlacedMark; readonly at: Point } | null {
  let [best, least]: [PlacedMark | null, number] = [null, Infinity]
  for (const mark of marks) {
    const edge = closest(mark.box, at)
    const distance = Math.hypot(edge.x - at.x, edge.y - at.y)
    if (distance <= reachOf(mark.box) && distance <= least) [best, least] = [mark, distance]
  }
  return best && { mark: best, at: isSmall(best.box) ? middle(best.box) : closest(best.box, at) }
}
