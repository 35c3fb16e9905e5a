import { fileFamily, fontFamily } from '../charts/finish.ts'
import { textWidth } from '../charts/measure.ts'
import type { Scheme } from '../charts/palette.ts'
import { drawSvg } from '../charts/svg.ts'
import { withStatuses } from '../words/statusSentence.ts'
import { clear } from './clear.ts'
import { entryInk, fontOf, ink } from './inks.ts'
import { manifestOf } from './Manifest.ts'
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

/** A key of dots: a disc, a ring or a tick in the middle of its room. */
function dot({ x, y, width, height, mark }: Swatch, color: string): string {
  if (mark === 'tick')
    return element('rect', { x: x + width / 2 - 1.5, y: y - 1, width: 3, height: height + 2, fill: color })
  const place = { cx: x + width / 2, cy: y + height / 2, r: height / 2 - 1 }
  const paint = mark === 'ring' ? { fill: 'none', stroke: color, 'stroke-width': 2 } : { fill: color }
  return element('circle', { ...place, ...paint })
}

function swatch(mark: Swatch, scheme: Scheme): string {
  const { x, y, width, height, pattern, edge } = mark
  const color = entryInk(mark, scheme)
  if (mark.mark) return dot(mark, color)
  const line = { fill: 'none', stroke: color, 'stroke-width': 1.5 }
  const inside = { x: x + 0.75, y: y + 0.75, width: width - 1.5, height: height - 1.5 }
  if (edge !== undefined)
    return element('rect', { ...inside, ...line, fill: color, stroke: ink(edge, scheme) })
  if (pattern === 'solid' || pattern === 'soft') return element('rect', { x, y, width, height, fill: color })
  if (pattern === 'outline') return element('rect', { ...inside, ...line, 'stroke-dasharray': '4 3' })
  return element('path', { d: diagonals(mark), ...line }) + element('rect', { ...inside, ...line })
}

const descriptionOf = ({ sentence, frame, language }: PanelView): string =>
  withStatuses(sentence, frame, language)

/** A file of its own, which any program may open, or a part of a page. */
type Use = 'file' | 'page'

/** The chart is an SVG document of its own; within another one it only needs its place. */
function chart(
  view: PanelView,
  { look, ...place }: Extract<Placed, { readonly kind: 'chart' }>,
  { scheme, paper }: Plate,
  use: Use,
) {
  const { x, y, width, height } = place
  const option = view.encode(look)
  const sheet = {
    width,
    height,
    scheme,
    title: view.title,
    description: descriptionOf(view),
    file: use === 'file',
  }
  return drawSvg(paper ? option : clear(option), sheet).replace(/^<svg/, `<svg x="${x}" y="${y}"`)
}

function markOf(view: PanelView, mark: Placed, plate: Plate, use: Use): string {
  const { scheme } = plate
  if (mark.kind === 'chart') return chart(view, mark, plate, use)
  if (mark.kind === 'swatch') return swatch(mark, scheme)
  const { x, y } = mark
  if (mark.kind === 'rule')
    return element('rect', { x, y, width: mark.width, height: 1, fill: ink(mark.color, scheme) })
  const { size, weight, color } = mark.style
  const font = { 'font-size': size, ...(weight === 400 ? {} : { 'font-weight': weight }) }
  return element('text', { x, y, ...font, fill: ink(color, scheme) }, escaped(mark.text))
}

/** Name of the namespace in which the manifest stands. It is a name only: nothing is fetched from it. */
const namespace = 'urn:kapok:manifest'

/** What the file knows of itself, as JSON in an element of our own. */
const manifest = (view: PanelView): string =>
  element(
    'metadata',
    {},
    element('kapok:manifest', { 'xmlns:kapok': namespace }, escaped(JSON.stringify(manifestOf(view)))),
  )

/** A length of the sheet: points where its units are points, so that a slide has its size wherever the file is opened. */
const length = (value: number, { ratio, dpi }: Plate): string | number =>
  Math.round(dpi / ratio) === 72 ? `${value}pt` : value

function standalone(plate: Plate, view: PanelView, use: Use): string {
  const { width, height, marks, scheme, paper } = plate
  const language = view.language === 'zh' ? 'zh-CN' : view.language
  const head = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: length(width, plate),
    height: length(height, plate),
    viewBox: `0 0 ${width} ${height}`,
  }
  const named = { role: 'img', 'xml:lang': language, 'font-family': use === 'file' ? fileFamily : fontFamily }
  const content = [
    element('title', {}, escaped(view.title)),
    element('desc', {}, escaped(descriptionOf(view))),
    manifest(view),
    ...(paper ? [element('rect', { width, height, fill: ink('@surface', scheme) })] : []),
    ...marks.map(mark => markOf(view, mark, plate, use)),
  ]
  return element('svg', { ...head, ...named }, content.join('\n'))
}

const measure: StyleMeasure = (text, style) => textWidth(text, fontOf(style))

/**
 * The panel as a standalone SVG document with everything the PNG carries, laid out for the same targets; in it no script, no
 * reference to anything outside, its manifest in `metadata`. Pure: text widths come from the charts'
 * table, so the same view gives the same text in Node and in every browser. Throws what drawing the chart throws.
 */
export const svg = (view: PanelView, settings: PictureSettings): string =>
  `${standalone(plateOf(view, settings, measure), view, 'file')}\n`

/** The same for a browser alone, which paints rims under their texts by itself: no text stands in it twice. */
export const pageSvg = (view: PanelView, settings: PictureSettings): string =>
  `${standalone(plateOf(view, settings, measure), view, 'page')}\n`
