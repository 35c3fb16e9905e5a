import type { MouseEvent, PointerEvent, ReactNode, RefObject } from 'react'
import type { Frame, Language } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import { LoadingCard } from './LoadingCard.tsx'
import type { Point } from './tooltipPlace.ts'

type HeldPictureProps = {
  readonly panel: Panel
  readonly frame: Frame
  readonly language: Language
  readonly staticChart: ReactNode
  /** The chart area: points are told from its corner. */
  readonly area: RefObject<HTMLElement | null>
  /** Pixels to reserve where there is no prerendered chart. */
  readonly height: number
  readonly onPoint: (row: number | null, at: Point) => void
  readonly onMark: (row: number) => void
}

/** The row of a mark in a prerendered chart: its elements carry it. Null beside the marks. */
export function rowOfMark(target: EventTarget): number | null {
  const mark = target instanceof Element ? target.closest('[data-row]') : null
  return mark === null ? null : Number(mark.getAttribute('data-row'))
}

/**
 * What stands in the chart's place until the live one is drawn: the prerendered chart, whose marks can already be
 * pointed at and clicked, or the room it will take.
 */
export function HeldPicture({
  panel,
  language,
  staticChart,
  area,
  height,
  onPoint,
  onMark,
}: HeldPictureProps) {
  if (!staticChart)
    return <LoadingCard language={language} title={panel.title[language]} height={height} head={false} />
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return
    const corner = area.current?.getBoundingClientRect()
    const at = { x: event.clientX - (corner?.left ?? 0), y: event.clientY - (corner?.top ?? 0) }
    onPoint(rowOfMark(event.target), at)
  }
  const onClick = (event: MouseEvent) => {
    const row = rowOfMark(event.target)
    if (row !== null) onMark(row)
  }
  return (
    <div className="chart-held" onPointerMove={onPointerMove} onClick={onClick}>
      {staticChart}
    </div>
  )
}
