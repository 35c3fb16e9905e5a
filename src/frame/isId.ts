/** An id as data, addresses and files carry it: small letters and digits in words that a hyphen joins. */
export const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)

/** A unit is written as an id, but for currencies in it: codes of ISO 4217, three capitals, as in `CNY-per-USD`. */
export const isUnit = (text: string): boolean => isId(text.replaceAll(/\b[A-Z]{3}\b/g, 'iso'))
