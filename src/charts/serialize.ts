import { belowMiddle, fileFamily, fontFamily } from './defaults.ts'
import { isSmall, middle, type PlacedMark } from './marks.ts'

/** A node of the drawing as ECharts' SVG painter hands it over. */
export type SvgNode = {
  readonly tag: string
  readonly attrs: Readonly<Record<string, string | number | boolean | null | undefined>>
  readonly children?: readonly SvgNode[] | null
  readonly text?: string | null
}

type Words = {
  readonly title: string
  readonly description: string
  readonly discs?: boolean
  readonly file?: boolean
}
type Attributes = readonly (readonly [string, string])[]

/** Anything else the painter might one day write stays out. */
const tags = new Set(
  'svg g path rect circle ellipse line polyline polygon text defs clipPath linearGradient radialGradient stop pattern'.split(
    ' ',
  ),
)

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Text for XML, inside an element or a double-quoted attribute. Signs that XML cannot hold at all are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, sign => escapes[sign] ?? '')

const written = ([name, value]: readonly [string, string]): string => ` ${name}="${escaped(value)}"`

/** What the root says for every text. */
const inherited: Readonly<Record<string, string>> = { 'font-family': fontFamily, 'font-size': '12' }

/** `font-size:12px;font-weight:bold` and the shorthand `font: bold 12px …` as presentation attributes. */
function fontAttributes(style: string): Attributes {
  const shorthand = /^font:\s*(.*?)([\d.]+)px\s+(.*)$/.exec(style)
  const pairs = shorthand
    ? [
        ['font-weight', /bold|[6-9]00/.exec(shorthand[1] ?? '')?.[0] ?? ''],
        ['font-size', shorthand[2] ?? ''],
        ['font-family', shorthand[3] ?? ''],
      ]
    : style.split(';').map(part => part.split(/:(.*)/s).map(word => word.trim()))
  return pairs
    .map(([name = '', value = '']) => [name, name === 'font-size' ? value.replace('px', '') : value] as const)
    .filter(([name, value]) => name && value && inherited[name] !== value)
}

/** Counts of ECharts' process-wide counters become counts within the picture, behind its own prefix. */
function renumberer(prefix: string): (id: string) => string {
  const known = new Map<string, string>()
  return id => {
    const short = known.get(id) ?? `${prefix}${known.size}`
    known.set(id, short)
    return short
  }
}

type Pen = { readonly idOf: (id: string) => string; readonly rows: ReadonlyMap<string, number> }

function rowAttribute(attrs: SvgNode['attrs'], { rows }: Pen): Attributes {
  const row = rows.get(`${attrs.ecmeta_series_index} ${attrs.ecmeta_data_index}`)
  return row === undefined
    ? []
    : [
        ['data-row', String(row)],
        ['pointer-events', 'all'],
      ]
}

function attribute(name: string, value: string, pen: Pen): Attributes {
  if (name === 'style') return fontAttributes(value)
  if (name === 'id') return [[name, pen.idOf(value)]]
  if (name === 'text-anchor' && value === 'start') return []
  if (name === 'dominant-baseline') return [['dy', `${belowMiddle}em`]]
  if (
    name.startsWith('ecmeta_') ||
    name === 'class' ||
    name === 'pointer-events' ||
    name.startsWith('on') ||
    /href/.test(name)
  )
    return []
  if (!value.includes('url(#')) return [[name, value]]
  return [[name, value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${pen.idOf(id)})`)]]
}

function attributes(attrs: SvgNode['attrs'], pen: Pen): Attributes {
  const given = Object.entries(attrs).flatMap(([name, value]) =>
    value === null || value === undefined || value === false ? [] : attribute(name, String(value), pen),
  )
  return [...given, ...rowAttribute(attrs, pen)]
}

const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'])

/**
 * Shapes without any ink that stand for no row: the sheet under everything, a box behind each text with a line height, a
 * point of a series that only carries words. A fifth of all there is; whoever edits the drawing would take hold of them.
 */
const isBlank = ({ tag, attrs }: SvgNode, pen: Pen): boolean =>
  shapes.has(tag) &&
  attrs.fill === 'none' &&
  (attrs.stroke ?? 'none') === 'none' &&
  rowAttribute(attrs, pen).length === 0

const sameInk = (one: SvgNode, other: SvgNode): boolean =>
  one.tag === 'path' && other.tag === 'path' && one.attrs.fill === other.attrs.fill

/** What a pattern is made of: ECharts writes one band of hatching as four paths in a group, here they are one. */
function tileOf({ children }: SvgNode): readonly SvgNode[] {
  const parts = children?.flatMap(child => child.children ?? []) ?? []
  const [first] = parts
  if (!first || !parts.every(part => sameInk(part, first))) return children ?? []
  return [{ ...first, attrs: { ...first.attrs, d: parts.map(({ attrs }) => attrs.d).join('') } }]
}

function element(node: SvgNode, pen: Pen): string {
  if (!tags.has(node.tag) || isBlank(node, pen)) return ''
  const open = `<${node.tag}${attributes(node.attrs, pen).map(written).join('')}`
  const children = node.tag === 'pattern' ? tileOf(node) : (node.children ?? [])
  const inner = escaped(node.text ?? '') + children.map(child => element(child, pen)).join('')
  return inner ? `${open}>${inner}</${node.tag}>` : `${open}/>`
}

/** FNV-1a: the same picture always gets the same ids, two different ones never share them. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return `k${(hash >>> 0).toString(36)}`
}

/** The paper of a picture: its attributes are written here, not taken over. */
function root({ attrs }: SvgNode, prefix: string, { title, description, file }: Words, body: string): string {
  const [width, height] = [String(attrs.width), String(attrs.height)]
  const head = Object.entries({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': `${prefix}-title`,
    'aria-describedby': `${prefix}-desc`,
    ...inherited,
    ...(file && { 'font-family': fileFamily }),
    // Only marks answer to a pointer, see `data-row`.
    'pointer-events': 'none',
  })
  const words = `<title id="${prefix}-title">${escaped(title)}</title><desc id="${prefix}-desc">${escaped(description)}</desc>`
  return `<svg${head.map(written).join('')}>${words}${body}</svg>`
}

const discRadius = 12
/** From so many small marks on, no picture has room for a disc each. */
const crowd = 400

function disc({ box, row }: PlacedMark): string {
  const { x, y } = middle(box)
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${discRadius}" data-row="${row}"/>`
}

/** Pixels along a crowded line from one disc to the next: as near as a finger can tell them apart. */
const discStep = 4

/** Marks that get a disc: all, but of marks as close as pixels only those a finger can tell apart. */
function apart(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  let last: PlacedMark | null = null
  return marks.filter(mark => {
    const near = last?.series === mark.series && Math.abs(mark.box.x - last.box.x) < discStep
    if (!near) last = mark
    return !near
  })
}

function discsOver(marks: readonly PlacedMark[]): string {
  const small = marks.filter(({ box }) => isSmall(box))
  const discs = (small.length > crowd ? apart(small) : small).map(disc)
  return discs.length === 0 ? '' : `\n<g fill="none" pointer-events="all">${discs.join('')}</g>`
}

/** Stands for the prefix of the ids until it is known: a code point that is no sign of any text. */
const unnamed = '\ufdd0'

/** The tree as SVG text: known tags only, everything escaped, styles as attributes, ids renumbered, rows on the marks. */
export function serialize(tree: SvgNode, words: Words, marks: readonly PlacedMark[]): string {
  const rows = new Map(marks.map(({ series, item, row }) => [`${series} ${item}`, row]))
  const discs = words.discs ? discsOver(marks) : ''
  const pen = { rows, idOf: renumberer(`${unnamed}-`) }
  const body = (tree.children ?? []).map(child => element(child, pen)).join('\n') + discs
  const prefix = fingerprint(words.title + words.description + body.replaceAll(unnamed, ''))
  return root(tree, prefix, words, body.replaceAll(unnamed, prefix))
}
