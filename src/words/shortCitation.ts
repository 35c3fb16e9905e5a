/** Publisher and date of a citation "Publisher: Title (date)"; null for one of another shape. */
export function publisherAndDate(
  citation: string,
): { readonly publisher: string; readonly date: string } | null {
  const [, publisher, date] = /^(.+?): .*\(([^()]+)\)$/su.exec(citation) ?? []
  return publisher === undefined || date === undefined ? null : { publisher, date }
}

/** A citation without its title, for a line that is always there; the whole where it has another shape. */
export function shortCitation(citation: string): string {
  const told = publisherAndDate(citation)
  return told ? `${told.publisher} (${told.date})` : citation
}
