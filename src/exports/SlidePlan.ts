import type { LegendEntry } from '../forms/legend.ts'
import type { Language } from '../frame/Frame.ts'
import type { NativeChart, Place } from './NativeChart.ts'

/** A text on a slide: points of type, a colour token; runs on one line may differ in weight. */
export type SlideText = {
  readonly name: string
  readonly place: Place
  readonly runs: readonly { readonly text: string; readonly bold?: boolean; readonly color: string }[]
  readonly size: number
}

/** A swatch of a key: what it stands for is a text beside it. */
export type SlideKey = {
  readonly place: Place
  readonly pattern: LegendEntry['pattern']
  readonly ink: string
  /** Colour of its edge, where it is not the same. */
  readonly edge?: string
}

/** A table: heads, then rows, as texts; numbers stand to the right. */
export type SlideTable = {
  readonly place: Place
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly numeric: readonly boolean[]
  /** Points of type; inches of the columns and of the lines, the head first. */
  readonly size: number
  readonly widths: readonly number[]
  readonly heights: readonly number[]
}

/** Shapes a slide can have. */
export type SlideAspect = '16:9' | '4:3'

/** A size of slides. */
export type SlideSize = {
  /** Inches of a slide, and of what is left free beside its texts and charts. */
  readonly w: number
  readonly h: number
  readonly side: number
  /** Lines that notes may take which a slide can do without. */
  readonly noteLines: number
}

/** What texts on a slide are laid out by. */
export type SlideSheet = { readonly language: Language; readonly size: SlideSize }

/** One slide, all decided: what stands where (inches), and what its speaker reads. */
export type SlidePlan = SlideSheet & {
  readonly texts: readonly SlideText[]
  readonly keys: readonly SlideKey[]
  readonly rules: readonly Place[]
  readonly charts: readonly { readonly chart: NativeChart; readonly place: Place }[]
  readonly picture: { readonly data: string; readonly place: Place } | null
  readonly table: SlideTable | null
  /** What the chart or picture tells who does not see it. */
  readonly alt: string
  readonly notes: readonly string[]
}

/** A slide without anything on it. */
export const emptySlide = ({ language, size }: SlideSheet): SlidePlan => ({
  language,
  size,
  texts: [],
  keys: [],
  rules: [],
  charts: [],
  picture: null,
  table: null,
  alt: '',
  notes: [],
})

/** The size of a slide of each shape. */
export const slideSizes: Readonly<Record<SlideAspect, SlideSize>> = {
  '16:9': { w: 13.333, h: 7.5, side: 0.6, noteLines: 2 },
  '4:3': { w: 10, h: 7.5, side: 0.5, noteLines: 3 },
}

/** Inches left free above and below what stands on a slide. */
export const slideMargin = { top: 0.42, bottom: 0.36 }

/** Inches between the margins of a slide. */
export const innerWidth = ({ w, side }: SlideSize): number => w - 2 * side
