import type { Language } from '../frame/Frame.ts'
import type { NativeChart, Place } from './NativeChart.ts'
import { keptOf, leftOutWords } from '../forms/kept.ts'
import { heightOf, readable, sizesOf } from './chartSizes.ts'
import type { SlideText } from './SlidePlan.ts'
import { lineOf } from './slideType.ts'

/** Inches between charts side by side. */
const between = 0.45

/** Inches a category needs at least, so that its name and bars can be read from the last row. */
const needed = ({ series }: NativeChart): number =>
  Math.max(0.24, series.length === 1 ? 0 : series.length * 0.22)

const allOf = ({ categories }: NativeChart): readonly number[] => [...categories.keys()]

/** The chart with some of its categories alone. */
const only = (chart: NativeChart, kept: readonly number[]): NativeChart => ({
  ...chart,
  categories: kept.map(at => chart.categories[at] ?? ''),
  series: chart.series.map(one => ({ ...one, points: kept.map(at => one.points[at] ?? null) })),
})

/** These categories of a chart in so many columns, on the same axis. */
function inColumns(chart: NativeChart, kept: readonly number[], columns: number): readonly NativeChart[] {
  const each = Math.ceil(kept.length / columns)
  const parts = Array.from({ length: columns }, (_, at) => kept.slice(at * each, (at + 1) * each))
  return withKin(parts.filter(part => part.length > 0).map(part => only(chart, part)))
}

/** Smallest type of charts in cells of a box. */
const typeIn = (charts: readonly NativeChart[], box: Place, language: Language): number =>
  Math.min(
    ...cellsOf(charts.length, box).flatMap((cell, at) => {
      const chart = charts[at]
      if (!chart) return []
      const share = chart.categories.length / (charts[0]?.categories.length ?? 1)
      const { names, labels } = sizesOf(chart, { ...cell, h: cell.h * share }, language)
      return [names, labels]
    }),
  )

/** Bars that would be too thin, or whose words would be too small, are set in two or three columns. */
function columnsOf(chart: NativeChart, kept: readonly number[], box: Place, language: Language) {
  const count = kept.length
  const thick = [1, 2].find(some => box.h / Math.ceil(count / some) >= needed(chart)) ?? 3
  const tried = [thick, 1, 2, 3].map(columns => {
    const charts = inColumns(chart, kept, columns)
    return { charts, type: Math.min(readable.least, typeIn(charts, box, language)) }
  })
  return tried.toSorted((one, other) => other.type - one.type)[0] ?? { charts: [chart], type: 0 }
}

/** A chosen category has a label in bold. */
const isChosen = ({ series }: NativeChart, category: number): boolean =>
  series.some(({ points }) => points[category]?.label?.bold ?? false)

/** Bars in a box, in columns where needed; of more than can be read there, those that are chosen and the first. */
function fitted(chart: NativeChart, box: Place, language: Language, most: number) {
  const all = allOf(chart)
  if (chart.kind !== 'bars') return { charts: [chart], kept: all }
  for (let count = Math.min(most, all.length); count > 1; count -= 1) {
    const kept = keptOf(all, count, category => isChosen(chart, category))
    const { charts, type } = columnsOf(chart, kept, box, language)
    if (type >= readable.least) return { charts, kept }
  }
  return { charts: [chart], kept: all }
}

/** Charts on one axis know each other, so that a length means the same in each. */
function withKin(charts: readonly NativeChart[]): readonly NativeChart[] {
  return charts.map(chart => {
    const kin = charts.filter(({ axis }) => axis.low === chart.axis.low && axis.high === chart.axis.high)
    return kin.length > 1 ? { ...chart, kin } : chart
  })
}

const titleSize = 16

function cellsOf(count: number, box: Place): readonly Place[] {
  const abreast = count <= 3 ? count : Math.ceil(count / 2)
  const rows = Math.ceil(count / abreast)
  const w = (box.w - (abreast - 1) * between) / abreast
  const h = (box.h - (rows - 1) * 0.25) / rows
  return Array.from({ length: count }, (_, index) => ({
    x: box.x + (index % abreast) * (w + between),
    y: box.y + Math.floor(index / abreast) * (h + 0.25),
    w,
    h,
  }))
}

/** The charts that stand in a box, and what is said of the categories of one that have no room there. */
function chosenFor(charts: readonly NativeChart[], box: Place, language: Language, most: number) {
  const [first] = charts
  if (!first || charts.length > 1)
    return { all: withKin(charts), split: false, count: Number.POSITIVE_INFINITY, said: '' }
  const { charts: all, kept } = fitted(first, box, language, most)
  const isWhole = kept.length === first.categories.length
  return {
    all,
    split: all.length > 1,
    count: kept.length,
    said: isWhole ? '' : leftOutWords(language, kept, allOf(first)),
  }
}

/**
 * Charts in a box of a slide: one alone, one in columns, or several abreast, each under its title; of one alone at most so
 * many categories. `said` tells how many of how many those are, where some are left out.
 */
export function placed(
  charts: readonly NativeChart[],
  box: Place,
  language: Language,
  most = Number.POSITIVE_INFINITY,
) {
  const { all, split, count, said } = chosenFor(charts, box, language, most)
  const cells = cellsOf(all.length, box)
  const texts: SlideText[] = []
  const list = all.flatMap((chart, at) => {
    const cell = cells[at]
    if (!cell) return []
    const head = chart.title === '' ? 0 : lineOf(titleSize, language) + 0.1
    if (head > 0)
      texts.push({
        name: 'Chart title',
        size: titleSize,
        runs: [{ text: chart.title, bold: true, color: '@ink-soft' }],
        place: { ...cell, h: head - 0.04 },
      })
    const room = cell.h - head
    // Columns of one chart keep the same thickness of their bars, also where the last is shorter.
    const share = split ? chart.categories.length / (all[0]?.categories.length ?? 1) : 1
    const h = Math.min(room * share, heightOf(chart))
    return [{ chart, place: { ...cell, y: cell.y + head, h } }]
  })
  return { list, texts, count, said }
}
