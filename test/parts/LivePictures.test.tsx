// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChartProps } from '../../src/charts/Chart.tsx'
import type { Standing } from '../../src/charts/standing.ts'
import type { Frame } from '../../src/frame/Frame.ts'
import { ChartArea } from '../../src/parts/ChartArea.tsx'
import type { Coming } from '../../src/parts/Coming.ts'
import { frame, panel } from './sample.ts'

const narrowed: Frame = { ...frame, rows: frame.rows.slice(0, 1) }

/** The charts that have come to stand, in order, and whose pixels each of them shows. */
const stood: Standing[] = []
const shows = new Map<Standing, Standing>()
/** Whether pictures fit into each other's places. */
let fits = true

function standingChart(): Standing {
  const standing: Standing = {
    placeOf: () => ({ x: 0, y: 0 }),
    pixels: () => null,
    standIn: other => {
      if (fits) shows.set(standing, other)
      return fits
    },
    showOwn: () => void shows.delete(standing),
  }
  stood.push(standing)
  return standing
}

/** A chart of words: how many rows it has, which are brought out, and the first mark to be pointed at. */
function WordChart({ option, highlight = [], onHover, onPick, onDrawn }: ChartProps) {
  const rows = JSON.stringify(option)
  if (rows.includes('broken')) throw new Error('cannot be drawn')
  const [standing] = useState(standingChart)
  useEffect(() => onDrawn?.(standing), [onDrawn, standing])
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
/** A page on which each mark leads to `leads`, and nobody else makes a choice. */
let leads: Frame = narrowed
const foresee = vi.fn<(row: number | null) => void>()
const tellers = new Set<(next: Frame | null) => void>()
const watchers = new Set<() => void>()
const standers = new Set<(next: Frame | null) => boolean>()
let announced: Frame | null = null
let onItsWay: (() => void) | null = null
const announce = (to: Frame) =>
  act(() => {
    announced = to
    for (const changed of watchers) changed()
  })
/** The choice is made this moment: answers what the panel says to that. */
const comesTrue = (next: Frame | null): readonly boolean[] => [...standers].map(stand => stand(next))
const tell = (next: Frame | null) => {
  for (const each of tellers) each(next)
}
const coming: Coming = {
  foresee: row => {
    foresee(row)
    tell(row === null ? null : leads)
  },
  follow: teller => {
    tellers.add(teller)
    return () => tellers.delete(teller)
  },
  choose: (_, ready, make) => {
    comesTrue(ready)
    if (ready) announce(ready)
    onItsWay = make
    setTimeout(coming.settle, ready ? 100 : 0)
  },
  settle: () => {
    const make = onItsWay
    onItsWay = null
    make?.()
  },
  stand: show => {
    standers.add(show)
    return () => standers.delete(show)
  },
  announced: () => announced,
  watch: changed => {
    watchers.add(changed)
    return () => watchers.delete(changed)
  },
}
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
    linked={() => []}
    coming={coming}
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
  foresee.mockReset()
  leads = narrowed
  announced = null
  onItsWay = null
  fits = true
  stood.splice(0)
  shows.clear()
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
    expect(foresee).toHaveBeenCalledExactlyOnceWith(0)
    expect(charts().map(rowsOf)).toEqual([frame.rows.length, 1])
    expect(charts().map(isShown)).toEqual([true, false])
    expect(charts().map(chart => chart.dataset['highlight'])).toEqual(['0', '0'])

    const drawings = charts()
    fireEvent.click(first)
    // It is seen before the choice is made.
    expect(onMark).not.toHaveBeenCalled()
    expect(charts().map(isShown)).toEqual([false, true])
    await wait(100)
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
    expect(foresee).not.toHaveBeenCalled()
    expect(charts()).toHaveLength(1)
  })

  it('has it drawn ahead at once when the mouse is pressed, not for a finger, which may scroll, or another button', () => {
    render(area(frame))
    fireEvent.mouseEnter(firstChart())
    fireEvent.pointerDown(firstChart(), { pointerType: 'touch' })
    fireEvent.pointerDown(firstChart(), { pointerType: 'mouse', button: 2 })
    expect(foresee).not.toHaveBeenCalled()
    fireEvent.pointerDown(firstChart(), { pointerType: 'mouse' })
    expect(foresee).toHaveBeenCalledExactlyOnceWith(0)
    expect(charts().map(isShown)).toEqual([true, false])
    fireEvent.click(firstChart())
    expect(charts().map(isShown)).toEqual([false, true])
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
    leads = { ...narrowed, notes: [{ en: 'broken', zh: '' }] }
    render(area(frame))
    fireEvent.mouseEnter(firstChart())
    await wait(1000)
    expect(foresee).toHaveBeenCalledOnce()
    expect(charts().map(rowsOf)).toEqual([frame.rows.length])
    expect(charts().map(isShown)).toEqual([true])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is read as before while the picture of its choice is seen, but the choice is not made yet', async () => {
    // The mark is the second row of the panel, and the first of what the choice leaves.
    leads = { ...frame, rows: frame.rows.slice(1) }
    render(area(frame))
    fireEvent.mouseEnter(firstChart())
    await wait(1000)
    announce(leads)
    onHover.mockReset()
    const [, second] = charts()
    if (!second) throw new Error('nothing was drawn ahead')
    fireEvent.mouseEnter(second)
    expect(onHover).toHaveBeenCalledExactlyOnceWith(1)
  })

  it('is chosen, when the one before is still on its way, as what it is among the marks that leaves', async () => {
    leads = { ...frame, rows: frame.rows.slice(1) }
    const { rerender } = render(area(frame))
    fireEvent.mouseEnter(firstChart())
    await wait(1000)
    onMark.mockImplementationOnce(() => flushSync(() => rerender(area(leads))))
    fireEvent.click(firstChart())
    const second = screen.getAllByRole('option')[1]
    if (!second) throw new Error('no list')
    fireEvent.click(second)
    await wait(200)
    expect(onMark.mock.calls).toEqual([[0], [0]])
  })
})

describe('a choice made this moment', () => {
  /** A panel with the picture of `narrowed` drawn ahead: its two charts. */
  function withOneAhead() {
    const { rerender } = render(area(frame))
    act(() => tell(narrowed))
    const [own, ahead] = stood
    if (!own || !ahead) throw new Error('nothing was drawn ahead')
    return { rerender, own, ahead }
  }

  it('is shown in the place of what stands, until the pictures change places', async () => {
    const { rerender, own, ahead } = withOneAhead()
    expect(comesTrue(narrowed)).toEqual([true])
    expect([...shows]).toEqual([[own, ahead]])
    // Nothing is drawn anew for it.
    expect(charts().map(isShown)).toEqual([true, false])
    announce(narrowed)
    expect(charts().map(isShown)).toEqual([false, true])
    rerender(area(narrowed))
    await wait(3000)
    expect([...shows]).toEqual([])
  })

  it('and taken back before they have, shows again what stood', () => {
    withOneAhead()
    comesTrue(narrowed)
    expect(comesTrue(null)).toEqual([false])
    expect([...shows]).toEqual([])
  })

  it('and made again, is shown by the picture that stood in, with pixels of its own', async () => {
    const { rerender, own, ahead } = withOneAhead()
    comesTrue(narrowed)
    rerender(area(narrowed))
    // Back to the picture whose pixels were not its own.
    rerender(area(frame))
    expect(charts().map(isShown)).toEqual([true, false])
    expect(shows.has(own)).toBe(false)
    expect(shows.has(ahead)).toBe(false)
  })

  it('is nothing where another one was drawn ahead, none was, or it does not fit', () => {
    render(area(frame))
    expect(comesTrue(narrowed)).toEqual([false])
    act(() => tell({ ...frame, rows: frame.rows.slice(1) }))
    expect(comesTrue(narrowed)).toEqual([false])
    act(() => tell(narrowed))
    fits = false
    expect(comesTrue(narrowed)).toEqual([false])
    expect([...shows]).toEqual([])
  })
})

describe('a choice foreseen in another panel', () => {
  it('is drawn ahead here too, and shown when it is announced, before the panel has followed', () => {
    const { rerender } = render(area(frame))
    expect(charts()).toHaveLength(1)
    act(() => tell(narrowed))
    expect(charts().map(isShown)).toEqual([true, false])
    announce(narrowed)
    expect(charts().map(isShown)).toEqual([false, true])
    rerender(area(narrowed))
    expect(charts().map(isShown)).toEqual([false, true])
    expect(charts().map(rowsOf)).toEqual([frame.rows.length, 1])
  })

  it('changes nothing when it is announced before it has been drawn here', () => {
    render(area(frame))
    announce(narrowed)
    expect(charts().map(rowsOf)).toEqual([frame.rows.length])
    expect(charts().map(isShown)).toEqual([true])
  })
})
