/**
 * What stands in XML or HTML that somebody has brought, found by looking for the next sign only: a pattern that may have
 * to go back takes minutes over a file that was made to be slow. Nothing here is a parser; it finds what we have written.
 */

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Text of XML or HTML content: signs written as entities come back as themselves. */
const unescaped = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code <= 0x10_ffff ? String.fromCodePoint(code) : whole
    },
  )

/** An element as it is written: what stands in its first tag after its name, and what it holds. */
export type Element = { readonly attributes: string; readonly content: string }

/** Every element of a name that is closed, in order; what is inside of one is not looked into. */
export function* elementsIn(markup: string, name: string): Generator<Element> {
  const [start, end] = [`<${name}`, `</${name}>`]
  let at = markup.indexOf(start)
  while (at !== -1) {
    const own = at + start.length
    const open = markup.indexOf('>', own)
    const close = markup.indexOf(end, open + 1)
    if (open === -1 || close === -1) return
    const attributes = markup.slice(own, open)
    const whole = /^(?:\s|$)/.test(attributes) && !attributes.endsWith('/')
    if (whole) yield { attributes, content: markup.slice(open + 1, close) }
    at = markup.indexOf(start, whole ? close + end.length : own)
  }
}

const data = { start: '<![CDATA[', end: ']]>' } as const

/** Where the piece of XML that begins at a place ends, and what it says: character data, nothing for a tag, or text. */
function piece(xml: string, at: number): { readonly end: number; readonly text: string } {
  const upTo = (sign: string, from: number) => {
    const found = xml.indexOf(sign, from)
    return found === -1 ? xml.length : found
  }
  if (xml.startsWith(data.start, at)) {
    const from = at + data.start.length
    const end = upTo(data.end, from)
    return { end: end + data.end.length, text: xml.slice(from, end) }
  }
  if (xml[at] === '<') return { end: upTo('>', at) + 1, text: '' }
  const end = upTo('<', at)
  return { end, text: unescaped(xml.slice(at, end)) }
}

/** Content of XML as text: character data as it stands, elements around it left out, entities resolved. */
export function textIn(xml: string): string {
  const texts: string[] = []
  for (let at = 0; at < xml.length;) {
    const { end, text } = piece(xml, at)
    texts.push(text)
    at = end
  }
  return texts.join('').trim()
}
