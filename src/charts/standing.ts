import type { ECharts } from 'echarts'
import { placesIn, type PlaceOf } from './pointer.ts'
import { holdPaint } from './unpainted.ts'

/** A live chart, from when its first picture stands. */
export type Standing = {
  readonly placeOf: PlaceOf
  /** Its pixels, painted to the last change. Null where there is no one canvas that has them all. */
  readonly pixels: () => HTMLCanvasElement | null
  /**
   * Shows the pixels of another picture at once, in its own place, and paints nothing until `showOwn`. False, and nothing
   * done, where the other one does not fit into that place.
   */
  readonly standIn: (other: Standing) => boolean
  /** Shows its own picture again; where it does, nothing is done. */
  readonly showOwn: () => void
}

/** The canvas of a chart that has all of it on one. */
function canvasOf(chart: ECharts): HTMLCanvasElement | null {
  const [canvas, ...others] = chart.getDom().querySelectorAll('canvas')
  return others.length === 0 ? (canvas ?? null) : null
}

/** Lays the pixels of one canvas over all of another, from their common corner. */
function copy(from: HTMLCanvasElement, to: HTMLCanvasElement): void {
  const pen = to.getContext('2d')
  if (!pen) return
  pen.save()
  pen.resetTransform()
  pen.clearRect(0, 0, to.width, to.height)
  pen.drawImage(from, 0, 0)
  pen.restore()
}

/** @param chart its first picture has been drawn */
export function standingOf(chart: ECharts): Standing {
  let release: (() => void) | null = null
  const showOwn = () => {
    if (!release) return
    release()
    release = null
    if (!chart.isDisposed()) chart.getZr().painter.refresh({ paintAll: true })
  }
  const pixels = () => {
    if (chart.isDisposed()) return null
    showOwn()
    chart.getZr().flush()
    return canvasOf(chart)
  }
  return {
    placeOf: placesIn(chart),
    pixels,
    standIn: other => {
      const [own, its] = [pixels(), other.pixels()]
      if (!own || !its || own.width !== its.width || own.height < its.height) return false
      release = holdPaint(chart)
      copy(its, own)
      return true
    },
    showOwn,
  }
}
