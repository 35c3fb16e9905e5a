import type { ECharts } from 'echarts'
import { useEffect, useMemo, useRef } from 'react'
import { zoomWords } from '../words/zoom.ts'
import { canvasEcharts } from './canvas.ts'
import { Chart, type ChartProps } from './Chart.tsx'
import { shareOf, spanAround, stepped, whole, zoomable, type Span } from './zoom.ts'
import './zoomChart.css'

/** The stretch a chart shows now. */
function spanOf(chart: ECharts): Span {
  const zoom: unknown = [chart.getOption()['dataZoom']].flat()[0]
  const part = (name: string, other: number): number => {
    const value: unknown = typeof zoom === 'object' && zoom !== null ? Reflect.get(zoom, name) : null
    return typeof value === 'number' ? value : other
  }
  return { start: part('start', whole.start), end: part('end', whole.end) }
}

const show = (chart: ECharts, { start, end }: Span): void => {
  chart.dispatchAction({ type: 'dataZoom', dataZoomIndex: 0, start, end })
}

/**
 * The live chart of a long line: a stretch of it can be brought near with buttons, by pinching or with Ctrl and the wheel,
 * and be moved by dragging. A row that is read by keys is brought into sight. `Chart` says what it throws.
 */
export function ZoomChart(props: ChartProps) {
  const { highlight, language = 'en' } = props
  const place = useRef<HTMLDivElement>(null)
  const option = useMemo(() => zoomable(props.option), [props.option])
  const chart = (): ECharts | undefined => {
    const drawn = place.current?.querySelector<HTMLElement>('[_echarts_instance_]')
    return drawn ? canvasEcharts.getInstanceByDom(drawn) : undefined
  }
  const step = (to: (span: Span) => Span) => {
    const drawn = chart()
    if (drawn) show(drawn, to(spanOf(drawn)))
  }
  const read = highlight?.length === 1 ? highlight[0] : undefined
  useEffect(() => {
    const drawn = chart()
    const share = read === undefined ? null : shareOf(option, read)
    if (!drawn || share === null) return
    const span = spanOf(drawn)
    if (share < span.start || share > span.end) show(drawn, spanAround(share, span.end - span.start))
  }, [option, read])
  const buttons = [
    ['in', (span: Span) => stepped(span, 'in')],
    ['out', (span: Span) => stepped(span, 'out')],
    ['whole', () => whole],
  ] as const
  return (
    <div ref={place} className="zoom">
      <Chart {...props} option={option} />
      <div className="zoom-tools" role="group" aria-label={zoomWords.group[language]}>
        {buttons.map(([name, to]) => (
          <button key={name} type="button" className="tool" onClick={() => step(to)}>
            {zoomWords[name][language]}
          </button>
        ))}
      </div>
    </div>
  )
}
