import type { Language } from '../frame/Frame.ts'
import type { NativeChart, Place } from './NativeChart.ts'
import { heightOf } from './chartSizes.ts'
import type { SlideText } from './SlidePlan.ts'
import { lineOf } from './slideType.ts'

/** Inches between charts side by side. */
const between = 0.45

/** Inches a category needs at least, so that its name and bars can be read from the last row. */
const needed = ({ series }: NativeChart): number =>
  Math.max(0.24, series.length === 1 ? 0 : series.length * 0.22)

const part = (chart: NativeChart, from: number, to: number): NativeChart => ({
  ...chart,
  categories: chart.categories.slice(from, to),
  series: chart.series.map(one => ({ ...one, points: one.points.slice(from, to) })),
})

/** Bars that would be too thin are set in two or three columns, on the same axis. */
function columnsOf(chart: NativeChart, height: number): readonly NativeChart[] {
  const count = chart.categories.length
  if (chart.kind !== 'bars') return [chart]
  const columns = [1, 2].find(some => height / Math.ceil(count / some) >= needed(chart)) ?? 3
  const each = Math.ceil(count / columns)
  return Array.from({ length: columns }, (_, at) => part(chart, at * each, (at + 1) * each))
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

/** Charts in a box of a slide: one alone, one in columns, or several abreast, each under its title. */
export function placed(charts: readonly NativeChart[], box: Place, language: Language) {
  const [first] = charts
  const all = withKin(charts.length === 1 && first ? columnsOf(first, box.h) : charts)
  const cells = cellsOf(all.length, box)
  const split = charts.length === 1 && all.length > 1
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
  return { list, texts }
}
