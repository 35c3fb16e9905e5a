import { memo, useMemo, type ComponentType } from 'react'
import type { ChartProps } from '../charts/Chart.tsx'
import type { Point } from '../charts/marks.ts'
import type { Scheme } from '../charts/palette.ts'
import type { Standing } from '../charts/standing.ts'
import type { Size } from '../forms/Look.ts'
import type { Frame, Language } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'

/** What the chart is laid out for, in pixels of its design, and how much larger it stands on the screen. */
export type Layout = {
  readonly size: Size
  readonly width: number
  /** Pixels it is high at least. */
  readonly least: number
  readonly zoom: number
}

/** Pixels of the design a frame takes. A panel plans its whole layout to know that: once a frame and layout is enough. */
export function useHeight(
  panel: Panel,
  frame: Frame,
  language: Language,
  { size, width, least }: Layout,
): number {
  const wanted = useMemo(
    () => panel.height(frame, { size, language, width }),
    [panel, frame, language, size, width],
  )
  return Math.max(wanted, least)
}

type LivePictureProps = {
  readonly panel: Panel
  readonly frame: Frame
  readonly language: Language
  readonly scheme: Scheme
  readonly Chart: ComponentType<ChartProps>
  /** It is the panel's, not one that may be. */
  readonly shown: boolean
  /** False until its first picture stands. Until both it is laid out unseen over what stands there. */
  readonly drawn: boolean
  readonly layout: Layout
  /** It is being printed: in light colours whatever the theme. */
  readonly onPaper: boolean
  readonly highlight: readonly number[]
  readonly onPoint: (row: number | null, at: Point) => void
  readonly onMark: (row: number) => void
  /** Which of the pictures it is. */
  readonly id: number
  /** Told when it stands. */
  readonly onDrawn: (id: number, standing: Standing) => void
}

/** A point of the design on the screen. */
export const scaled = ({ x, y }: Point, by: number): Point => ({ x: x * by, y: y * by })

/**
 * How much larger a length of the layout stands on the screen. A canvas has whole pixels only, what is beyond is cut off;
 * with this factor each of them covers one pixel of the screen, and none is blurred over two.
 */
const stretched = (length: number, zoom: number): number =>
  Math.trunc(length * (devicePixelRatio * zoom)) / devicePixelRatio / length

const scaling = ({ width, zoom }: Layout, height: number) =>
  zoom === 1
    ? undefined
    : { width, transform: `scale(${stretched(width, zoom)}, ${stretched(height, zoom)})` }

/**
 * Encodes the frame for its design and hands it to the live chart, which is scaled as a whole: it draws, and is pointed at,
 * in pixels of the design. An error of either reaches the boundary around it.
 */
function LivePictureNow({
  panel,
  frame,
  language,
  scheme,
  Chart,
  shown,
  drawn,
  id,
  ...rest
}: LivePictureProps) {
  const { layout, onPaper, highlight, onPoint, onMark, onDrawn } = rest
  const { size, width, zoom } = layout
  const height = useHeight(panel, frame, language, layout)
  const option = useMemo(
    () => panel.encode(frame, { size, language, width }),
    [panel, frame, language, size, width],
  )
  // What is not to be seen is not pointed at either: the pointer has left it when another picture has taken its place.
  const pointed = shown && {
    onHover: (row: number | null, at: Point) => onPoint(row, scaled(at, zoom)),
    onPick: onMark,
  }
  return (
    <div
      className="chart-live"
      data-drawn={shown && drawn}
      style={zoom === 1 ? undefined : { height: height * zoom }}
    >
      <div className="chart-scaled" style={scaling(layout, height)}>
        <Chart
          option={option}
          language={language}
          scheme={onPaper ? 'light' : scheme}
          onPaper={onPaper}
          width={width}
          height={height}
          zoom={zoom}
          highlight={highlight}
          {...pointed}
          onDrawn={standing => onDrawn(id, standing)}
        />
      </div>
    </div>
  )
}

/** A live picture, drawn again only when something of it has changed. */
export const LivePicture = memo(LivePictureNow)
