import type { Frame } from '../frame/Frame.ts'
import { gridOf, nameAxis, unitOf, valueAxis } from './axes.ts'
import { arrange, columnsIn, gridIn, type Demand } from './arrange.ts'
import { captions } from './caption.ts'
import { categoriesOf, cellsIn, isTime, linesOf } from './cells.ts'
import { dotSeries, joins, leads, marksOf, unknowns } from './dotSeries.ts'
import { planDots, type DotsPlan } from './dotsPlan.ts'
import type { DotsSpec, Speech } from './dotWords.ts'
import { layoutOf } from './layout.ts'
import { leftOut } from './leftOut.ts'
import type { Look, Option } from './Look.ts'
import { whiskers } from './rowMarks.ts'
import { nameCaptions, namesIn } from './rowNames.ts'
import { numbered, sideBySide, type Part } from './sideBySide.ts'

export type { DotsSpec } from './dotWords.ts'

/** Height in px that dots of this frame want. */
export function dotsHeight(frame: Frame, look: Look, spec: DotsSpec): number {
  const plan = planDots(frame, look, spec)
  return Math.ceil(topOf(plan, look) + plan.cells.categories.length * plan.band + bottom)
}

const bottom = 4
const topOf = ({ names, ticks, crown }: DotsPlan, look: Look): number =>
  (ticks.length > 0 ? layoutOf(look).note + 12 : 2 + crown / 2) + (names.above ? names.height / 2 : 0)

/** Px between two lines of type that belong to different categories, at least. */
const leading = 1.17

/** Letters a plot is wide at least in several columns, and beside words: on a narrower one dots are not compared. */
const narrowestColumn = 11
const narrowest = 6
/** Lines that keep their words however narrow their plot is. */
const few = 4

function dotsDemand(frame: Frame, look: Look, spec: DotsSpec, speech: Speech): Demand {
  const { text, line } = layoutOf(look)
  const plan = planDots(frame, look, spec, speech)
  const { names, marks, band } = plan
  const name = (names.height / line) * text * leading
  // Words over inner dots keep their room; what is free below one category's dots serves those over the next's.
  const dots = Math.max(text * leading, marks - text)
  return {
    plot: plan.plot.width,
    least: narrowestColumn * text,
    around: topOf(plan, look) + bottom,
    tight: names.above ? names.height + dots : Math.max(name, dots),
    roomy: band,
  }
}

/**
 * How lines stand on a sheet with an end: all of them, in as few columns as need be. Dots between the ends of their line
 * leave their words to the axis where that gives more lines room, or fewer columns; all do so where words leave no plot.
 */
function arranged(frame: Frame, look: Look, spec: DotsSpec, count: number) {
  const way = (speech: Speech) => ({
    speech,
    ...arrange(look, count, one => dotsDemand(frame, one, spec, speech)),
  })
  const [all, ends] = [way('all'), way('ends')] as const
  const gains = ends.shown > all.shown || (ends.shown === all.shown && ends.columns < all.columns)
  const spoken = gains ? ends : all
  const { plot } = dotsDemand(frame, spoken.look, spec, spoken.speech)
  // A course of time is told by its words, in their order, before it is seen; few lines are read as numbers.
  if (count <= few || isTime(frame, spec.series) || plot >= narrowest * layoutOf(spoken.look).text)
    return spoken
  const none = way('none')
  return none.shown < spoken.shown ? spoken : none
}

function dotsPart(plan: DotsPlan, frame: Frame, look: Look, spec: DotsSpec): Part {
  const { domain, plot, ticks, names, cells } = plan
  const marks = marksOf(plan, spec)
  return {
    grid: gridOf(plot.left, plot.right, topOf(plan, look), bottom),
    xAxis: {
      ...valueAxis(domain, ticks, unitOf(frame), look),
      position: 'top',
    },
    yAxis: { ...nameAxis(cells.categories, look.language), inverse: true },
    series: [
      joins(plan, marks),
      ...cells.series.map(({ id }, series) =>
        dotSeries(
          id,
          marks.filter(({ dot }) => dot.series === series),
          plan,
          look,
          spec,
        ),
      ),
      whiskers(
        marks.map(({ dot, lower }) => ({ ...dot, offset: lower })),
        plot.perUnit,
      ),
      leads(plan, look),
      unknowns(plan, look),
      captions(
        'names',
        nameCaptions(names, cells, look, { at: domain.low, left: plot.left, marks: plan.marks }),
      ),
    ],
  }
}

/** Dots on a sheet with an end: in as many columns as need be, all on one scale. */
function fittedDots(frame: Frame, look: Look, spec: DotsSpec): Option {
  const all = categoriesOf(frame, spec.category)
  const arrangement = arranged(frame, look, spec, all.length)
  const { look: column, band, speech } = arrangement
  const plan = planDots(frame, column, spec, speech, arrangement)
  const parts = columnsIn(arrangement).map(({ from, to, x }, at) => {
    const { plot, domain, cells, names } = plan
    const part = dotsPart(
      {
        ...plan,
        dots: linesOf(plan.dots, from, to),
        cells: cellsIn(cells, from, to),
        names: namesIn(names, from, to),
      },
      frame,
      column,
      spec,
    )
    const words =
      at > 0 ? [] : leftOut(arrangement, plan.cells.categories, all, { value: domain.low, left: plot.left })
    const place = { left: x + plot.left, width: plot.width }
    return {
      ...part,
      grid: gridIn(look, place, topOf(plan, column), (to - from) * band),
      series: [...part.series, ...words],
    }
  })
  return sideBySide(parts.map(numbered))
}

/**
 * A dot plot of a frame, as plain data: every value one dot (`value[0]` the row's, in base units; `value[1]` its line). On a
 * sheet with an end, lines that have no room are left out, and words say so. Throws when two rows share category and series.
 */
export const dots = (frame: Frame, look: Look, spec: DotsSpec): Option =>
  look.height === undefined
    ? { ...dotsPart(planDots(frame, look, spec), frame, look, spec) }
    : fittedDots(frame, look, spec)
