/** Dashes of a hatching, in pixels of the layout, as ECharts' `decal` has them. */
type Dashes = readonly number[]
type Hatching = { readonly [key: string]: unknown }

/** ECharts takes whole pixels only, the next larger ones. */
const dashesOf = (value: unknown): Dashes =>
  Array.isArray(value) ? value.map(dash => Math.ceil(Number(dash))) : []

/** Longest tile, in pixels of the layout: ECharts cuts off what is longer. */
const longest = 512

/** So much of a band's place may be wrong from one band to the next, in pixels: a hundred bands on it is half a pixel. */
const precise = 0.005

/**
 * The same bands so many times over that the tile is as good as whole pixels long: ECharts cuts off what is beyond, and of
 * a tile of one band it would cut so much that the bands of a scaled chart come closer and closer to each other.
 */
function repeated(across: Dashes, ratio: number): Dashes {
  const length = across.reduce((total, dash) => total + dash, 0)
  const error = (count: number): number => ((count * length * ratio) % 1) / count
  const most = Math.max(1, Math.floor(longest / length))
  let count = 1
  while (count < most && error(count) > precise) count += 1
  return Array.from({ length: count }, () => across).flat()
}

/** A hatching for a canvas that has so many pixels (`ratio`) for one of the layout. */
export const tiled = (hatching: Hatching, ratio: number): Hatching => ({
  ...hatching,
  // Along a band all is alike: only the tile must not be cut to nothing.
  dashArrayX: dashesOf(hatching['dashArrayX']).map(dash => dash * 16),
  dashArrayY: repeated(dashesOf(hatching['dashArrayY']), ratio),
})
