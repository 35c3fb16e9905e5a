import { colorOf } from '../charts/palette.ts'
import type { Language } from '../frame/Frame.ts'
import { labelsOf, marksOf, whiskersOf } from './chartMarks.ts'
import type { ChartSizes } from './ChartMeasures.ts'
import { sizesOf } from './chartSizes.ts'
import { solid, textProperties } from './chartText.ts'
import { columnName, sheetName } from './chartSheet.ts'
import { decimal } from './decimal.ts'
import { apart } from './labelBoxes.ts'
import type { ChartSeries, NativeChart, Place } from './NativeChart.ts'
import { element, escaped, xmlHead } from './xml.ts'

const hex = (token: string): string => (colorOf(token, 'light') ?? '').replace('#', '')
const val = (name: string, value: string | number): string => element(name, { val: value })
const line = (token: string, points: number): string =>
  element('a:ln', { w: Math.round(points * 12700) }, solid(hex(token)))
const noLine = element('a:ln', {}, element('a:noFill'))

const reference = (column: number, from: number, to: number): string => {
  const name = columnName(column)
  return `${sheetName}!$${name}$${from}${to === from ? '' : `:$${name}$${to}`}`
}

const texts = (place: string, list: readonly string[]): string =>
  element(
    'c:strRef',
    {},
    element('c:f', {}, escaped(place)),
    element(
      'c:strCache',
      {},
      val('c:ptCount', list.length),
      ...list.map((words, index) => element('c:pt', { idx: index }, element('c:v', {}, escaped(words)))),
    ),
  )

const numbers = (place: string, { points }: ChartSeries): string =>
  element(
    'c:numRef',
    {},
    element('c:f', {}, escaped(place)),
    element(
      'c:numCache',
      {},
      element('c:formatCode', {}, 'General'),
      val('c:ptCount', points.length),
      ...points.map((point, index) =>
        point === null ? '' : element('c:pt', { idx: index }, element('c:v', {}, decimal(point.value))),
      ),
    ),
  )

function seriesXml(
  series: ChartSeries,
  at: number,
  chart: NativeChart,
  sizes: ChartSizes,
  language: Language,
): string {
  const last = chart.categories.length + 1
  return element(
    'c:ser',
    {},
    val('c:idx', at),
    val('c:order', at),
    element('c:tx', {}, texts(reference(at + 1, 1, 1), [series.name])),
    marksOf(series, chart.kind, sizes),
    labelsOf(series, sizes, language),
    whiskersOf(series, chart.kind),
    element('c:cat', {}, texts(reference(0, 2, last), chart.categories)),
    element('c:val', {}, numbers(reference(at + 1, 2, last), series)),
    chart.kind === 'lines' ? val('c:smooth', 0) : '',
  )
}

const ids = { names: 111111111, values: 222222222 }

function body(chart: NativeChart, sizes: ChartSizes, language: Language): string {
  const series = chart.series.map((one, at) => seriesXml(one, at, chart, sizes, language))
  const axes = val('c:axId', ids.names) + val('c:axId', ids.values)
  if (chart.kind === 'lines')
    return element(
      'c:lineChart',
      {},
      val('c:grouping', 'standard'),
      val('c:varyColors', 0),
      ...series,
      val('c:marker', 1),
      axes,
    )
  return element(
    'c:barChart',
    {},
    val('c:barDir', chart.kind === 'bars' ? 'bar' : 'col'),
    val('c:grouping', 'clustered'),
    val('c:varyColors', 0),
    ...series,
    val('c:gapWidth', sizes.gap),
    val('c:overlap', chart.series.length > 1 ? -apart : 0),
    axes,
  )
}

/** The axis of names: it stands on zero, its names at the edge. Bars are read from the top. */
function namesAxis({ kind }: NativeChart, { names, skip }: ChartSizes, language: Language): string {
  const bars = kind === 'bars'
  return element(
    'c:catAx',
    {},
    val('c:axId', ids.names),
    element('c:scaling', {}, val('c:orientation', bars ? 'maxMin' : 'minMax')),
    val('c:delete', 0),
    val('c:axPos', bars ? 'l' : 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    element('c:spPr', {}, line('zero', 1.25)),
    textProperties({ size: names, color: hex(bars ? 'ink' : 'ink-soft') }, language),
    val('c:crossAx', ids.values),
    val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 60),
    val('c:tickLblSkip', skip),
    val('c:noMultiLvlLbl', 1),
  )
}

const rounded = (value: number): string => String(Number(value.toPrecision(12)))

function valuesAxis(
  { kind, axis, spans }: NativeChart,
  { low, high }: ChartSizes,
  language: Language,
): string {
  const shown = axis.format !== null
  return element(
    'c:valAx',
    {},
    val('c:axId', ids.values),
    element(
      'c:scaling',
      {},
      val('c:orientation', 'minMax'),
      val('c:max', rounded(high)),
      val('c:min', rounded(low)),
    ),
    val('c:delete', shown ? 0 : 1),
    val('c:axPos', kind === 'bars' ? 't' : 'l'),
    shown ? element('c:majorGridlines', {}, element('c:spPr', {}, line('line', 0.75))) : '',
    element('c:numFmt', { formatCode: axis.format ?? 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    element('c:spPr', {}, noLine),
    textProperties({ size: 14, color: hex('ink-faint') }, language),
    val('c:crossAx', ids.names),
    val('c:crosses', 'autoZero'),
    val('c:crossBetween', spans ? 'midCat' : 'between'),
    val('c:majorUnit', rounded(axis.step)),
  )
}

const layout = ({ x, y, w, h }: Place): string =>
  element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      val('c:layoutTarget', 'inner'),
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      ...Object.entries({ x, y, w, h }).map(([key, share]) => val(`c:${key}`, Number(share.toFixed(5)))),
    ),
  )

const spaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}

/**
 * The part of a chart (ECMA-376, part 1, 21.2) for a box of these inches: its values from its own sheet, which the
 * relation `rId1` leads to; names by plain references, which every program reads.
 */
export function chartPart(chart: NativeChart, box: Place, language: Language): string {
  const sizes = sizesOf(chart, box, language)
  const plot = element(
    'c:plotArea',
    {},
    layout(sizes.plot),
    body(chart, sizes, language),
    namesAxis(chart, sizes, language),
    valuesAxis(chart, sizes, language),
    element('c:spPr', {}, element('a:noFill'), noLine),
  )
  const whole = element(
    'c:chart',
    {},
    val('c:autoTitleDeleted', 1),
    plot,
    val('c:plotVisOnly', 1),
    val('c:dispBlanksAs', chart.spans ? 'span' : 'gap'),
  )
  const type = textProperties({ size: sizes.names, color: hex('ink') }, language)
  return (
    xmlHead +
    element(
      'c:chartSpace',
      spaces,
      val('c:date1904', 0),
      val('c:roundedCorners', 0),
      whole,
      element('c:spPr', {}, element('a:noFill'), noLine),
      type,
      element('c:externalData', { 'r:id': 'rId1' }, val('c:autoUpdate', 0)),
    )
  )
}
