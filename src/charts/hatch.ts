import type { SvgNode } from './serialize.ts'

/** Hatching as ECharts writes it: bands `thick` pixels wide, one every `period`, rising to the right by 45 degrees. */
type Hatch = { readonly period: number; readonly thick: number; readonly color: string }

type Attributes = SvgNode['attrs']

const numbersIn = (text: unknown): readonly number[] =>
  String(text)
    .match(/-?\d*\.?\d+/g)
    ?.map(Number) ?? []

/** Null for any other pattern: it stays one. */
function hatchOf({ attrs, children }: SvgNode): Hatch | null {
  const [band] = children?.flatMap(child => child.children ?? []) ?? []
  const period = Number(attrs.height)
  // A band is a rectangle written as moves to the right, down and back: its height is the second number of the second.
  const thick = numbersIn(band?.attrs.d)[5]
  const color = band?.attrs.fill
  if (attrs.patternTransform !== 'rotate(-45)' || !(period > 0) || !thick || typeof color !== 'string')
    return null
  return { period, thick, color }
}

const walked = (node: SvgNode): readonly SvgNode[] => [node, ...(node.children ?? []).flatMap(walked)]

/** Every hatching of a drawing, by the id of its pattern. */
const hatchesIn = (tree: SvgNode): ReadonlyMap<string, Hatch> =>
  new Map(
    walked(tree).flatMap(node => {
      const hatch = node.tag === 'pattern' ? hatchOf(node) : null
      return hatch ? [[String(node.attrs.id), hatch] as const] : []
    }),
  )

/** Left, top, right and bottom of a rectangle as ECharts writes its path; null for any other shape. */
function edgesOf({ d }: Attributes): readonly [number, number, number, number] | null {
  if (!/^M[-\d. ]+(?:l[-\d. ]+){3}Z$/.test(String(d))) return null
  const [x = 0, y = 0, ...moves] = numbersIn(d)
  const opposite = [x + (moves[0] ?? 0) + (moves[2] ?? 0), y + (moves[1] ?? 0) + (moves[3] ?? 0)] as const
  return [
    Math.min(x, opposite[0]),
    Math.min(y, opposite[1]),
    Math.max(x, opposite[0]),
    Math.max(y, opposite[1]),
  ]
}

const short = (value: number): number => Number(value.toFixed(2))

/**
 * Bands over a rectangle as one dashed line that is as broad as they are long: it runs across them, downwards to the right,
 * and each dash is a band. It begins where the pattern would begin a band, so that those of neighbours meet.
 */
function bands(
  edges: readonly [number, number, number, number],
  { period, thick, color }: Hatch,
): Attributes {
  const [left, top, right, bottom] = edges
  const step = period * Math.SQRT2
  const from = Math.floor((left + top) / step) * step
  const length = (right + bottom - from) / 2
  // Along the middle of the bands x − y is the same as in the middle of the rectangle.
  const middle = (left + right - top - bottom) / 2
  return {
    d: `M${short((from + middle) / 2)} ${short((from - middle) / 2)}l${short(length)} ${short(length)}`,
    fill: 'none',
    stroke: color,
    'stroke-width': short((right - left + bottom - top) / Math.SQRT2),
    'stroke-dasharray': `${thick} ${short(period - thick)}`,
  }
}

/** The same tree without the patterns: each hatched rectangle has bands of its own, cut off at its edges. */
function redrawn(node: SvgNode, hatches: ReadonlyMap<string, Hatch>, idOf: () => string): readonly SvgNode[] {
  if (node.tag === 'pattern' && hatches.has(String(node.attrs.id))) return []
  const fill = /^url\(#(.+)\)$/.exec(String(node.attrs.fill))?.[1] ?? ''
  const [hatch, edges] = [hatches.get(fill), edgesOf(node.attrs)]
  if (hatch && edges) {
    const id = idOf()
    const own = { tag: 'path', attrs: { d: node.attrs.d } }
    return [
      { tag: 'clipPath', attrs: { id }, children: [own] },
      { tag: 'path', attrs: { 'clip-path': `url(#${id})`, ...bands(edges, hatch) } },
      { ...node, attrs: { ...node.attrs, fill: 'none' } },
    ]
  }
  if (!node.children) return [node]
  const children = node.children.flatMap(child => redrawn(child, hatches, idOf))
  return children.length === 0 && node.tag === 'defs' ? [] : [{ ...node, children }]
}

/**
 * Hatching in lines instead of patterns: browsers print a pattern as a small picture, and programs that open a drawing often
 * do worse. What is not hatched as the forms hatch, or not a rectangle, stays as it is.
 */
export function hatchedInLines(tree: SvgNode): SvgNode {
  const hatches = hatchesIn(tree)
  if (hatches.size === 0) return tree
  const rectangles = walked(tree).filter(({ attrs }) => String(attrs.fill).startsWith('url(#'))
  // A pattern must stay for all as long as one shape needs it.
  if (!rectangles.every(({ attrs }) => edgesOf(attrs) && attrs.transform === undefined)) return tree
  let count = 0
  const idOf = () => `hatch-${count++}`
  return { ...tree, children: (tree.children ?? []).flatMap(child => redrawn(child, hatches, idOf)) }
}
