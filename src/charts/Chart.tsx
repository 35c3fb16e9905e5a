// Door: paints on the screen, follows the pointer and the size of its container, asks whether the reader wants motion.
import type { ECharts } from 'echarts'
import EChartsReactCore from 'echarts-for-react/esm/core'
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type Component } from 'react'
import type { Option } from '../forms/Look.ts'
import type { Language } from '../frame/Frame.ts'
import { bringOut } from './bringOut.ts'
import { canvasEcharts } from './canvas.ts'
import { finish } from './finish.ts'
import type { Point } from './marks.ts'
import { colorOf, type Scheme } from './palette.ts'
import { toPaper, toScreen } from './paper.ts'
import { followPointer } from './pointer.ts'
import { sharpen } from './sharp.ts'
import { standingOf, type Standing } from './standing.ts'
import { hatchFinely } from './tile.ts'
import { unpainted } from './unpainted.ts'

export type ChartProps = {
  readonly option: Option
  readonly scheme: Scheme
  /** Pixels the option was laid out for. The chart fills its container's width and follows it. */
  readonly width: number
  readonly height: number
  /** How much larger the chart stands on the screen: its canvas has as many pixels more. 1 where it is absent. */
  readonly zoom?: number
  /** Of words the chart itself shows; only those that zoom have some. */
  readonly language?: Language
  /** What a reader who does not see it is told it is; without it the chart is hidden from them. */
  readonly label?: string
  /** The row the pointer means, or null when it left; with the point of its mark, in pixels from the chart's corner. */
  readonly onHover?: (row: number | null, at: Point) => void
  readonly onPick?: (row: number) => void
  /** Rows to bring out. */
  readonly highlight?: readonly number[]
  /** It is being printed: laid out for its own width, not for that of its container. */
  readonly onPaper?: boolean
  /** Called once, when the first picture stands. */
  readonly onDrawn?: (standing: Standing) => void
}

type StageProps = ConstructorParameters<typeof EChartsReactCore>[0]

/** What of the library's component is built on; it declares as private what has to be replaced. */
interface Core extends Component<StageProps> {
  ele: HTMLElement | null
  updateEChartsOption(): ECharts
  renderNewEcharts(): void
  resize(): void
  dispose(): void
}
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the declared privacy cannot be undone by a check
const Base = EChartsReactCore as unknown as new (props: StageProps) => Core

hatchFinely()

/** True where a chart has the size of its container, or the container none. */
const sameSize = (chart: ECharts, { clientWidth, clientHeight }: HTMLElement): boolean =>
  clientWidth === 0 || (chart.getWidth() === clientWidth && chart.getHeight() === clientHeight)

/**
 * The library's component with one instance where it makes two, and all of it at once: an option that ECharts cannot
 * draw then fails inside React's commit, where an error boundary catches it.
 */
class Stage extends Base {
  /** Draws the first picture, which stands as soon as it is asked for. */
  override renderNewEcharts(): void {
    const { ele, props } = this
    if (!ele) return
    // A container that is not laid out yet has no size to take over.
    const size = {
      width: ele.clientWidth || Number(props.opts?.width),
      height: ele.clientHeight || Number(props.opts?.height),
    }
    canvasEcharts.init(ele, null, {
      renderer: 'canvas',
      devicePixelRatio: props.opts?.devicePixelRatio ?? devicePixelRatio,
      ...size,
    })
    props.onChartReady?.(this.orGone(() => super.updateEChartsOption()))
  }

  /**
   * Draws another option, painted with the next frame: by then also what is brought out of it is known. The canvas takes
   * the new height first: the library would draw the option, resize, and draw again.
   */
  override updateEChartsOption(): ECharts {
    return this.orGone(() => {
      const { ele, props } = this
      const chart = ele && canvasEcharts.getInstanceByDom(ele)
      if (!chart) return super.updateEChartsOption()
      const height = Number(props.style?.height)
      unpainted(chart, () => {
        // The width as it is known: to ask the page for it would have it laid out anew, now and again with the frame.
        if (chart.getHeight() !== height) chart.getZr().resize({ width: chart.getWidth(), height })
        super.updateEChartsOption()
      })
      chart.getZr().refresh()
      return chart
    })
  }

  /** What is half drawn answers no more questions: those who still ask see that it is gone. */
  private orGone(draw: () => ECharts): ECharts {
    try {
      return draw()
    } catch (failure) {
      this.dispose()
      throw failure
    }
  }

  override resize(): void {
    // The container's size is followed as it is laid out: `followSize`.
  }

  override dispose(): void {
    if (this.ele) canvasEcharts.getInstanceByDom(this.ele)?.dispose()
  }
}

/** Everything an option sets anew; what the last one had and this one has not must go. */
const replaced = ['series', 'xAxis', 'yAxis', 'grid']

const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

function followSize(chart: ECharts, onFailure: (failure: unknown) => void): () => void {
  const container = chart.getDom()
  const observer = new ResizeObserver(() => {
    try {
      if (!sameSize(chart, container)) chart.resize({ width: 'auto', height: 'auto' })
    } catch (failure) {
      onFailure(failure)
    }
  })
  observer.observe(container)
  return () => observer.disconnect()
}

/**
 * Pixels of the canvas for one of the layout: as many as the screen has there. While the window is being drawn larger or
 * smaller it is enough that the chart is scaled; it gets its pixels when that has come to rest.
 */
function useRatio(chart: ECharts | null, wanted: number): number {
  const [ratio, setRatio] = useState(wanted)
  useEffect(() => {
    if (!chart || wanted === ratio) return undefined
    const timer = setTimeout(() => {
      sharpen(chart, wanted)
      setRatio(wanted)
    }, 100)
    return () => clearTimeout(timer)
  }, [chart, wanted, ratio])
  return ratio
}

/** A chart laid out for paper while it is printed. */
function usePaper(
  chart: ECharts | null,
  { onPaper = false, width, height }: ChartProps,
  ratio: number,
): void {
  const was = useRef(false)
  useLayoutEffect(() => {
    if (!chart || chart.isDisposed() || (!onPaper && !was.current)) return
    was.current = onPaper
    if (onPaper) toPaper(chart, { width, height })
    else toScreen(chart, ratio)
  }, [chart, onPaper, width, height, ratio])
}

/** What a printed page puts behind the chart: one of the dark theme is not to be read on white. */
const paperOf = (scheme: Scheme): Readonly<Record<string, string | undefined>> =>
  scheme === 'dark' ? { '--chart-paper': colorOf('surface', scheme) } : {}

/** Tells a chart that has come to lie under a resting pointer what one is told over which the pointer moves. */
const noticePointer = ({ target, clientX, clientY }: MouseEvent): void => {
  target?.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, bubbles: true }))
}

const none: readonly number[] = []
const onlyWithItsOption = (before: StageProps, now: StageProps): boolean => before.option !== now.option

/**
 * A panel's option on the screen, on a canvas, in one ECharts instance. Says which row the pointer means, from near by
 * too, and draws nothing itself beyond the marks: words and cards are its owner's.
 * Throws in render or commit, for an error boundary, what `finish` or ECharts throw on an option they cannot draw.
 */
export function Chart(props: ChartProps) {
  const { option, scheme, width, height, label, highlight = none } = props
  const latest = useRef(props)
  const [chart, setChart] = useState<ECharts | null>(null)
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null)
  const [still] = useState(reducedMotion)
  const ratio = useRatio(chart, devicePixelRatio * (props.zoom ?? 1))
  const [opts] = useState({ width, height, devicePixelRatio: ratio })
  const finished = useMemo(
    () => finish(option, scheme, { motion: still ? 'none' : 'brief' }),
    [option, scheme, still],
  )

  usePaper(chart, props, ratio)
  useEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    return chart ? followSize(chart, cause => setFailure({ cause })) : undefined
  }, [chart])
  const unseen = props.onHover === undefined
  useEffect(() => {
    // Nobody points at it while it is unseen: the next time a pointer is over it, it has come forward.
    if (chart && unseen) chart.getDom().addEventListener('mouseover', noticePointer, { once: true })
  }, [chart, unseen])
  const rows = highlight.join(' ')
  useEffect(() => {
    if (chart) bringOut(chart, latest.current.highlight ?? none)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- other rows, or a new option, which has forgotten them
  }, [chart, finished, rows])

  if (failure) throw failure.cause
  const ready = (made: ECharts) => {
    followPointer(made, latest)
    setChart(made)
    // The first picture does not move (see defaults): it stands as soon as the option is set.
    latest.current.onDrawn?.(standingOf(made))
  }
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <Stage
      {...named}
      echarts={canvasEcharts}
      option={finished}
      opts={opts}
      replaceMerge={replaced}
      shouldSetOption={onlyWithItsOption}
      onChartReady={ready}
      style={{ width: '100%', height, ...paperOf(scheme) }}
    />
  )
}
