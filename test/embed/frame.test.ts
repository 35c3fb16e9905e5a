import { describe, expect, it, vi } from 'vitest'
import { startFrame, type World } from '../../src/embed/frame.ts'
import { heightMessage, stateMessage } from '../../src/embed/message.ts'

/** A world of the test's own: what was posted, a way to be spoken to, a way to grow. */
function world() {
  const posted: { readonly message: unknown; readonly origin: string }[] = []
  const host = { postMessage: (message: unknown, origin: string) => posted.push({ message, origin }) }
  let received: Parameters<World['hear']>[0] | null = null
  let changed: ((height: number) => void) | null = null
  const made: World = {
    host,
    hear: callback => {
      received = callback
      return () => (received = null)
    },
    watchHeight: callback => {
      changed = callback
      callback(400)
      return () => (changed = null)
    },
  }
  return {
    made,
    said: () => posted.map(({ message }) => message),
    origins: () => [...new Set(posted.map(({ origin }) => origin))],
    hear: (data: unknown, source: unknown = host) => received?.({ data, source }),
    grow: (height: number) => changed?.(height),
    listens: () => received !== null || changed !== null,
  }
}

describe('a frame', () => {
  it('says its height at once and whenever it changes, to whoever holds it', () => {
    const { made, said, origins, grow } = world()
    startFrame(made, '')
    grow(380)
    expect(said()).toEqual([heightMessage(400), heightMessage(380)])
    expect(origins()).toEqual(['*'])
  })

  it('says a choice once, and not the one its address began with', () => {
    const { made, said } = world()
    const frame = startFrame(made, 'partner=eu')
    for (const query of ['partner=eu', 'partner=us', 'partner=us', '']) frame.tell(query)
    expect(said().slice(1)).toEqual([stateMessage('partner=us'), stateMessage('')])
  })

  it('applies what its host asks for, and does not say it back', () => {
    const { made, said, hear } = world()
    const frame = startFrame(made, '')
    const apply = vi.fn<(query: string) => void>()
    frame.follow(apply)
    hear(stateMessage('partner=eu'))
    frame.tell('partner=eu')
    expect(apply.mock.calls).toEqual([['partner=eu']])
    expect(said()).toEqual([heightMessage(400)])
  })

  it('keeps what is asked for while nobody follows: the last of it, and wakes the page', () => {
    const { made, hear } = world()
    const asked = vi.fn<() => void>()
    const frame = startFrame(made, '', asked)
    hear(stateMessage('partner=eu'))
    hear(stateMessage('partner=us'))
    const apply = vi.fn<(query: string) => void>()
    frame.follow(apply)
    expect(asked).toHaveBeenCalledTimes(2)
    expect(apply.mock.calls).toEqual([['partner=us']])
  })

  it('hears nobody but the window that holds it, and nothing but states', () => {
    const { made, hear } = world()
    const apply = vi.fn<(query: string) => void>()
    const asked = vi.fn<() => void>()
    startFrame(made, '', asked).follow(apply)
    hear(stateMessage('partner=eu'), {})
    hear(stateMessage('partner=eu'), null)
    hear(heightMessage(1))
    hear({ kapok: 2, type: 'state', query: 'partner=eu' })
    expect([apply.mock.calls, asked.mock.calls]).toEqual([[], []])
  })

  it('falls silent when stopped, and lets go of whoever followed', () => {
    const { made, hear, listens } = world()
    const frame = startFrame(made, '')
    const apply = vi.fn<(query: string) => void>()
    frame.follow(apply)()
    hear(stateMessage('partner=eu'))
    expect(apply).not.toHaveBeenCalled()
    frame.stop()
    expect(listens()).toBe(false)
  })

  it('does not talk to itself where nobody holds it', () => {
    const { made, said, listens } = world()
    startFrame({ ...made, host: null }, '').tell('partner=eu')
    expect([said(), listens()]).toEqual([[], false])
  })
})
