import { textWidth } from '../../src/charts/measure.ts'

/** A text of a drawing with the room it takes, px. */
export type TextBox = {
  readonly words: string
  /** Size of its type. */
  readonly size: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
const numbers = (text: string): readonly number[] => (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)

/** x and y of a point of the text's own system, in px of the drawing. */
function placed(tag: string, x: number, y: number): readonly [number, number] {
  const transform = attribute(tag, 'transform') ?? ''
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers(transform)
  if (transform.startsWith('translate')) return [x + a, y + b]
  return transform.startsWith('matrix') ? [a * x + c * y + e, b * x + d * y + f] : [x, y]
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('&#160;', '\u00a0')

function boxOf(tag: string, words: string): TextBox {
  const size = Number(attribute(tag, 'font-size') ?? 12)
  const width = textWidth(words, `${attribute(tag, 'font-weight') ?? 'normal'} ${size}px`)
  const start = { start: 0, middle: -width / 2, end: -width }[attribute(tag, 'text-anchor') ?? 'start'] ?? 0
  const x = Number(attribute(tag, 'x') ?? 0) + start
  const y = Number(attribute(tag, 'y') ?? 0)
  // The height of capitals and digits, around the middle of the line.
  const half = size * 0.4
  const corners = [placed(tag, x, y - half), placed(tag, x + width, y + half)]
  const [xs, ys] = [corners.map(([px]) => px), corners.map(([, py]) => py)]
  return {
    words,
    size,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}

/** Every text of a drawing made by `drawSvg`, with its box. */
export const textBoxes = (svg: string): readonly TextBox[] =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', words = '']) =>
    boxOf(tag, unescaped(words)),
  )

/** Texts that leave the drawing, as sentences. */
export const outside = (boxes: readonly TextBox[], width: number, height: number): readonly string[] =>
  boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5,
    )
    .map(
      ({ words, left, right, top, bottom }) =>
        `${words} at ${[left, right, top, bottom].map(Math.round).join(' ')}`,
    )

/** Pairs of texts that lie on each other, as sentences. */
export const clashes = (boxes: readonly TextBox[]): readonly string[] =>
  boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map(b => `${a.words} on ${b.words}`),
  )
