import type { Scheme } from '../charts/palette.ts'
import { entryInk, fontOf, ink } from './inks.ts'
import type { Placed, Plate } from './placed.ts'

type Swatch = Extract<Placed, { readonly kind: 'swatch' }>
type ChartPlace = Extract<Placed, { readonly kind: 'chart' }>

/** As much of a canvas context as painting takes. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textBaseline'
  | 'save'
  | 'restore'
  | 'beginPath'
  | 'rect'
  | 'clip'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'fill'
  | 'stroke'
  | 'setLineDash'
  | 'strokeRect'
  | 'fillRect'
  | 'fillText'
  | 'drawImage'
>

/** Diagonals over a swatch, as on derived marks. */
function hatch(pen: Pen, { x, y, width, height }: Swatch): void {
  pen.save()
  pen.beginPath()
  pen.rect(x, y, width, height)
  pen.clip()
  pen.beginPath()
  for (let at = x - height; at < x + width; at += 5) {
    pen.moveTo(at, y + height)
    pen.lineTo(at + height, y)
  }
  pen.lineWidth = 1.5
  pen.stroke()
  pen.restore()
}

function edge(pen: Pen, { x, y, width, height }: Swatch, dash: readonly number[]): void {
  pen.lineWidth = 1.5
  pen.setLineDash([...dash])
  pen.strokeRect(x + 0.75, y + 0.75, width - 1.5, height - 1.5)
  pen.setLineDash([])
}

/** A key of dots: a disc, a ring or a tick in the middle of its room. */
function dot(pen: Pen, { x, y, width, height, mark }: Swatch): void {
  if (mark === 'tick') return pen.fillRect(x + width / 2 - 1.5, y - 1, 3, height + 2)
  pen.beginPath()
  pen.arc(x + width / 2, y + height / 2, height / 2 - 1, 0, 2 * Math.PI)
  if (mark === 'disc') return pen.fill()
  pen.lineWidth = 2
  return pen.stroke()
}

function paintSwatch(pen: Pen, swatch: Swatch, scheme: Scheme): void {
  const { x, y, width, height, pattern } = swatch
  pen.fillStyle = pen.strokeStyle = entryInk(swatch, scheme)
  if (swatch.mark) return dot(pen, swatch)
  const isFull = pattern === 'solid' || pattern === 'soft'
  if (isFull) pen.fillRect(x, y, width, height)
  if (isFull && swatch.edge === undefined) return
  if (swatch.edge !== undefined) pen.strokeStyle = ink(swatch.edge, scheme)
  if (pattern === 'hatched') hatch(pen, swatch)
  edge(pen, swatch, pattern === 'outline' ? [4, 3] : [])
}

function paintChart(pen: Pen, { x, y, width, height }: ChartPlace, chart: CanvasImageSource | null): void {
  if (!chart) throw new Error('a plate with a chart, and no picture of it')
  pen.drawImage(chart, x, y, width, height)
}

function paintMark(pen: Pen, mark: Placed, chart: CanvasImageSource | null, scheme: Scheme): void {
  if (mark.kind === 'swatch') return paintSwatch(pen, mark, scheme)
  if (mark.kind === 'chart') return paintChart(pen, mark, chart)
  if (mark.kind === 'rule') {
    pen.fillStyle = ink(mark.color, scheme)
    return pen.fillRect(mark.x, mark.y, mark.width, 1)
  }
  pen.font = fontOf(mark.style)
  pen.fillStyle = ink(mark.style.color, scheme)
  pen.fillText(mark.text, mark.x, mark.y)
}

/**
 * Paints a plate, its paper first, with the chart's picture where the chart belongs; null for a plate without a chart. One
 * unit of `pen` is one of the plate. Throws where the plate has a chart and no picture is given.
 */
export function paint(pen: Pen, plate: Plate, chart: CanvasImageSource | null): void {
  if (plate.paper) {
    pen.fillStyle = ink('@surface', plate.scheme)
    pen.fillRect(0, 0, plate.width, plate.height)
  }
  pen.textBaseline = 'alphabetic'
  for (const mark of plate.marks) paintMark(pen, mark, chart, plate.scheme)
}
