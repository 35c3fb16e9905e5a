import { useEffect, useRef, useState } from 'react'
import { joinShow, type ShowChannel, type ShowMessage, type ShowState } from './showChannel.ts'

export type Show = ShowState & {
  /** False from when the window of the slides has said that it closes, until it speaks again. */
  readonly joined: boolean
  readonly go: (at: number) => void
  readonly step: (by: number) => void
  readonly setBlack: (black: boolean) => void
}

/**
 * Where a show is, the same in all windows that show the deck `name`: a step in one is a step in all.
 * @param leads true for the window of the slides: it tells newcomers where the show is
 */
export function useShow(name: string, count: number, first: number, leads: boolean): Show {
  const within = (at: number) => Math.max(0, Math.min(at, count - 1))
  const [state, setState] = useState<ShowState>({ at: within(first), black: false })
  const [joined, setJoined] = useState(true)
  const channel = useRef<ShowChannel | null>(null)
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  })
  useEffect(() => {
    const hear = (message: ShowMessage) => {
      if (message.kind === 'state') setState({ at: message.at, black: message.black })
      if (message.kind === 'hello' && leads) channel.current?.send({ kind: 'state', ...latest.current })
      // Whoever asks where the show is does not know either.
      if (message.kind !== 'hello') setJoined(message.kind === 'state')
    }
    const own = joinShow(name, leads, hear)
    channel.current = own
    own.send(leads ? { kind: 'state', ...latest.current } : { kind: 'hello' })
    return own.close
  }, [name, leads])
  const become = (next: ShowState) => {
    setState(next)
    latest.current = next
    channel.current?.send({ kind: 'state', ...next })
  }
  return {
    at: within(state.at),
    black: state.black,
    joined,
    go: at => become({ at: within(at), black: false }),
    // From the latest state, not from what was drawn: two quick presses are two steps.
    step: by => become({ at: within(within(latest.current.at) + by), black: false }),
    setBlack: black => become({ ...latest.current, black }),
  }
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
}

/** Does what a key means for the place of a show. True when it means something. */
export function pressKey(show: Show, count: number, key: string, shift: boolean): boolean {
  const by = key === ' ' ? (shift ? -1 : 1) : steps[key]
  if (by !== undefined) show.step(by)
  else if (key === 'Home') show.go(0)
  else if (key === 'End') show.go(count - 1)
  else if (key.toLowerCase() === 'b' || key === '.') show.setBlack(!show.black)
  else return false
  return true
}
