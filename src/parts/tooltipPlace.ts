import type { Point } from '../charts/marks.ts'

/** Pixels between the pointer and the tooltip. */
const gap = 14

/** Where a tooltip stands: beside the pointer, on the side with more room, inside the chart. */
export function tooltipPlace(
  at: Point,
  own: { width: number; height: number },
  room: { width: number; height: number },
): Point {
  const beside = at.x > room.width / 2 ? at.x - gap - own.width : at.x + gap
  const within = (wanted: number, most: number) => Math.max(0, Math.min(wanted, most))
  return {
    x: within(beside, room.width - own.width),
    y: within(at.y - own.height - gap, room.height - own.height),
  }
}

/** Moves a tooltip to its place in the chart it stands in. */
export function placeTooltip(tooltip: HTMLElement, at: Point): void {
  const room = tooltip.offsetParent
  if (!room) return
  const size = { width: tooltip.offsetWidth, height: tooltip.offsetHeight }
  const { x, y } = tooltipPlace(at, size, { width: room.clientWidth, height: room.clientHeight })
  tooltip.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`)
}
