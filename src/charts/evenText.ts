import { belowMiddle } from './defaults.ts'
import { fontSize } from './measure.ts'

/** What is used of a 2D context: of the page's, a worker's or any other that draws words. */
type Context = Pick<CanvasRenderingContext2D, 'font' | 'textBaseline' | 'fillText' | 'strokeText'>

/** What is used of a canvas. */
type Canvas = { getContext(kind: '2d', ...rest: readonly unknown[]): Context | null }

/** Tells the size of the font that was set last. Asked for its font, a context writes it out anew, at a price each time. */
function sizeSet(context: Context): () => number {
  const font = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(context), 'font')
  if (!font?.get || !font.set) return () => fontSize(context.font)
  let size = fontSize(context.font)
  const set = (value: string) => {
    font.set?.call(context, value)
    size = fontSize(value)
  }
  const get = (): unknown => font.get?.call(context)
  Object.defineProperty(context, 'font', { configurable: true, get, set })
  return () => size
}

const even = new WeakSet<Context>()

/** Words around the middle of a line stand where the SVG of the same chart has them. */
function setEvenly(context: Context): void {
  if (even.has(context)) return
  even.add(context)
  const size = sizeSet(context)
  for (const draw of ['fillText', 'strokeText'] as const) {
    const plain = context[draw].bind(context)
    context[draw] = (text, x, y, ...rest) => {
      if (context.textBaseline !== 'middle') return plain(text, x, y, ...rest)
      context.textBaseline = 'alphabetic'
      plain(text, x, y + belowMiddle * size(), ...rest)
      context.textBaseline = 'middle'
    }
  }
}

/**
 * A canvas asks the font where the middle of a line is, and every font and browser says something else: labels would jump
 * when a live chart takes the place of a drawing. Makes a canvas set its words as the drawing does; returns the same canvas.
 */
export function withEvenText<Made extends Canvas>(canvas: Made): Made {
  const contextOf = canvas.getContext.bind(canvas)
  canvas.getContext = (kind, ...rest) => {
    const context = contextOf(kind, ...rest)
    if (context && kind === '2d') setEvenly(context)
    return context
  }
  return canvas
}
