// Door: paints pictures in the build, where there is no page to paint on.
import { createCanvas, DOMMatrix, type Canvas, type SKRSContext2D } from '@napi-rs/canvas'
import { drawOn } from '../charts/drawOn.ts'
import { textWidth } from '../charts/measure.ts'
import type { Option } from '../forms/Look.ts'
import { paint, type Pen } from '../exports/paint.ts'
import type { PanelView } from '../exports/PanelView.ts'
import type { Placed, Plate, StyleMeasure } from '../exports/placed.ts'
import { pictureTexts } from '../exports/pictureTexts.ts'
import { withChunks, type PngText } from '../exports/pngChunks.ts'
import { plateOf } from '../exports/plate.ts'
import type { PictureSettings, Style } from '../exports/target.ts'
import { pngOf } from './pngOf.ts'
import { builtFont, styleIn } from './typeface.ts'

// Patterns are turned by a matrix, where there is such a thing; without it hatching would lie flat.
Object.assign(globalThis, { DOMMatrix })

type Paper = { readonly canvas: Canvas; readonly pen: SKRSContext2D }

function paper(width: number, height: number): Paper {
  const canvas = createCanvas(Math.round(width), Math.round(height))
  return { canvas, pen: canvas.getContext('2d') }
}

const scratch = paper(1, 1)

/** Widths of single signs at a hundred pixels, by weight: asking the canvas for every line that is tried takes seconds. */
const widths = new Map<string, number>()

function signWidth(sign: string, weight: number): number {
  const key = `${weight}${sign}`
  const known = widths.get(key)
  if (known !== undefined) return known
  scratch.pen.font = builtFont(`${weight} 100px`, sign)
  const { width } = scratch.pen.measureText(sign)
  widths.set(key, width)
  return width
}

/** Width of a line, in pixels: that of its signs. Kerning would make it narrower by a hair. */
function lineWidth(text: string, { size, weight }: Pick<Style, 'size' | 'weight'>): number {
  let width = 0
  for (const sign of text) width += signWidth(sign, weight)
  return (width * size) / 100
}

const measure: StyleMeasure = lineWidth

/** Makes a pen write in the typeface of the build. `fit` gives the width a text must keep to; it is narrowed by a hair where it is wider. */
function inTypeface(pen: SKRSContext2D, fit?: (text: string, font: string) => number): void {
  const write = pen.fillText.bind(pen)
  pen.fillText = (text, x, y) => {
    const { font } = pen
    const scale = Math.min(1, (fit?.(text, font) ?? Infinity) / lineWidth(text, styleIn(font)))
    pen.save()
    pen.font = builtFont(font, text)
    pen.translate(x, y)
    pen.scale(scale, 1)
    write(text, 0, 0)
    pen.restore()
  }
}

/** A canvas for a chart: its labels keep to the widths it is laid out by. */
function chartPaper(): Canvas {
  const { canvas, pen } = paper(1, 1)
  inTypeface(pen, textWidth)
  return canvas
}

/** All that a picture is made of: laid out, encoded, put into words. */
type Matter = {
  readonly plate: Plate
  readonly texts: readonly PngText[]
  readonly chart: Extract<Placed, { readonly kind: 'chart' }>
  readonly option: Option
}

function matterOf(view: PanelView, settings: PictureSettings): Matter {
  const plate = plateOf(view, settings, measure)
  const chart = plate.marks.find(mark => mark.kind === 'chart')
  if (!chart) throw new Error('a plate without a chart')
  return { plate, texts: pictureTexts(view), chart, option: view.encode(chart.look) }
}

const chartOf = ({ chart: { width, height }, option, plate: { ratio, scheme } }: Matter): HTMLCanvasElement =>
  drawOn(chartPaper, option, { width, height, pixelRatio: ratio, scheme })

/** The canvas of a build can do all a browser's can that painting asks for. */
const isPen = (pen: object): pen is Pen => 'fillText' in pen && 'drawImage' in pen

/** A plate, painted. */
function painted(matter: Matter): Canvas {
  const { plate } = matter
  const { canvas, pen } = paper(plate.width * plate.ratio, plate.height * plate.ratio)
  pen.scale(plate.ratio, plate.ratio)
  inTypeface(pen)
  if (!isPen(pen)) throw new Error('this canvas cannot be painted on')
  paint(pen, plate, chartOf(matter))
  return canvas
}

/** A picture to be made: its size in pixels, known before it is painted. */
export type Picture = {
  readonly width: number
  readonly height: number
  /** All that it depends on but the code: the same text, the same picture. */
  readonly content: string
  readonly png: () => Uint8Array
}

/** Painted and packed; the file says its density and carries its manifest, as one from the menu does. */
function fileOf(matter: Matter): Uint8Array {
  const canvas = painted(matter)
  const bytes = pngOf(canvas.data(), canvas.width, canvas.height)
  return withChunks(bytes, matter.plate.dpi, matter.texts)
}

/** The picture of a view, laid out for its target as the browser does it. */
export function pictureOf(view: PanelView, settings: PictureSettings): Picture {
  const matter = matterOf(view, settings)
  const { plate, texts, option } = matter
  return {
    width: Math.round(plate.width * plate.ratio),
    height: Math.round(plate.height * plate.ratio),
    content: JSON.stringify([plate, texts, option]),
    png: () => fileOf(matter),
  }
}
