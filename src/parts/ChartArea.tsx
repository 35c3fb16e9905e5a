import {
  memo,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import type { ChartProps } from '../charts/Chart.tsx'
import type { Point } from '../charts/marks.ts'
import type { Scheme } from '../charts/palette.ts'
import type { Frame, Language } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import type { Coming } from './Coming.ts'
import { HeldPicture } from './HeldPicture.tsx'
import type { Picked } from './isPicked.ts'
import { scaled, type Layout } from './LivePicture.tsx'
import { LivePictures } from './LivePictures.tsx'
import { MarkList } from './MarkList.tsx'
import { MarkTooltip } from './MarkTooltip.tsx'
import { rowKey, rowWith } from './reading.ts'
import { designFor } from '../forms/design.ts'
import { sizeFor } from '../forms/size.ts'
import { useBox, type Box } from './useBox.ts'
import { usePrinting } from './usePrinting.ts'
import { useLive } from './useLive.ts'
import { useSame } from './useSame.ts'

type ChartAreaProps = {
  readonly panel: Panel
  readonly frame: Frame
  readonly language: Language
  readonly scheme: Scheme
  /** The live chart, once it has been loaded. */
  readonly Chart: ComponentType<ChartProps> | null
  readonly staticChart: ReactNode
  /** The chart fills what is left of the screen. */
  readonly full: boolean
  readonly current: number | null
  /** Rows of a frame that the pointer points at in another panel. */
  readonly linked: (frame: Frame) => readonly number[]
  readonly onCurrent: (row: number | null) => void
  readonly onHover: (row: number | null) => void
  readonly onMark: (row: number) => void
  /** What the panel may show next; none where nothing is drawn ahead. */
  readonly coming?: Coming | undefined
  /** What is chosen of what the marks can be chosen by. */
  readonly picked?: Picked | undefined
  readonly onEvidence: (row: number) => void
}

/** The mark under the pointer, kept by what it is: after a click the same index may be another row. */
function useHover(frame: Frame) {
  const [hover, set] = useState<{ key: string; row: number; at: Point } | null>(null)
  const index = hover ? rowWith(frame, hover.key, hover.row) : -1
  return { key: hover?.key ?? null, row: index === -1 ? null : index, at: hover?.at ?? null, set }
}

/** Pixels between the margins of an upright sheet, A4 or Letter: every panel is as wide there. */
const paperWidth = 680

const sizedFor = (room: number) => {
  const { size, width } = designFor(room)
  return { size, width }
}

/**
 * How the live chart is laid out: for the design its container has, as the prerendered one is, and scaled with it, so that
 * nothing moves when it takes over; on a full screen for all of the room.
 */
function layoutIn(box: Box | null, full: boolean, onPaper: boolean): Layout {
  const width = box?.width ?? 0
  // The style sheet makes it as wide as the paper.
  if (onPaper) return { ...sizedFor(paperWidth), least: 0, zoom: 1 }
  if (full) return { size: sizeFor(width), width, least: box?.height ?? 0, zoom: 1 }
  const sized = sizedFor(width)
  // A trifle more: a width that comes out a trifle less than a whole pixel would lose that pixel.
  return { ...sized, least: 0, zoom: width === 0 ? 1 : (width + 1e-6) / sized.width }
}

/** What the tooltip tells: the mark under the pointer, else the one the keys have reached, where it is drawn. */
function toldBy(
  hover: ReturnType<typeof useHover>,
  reached: number | null,
  live: ReturnType<typeof useLive>,
  { zoom }: Layout,
) {
  if (hover.row !== null && hover.at) return { row: hover.row, at: hover.at }
  const at = reached === null ? null : live.placeOf(reached)
  return reached !== null && at ? { row: reached, at: scaled(at, zoom) } : null
}

/** Everything but the prerendered chart, which never changes for a frame and is another node whenever its owner is drawn. */
const sameArea = (before: ChartAreaProps, now: ChartAreaProps): boolean =>
  Boolean(before.staticChart) === Boolean(now.staticChart) &&
  Object.entries(now).every(([name, value]) => name === 'staticChart' || Reflect.get(before, name) === value)

/** All that a chart area knows at a moment: its room, what is pointed at and read, whether the live chart stands. */
function useArea(props: ChartAreaProps, area: RefObject<HTMLElement | null>) {
  const { frame, current, linked, full, onHover, onMark, Chart } = props
  const box = useBox(area)
  const hover = useHover(frame)
  const [byKeys, setByKeys] = useState(false)
  const room = box !== null && box.width > 0 ? box : null
  const own = hover.row ?? current
  const live = useLive({ frame, own, linked, coming: Chart ? props.coming : undefined, onMark })
  const point = useSame((mark: number | null, at: Point) => {
    const row = mark === null ? null : live.rowOf(mark)
    const under = row === null ? undefined : frame.rows[row]
    const key = under ? rowKey(under) : null
    hover.set(key === null || row === null ? null : { key, row, at })
    if (key !== hover.key) onHover(row)
  })
  const printing = usePrinting()
  // Where nothing is chosen there is a drawing for the width of the paper.
  const onPaper = printing && !props.staticChart
  const layout = useMemo(() => layoutIn(room, full, onPaper), [room, full, onPaper])
  const told = toldBy(hover, byKeys ? current : null, live, layout)
  const onFocus = () => setByKeys(true)
  const onBlur = () => {
    setByKeys(false)
    onHover(null)
  }
  return {
    measured: box !== null,
    room,
    layout,
    onPaper,
    live,
    told: told && { ...told, words: frame.rows[told.row] },
    point,
    events: {
      onPointerLeave: () => point(null, { x: 0, y: 0 }),
      // A finger that goes down may be about to scroll.
      onPointerDown: ({ pointerType, button }: PointerEvent) =>
        pointerType === 'mouse' && button === 0 && live.hurry(),
      onFocus,
      onBlur,
    },
  }
}

/** The picture of a panel: prerendered until the live chart is drawn, with its tooltip and its list of marks. */
function Area(props: ChartAreaProps) {
  const { panel, frame, language, Chart } = props
  const area = useRef<HTMLDivElement>(null)
  const { measured, room, layout, onPaper, live, told, point, events } = useArea(props, area)
  const drawn = live.shown.standing !== null
  return (
    <div ref={area} className="chart-area" {...events}>
      {(!drawn || props.staticChart) && (
        <HeldPicture {...props} behind={drawn} area={area} layout={layout} onPoint={point} />
      )}
      {Chart && room && (
        <LivePictures
          panel={panel}
          language={language}
          scheme={props.scheme}
          Chart={Chart}
          live={live}
          layout={layout}
          onPaper={onPaper}
          onPoint={point}
          onMark={live.onMark}
        />
      )}
      {measured && (
        <MarkList
          frame={frame}
          language={language}
          title={panel.title[language]}
          current={props.current}
          picks={panel.picks !== undefined}
          picked={props.picked}
          onCurrent={props.onCurrent}
          onToggle={live.onRow}
          onEvidence={props.onEvidence}
        />
      )}
      {told?.words && <MarkTooltip frame={frame} row={told.words} language={language} at={told.at} />}
    </div>
  )
}

/** The chart area, drawn again only when something of it has changed: the pointer moves over all panels at once. */
export const ChartArea = memo(Area, sameArea)
