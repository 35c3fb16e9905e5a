// Door: the window of the slides and that of the presenter speak to each other, and one opens the other.

/** Where a show is: which slide, counted from nought, and whether the screen is black. */
export type ShowState = { readonly at: number; readonly black: boolean }

/** `hello`: a window has joined and asks where the show is. `bye`: the window of the slides has closed. */
export type ShowMessage = { readonly kind: 'hello' | 'bye' } | ({ readonly kind: 'state' } & ShowState)

export type ShowChannel = { readonly send: (message: ShowMessage) => void; readonly close: () => void }

/** What was received, if it is one of the messages; anything else is nothing. */
export function readMessage(data: unknown): ShowMessage | null {
  const of = (name: string): unknown =>
    typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined
  const [kind, at, black] = [of('kind'), of('at'), of('black')]
  if (kind === 'hello' || kind === 'bye') return { kind }
  if (kind !== 'state' || typeof at !== 'number' || !Number.isInteger(at) || at < 0) return null
  return typeof black === 'boolean' ? { kind, at, black } : null
}

/**
 * Joins the show of a deck: all windows of this browser that show the same one. Where a browser has no such channel, or
 * has closed it, each window goes its own way.
 * @param leads true for the window of the slides: it alone says that it closes
 */
export function joinShow(
  name: string,
  leads: boolean,
  onMessage: (message: ShowMessage) => void,
): ShowChannel {
  let channel: BroadcastChannel | undefined
  try {
    channel = new BroadcastChannel(`kapok-show ${name}`)
  } catch {
    return { send: () => undefined, close: () => undefined }
  }
  channel.addEventListener('message', event => {
    const message = readMessage(event.data)
    if (message) onMessage(message)
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin alone
  const send = (message: ShowMessage) => channel.postMessage(message)
  const leave = () => {
    if (leads) send({ kind: 'bye' })
  }
  window.addEventListener('pagehide', leave)
  return {
    send,
    close: () => {
      leave()
      window.removeEventListener('pagehide', leave)
      channel.close()
    },
  }
}

/** Opens the presenter window. False when the browser does not allow it. */
export const openPresenter = (address: string): boolean =>
  window.open(address, 'kapok-presenter', 'popup,width=1100,height=720') !== null

/** Prints the page: the browser asks where to. */
export const printPage = (): void => window.print()
