import { strFromU8, unzipSync, unzlibSync } from 'fflate'
import type { Manifest } from './Manifest.ts'
import { elementsIn, textIn } from './markup.ts'
import { ManifestError, readManifest } from './readManifest.ts'

/** Name of the place in a file where its manifest stands: keyword, property, first field, id of an element. */
const mark = 'kapok'

/** Larger files are none of ours; nothing of them is unpacked, nor what would unpack to more. */
const mostBytes = 60_000_000

const none = (): never => {
  throw new ManifestError('none', 'no manifest of Kapok')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ManifestError('shape', 'the manifest is no JSON')
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const zipStart = [0x50, 0x4b, 0x03, 0x04]

/** Where the first zero byte stands from a place on, or the end. */
const zeroFrom = (bytes: Uint8Array, from: number): number => {
  const at = bytes.indexOf(0, from)
  return at === -1 ? bytes.length : at
}

/** Text of an iTXt chunk under our keyword: keyword, two flags, language, translated keyword, text. */
function internationalText(chunk: Uint8Array): string | null {
  const keyword = zeroFrom(chunk, 0)
  if (strFromU8(chunk.subarray(0, keyword)) !== mark) return null
  const translated = zeroFrom(chunk, keyword + 3)
  const content = chunk.subarray(zeroFrom(chunk, translated + 1) + 1)
  return strFromU8(chunk[keyword + 1] === 1 ? unzlibSync(content) : content)
}

/** The manifest in a PNG: the iTXt chunk with the keyword `kapok`. */
function inPng(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = pngStart.length
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const type = strFromU8(bytes.subarray(at + 4, at + 8))
    const text = type === 'iTXt' ? internationalText(bytes.subarray(at + 8, at + 8 + length)) : null
    if (text !== null) return parsed(text)
    at += 12 + length
  }
  return none()
}

/** The manifest in an archive: `manifest.json` of ours, or the custom property `kapok` of an Office file. */
function inZip(bytes: Uint8Array): unknown {
  const wanted = ['manifest.json', 'docProps/custom.xml']
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => wanted.includes(name) && originalSize < mostBytes,
  })
  const [own, custom] = wanted.map(name => files[name])
  if (own) return parsed(strFromU8(own))
  const properties = custom ? [...elementsIn(strFromU8(custom), 'property')] : []
  const property = properties.find(({ attributes }) => attributes.includes(` name="${mark}"`))
  return property ? parsed(textIn(property.content)) : none()
}

/** The manifest in an SVG file: the content of an element `metadata`. */
function inSvg(text: string): unknown {
  for (const { content } of elementsIn(text, 'metadata')) {
    const own = textIn(content)
    if (own.startsWith('{')) return parsed(own)
  }
  return none()
}

/** The manifest in a briefing: a script of data under our id. */
function inHtml(text: string): unknown {
  for (const { attributes, content } of elementsIn(text, 'script'))
    if (attributes.includes(` id="${mark}-manifest"`)) return parsed(content)
  return none()
}

function inJson(text: string): unknown {
  const content: unknown = parsed(text)
  const own: unknown = Reflect.get(Object(content), 'manifest')
  return own ?? content
}

/** The rest of a quoted field from a place inside of it: up to a quote that is not doubled. Null where there is none. */
function fieldFrom(text: string, start: number): string | null {
  let end = text.indexOf('"', start)
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  return end === -1 ? null : text.slice(start, end).replaceAll('""', '"')
}

/** The manifest in a CSV file: the second field of the record whose first field is `kapok`, quoted or not. */
function inCsv(text: string): unknown {
  const head = new RegExp(`(?:^|\\n)"?${mark}"?[,;\\t]"`).exec(text)
  const field = head && fieldFrom(text, head.index + head[0].length)
  return field === null ? none() : parsed(field)
}

function inText(text: string): unknown {
  const start = text.replace(/^\ufeff/, '').trimStart()
  if (start.startsWith('{')) return inJson(start)
  if (!start.startsWith('<')) return inCsv(text)
  return /<svg\b/i.test(start.slice(0, 2000)) && !/<html\b/i.test(start.slice(0, 2000))
    ? inSvg(start)
    : inHtml(start)
}

/**
 * The manifest a file of Kapok carries, checked: PNG, SVG, CSV with a head, Excel, PowerPoint, JSON, ZIP, one-file
 * briefing; told apart by what is in them, not by their names. Rejects with ManifestError when there is none, or one
 * that does not fit; with an Error of its own when the file cannot be read.
 */
export async function manifestIn(file: Blob): Promise<Manifest> {
  if (file.size > mostBytes) return none()
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (startsWith(bytes, pngStart)) return readManifest(inPng(bytes))
  if (startsWith(bytes, zipStart)) return readManifest(inZip(bytes))
  return readManifest(inText(new TextDecoder().decode(bytes)))
}
