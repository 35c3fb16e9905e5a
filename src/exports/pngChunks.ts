/** A text that travels in a PNG: a keyword of one to 79 Latin signs, and any text. */
export type PngText = { readonly keyword: string; readonly text: string; readonly language?: string }

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const metresToAnInch = 0.0254

/** CRC-32 as PNG (ISO 3309) has it, one entry a byte. */
const table: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

/** The check sum a PNG keeps over type and data of a chunk. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

const encoder = new TextEncoder()

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function number(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

/** Length, type, data, check sum. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const checked = joined([encoder.encode(type), data])
  return joined([number(data.length), checked, number(crc32(checked))])
}

/** Pixels to a metre, the same both ways. */
function density(dpi: number): Uint8Array {
  const perMetre = number(Math.round(dpi / metresToAnInch))
  return chunk('pHYs', joined([perMetre, perMetre, Uint8Array.of(1)]))
}

/** An `iTXt` chunk, not compressed: keyword, two flags, language, no translated keyword, text in UTF-8. */
function text({ keyword, text: words, language = '' }: PngText): Uint8Array {
  const parts = [keyword, '\0', '\0\0', language, '\0', '\0', words]
  return chunk('iTXt', joined(parts.map(part => encoder.encode(part))))
}

type Found = { readonly type: string; readonly start: number; readonly end: number }

/** The chunks of a PNG in their order. Throws when the bytes are none. */
function chunksOf(bytes: Uint8Array): readonly Found[] {
  if (!signature.every((byte, at) => bytes[at] === byte)) throw new Error('not a PNG')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: Found[] = []
  for (let start = signature.length; start + 12 <= bytes.length;) {
    const end = start + 12 + view.getUint32(start)
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8))
    found.push({ type, start, end })
    start = end
  }
  return found
}

/**
 * A PNG that says how large it is on paper and carries texts: `pHYs` and `iTXt` chunks before its first pixels. A density
 * it had gives way. Pure: the bytes given are left as they are. Throws when they are no PNG.
 * @param dpi pixels to an inch
 */
export function withChunks(
  bytes: Uint8Array,
  dpi: number,
  texts: readonly PngText[],
): Uint8Array<ArrayBuffer> {
  const kept = chunksOf(bytes).filter(({ type }) => type !== 'pHYs')
  const pixels = kept.findIndex(({ type }) => type === 'IDAT')
  if (pixels < 0) throw new Error('a PNG without pixels')
  const pieces = kept.map(({ start, end }) => bytes.subarray(start, end))
  return joined([
    Uint8Array.from(signature),
    ...pieces.slice(0, pixels),
    density(dpi),
    ...texts.map(text),
    ...pieces.slice(pixels),
  ])
}
