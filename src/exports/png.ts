// Door: paints on a canvas of the page's document, once its fonts are there, and reads the picture back.
import { drawCanvas } from '../charts/draw.ts'
import { fontOf } from './inks.ts'
import { clear } from './clear.ts'
import { paint } from './paint.ts'
import { pictureTexts } from './pictureTexts.ts'
import { withChunks } from './pngChunks.ts'
import type { PanelView } from './PanelView.ts'
import type { Plate, StyleMeasure } from './placed.ts'
import { plateOf } from './plate.ts'
import type { PictureSettings } from './target.ts'

type Paper = { readonly canvas: HTMLCanvasElement; readonly pen: CanvasRenderingContext2D }

function paper(width: number, height: number, ratio: number, language: string): Paper {
  const canvas = document.createElement('canvas')
  // Han signs differ between China and Japan; the language chooses the typeface where a font has both.
  canvas.lang = language === 'zh' ? 'zh-CN' : language
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser gives no canvas to paint the picture on')
  pen.scale(ratio, ratio)
  return { canvas, pen }
}

function measurer(language: string): StyleMeasure {
  const { pen } = paper(1, 1, 1, language)
  return (text, style) => {
    pen.font = fontOf(style)
    return pen.measureText(text).width
  }
}

/** Browsers hand out a canvas too large for them without a word, and it stays empty: ink must have arrived. */
function checkPainted({ canvas, pen }: Paper): void {
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.fillRect(0, 0, 1, 1)
  const opaque = pen.getImageData(0, 0, 1, 1).data[3] === 255
  if (!opaque)
    throw new Error(`a picture of ${canvas.width} by ${canvas.height} pixels is too large for this browser`)
  pen.clearRect(0, 0, 1, 1)
}

const encoded = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    const done = (file: Blob | null) =>
      file ? resolve(file) : reject(new Error('this browser could not write the picture as PNG'))
    canvas.toBlob(done, 'image/png')
  })

/** The chart of a plate, painted; null where the plate has none, as nothing is left to draw. */
function chartOf(view: PanelView, { marks, ratio, scheme, paper: onPaper }: Plate): HTMLCanvasElement | null {
  const place = marks.find(mark => mark.kind === 'chart')
  if (!place) return null
  const { width, height, look } = place
  const option = view.encode(look)
  return drawCanvas(onPaper ? option : clear(option), { width, height, pixelRatio: ratio, scheme })
}

/**
 * The panel as a PNG laid out for its target: headline, subtitle, keys, the chart, notes, sources, dates and address, in
 * the view's language; the file says its density and carries its manifest. Throws what drawing the chart throws, and an Error that says so when the browser gives no canvas,
 * one too small, or cannot encode it.
 */
export async function png(view: PanelView, settings: PictureSettings): Promise<Blob> {
  await document.fonts.ready
  const plate = plateOf(view, settings, measurer(view.language))
  const sheet = paper(plate.width, plate.height, plate.ratio, view.language)
  checkPainted(sheet)
  sheet.pen.setTransform(plate.ratio, 0, 0, plate.ratio, 0, 0)
  paint(sheet.pen, plate, chartOf(view, plate))
  const bytes = new Uint8Array(await (await encoded(sheet.canvas)).arrayBuffer())
  return new Blob([withChunks(bytes, plate.dpi, pictureTexts(view))], { type: 'image/png' })
}
