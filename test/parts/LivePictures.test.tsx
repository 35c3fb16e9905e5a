// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useEffect } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChartProps } from '../../src/charts/Chart.tsx'
import type { Frame } from '../../src/frame/Frame.ts'
import { ChartArea } from '../../src/parts/ChartArea.tsx'
import { frame, panel } from './sample.ts'

const narrowed: Frame = { ...frame, rows: frame.rows.slice(0, 1) }

/** A chart of words: how many rows it has, which are brought out, and the first mark to be pointed at. */
function WordChart({ option, highlight = [], onHover, onPick, onDrawn }: ChartProps) {
  const rows = JSON.stringify(option)
  if (rows.includes('broken')) throw new Error('cannot be drawn')
  useEffect(() => onDrawn?.(() => ({ x: 0, y: 0 })), [onDrawn])
  return (
    <button
      data-testid="chart"
      data-option={rows}
      data-highlight={highlight.join(' ')}
      onMouseEnter={() => onHover?.(0, { x: 5, y: 5 })}
      onMouseLeave={() => onHover?.(null, { x: 5, y: 5 })}
      onClick={() => onPick?.(0)}
    >
      mark
    </button>
  )
}

const counted = { ...panel, encode: ({ rows, notes }: Frame) => ({ rows: rows.length, notes }) }
const after = vi.fn<(row: number) => Frame | null>()
const onMark = vi.fn()
const onHover = vi.fn()
const nothing = () => undefined

const area = (shown: Frame) => (
  <ChartArea
    panel={counted}
    frame={shown}
    language="en"
    scheme="light"
    Chart={WordChart}
    staticChart={null}
    full={false}
    current={null}
    linked={[]}
    after={after}
    onCurrent={nothing}
    onHover={onHover}
    onMark={onMark}
    onEvidence={nothing}
  />
)

const charts = () => screen.queryAllByTestId('chart')
function firstChart(): HTMLElement {
  const [chart] = charts()
  if (!chart) throw new Error('no chart')
  return chart
}
const rowsOf = (chart: HTMLElement) => Number(/"rows":(\d+)/.exec(chart.dataset['option'] ?? '')?.[1])
const isShown = (chart: Element | undefined) =>
  chart?.closest('[data-drawn]')?.getAttribute('data-drawn') === 'true'
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(500)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(260)
  after.mockReset().mockReturnValue(narrowed)
  onMark.mockReset()
  onHover.mockReset()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a mark the pointer rests on', () => {
  it('has the picture that a click leads to drawn ahead, unseen, and brought forward by the click', async () => {
    const { rerender } = render(area(frame))
    const first = firstChart()
    fireEvent.mouseEnter(first)
    expect(charts()).toHaveLength(1)
    await wait(1000)
    expect(after).toHaveBeenCalledExactlyOnceWith(0)
    expect(charts().map(rowsOf)).toEqual([frame.rows.length, 1])
    expect(charts().map(isShown)).toEqual([true, false])
    expect(charts().map(chart => chart.dataset['highlight'])).toEqual(['0', '0'])

    const drawings = charts()
    fireEvent.click(first)
    expect(onMark).toHaveBeenCalledExactlyOnceWith(0)
    rerender(area(narrowed))
    // The same two, neither drawn anew.
    expect(charts()).toEqual(drawings)
    expect(charts().map(rowsOf)).toEqual([frame.rows.length, 1])
    expect(charts().map(isShown)).toEqual([false, true])
  })

  it('is not left because another picture has come under the pointer', async () => {
    const { rerender } = render(area(frame))
    fireEvent.mouseEnter(firstChart())
    await wait(1000)
    rerender(area(narrowed))
    onHover.mockReset()
    fireEvent.mouseLeave(firstChart())
    fireEvent.click(firstChart())
    expect(onHover).not.toHaveBeenCalled()
    expect(onMark).not.toHaveBeenCalled()
  })

  it('has nothing drawn ahead while the pointer only passes', async () => {
    render(area(frame))
    fireEvent.mouseEnter(firstChart())
    await wait(50)
    fireEvent.mouseLeave(firstChart())
    await wait(1000)
    expect(after).not.toHaveBeenCalled()
    expect(charts()).toHaveLength(1)
  })

  it('lets go of what was drawn for nothing', async () => {
    render(area(frame))
    fireEvent.mouseEnter(firstChart())
    await wait(1000)
    fireEvent.mouseLeave(firstChart())
    await wait(6000)
    expect(charts()).toHaveLength(1)
    expect(charts().map(isShown)).toEqual([true])
  })

  it('keeps what stands when the next picture cannot be drawn', async () => {
    vi.spyOn(console, 'error').mockImplementation(nothing)
    after.mockReturnValue({ ...narrowed, notes: [{ en: 'broken', zh: '' }] })
    render(area(frame))
    fireEvent.mouseEnter(firstChart())
    await wait(1000)
    expect(after).toHaveBeenCalledOnce()
    expect(charts().map(rowsOf)).toEqual([frame.rows.length])
    expect(charts().map(isShown)).toEqual([true])
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
