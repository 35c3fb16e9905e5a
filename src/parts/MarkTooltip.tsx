import { useLayoutEffect, useRef } from 'react'
import type { Frame, Language, Row } from '../frame/Frame.ts'
import { RowWords } from './ReadingStrip.tsx'
import { placeTooltip, type Point } from './tooltipPlace.ts'

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
    if (tooltip.current) placeTooltip(tooltip.current, at)
  }, [at, row])
  return (
    <div ref={tooltip} className="tooltip" aria-hidden="true">
      <RowWords frame={frame} row={row} language={language} />
    </div>
  )
}
