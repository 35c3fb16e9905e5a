/** An address from the data, when it is one a link may lead to; data never decides on any other scheme. */
export const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//i.test(url) ? url : undefined

/** A citation with its date apart, which must not break across lines. */
export function citationParts(citation: string): { readonly words: string; readonly date: string } {
  const [, words, date] = /^(.*?) ?(\([^()]+\))$/s.exec(citation) ?? []
  return words !== undefined && date !== undefined ? { words, date } : { words: citation, date: '' }
}
