import { useMemo, type ComponentType } from 'react'
import type { ChartProps, PlaceOf } from '../charts/Chart.tsx'
import type { Scheme } from '../charts/palette.ts'
import type { Frame, Language } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import type { Point } from './MarkTooltip.tsx'
import { sizeFor } from '../forms/size.ts'

type LivePictureProps = {
  readonly panel: Panel
  readonly frame: Frame
  readonly language: Language
  readonly scheme: Scheme
  readonly Chart: ComponentType<ChartProps>
  /** False until the first picture stands: it is laid out unseen over the held one. */
  readonly drawn: boolean
  readonly width: number
  readonly height: number
  readonly highlight: readonly number[]
  readonly onPoint: (row: number | null, at: Point) => void
  readonly onMark: (row: number) => void
  readonly onDrawn: (placeOf: PlaceOf) => void
}

/** Encodes the frame for its width and hands it to the live chart. An error of either reaches the boundary around it. */
export function LivePicture({ panel, frame, language, scheme, Chart, drawn, ...rest }: LivePictureProps) {
  const { width, height, highlight, onPoint, onMark, onDrawn } = rest
  const option = useMemo(
    () => panel.encode(frame, { size: sizeFor(width), language, width }),
    [panel, frame, language, width],
  )
  return (
    <div className="chart-live" data-drawn={drawn}>
      <Chart
        option={option}
        language={language}
        scheme={scheme}
        width={width}
        height={height}
        highlight={highlight}
        onHover={onPoint}
        onPick={onMark}
        onDrawn={onDrawn}
      />
    </div>
  )
}
