import type { MouseEvent, PointerEvent, ReactNode, RefObject } from 'react'
import type { Point } from '../charts/marks.ts'
import type { Frame, Language } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import { LoadingCard } from './LoadingCard.tsx'
import { pointIn, rowUnder } from './markUnder.ts'

type HeldPictureProps = {
  readonly panel: Panel
  readonly frame: Frame
  readonly language: Language
  readonly staticChart: ReactNode
  /** The live chart stands in its place: it is only for paper. */
  readonly behind: boolean
  /** The chart area: points are told from its corner. */
  readonly area: RefObject<HTMLElement | null>
  /** Pixels to reserve where there is no prerendered chart. */
  readonly height: number
  readonly onPoint: (row: number | null, at: Point) => void
  readonly onMark: (row: number) => void
}

/**
 * What stands in the chart's place until the live one is drawn: the prerendered chart, whose marks can already be
 * pointed at and clicked, or the room it will take. It stays behind the live one, for paper.
 */
export function HeldPicture({
  panel,
  language,
  staticChart,
  behind,
  area,
  height,
  onPoint,
  onMark,
}: HeldPictureProps) {
  if (!staticChart)
    return <LoadingCard language={language} title={panel.title[language]} height={height} head={false} />
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return
    onPoint(rowUnder(event.target), pointIn(area.current ?? event.currentTarget, event))
  }
  const onClick = (event: MouseEvent) => {
    const row = rowUnder(event.target)
    if (row !== null) onMark(row)
  }
  return (
    <div className="chart-held" hidden={behind} onPointerMove={onPointerMove} onClick={onClick}>
      {staticChart}
    </div>
  )
}
