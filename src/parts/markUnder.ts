import type { Point } from '../charts/marks.ts'

/** A mark of a prerendered chart: its elements carry the row they draw. Null beside the marks. */
export const markUnder = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[data-row]') : null

/** The row of the frame that the mark under a pointer draws. Null beside the marks. */
export function rowUnder(target: EventTarget | null): number | null {
  const row = markUnder(target)?.getAttribute('data-row')
  return row == null ? null : Number(row)
}

/** Where the pointer is, in pixels from the upper left corner of an element. */
export function pointIn(element: Element, pointer: { clientX: number; clientY: number }): Point {
  const { left, top } = element.getBoundingClientRect()
  return { x: pointer.clientX - left, y: pointer.clientY - top }
}
