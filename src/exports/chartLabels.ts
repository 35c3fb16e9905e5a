import { arrow, type ReadCaption, type ReadSeries } from './chartReading.ts'
import { dagger } from './dagger.ts'
import type { ChartLabel, ChartPoint, ChartSeries, NativeChart } from './NativeChart.ts'
import { formatFor } from './numberFormat.ts'

/** A chart before its words, and the words the picture sets. */
type Wordless = {
  readonly kind: NativeChart['kind']
  readonly plain: readonly ChartSeries[]
  /** The same series as they were read. */
  readonly read: readonly ReadSeries[]
  readonly captions: readonly ReadCaption[]
  /** What a row's value is in words. */
  readonly words: (row: number) => string
}

const isEnd = ({ id }: ReadCaption): boolean => id === 'ends' || id === 'right'

/** Spaces and line breaks of a caption are its layout; a label has one line. */
const flat = (words: string): string => words.replace(/\s*\n\s*/g, '  ').replaceAll(/ {2,}/g, '  ')

const same = (one: string, other: string): boolean =>
  one.replaceAll(/\s/g, '') === other.replaceAll(/\s/g, '')

/** The caption that says a value: the words alone, or among a name and a period. */
function captionFor(point: ChartPoint, name: string, found: readonly ReadCaption[], words: string) {
  const at = found.filter(caption => caption.at[1] === point.value && caption.words.includes(words))
  return (
    at.find(caption => flat(caption.words).replaceAll(' ', '').startsWith(name.replaceAll(' ', ''))) ?? at[0]
  )
}

function labelFrom(
  caption: Pick<ReadCaption, 'words' | 'bold' | 'ink'>,
  value: number,
  words: string,
  place: ChartLabel['place'],
): ChartLabel {
  const said = flat(caption.words)
  const from = said.lastIndexOf(words)
  const [lead, tail] = from < 0 ? ['', ''] : [said.slice(0, from), said.slice(from + words.length)]
  const format = formatFor(value, from < 0 ? said : words, lead, tail)
  return { words: said, format, color: caption.ink, bold: caption.bold, place }
}

/** Words above a column or a point, where the picture sets them too. */
function aboveLabel(point: ChartPoint, chart: Wordless, place: ChartLabel['place']): ChartLabel | null {
  const words = chart.words(point.row)
  const caption = chart.captions.find(one => !isEnd(one) && one.row === null && same(one.words, words))
  return caption ? labelFrom(caption, point.value, words, place) : null
}

/** Signs that may stand alone beside a value, and what the words of its row begin or end with. */
const signs = [
  { sign: dagger, meant: /†$/ },
  { sign: arrow, meant: /^(≥|不低于)/ },
]

/** Whether a label says its value, and not only that it is in doubt or a bound. */
export const saysValue = (label: ChartLabel | null): boolean =>
  label !== null && !signs.some(({ sign }) => sign === label.words)

/** A sign alone, where the picture sets it beside a value whose number it leaves to the axis. */
function signLabel(point: ChartPoint, { kind, words, captions }: Wordless): ChartLabel | null {
  const said = words(point.row)
  const own = signs.filter(({ meant }) => meant.test(said)).map(({ sign }) => sign)
  const caption = captions.find(one => own.includes(one.words) && one.at[1] === point.value)
  if (!caption) return null
  const { words: sign, ink: color, bold } = caption
  // As a format, the sign stays whatever the value is edited to, and the label is no text of its own.
  const format = [sign, sign, sign].map(one => `"${one}"`).join(';')
  return { words: sign, format, color, bold, place: kind === 'lines' ? 't' : 'outEnd' }
}

const known = (points: readonly (ChartPoint | null)[]): readonly ChartPoint[] =>
  points.filter(point => point !== null && point.row >= 0).filter(point => point !== null)

function lineLabel(point: ChartPoint, series: ChartSeries, chart: Wordless): ChartLabel | null {
  const words = chart.words(point.row)
  const own = known(series.points)
  const sides = [
    ['r', own.at(-1) === point, chart.captions.filter(isEnd)],
    ['l', own[0] === point, chart.captions.filter(({ id }) => id === 'left')],
    ['t', own[0] !== point && own.at(-1) !== point, chart.captions.filter(({ id }) => id === 'middle')],
  ] as const
  for (const [place, here, found] of sides) {
    const caption = here ? captionFor(point, series.name, found, words) : undefined
    if (caption) return labelFrom(caption, point.value, words, place)
  }
  return aboveLabel(point, chart, isDip(point, own) ? 'b' : 't')
}

/** Lower than both its neighbours: words above it would stand in the line. */
function isDip(point: ChartPoint, own: readonly ChartPoint[]): boolean {
  const at = own.indexOf(point)
  return [own[at - 1], own[at + 1]].every(other => other !== undefined && other.value > point.value)
}

function labelOfPoint(point: ChartPoint, at: number, category: number, chart: Wordless): ChartLabel | null {
  const series = chart.plain[at]
  if (!series || point.row < 0) return null
  const item = chart.read[at]?.items.find(one => one.category === category)
  if (item && item.words !== '') return labelFrom(item, point.value, chart.words(point.row), 'outEnd')
  const said = chart.kind === 'lines' ? lineLabel(point, series, chart) : aboveLabel(point, chart, 'outEnd')
  return said ?? signLabel(point, chart)
}

/** The series with the words of the picture at their points: the same words, at the points where it sets any. */
export const labelled = (chart: Wordless): readonly ChartSeries[] =>
  chart.plain.map((series, at) => ({
    ...series,
    points: series.points.map((point, category) =>
      point ? { ...point, label: labelOfPoint(point, at, category, chart) } : null,
    ),
  }))
