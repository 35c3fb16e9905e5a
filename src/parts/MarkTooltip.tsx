import { useLayoutEffect, useRef } from 'react'
import type { Frame, Language, Row } from '../frame/Frame.ts'
import { RowWords } from './ReadingStrip.tsx'

/** A place inside a chart, in pixels from its upper left corner. */
export type Point = { readonly x: number; readonly y: number }

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

type MarkTooltipProps = {
  readonly frame: Frame
  readonly row: Row
  readonly language: Language
  readonly at: Point
}

/** The value under the pointer. For the eye only: keyboard and screen reader have the list of marks. */
export function MarkTooltip({ frame, row, language, at }: MarkTooltipProps) {
  const tooltip = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const own = tooltip.current
    const room = own?.offsetParent
    if (!own || !room) return
    const size = { width: own.offsetWidth, height: own.offsetHeight }
    const { x, y } = tooltipPlace(at, size, { width: room.clientWidth, height: room.clientHeight })
    own.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`)
  }, [at, row])
  return (
    <div ref={tooltip} className="tooltip" aria-hidden="true">
      <RowWords frame={frame} row={row} language={language} />
    </div>
  )
}
