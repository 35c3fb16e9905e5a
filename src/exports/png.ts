// Door: paints on a canvas of the page's document, once its fonts are there, and reads the picture back.
import { drawCanvas } from '../charts/draw.ts'
import { fontOf } from './inks.ts'
import { paint } from './paint.ts'
import type { PanelView } from './PanelView.ts'
import { plateLook, plateOf, type Plate, type StyleMeasure } from './plate.ts'

/** Pixels of the picture to one of its layout: sharp on a slide and in print. */
const pixelRatio = 2

type Paper = { readonly canvas: HTMLCanvasElement; readonly pen: CanvasRenderingContext2D }

function paper(width: number, height: number, language: string): Paper {
  const canvas = document.createElement('canvas')
  // Han signs differ between China and Japan; the language chooses the typeface where a font has both.
  canvas.lang = language === 'zh' ? 'zh-CN' : language
  canvas.width = width * pixelRatio
  canvas.height = height * pixelRatio
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser gives no canvas to paint the picture on')
  pen.scale(pixelRatio, pixelRatio)
  return { canvas, pen }
}

function measurer(language: string): StyleMeasure {
  const { pen } = paper(1, 1, language)
  return (text, style) => {
    pen.font = fontOf(style)
    return pen.measureText(text).width
  }
}

/** Browsers hand out a canvas too large for them without a word, and it stays empty: the surface must have arrived. */
function checkPainted({ canvas, pen }: Paper): void {
  const opaque = pen.getImageData(0, 0, 1, 1).data[3] === 255
  if (!opaque)
    throw new Error(`the picture of ${canvas.width} by ${canvas.height} pixels is too large for this browser`)
}

const encoded = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    const done = (file: Blob | null) =>
      file ? resolve(file) : reject(new Error('this browser could not write the picture as PNG'))
    canvas.toBlob(done, 'image/png')
  })

function chartOf(view: PanelView, { marks }: Plate): HTMLCanvasElement {
  const place = marks.find(mark => mark.kind === 'chart')
  if (!place) throw new Error('a plate without a chart')
  const { width, height } = place
  return drawCanvas(view.encode(plateLook(view)), { width, height, pixelRatio, scheme: view.scheme })
}

/**
 * The panel as a PNG at two pixels to one: title, subtitle, finding, keys, the chart laid out for the picture, notes,
 * sources, address and day, in the view's language and scheme. Throws what drawing the chart throws, and an Error
 * that says so when the browser gives no canvas, one too small, or cannot encode it.
 */
export async function png(view: PanelView): Promise<Blob> {
  await document.fonts.ready
  const plate = plateOf(view, measurer(view.language))
  const sheet = paper(plate.width, plate.height, view.language)
  paint(sheet.pen, plate, chartOf(view, plate), view.scheme)
  checkPainted(sheet)
  return encoded(sheet.canvas)
}
