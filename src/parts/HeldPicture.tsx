import type { MouseEvent, PointerEvent, ReactNode, RefObject } from 'react'
import type { Point } from '../charts/marks.ts'
import type { Frame, Language } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import { useHeight, type Layout } from './LivePicture.tsx'
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
  /** What the live chart will be laid out for. */
  readonly layout: Layout
  readonly onPoint: (row: number | null, at: Point) => void
  readonly onMark: (row: number) => void
}

/** The room the live chart will take. */
function Room({ panel, frame, language, layout }: HeldPictureProps) {
  const height = useHeight(panel, frame, language, layout) * layout.zoom
  return <LoadingCard language={language} title={panel.title[language]} height={height} head={false} />
}

/**
 * What stands in the chart's place until the live one is drawn: the prerendered chart, whose marks can already be
 * pointed at and clicked, or the room it will take. It stays behind the live one, for paper.
 */
export function HeldPicture(props: HeldPictureProps) {
  const { staticChart, behind, area, onPoint, onMark } = props
  if (!staticChart) return <Room {...props} />
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
