/** Attributes of an element; what is undefined is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Signs that XML 1.0 has no way to write: control signs, and halves of a pair without the other half. */
const forbidden =
  // oxlint-disable-next-line no-control-regex -- these very signs are what must go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text without the signs no XML file can hold. */
export const clean = (text: string): string => text.replace(forbidden, '')

/** A text as it stands in element content and in double-quoted attributes. */
export const escaped = (text: string): string =>
  clean(text).replace(/[&<>"]/g, sign => entities[sign] ?? sign)

/** An element: name, attributes, then children that are XML already (texts pass through `escaped` first). */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  )
  const content = children.join('')
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`
}

/** The line an XML part begins with. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
