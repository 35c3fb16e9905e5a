import type { ECharts } from 'echarts'
import { use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Option } from '../forms/Look.ts'
import { echarts } from './echarts.ts'
import { finish } from './finish.ts'
import { hatchedInLines } from './hatch.ts'
import { marksOf } from './marks.ts'
import type { Scheme } from './palette.ts'
import { rimsApart } from './rims.ts'
import { serialize, type SvgNode } from './serialize.ts'

register([SVGRenderer])

/** Size in pixels; what the picture is called and what it says, for those who do not see it. */
export type Sheet = {
  readonly width: number
  readonly height: number
  readonly scheme: Scheme
  readonly title: string
  readonly description: string
  /** Lay invisible discs over small marks, so that a finger or a mouse finds them before the live chart is there. */
  readonly discs?: boolean
  /** Leave hatching as patterns: a third of the letters, where every byte is waited for and paper is not what counts. */
  readonly patterns?: boolean
  /** Write it as other programs read it, not only browsers: rims under texts apart, a face first that is found everywhere. */
  readonly file?: boolean
}

/** What ECharts' SVG painter can do beyond its public type: hand over the tree instead of an unescaped string. */
type TreePainter = { readonly renderToVNode: (how: { compress: boolean; useViewBox: boolean }) => SvgNode }

const isTreePainter = (painter: object): painter is TreePainter => 'renderToVNode' in painter

function treeOf(chart: ECharts): SvgNode {
  const painter: object = chart.getZr().painter
  if (!isTreePainter(painter)) throw new Error("ECharts' SVG painter no longer hands over its tree")
  return painter.renderToVNode({ compress: true, useViewBox: true })
}

/**
 * Draws a panel's option as a standalone SVG document, in Node or in a browser, without a DOM.
 * The same option gives the same text. Every mark carries `data-row`, the index of its row in the frame.
 * No style attributes, style blocks or scripts; ids differ between any two different pictures.
 * Throws what `finish` throws and what ECharts throws on an option it cannot draw; the instance is disposed either way.
 */
export function drawSvg(option: Option, sheet: Sheet): string {
  const finished = finish(option, sheet.scheme)
  const { width, height } = sheet
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(finished)
    const drawn = treeOf(chart)
    const tree = sheet.file ? rimsApart(drawn) : drawn
    return serialize(sheet.patterns ? tree : hatchedInLines(tree), sheet, marksOf(chart))
  } finally {
    chart.dispose()
  }
}
