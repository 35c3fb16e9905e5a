import { fontFamily } from '../charts/finish.ts'
import { textWidth } from '../charts/measure.ts'
import type { Scheme } from '../charts/palette.ts'
import { drawSvg } from '../charts/svg.ts'
import { withStatuses } from '../words/statusSentence.ts'
import { entryInk, fontOf, ink } from './inks.ts'
import type { PanelView } from './PanelView.ts'
import type { Placed, Plate, StyleMeasure } from './placed.ts'
import { plateOf } from './plate.ts'
import type { PictureSettings } from './target.ts'

type Attributes = Readonly<Record<string, string | number>>

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML holds it; what XML cannot hold, control signs and halves of signs, stays out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, sign => escapes[sign] ?? '')

/** An element; its content is text already escaped, or other elements. */
function element(tag: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  return `<${tag}${written.join('')}${content ? `>${content}</${tag}>` : '/>'}`
}

type Swatch = Extract<Placed, { readonly kind: 'swatch' }>

/** Diagonals inside a swatch, five pixels apart, each cut off at its edges. */
function diagonals({ x, y, width, height }: Swatch): string {
  const lines: string[] = []
  for (let at = x - height; at < x + width; at += 5) {
    const [from, to] = [Math.max(at, x), Math.min(at + height, x + width)]
    if (to > from) lines.push(`M${from} ${y + height - (from - at)}L${to} ${y + height - (to - at)}`)
  }
  return lines.join('')
}

function swatch(mark: Swatch, color: string): string {
  const { x, y, width, height, pattern } = mark
  if (pattern === 'solid' || pattern === 'soft') return element('rect', { x, y, width, height, fill: color })
  const line = { fill: 'none', stroke: color, 'stroke-width': 1.5 }
  const inside = { x: x + 0.75, y: y + 0.75, width: width - 1.5, height: height - 1.5 }
  if (pattern === 'outline') return element('rect', { ...inside, ...line, 'stroke-dasharray': '4 3' })
  return element('path', { d: diagonals(mark), ...line }) + element('rect', { ...inside, ...line })
}

/** The chart is an SVG document of its own; within another one it only needs its place. */
function chart(
  view: PanelView,
  { look, ...place }: Extract<Placed, { readonly kind: 'chart' }>,
  scheme: Scheme,
) {
  const { x, y, width, height } = place
  const { title } = view
  const description = withStatuses(view.sentence, view.frame, view.language)
  const option = view.encode(look)
  return drawSvg(option, { width, height, scheme, title, description }).replace(
    /^<svg/,
    `<svg x="${x}" y="${y}"`,
  )
}

function markOf(view: PanelView, mark: Placed, scheme: Scheme): string {
  if (mark.kind === 'chart') return chart(view, mark, scheme)
  if (mark.kind === 'swatch') return swatch(mark, entryInk(mark, scheme))
  const { x, y } = mark
  if (mark.kind === 'rule')
    return element('rect', { x, y, width: mark.width, height: 1, fill: ink(mark.color, scheme) })
  const { size, weight, color } = mark.style
  const font = { 'font-size': size, ...(weight === 400 ? {} : { 'font-weight': weight }) }
  return element('text', { x, y, ...font, fill: ink(color, scheme) }, escaped(mark.text))
}

function standalone({ width, height, marks, scheme, paper }: Plate, view: PanelView): string {
  const language = view.language === 'zh' ? 'zh-CN' : view.language
  const head = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }
  const content = [
    element('title', {}, escaped(view.title)),
    ...(paper ? [element('rect', { width, height, fill: ink('@surface', scheme) })] : []),
    ...marks.map(mark => markOf(view, mark, scheme)),
  ]
  return element('svg', { ...head, 'xml:lang': language, 'font-family': fontFamily }, content.join('\n'))
}

const measure: StyleMeasure = (text, style) => textWidth(text, fontOf(style))

/**
 * The panel as a standalone SVG document with everything the PNG carries. Pure: text widths come from the charts'
 * table, so the same view gives the same text in Node and in every browser. Throws what drawing the chart throws.
 */
export const svg = (view: PanelView, settings: PictureSettings): string =>
  `${standalone(plateOf(view, settings, measure), view)}\n`
