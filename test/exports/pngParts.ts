/** A chunk of a PNG: its data, the bytes its check sum is over, and that sum as the file has it. */
export type PngChunk = {
  readonly type: string
  readonly data: Buffer
  readonly checked: Buffer
  readonly sum: number
}

/** The chunks of a PNG, read without the code that writes them. */
export function chunksIn(bytes: Uint8Array): readonly PngChunk[] {
  const file = Buffer.from(bytes)
  const found: PngChunk[] = []
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at)
    const checked = file.subarray(at + 4, at + 8 + length)
    found.push({
      type: checked.toString('latin1', 0, 4),
      data: checked.subarray(4),
      checked,
      sum: file.readUInt32BE(at + 8 + length),
    })
    at += 12 + length
  }
  return found
}

/** Pixels to a unit as `pHYs` says them; unit 1 is the metre. */
export function densityOf(bytes: Uint8Array) {
  const data = chunksIn(bytes).find(({ type }) => type === 'pHYs')?.data
  if (!data) throw new Error('a PNG without a density')
  return { x: data.readUInt32BE(0), y: data.readUInt32BE(4), unit: data[8] }
}

/** Texts of the `iTXt` chunks, which must not be compressed. */
export const textsIn = (bytes: Uint8Array) =>
  chunksIn(bytes)
    .filter(({ type }) => type === 'iTXt')
    .map(({ data }) => {
      const [keyword = '', compressed, ...rest] = data.toString('utf8').split('\0')
      if (compressed !== '' || rest[0] !== '') throw new Error(`a compressed text: ${keyword}`)
      const [, language = '', , ...text] = rest
      return { keyword, language, text: text.join('\0') }
    })
