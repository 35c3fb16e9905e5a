import type { Frame, Text } from '../frame/Frame.ts'
import { onPixels } from './axes.ts'
import { caption, captions } from './caption.ts'
import { columns } from './columns.ts'
import { planColumns, type ColumnsPlan, type ColumnsSpec } from './columnsPlan.ts'
import { layoutOf } from './layout.ts'
import type { Look, Option } from './Look.ts'
import { strokes } from './strokes.ts'
import { textWidth, wrapText } from './textWidth.ts'

/** Places on a timeline across which columns must not be compared. */
export type ColumnBreaks = {
  /** Ids of the last periods before each break. */
  readonly after: readonly string[]
  /** What the rules mean, said once beside the first. */
  readonly label: Text
}

const aside = 5

/** Px from the plot's left edge to each break that stands between two shown periods. */
const placesOf = ({ cells, width }: ColumnsPlan, { after }: ColumnBreaks): readonly number[] =>
  cells.categories.flatMap(({ id }, index) =>
    after.includes(id) && index < cells.categories.length - 1
      ? [((index + 1) * width) / cells.categories.length]
      : [],
  )

/** Px from the plot's top to the highest column between two places. */
function freeAbove(plan: ColumnsPlan, from: number, to: number): number {
  const { columns, domain, height, thickness } = plan
  const under = columns.filter(({ x }) => x + thickness / 2 > from && x - thickness / 2 < to)
  const highest = Math.max(domain.low, ...under.map(({ reach }) => reach))
  return ((domain.high - highest) / (domain.high - domain.low)) * height
}

/** Words beside the first break; on a sheet with an end only where no column stands in their way. */
function label(plan: ColumnsPlan, x: number, breaks: ColumnBreaks, look: Look) {
  const { note, line } = layoutOf(look)
  const lines = wrapText(breaks.label[look.language], note, Math.min(x - 2 * aside, note * 16))
  const wide = textWidth(lines.join('\n'), note)
  if (look.height !== undefined && freeAbove(plan, x - aside - wide, x) < lines.length * line) return []
  const item = caption([x, plan.domain.high], lines.join('\n'), {
    size: note,
    line,
    color: '@ink-faint',
    align: 'right',
    vertical: 'top',
    offset: [-aside, 0],
  })
  return [item]
}

/** Columns over time with a dotted rule at each break. Where no break lies among the periods, the columns alone. */
export function brokenColumns(frame: Frame, look: Look, spec: ColumnsSpec, breaks: ColumnBreaks): Option {
  const whole = columns(frame, look, spec)
  const plan = planColumns(frame, look, spec)
  const { low, high } = plan.domain
  const places = placesOf(plan, breaks)
  const [first] = places
  if (first === undefined) return whole
  const rules = places.flatMap((x): ([number, number] | '-')[] => [[x, low], [x, high], '-'])
  return {
    ...whole,
    series: [
      ...[whole.series ?? []].flat(),
      strokes('breaks', rules, { color: '@ink-faint', width: 1, type: [2, 3] }),
      onPixels(captions('break words', label(plan, first, breaks, look))),
    ],
  }
}
