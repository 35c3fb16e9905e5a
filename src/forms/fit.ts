import { tickWidth } from './axes.ts'
import { ticksOf, type Domain } from './domain.ts'
import { layoutOf } from './layout.ts'
import type { Look } from './Look.ts'

/** A text beside a mark: it begins at `value` on the axis and takes `px` to this side. */
export type Beside = { readonly value: number; readonly px: number; readonly side: 'left' | 'right' }

/** Where the plot stands in a chart, in px; `px` turns a difference of values into px. */
export type Plot = {
  readonly left: number
  readonly right: number
  readonly width: number
  readonly perUnit: number
}

const shareOf = (value: number, { low, high }: Domain): number => (value - low) / (high - low)

/** Smallest and largest left edge at which nothing beside the marks leaves the chart, for a plot of this width. */
function edges(width: number, plot: number, left: number, domain: Domain, texts: readonly Beside[]) {
  const places = texts.map(({ value, px, side }) => ({ at: shareOf(value, domain) * plot, px, side }))
  const lefts = places.filter(({ side }) => side === 'left').map(({ at, px }) => left + px - at)
  const rights = places.filter(({ side }) => side === 'right').map(({ at, px }) => width - px - at)
  return { least: Math.max(left, ...lefts), most: Math.min(width - plot, ...rights) }
}

const narrowest = 40

/**
 * The widest plot in which every text beside a mark still stands inside the chart.
 * @param width of the chart, px
 * @param left px kept free on the left for names
 */
export function fitPlot(width: number, left: number, domain: Domain, texts: readonly Beside[]): Plot {
  let fits = narrowest
  let fails = width - left
  for (let step = 0; step < 24; step++) {
    const tried = (fits + fails) / 2
    const { least, most } = edges(width, tried, left, domain, texts)
    if (least <= most) fits = tried
    else fails = tried
  }
  const plot = Math.floor(fits)
  const at = Math.ceil(edges(width, plot, left, domain, texts).least)
  return {
    left: at,
    right: Math.max(0, width - at - plot),
    width: plot,
    perUnit: plot / (domain.high - domain.low),
  }
}

/** Half of each tick's number hangs over on either side. */
export const besideTicks = (ticks: readonly number[], unit: string, look: Look): readonly Beside[] =>
  ticks.flatMap(value => {
    const px = tickWidth(value, unit, look) / 2
    return [
      { value, px, side: 'left' as const },
      { value, px, side: 'right' as const },
    ]
  })

const between = 14

const standApart = (ticks: readonly number[], { perUnit }: Plot, unit: string, look: Look): boolean =>
  ticks.every((value, at) => {
    const next = ticks[at + 1]
    if (next === undefined) return true
    return (
      (next - value) * perUnit >= (tickWidth(value, unit, look) + tickWidth(next, unit, look)) / 2 + between
    )
  })

/**
 * The widest plot for an axis along the chart's width, with as many ticks as have room beside each other.
 * @param unit of the numbers at the ticks; null where there are none
 */
export function fitScale(
  look: Look,
  left: number,
  domain: Domain,
  unit: string | null,
  texts: readonly Beside[],
) {
  if (unit === null) return { plot: fitPlot(look.width, left, domain, texts), ticks: [] }
  for (let most = layoutOf(look).ticks; ; most--) {
    const ticks = ticksOf(domain, most)
    const plot = fitPlot(look.width, left, domain, [...texts, ...besideTicks(ticks, unit, look)])
    if (most <= 2 || standApart(ticks, plot, unit, look)) return { plot, ticks }
  }
}
