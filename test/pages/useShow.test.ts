// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useShow } from '../../src/pages/useShow.ts'

/** Channels of one name hear each other, each the others only, as between the windows of a browser. */
class Channel extends EventTarget {
  static readonly all = new Set<Channel>()
  readonly name: string

  constructor(name: string) {
    super()
    this.name = name
    Channel.all.add(this)
  }

  postMessage(data: unknown): void {
    for (const other of Channel.all)
      if (other !== this && other.name === this.name)
        other.dispatchEvent(new MessageEvent('message', { data }))
  }

  close(): void {
    Channel.all.delete(this)
  }
}

beforeEach(() => void vi.stubGlobal('BroadcastChannel', Channel))
afterEach(() => {
  cleanup()
  Channel.all.clear()
  vi.unstubAllGlobals()
})

const slides = (first = 0) => renderHook(() => useShow('deck', 3, first, true))
const presenter = () => renderHook(() => useShow('deck', 3, 0, false))

describe("a presenter's window", () => {
  it('is told where the show is, and turns its slides', () => {
    const show = slides(1)
    const own = presenter()
    expect(own.result.current.at).toBe(1)
    act(() => own.result.current.step(1))
    expect(show.result.current.at).toBe(2)
  })

  it('that closes does not tell another one that the slides are gone', () => {
    slides()
    const [one, other] = [presenter(), presenter()]
    one.unmount()
    expect(other.result.current.joined).toBe(true)
  })

  it('says that the slides are gone when their window closes, also when another presenter comes, until they are back', () => {
    const show = slides()
    const own = presenter()
    show.unmount()
    expect(own.result.current.joined).toBe(false)
    presenter()
    expect(own.result.current.joined).toBe(false)
    slides()
    expect(own.result.current.joined).toBe(true)
  })
})
