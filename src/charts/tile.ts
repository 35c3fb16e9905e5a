// Door: paints the hatching of charts on small canvases.
import type { ECharts } from 'echarts'
import { registerPostUpdate } from 'echarts/core'
import { hatch } from '../forms/mark.ts'
import { isCanvasPainter } from './canvasPainter.ts'

/** Pixels that a tile may be long. */
const longest = 512

/** So much of a band's place may be wrong for each pixel it is away from the chart's corner: over a wide chart a quarter of one. */
const precise = 0.0002

/**
 * A square of bands that goes on seamlessly in whole pixels: how many there are in it, and how many pixels it is long.
 * @param step pixels from one band to the next, along a row as well as down a column
 */
export function squareOf(step: number): { readonly count: number; readonly length: number } {
  const counts = Array.from({ length: Math.max(1, Math.floor(longest / step)) }, (_, index) => index + 1)
  const squares = counts.map(count => ({ count, length: Math.max(1, Math.round(count * step)) }))
  const errorOf = ({ count, length }: { count: number; length: number }) =>
    Math.abs(count * step - length) / length
  const best = Math.min(...squares.map(errorOf))
  const square = squares.find(each => errorOf(each) <= Math.max(best, precise))
  return square ?? { count: 1, length: 1 }
}

const tiles = new Map<string, HTMLCanvasElement>()

/** More than a page has at a time: each size of a window has its own, and those that were are let go. */
const mostTiles = 64

/** How tiles are painted: in the pixels of a canvas that has so many (`ratio`) for one of the layout, on canvases of whose making. */
type Ground = { readonly ratio: number; readonly create: () => HTMLCanvasElement }

/** Bands that rise to the right. */
function painted(color: string, { ratio, create }: Ground): HTMLCanvasElement {
  const slant = Math.SQRT2 * ratio
  const { count, length } = squareOf((hatch.thick + hatch.gap) * slant)
  const tile = Object.assign(create(), { width: length, height: length })
  const pen = tile.getContext('2d')
  if (!pen) return tile
  pen.fillStyle = color
  for (let band = 0; band < 2 * count; band += 1) {
    const [from, to] = [(band * length) / count, (band * length) / count + hatch.thick * slant]
    pen.beginPath()
    pen.moveTo(from, 0)
    pen.lineTo(to, 0)
    pen.lineTo(to - length, length)
    pen.lineTo(from - length, length)
    pen.fill()
  }
  return tile
}

function tileOf(color: string, ground: Ground): HTMLCanvasElement {
  const key = `${color} ${ground.ratio}`
  if (tiles.size > mostTiles) tiles.clear()
  const tile = tiles.get(key) ?? painted(color, ground)
  tiles.set(key, tile)
  return tile
}

/** What is laid over a mark, as ECharts keeps it with the mark's style: a picture over and over again. */
type Pattern = { image: unknown; rotation: number; scaleX: number; scaleY: number }

const isPattern = (decal: unknown): decal is Pattern =>
  typeof decal === 'object' && decal !== null && 'image' in decal && 'scaleX' in decal && 'scaleY' in decal

const isStyle = (style: unknown): style is { readonly decal?: unknown; readonly stroke?: unknown } =>
  typeof style === 'object' && style !== null

/**
 * Lays the hatching of all marks anew, in the canvas' own pixels and the colour of their edge: ECharts turns a picture of
 * level bands, which makes them soft and uneven, and cuts it to whole pixels, which moves them.
 */
export function layHatching(zr: ReturnType<ECharts['getZr']>, ground: Ground): void {
  const { ratio } = ground
  zr.storage.traverse(element => {
    const style: unknown = Reflect.get(element, 'style')
    if (!isStyle(style) || !isPattern(style.decal) || typeof style.stroke !== 'string') return
    const image = tileOf(style.stroke, ground)
    Object.assign(style.decal, { image, rotation: 0, scaleX: 1 / ratio, scaleY: 1 / ratio })
  })
}

const onPage = (): HTMLCanvasElement => document.createElement('canvas')

/** The same on a canvas of the page, as fine as that is. */
export function layHatchingOnPage(zr: ReturnType<ECharts['getZr']>): void {
  const painter: object = zr.painter
  if (isCanvasPainter(painter)) layHatching(zr, { ratio: painter.dpr, create: onPage })
}

/** Has the hatching of every chart of the page laid so: ECharts makes its own patterns again whenever it draws one. */
export const hatchFinely = (): void => registerPostUpdate((_, api) => layHatchingOnPage(api.getZr()))
