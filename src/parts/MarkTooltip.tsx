import { useLayoutEffect, useRef } from 'react'
import type { Point } from '../charts/marks.ts'
import type { Frame, Language, Row } from '../frame/Frame.ts'
import { RowWords } from './ReadingStrip.tsx'
import { placeTooltip } from './tooltipPlace.ts'

type MarkTooltipProps = {
  readonly frame: Frame
  readonly row: Row
  readonly language: Language
  readonly at: Point
}

/** The value under the pointer. For the eye only: keyboard and screen reader have the list of marks. */
export function MarkTooltip({ frame, row, language, at }: MarkTooltipProps) {
  const tooltip = useRef<HTMLDivElement>(null)
  const placed = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (!tooltip.current) return
    // To ask where it fits has the whole page laid out: not for the same words at the same place, after a choice.
    const key = `${tooltip.current.textContent} ${at.x} ${at.y}`
    if (placed.current !== key) placeTooltip(tooltip.current, at)
    placed.current = key
  }, [at, row])
  return (
    <div ref={tooltip} className="tooltip" aria-hidden="true">
      <RowWords frame={frame} row={row} language={language} />
    </div>
  )
}
