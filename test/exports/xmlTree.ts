/*
 * A strict reader of XML as files of office programs use it: no document type, no sections, one root. Small, because a
 * browser's parser in Node takes a second for a presentation, and hundreds of them are read.
 */

/** An element: its name with its prefix, attributes, elements below it, and the text directly within. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

const token =
  /<\?[^<>]*\?>|<!--(?:(?!--)[^])*-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
// oxlint-disable-next-line no-control-regex -- these signs are what no XML may hold
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

/** Text with its entities resolved. Throws on one that is not known, and on a sign that cannot be in XML. */
function resolved(text: string): string {
  if (forbidden.test(text)) throw new Error(`a sign no XML may hold in ${JSON.stringify(text.slice(0, 80))}`)
  return text.replace(/&(#x?[\da-fA-F]+;|\w+;)?/g, (whole: string, name = '') => {
    const numbered = /^#(x?)([\da-fA-F]+);$/.exec(name)
    if (numbered) return String.fromCodePoint(Number.parseInt(numbered[2] ?? '', numbered[1] ? 16 : 10))
    const sign = signs[name.slice(0, -1)]
    if (sign === undefined) throw new Error(`no entity ${whole} in ${text.slice(0, 80)}`)
    return sign
  })
}

function attributesOf(written: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const [, name = '', double, single = ''] of written.matchAll(attribute)) {
    if (name in found) throw new Error(`attribute ${name} twice in ${written}`)
    found[name] = resolved(double ?? single)
  }
  return found
}

/** The root of an XML text. Throws, with what it stumbled on, when the text is not well-formed. */
export function treeOf(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  token.lastIndex = xml.startsWith('\ufeff') ? 1 : 0
  for (let at = token.lastIndex; at < xml.length; at = token.lastIndex) {
    const found = token.exec(xml)
    if (!found) throw new Error(`not well-formed: ${xml.slice(at, at + 120)}`)
    const [, end, begin, written = '', empty, text] = found
    const parent = open.at(-1) ?? top
    if (end !== undefined && open.pop()?.name !== end) throw new Error(`</${end}> closes nothing`)
    if (text !== undefined) parent.text += resolved(text)
    if (begin === undefined) continue
    const element: Element = { name: begin, attributes: attributesOf(written), children: [], text: '' }
    parent.children.push(element)
    if (empty === '') open.push(element)
  }
  const [root, second] = top.children
  if (open.length !== 1 || !root || second || top.text.trim() !== '') throw new Error('not one whole root')
  return root
}

function* below(element: Element): Generator<Element> {
  yield element
  for (const child of element.children) yield* below(child)
}

/** Elements of a name, with what they stand in, in their order. */
export const all = (tree: Element, name: string): readonly Element[] =>
  [...below(tree)].filter(element => element.name === name)

/** All text within an element. */
export const textOf = (element: Element): string => [...below(element)].map(({ text }) => text).join('')

/** Texts of all elements of a name. */
export const texts = (tree: Element, name: string): readonly string[] => all(tree, name).map(textOf)
