import { dodge } from '../forms/dodge.ts'
import type { Language } from '../frame/Frame.ts'
import type { ChartSizes, Laid } from './ChartMeasures.ts'
import { columnLabels } from './columnLabels.ts'
import { crowdedOut, labelBoxes } from './labelBoxes.ts'
import type { ChartPoint, NativeChart, Place } from './NativeChart.ts'
import { inch, linesIn, lineOf, widthOf } from './slideType.ts'

const largest = 18
const smallest = 9
const thickest = 0.62

const within = (size: number): number => Math.max(smallest, Math.min(largest, Math.floor(size)))

/** Inches a text takes in a type of so many points, with air. */
const inches = (words: string, size: number): number => widthOf(words, size, true) + 0.12

const widest = (texts: readonly string[], size: number): number =>
  Math.max(0, ...texts.map(words => inches(words, size)))

const pointsOf = ({ series }: NativeChart): readonly ChartPoint[] =>
  series.flatMap(one => one.points).filter(point => point !== null)

const kinOf = (chart: NativeChart): readonly NativeChart[] => chart.kin ?? [chart]

/** Words at the marks of a chart and of those on its scale. */
const wordsAt = (chart: NativeChart, wanted: (point: ChartPoint) => boolean): readonly string[] =>
  kinOf(chart)
    .flatMap(pointsOf)
    .filter(wanted)
    .flatMap(({ label }) => (label ? [label.words] : []))

const shareOf = (plot: Place, box: Place): Place => ({
  x: plot.x / box.w,
  y: plot.y / box.h,
  w: plot.w / box.w,
  h: plot.h / box.h,
})

const gapOf = (band: number, thickness: number, count: number): number =>
  Math.round(Math.max(10, Math.min(500, ((band - count * thickness) / thickness) * 100)))

/** Type of names left of bars: as large as lets each have its lines within its band. */
function nameSize(names: readonly string[], room: number, band: number, language: Language): number {
  const sizes = Array.from({ length: largest - smallest + 1 }, (_, less) => largest - less)
  const tall = (size: number) =>
    Math.max(1, ...names.map(name => linesIn(name, size, room))) * lineOf(size, language)
  return sizes.find(size => tall(size) <= band * 0.95) ?? smallest
}

/** Inches between the end of a whisker and the label past it: a whisker that touches one reads as a minus. */
const whiskerAir = 0.1

/** Type of names that must each stay on one line. */
const oneLineSize = (names: readonly string[], room: number): number =>
  within((largest * room) / Math.max(0.01, widest(names, largest)))

/** Labels of bars stand past the ends of their whiskers; so many shares of the chart a value, and an inch, are. */
const pastWhiskers = (chart: NativeChart, perValue: number, perInch: number) =>
  new Map(
    pointsOf(chart).flatMap(({ row, value, low, high }) => {
      const end = value < 0 ? low : high
      if (end === null) return []
      const air = value < 0 ? -whiskerAir : whiskerAir
      return [[row, { x: (end - value) * perValue + air * perInch, y: 0 }] as const]
    }),
  )

/** Inches that words past the ends of bars take at most, on one side of zero. */
function endRoom(chart: NativeChart, size: number, side: (point: ChartPoint) => boolean): number {
  const room = widest(wordsAt(chart, side), size)
  const whiskers = kinOf(chart).some(one => pointsOf(one).some(point => point.low !== null && side(point)))
  return room + (whiskers ? whiskerAir : 0)
}

/** Shares of a chart's width that names of bars may take: more where they would be small in less. */
const nameShares = [0.36, 0.42, 0.48] as const

/** Points of type from which a text on a slide is read well, and below which none is set by choice. */
export const readable = { well: 14, least: 12 } as const

/** Names left of bars: points of type, of those that suit numbers of so many; and inches they take. */
function namesBeside(chart: NativeChart, box: Place, numbers: number, language: Language) {
  const categories = kinOf(chart).flatMap(one => one.categories)
  const band = box.h / Math.max(1, chart.categories.length)
  // Where names stand beside bars that go left too, LibreOffice breaks none of them, and leaves out those that touch.
  const whole = kinOf(chart).some(one => pointsOf(one).some(({ value }) => value < 0))
  const tried = (whole ? nameShares.slice(1) : nameShares).map(share => {
    const room = box.w * share
    const fit = nameSize(categories, whole ? Infinity : room, band, language)
    const size = whole ? Math.min(oneLineSize(categories, room), fit) : fit
    // Names much larger than the numbers would only take room from the bars.
    return { room, size: Math.min(size, numbers + 4) }
  })
  const enough = Math.min(readable.well, Math.max(...tried.map(({ size }) => size)))
  const { room, size } = tried.find(one => one.size >= enough) ?? { room: box.w, size: smallest }
  return { names: size, left: Math.min(widest(categories, size), room) + 0.1 }
}

/** Bars: names on the left, words past the end of each, so the axis goes on as far as those reach. */
function barSizes(chart: NativeChart, box: Place, language: Language): Laid {
  const { axis, series } = chart
  const band = box.h / Math.max(1, chart.categories.length)
  const count = Math.max(1, series.length)
  const thickness = Math.min(thickest, (band * 0.78) / count)
  const numbers = within((band / count) * inch * 0.76)
  const { names, left } = namesBeside(chart, box, numbers, language)
  const labels = Math.min(names, numbers)
  const width = box.w - left
  const after = endRoom(chart, labels, ({ value }) => value >= 0)
  const before = endRoom(chart, labels, ({ value }) => value < 0)
  // Enough for the longest label at the longest bar; a third of the width is the bars' in any case.
  const range = ((axis.high - axis.low) * width) / Math.max(width / 3, width - after - before)
  return {
    names,
    labels,
    low: axis.low - (range * before) / width,
    high: axis.high + (range * after) / width,
    perValue: width / range,
    plot: shareOf({ x: left, y: 0, w: width, h: box.h }, box),
    gap: gapOf(band, thickness, count),
    skip: 1,
    shifts: pastWhiskers(chart, width / range / box.w, 1 / box.w),
  }
}

/** Type of words above columns: as large as lets neighbours stand side by side. */
const labelSize = (words: readonly string[], slot: number): number =>
  within(Math.min(16, (16 * slot) / Math.max(0.01, widest(words, 16))))

const tickRoom = ({ axis }: NativeChart, size: number): number =>
  axis.format === null ? 0 : inches('00.0 trn', size)

type Upright = { readonly names: number; readonly skip: number; readonly foot: number; readonly band: number }

function uprightNames({ categories }: NativeChart, width: number): Upright {
  const band = width / Math.max(1, categories.length)
  const names = Math.max(12, within((16 * band) / Math.max(0.01, widest(categories, 16))))
  return { names, band, skip: Math.ceil(widest(categories, names) / band - 0.05), foot: (names * 1.9) / inch }
}

/** Points of type of labels above columns, the best first: 16 where each column says its own, else 14. */
function columnLabelSizes(chart: NativeChart, slot: number): readonly number[] {
  const every = pointsOf(chart).every(({ label }) => label !== null)
  const size = every
    ? labelSize(
        wordsAt(chart, () => true),
        slot,
      )
    : 14
  return [...new Set([size, Math.max(12, size - 2)])]
}

function columnSizes(chart: NativeChart, box: Place): ChartSizes {
  const { axis, series } = chart
  const left = tickRoom(chart, 14)
  const width = box.w - left
  const { names, skip, foot, band } = uprightNames(chart, width)
  const count = Math.max(1, series.length)
  const thickness = Math.min(1.1, (band * 0.8) / count)
  const high = axis.high + (axis.format === null ? (axis.high - axis.low) * 0.1 : 0)
  const top = 0.3
  const height = box.h - top - foot
  const drawn = {
    labels: 14,
    low: axis.low,
    high,
    perValue: height / (high - axis.low),
    plot: shareOf({ x: left, y: top, w: width, h: height }, box),
    gap: gapOf(band, thickness, count),
  }
  const { size, shifts, silent } = columnLabels(chart, drawn, box, columnLabelSizes(chart, band / count))
  const shares = [...shifts].map(([row, shift]) => [row, { ...shift, x: shift.x / box.w }] as const)
  return { ...drawn, names, labels: size, skip, shifts: new Map(shares), silent }
}

type Ends = { readonly low: number; readonly high: number; readonly height: number; readonly line: number }

/** Shifts of the labels on one side of a chart of lines, in inches. */
function shiftsOf(chart: NativeChart, place: 'l' | 'r', { low, high, height, line }: Ends) {
  const own = pointsOf(chart).filter(({ label }) => label?.place === place)
  const at = (value: number): number => ((high - value) / (high - low)) * height
  const places = dodge(
    own.map(({ value }) => ({ at: at(value), height: line })),
    -line / 2,
    height + line / 2,
  )
  return own.map(({ row, value }, index) => [row, (places[index] ?? 0) - at(value)] as const)
}

function lineSizes(chart: NativeChart, box: Place): Laid {
  const { axis } = chart
  const labels = 16
  const side = (place: 'l' | 'r'): number => {
    const room = widest(
      wordsAt(chart, ({ label }) => label?.place === place),
      labels,
    )
    return room === 0 ? 0 : room + 0.15
  }
  const left = Math.max(side('l'), tickRoom(chart, 14))
  const width = box.w - left - side('r')
  const { names, skip, foot } = uprightNames(chart, width)
  const [top, height] = [0.35, box.h - 0.35 - foot]
  const shifts = (['l', 'r'] as const).flatMap(place =>
    shiftsOf(chart, place, { low: axis.low, high: axis.high, height, line: (labels * 1.3) / inch }),
  )
  return {
    names,
    labels,
    low: axis.low,
    high: axis.high,
    perValue: height / (axis.high - axis.low),
    plot: shareOf({ x: left, y: top, w: width, h: height }, box),
    gap: 0,
    skip,
    shifts: new Map(shifts.map(([row, by]) => [row, { x: 0, y: by / box.h }])),
  }
}

/** The same, and which labels no room is left for. */
const cleared = (chart: NativeChart, laid: Laid, box: Place): ChartSizes => ({
  ...laid,
  silent: crowdedOut(labelBoxes(chart, laid, box)),
})

/** Decides sizes for a chart in a box of these inches. */
export function sizesOf(chart: NativeChart, box: Place, language: Language): ChartSizes {
  if (chart.kind === 'columns') return columnSizes(chart, box)
  return cleared(chart, chart.kind === 'bars' ? barSizes(chart, box, language) : lineSizes(chart, box), box)
}

/** Inches a chart of bars wants at most: two bars in half a slide's height would be slabs. */
export const heightOf = ({ kind, categories, series }: NativeChart): number =>
  kind === 'bars' ? categories.length * (series.length * thickest + 0.55) : Number.POSITIVE_INFINITY
