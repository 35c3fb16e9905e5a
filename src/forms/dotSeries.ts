import type { LineSeriesOption } from 'echarts'
import { caption, captions, haloOf } from './caption.ts'
import { lowered, tickSize } from './dotMarks.ts'
import { isSum, type DotsPlan } from './dotsPlan.ts'
import { leadWidth, type Dot, type DotsSpec } from './dotWords.ts'
import { layoutOf } from './layout.ts'
import type { Look } from './Look.ts'
import { inkOf, pointOf, wordsInk, wordsWeight } from './mark.ts'
import { overlay } from './overlay.ts'

/** A dot, and px below the middle of its line at which it stands. */
type Mark = { readonly dot: Dot; readonly lower: number }

/** Dots with a value, set apart where they would lie on each other; ticks stand on their line, over dots. */
export function marksOf({ dots, plot, size }: DotsPlan, spec: DotsSpec): readonly Mark[] {
  const known = dots.filter(({ row }) => row.value !== null)
  const places = lowered(
    known.filter(({ row }) => !isSum(row, spec)),
    plot.perUnit,
    size,
  )
  return known.map(dot => ({ dot, lower: places.get(dot) ?? 0 }))
}

/** Thin lines from the first dot to the last of each category whose dots stand on one height. */
export const joins = ({ cells }: DotsPlan, marks: readonly Mark[]): LineSeriesOption => ({
  id: 'joins',
  type: 'line',
  silent: true,
  symbol: 'none',
  showSymbol: false,
  emphasis: { disabled: true },
  lineStyle: { color: '@zero', width: 1.5 },
  z: 2,
  data: cells.categories.flatMap((_, category): ([number, number] | '-')[] => {
    const own = marks.filter(({ dot }) => dot.category === category)
    const values = own.map(({ dot }) => dot.value)
    if (values.length < 2 || own.every(({ lower }) => lower !== 0)) return []
    return [[Math.min(...values), category], [Math.max(...values), category], '-']
  }),
})

/** A dot; or across the line a tick, with a rim of paper where it stands on a dot. */
function markOf({ row }: Dot, { size }: DotsPlan, look: Look, spec: DotsSpec) {
  const color = spec.color(row)
  if (!isSum(row, spec)) return { symbolSize: size, itemStyle: pointOf(row, color) }
  return {
    symbol: 'rect',
    symbolSize: [...tickSize(look)],
    itemStyle: { color: inkOf(row, color), borderColor: '@surface', borderWidth: 1 },
  }
}

function dotItem({ dot, lower }: Mark, plan: DotsPlan, look: Look, spec: DotsSpec) {
  const { row, index, category, words, side, value, from, shift, push } = dot
  const { text } = layoutOf(look)
  const mark = markOf(dot, plan, look, spec)
  const [across = 0, along = 0] = [mark.symbolSize, mark.symbolSize].flat()
  const away = Math.abs(from - value) * plan.plot.perUnit + shift + push - across / 2
  return {
    value: [value, category],
    row: index,
    ...mark,
    symbolOffset: [0, lower],
    label: {
      show: side !== 'none',
      position: side === 'none' ? ('top' as const) : side,
      distance: side === 'top' ? 5 + (plan.size - along) / 2 : away,
      offset: [0, -lower],
      formatter: words,
      fontSize: text,
      color: wordsInk(row),
      fontWeight: wordsWeight(row),
      // A rim of paper where the zero line or a join runs behind the words.
      ...haloOf(text),
    },
  }
}

/** Dots of a key. Ticks stand over dots, which are wider. */
export const dotSeries = (id: string, own: readonly Mark[], plan: DotsPlan, look: Look, spec: DotsSpec) =>
  overlay(
    `dots ${id}`,
    own.map(mark => dotItem(mark, plan, look, spec)),
    own.every(({ dot }) => isSum(dot.row, spec)) ? 5 : 4,
    true,
  )

/** Signs between the words of dots that stand one after the other. */
export function leads({ dots }: DotsPlan, look: Look) {
  const items = dots
    .filter(({ lead }) => lead !== '')
    .map(({ row, from, category, lead, shift, push }) =>
      caption([from, category], lead, {
        size: layoutOf(look).text,
        color: wordsInk(row),
        align: 'center',
        vertical: 'middle',
        offset: [shift + push - leadWidth(lead, look) / 2, 0],
      }),
    )
  return captions('leads', items)
}

/** What is not known, in words behind the dots of its line. */
export function unknowns(plan: DotsPlan, look: Look) {
  const items = plan.dots
    .filter(({ row }) => row.value === null)
    .map(({ words, category, index, from, shift, push }) =>
      caption([from, category], words, {
        size: layoutOf(look).text,
        color: '@ink-faint',
        align: 'left',
        vertical: 'middle',
        offset: [shift + push, 0],
        row: index,
      }),
    )
  return captions('unknown', items, true)
}
