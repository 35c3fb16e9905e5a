/** An address from the data, when it is one a link may lead to; data never decides on any other scheme. */
export const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//i.test(url) ? url : undefined

/** Publisher and date of a citation "Publisher: Title (date)", for a line that is always there; the whole where it is not of that shape. */
export function shortCitation(citation: string): string {
  const [, publisher, date] = /^([^:]+): .*\(([^()]+)\)$/s.exec(citation) ?? []
  return publisher && date ? `${publisher} (${date})` : citation
}

/** A citation with its date apart, which must not break across lines. */
export function citationParts(citation: string): { readonly words: string; readonly date: string } {
  const [, words, date] = /^(.*?) ?(\([^()]+\))$/s.exec(citation) ?? []
  return words !== undefined && date !== undefined ? { words, date } : { words: citation, date: '' }
}
