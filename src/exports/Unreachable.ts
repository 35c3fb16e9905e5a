/** A part of the site that is fetched on demand did not arrive: the connection, not the file, is at fault. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

/** What `load` gives; where it fails, an `Unreachable` with what it said. */
export const reached = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch((cause: unknown) => {
    throw new Unreachable('a part of the site could not be loaded', { cause })
  })
