import { heightMessage, stateMessage, stateOf } from './message.ts'

/** The other window, as far as it is spoken to. */
export type Listener = { readonly postMessage: (message: unknown, origin: string) => void }

/** A message as a window receives it. */
type Received = { readonly data: unknown; readonly source: unknown }

/** What a frame needs of the page it stands in; `browserWorld` gives the real one. */
export type World = {
  /** The window that holds this one; null when nothing does. */
  readonly host: Listener | null
  /** Calls back for every message that arrives. Returns a way to stop that. */
  readonly hear: (received: (message: Received) => void) => () => void
  /** Calls back once with the height of the content in pixels, and again whenever that has changed. */
  readonly watchHeight: (changed: (height: number) => void) => () => void
}

/** The frame's side of the talk with its host. */
export type Frame = {
  /** Says the choice now shown. What the host knows already is not said again. */
  readonly tell: (query: string) => void
  /**
   * Who applies what the host asks for from now on; a choice that came before there was anybody is given at once.
   * Returns a way to stop. The host's query has been checked for its form only.
   */
  readonly follow: (apply: (query: string) => void) => () => void
  readonly stop: () => void
}

type State = {
  /** The choice the host knows: the last one said or heard. */
  known: string
  /** Heard, and not yet applied by anybody. */
  waiting: string | null
  apply: ((query: string) => void) | null
}

/** Target of every message: the host may be a file or a sandbox, whose origin cannot be named. Nothing said is secret. */
const anybody = '*'

/** Where a page that nobody frames would talk to itself, it stays silent. */
const alone: Frame = { tell: () => undefined, follow: () => () => undefined, stop: () => undefined }

function hear(state: State, query: string, onAsked: () => void): void {
  if (query === state.known) return
  state.known = query
  if (state.apply) return state.apply(query)
  state.waiting = query
  onAsked()
}

/**
 * Starts the talk: says the height of the content now and after every change, says what the reader chooses, and hears
 * the host's choice. Only the window that holds this one is listened to, and only a state message of this version.
 * @param query the choice the page shows at first, as the host's own address for the frame has it
 * @param onAsked called when the host asks for a choice and nobody follows yet: a page still asleep must wake
 */
export function startFrame(world: World, query: string, onAsked: () => void = () => undefined): Frame {
  const { host } = world
  if (!host) return alone
  const state: State = { known: query, waiting: null, apply: null }
  const stopHearing = world.hear(({ data, source }) => {
    const message = source === host ? stateOf(data) : null
    if (message) hear(state, message.query, onAsked)
  })
  const stopWatching = world.watchHeight(height => host.postMessage(heightMessage(height), anybody))
  return {
    tell: said => {
      if (said === state.known) return
      state.known = said
      host.postMessage(stateMessage(said), anybody)
    },
    follow: apply => {
      state.apply = apply
      if (state.waiting !== null) apply(state.waiting)
      state.waiting = null
      return () => {
        if (state.apply === apply) state.apply = null
      }
    },
    stop: () => {
      stopHearing()
      stopWatching()
    },
  }
}
