import { colorOf } from '../charts/palette.ts'
import type { Language } from '../frame/Frame.ts'
import { marker, noLine, outline, paint } from './chartPaint.ts'
import type { ChartSizes, Shift } from './ChartMeasures.ts'
import { runLanguage, runProperties, textProperties, unbroken, upwards, type TextStyle } from './chartText.ts'
import type { ChartFill, ChartLabel, ChartPoint, ChartSeries, NativeChart } from './NativeChart.ts'
import { element, escaped } from './xml.ts'

const ink = (colorOf('ink', 'light') ?? '').replace('#', '')

const val = (name: string, value: string | number): string => element(name, { val: value })

const noMarker = element('c:marker', {}, val('c:symbol', 'none'))

const stroke = ({ color, dashed }: ChartSeries): string =>
  element('c:spPr', {}, outline(color, 2.5, dashed ? 'dash' : ''))

type Drawn = { readonly kind: NativeChart['kind']; readonly perValue: number }

/** One point that is drawn unlike its series. */
function ownPoint(point: ChartPoint, index: number, series: ChartSeries, { kind, perValue }: Drawn): string {
  if (kind !== 'lines')
    return element(
      'c:dPt',
      {},
      val('c:idx', index),
      val('c:invertIfNegative', 0),
      val('c:bubble3D', 0),
      element('c:spPr', {}, paint(point.fill, Math.abs(point.value) * perValue, kind)),
    )
  const sign = point.row < 0 ? noMarker : marker(point.fill)
  return element('c:dPt', {}, val('c:idx', index), sign, val('c:bubble3D', 0), stroke(series))
}

const usualFill = ({ color }: ChartSeries): ChartFill => ({ pattern: 'solid', color })

const isUsual = (point: ChartPoint, series: ChartSeries): boolean =>
  point.row >= 0 && point.fill.pattern === 'solid' && point.fill.color === series.color

/** Looks of a series and of those of its points that differ from it. */
export const marksOf = (
  series: ChartSeries,
  kind: NativeChart['kind'],
  { perValue }: Pick<ChartSizes, 'perValue'>,
): string =>
  [
    kind === 'lines' ? stroke(series) : element('c:spPr', {}, paint(usualFill(series), 0, kind)),
    kind === 'lines' ? marker(usualFill(series)) : val('c:invertIfNegative', 0),
    ...series.points.map((point, index) =>
      point === null || isUsual(point, series) ? '' : ownPoint(point, index, series, { kind, perValue }),
    ),
  ].join('')

const shows = (value: 0 | 1): string =>
  ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']
    .map(what => val(`c:show${what}`, what === 'Val' ? value : 0))
    .join('')

const plainText = (words: string, style: TextStyle, language: Language, body: string): string =>
  element(
    'c:tx',
    {},
    element(
      'c:rich',
      {},
      body,
      element('a:lstStyle'),
      element(
        'a:p',
        {},
        element('a:r', {}, runProperties('a:rPr', style, language), element('a:t', {}, escaped(words))),
        element('a:endParaRPr', { lang: runLanguage[language] }),
      ),
    ),
  )

const share = (value: number): number => Number(value.toFixed(5))

/** A label off its usual place, as shares of the chart. */
const moved = ({ x, y }: Shift): string =>
  share(x) === 0 && share(y) === 0
    ? ''
    : element('c:layout', {}, element('c:manualLayout', {}, val('c:x', share(x)), val('c:y', share(y))))

/** One label: the value by a format that says it, or text where no format can. */
function labelXml(
  index: number,
  row: number,
  { words, format, color, bold, place }: ChartLabel,
  sizes: ChartSizes,
  language: Language,
): string {
  const style = { size: sizes.labels, color, bold }
  const shift = sizes.shifts.get(row) ?? { x: 0, y: 0 }
  return element(
    'c:dLbl',
    {},
    val('c:idx', index),
    moved(shift),
    format === null ? plainText(words, style, language, shift.upright ? upwards : unbroken) : '',
    format === null ? '' : element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    element('c:spPr', {}, element('a:noFill'), noLine),
    textProperties(style, language, shift.upright ? upwards : unbroken),
    val('c:dLblPos', place),
    shows(1),
  )
}

/** The labels of a series; points without one say nothing. */
export const labelsOf = ({ points }: ChartSeries, sizes: ChartSizes, language: Language): string =>
  element(
    'c:dLbls',
    {},
    ...points.map((point, index) =>
      point?.label && !sizes.silent.has(point.row)
        ? labelXml(index, point.row, point.label, sizes, language)
        : '',
    ),
    element('c:spPr', {}, element('a:noFill'), noLine),
    textProperties({ size: sizes.labels, color: ink }, language),
    shows(0),
    // A label that was moved needs no stroke to its mark: LibreOffice draws one, which reads as a minus.
    val('c:showLeaderLines', 0),
  )

const literals = (name: string, values: readonly number[]): string =>
  element(
    name,
    {},
    element(
      'c:numLit',
      {},
      element('c:formatCode', {}, 'General'),
      val('c:ptCount', values.length),
      ...values.map((value, index) => element('c:pt', { idx: index }, element('c:v', {}, String(value)))),
    ),
  )

/** Whiskers from end to end of the intervals of a series; none where no value has one. */
export function whiskersOf({ points }: ChartSeries, kind: NativeChart['kind']): string {
  if (!points.some(point => point !== null && point.low !== null)) return ''
  const plus = points.map(point => (point && point.high !== null ? point.high - point.value : 0))
  const minus = points.map(point => (point && point.low !== null ? point.value - point.low : 0))
  return element(
    'c:errBars',
    {},
    kind === 'lines' ? val('c:errDir', 'y') : '',
    val('c:errBarType', 'both'),
    val('c:errValType', 'cust'),
    val('c:noEndCap', 0),
    literals('c:plus', plus),
    literals('c:minus', minus),
    element('c:spPr', {}, outline(ink, 1.25)),
  )
}
