/*
 * What a frame of Kapok and the page it stands in may say to each other, version 1. Nothing else is read, and nothing
 * said is a secret: messages go to whoever holds the frame, also a host page from disk, which has no address to aim at.
 */

/** Version of the protocol. Each side leaves messages of another version alone. */
export const protocol = 1

/** Frame to host: pixels of height its content takes at the width it has. */
export type HeightMessage = {
  readonly kapok: typeof protocol
  readonly type: 'height'
  readonly height: number
}

/** Either way: the choice now shown, as the filter keys of an address query without question mark; empty is no choice. */
export type StateMessage = {
  readonly kapok: typeof protocol
  readonly type: 'state'
  readonly query: string
}

/** All that a frame says. */
export type FrameMessage = HeightMessage | StateMessage

/** Higher than any panel; a frame that asks for more is not one of ours, or is broken. */
export const maxHeight = 20_000

/** Longer than any choice a reader makes. */
export const maxQuery = 2_000

/** Signs of an address query: no blank, no `#`, nothing that is not ASCII. */
const queryText = /^[\w.~!$'()*+,;:@/?%&=-]*$/

/** True for a text that can be the query of a choice. */
export const isQuery = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= maxQuery && queryText.test(value)

const isHeight = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= maxHeight

/**
 * The field of a message of this version and type, or undefined where it is none: a plain object with exactly the
 * fields `kapok`, `type` and `field`, all its own. What a window receives has been cloned, so no getter runs here.
 */
function fieldOf(data: unknown, type: string, field: string): unknown {
  // Most of what is not ours ends here, before anything is copied.
  if (typeof data !== 'object' || data === null || Reflect.get(data, 'kapok') !== protocol) return undefined
  if (Array.isArray(data)) return undefined
  const given = new Map<string, unknown>(Object.entries(data))
  if (given.size !== 3 || given.get('kapok') !== protocol || given.get('type') !== type) return undefined
  return given.get(field)
}

/** The state in a message, or null where the message is no state message of this version. */
export function stateOf(data: unknown): StateMessage | null {
  const query = fieldOf(data, 'state', 'query')
  return isQuery(query) ? stateMessage(query) : null
}

/** What a frame says, or null where that is no message of this version. */
export function frameMessage(data: unknown): FrameMessage | null {
  const height = fieldOf(data, 'height', 'height')
  return isHeight(height) ? heightMessage(height) : stateOf(data)
}

export const heightMessage = (height: number): HeightMessage => ({ kapok: protocol, type: 'height', height })

export const stateMessage = (query: string): StateMessage => ({ kapok: protocol, type: 'state', query })
