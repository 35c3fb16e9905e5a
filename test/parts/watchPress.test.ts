// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchPress } from '../../src/parts/watchPress.ts'

const tell = (type: string) => window.dispatchEvent(new Event(type))

describe('what waits for a press to end', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** What has been heard, in order, of a press and of what waits for it. */
  function heard() {
    const found: string[] = []
    return { found, act: () => void found.push('done') }
  }

  it('does not wait while nothing is pressed', () => {
    const { found, act } = heard()
    watchPress().whenUp(act)
    expect(found).toEqual(['done'])
  })

  it.each(['pointerup', 'pointercancel', 'blur'])('is done after %s, when the click has been heard', end => {
    const { found, act } = heard()
    const watch = watchPress()
    tell('pointerdown')
    watch.whenUp(act)
    tell(end)
    found.push('click')
    vi.advanceTimersByTime(0)
    expect(found).toEqual(['click', 'done'])
  })

  it('is done once, after a second, where the press does not end', () => {
    const { found, act } = heard()
    const watch = watchPress()
    tell('pointerdown')
    watch.whenUp(act)
    vi.advanceTimersByTime(900)
    expect(found).toEqual([])
    vi.advanceTimersByTime(200)
    tell('pointerup')
    vi.runAllTimers()
    expect(found).toEqual(['done'])
  })

  it('does not hear presses after the watch has ended', () => {
    const { found, act } = heard()
    const watch = watchPress()
    watch.stop()
    tell('pointerdown')
    watch.whenUp(act)
    expect(found).toEqual(['done'])
  })
})
