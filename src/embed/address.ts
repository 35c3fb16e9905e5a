/** A part of the address that could not be used; shown to the reader, never silent. */
export type Dropped = { readonly key: string; readonly value: string }

/** How an embedded panel is to look: what `/embed/<id>?…` says besides the choice. */
export type EmbedAddress = {
  /** Language of the panel; null leaves that of the page's path. */
  readonly lang: 'en' | 'zh' | null
  /** Colours; null leaves them to the reader's system. */
  readonly theme: 'light' | 'dark' | null
  /** Filter bar and tools are shown. */
  readonly controls: boolean
  /** The table is shown under the chart. */
  readonly table: boolean
  /** `transparent`: the host's own background shows through. */
  readonly bg: 'transparent' | null
}

/** What an address without any of the keys says. */
export const plainEmbed: EmbedAddress = { lang: null, theme: null, controls: false, table: false, bg: null }

export type EmbedKey = keyof EmbedAddress

/** Reads a value of a key; undefined for one it does not know. */
type Reader<T> = (value: string) => T | undefined

const word =
  <T extends string>(known: readonly T[]): Reader<T | null> =>
  value =>
    known.find(one => one === value)

const flag: Reader<boolean> = value => (value === '1' ? true : value === '0' ? false : undefined)

const readers: { readonly [K in EmbedKey]: Reader<EmbedAddress[K]> } = {
  lang: word(['en', 'zh']),
  theme: word(['light', 'dark']),
  controls: flag,
  table: flag,
  bg: word(['transparent']),
}

/** Keys that say how an embedded panel looks. */
export const embedKeys = ['lang', 'theme', 'controls', 'table', 'bg'] as const satisfies readonly EmbedKey[]

/** Those of them that say something to every page of the site. */
export const siteKeys = ['lang', 'theme'] as const satisfies readonly EmbedKey[]

/** Those that say something to a page made for frames alone. */
export const frameKeys: readonly EmbedKey[] = embedKeys.filter(key => !siteKeys.some(own => own === key))

/** The last usable value of a key; the others that cannot be used are gathered. An empty value says nothing. */
function last<K extends EmbedKey>(query: URLSearchParams, key: K, dropped: Dropped[]): EmbedAddress[K] {
  const read: Reader<EmbedAddress[K]> = readers[key]
  let found = plainEmbed[key]
  for (const value of query.getAll(key).filter(text => text !== '')) {
    const known = read(value)
    if (known === undefined) dropped.push({ key, value })
    else found = known
  }
  return found
}

/** How a query wants the panel to look, and what of it could not be used. */
export function readEmbed(query: URLSearchParams): {
  readonly embed: EmbedAddress
  readonly dropped: readonly Dropped[]
} {
  const dropped: Dropped[] = []
  const embed: EmbedAddress = {
    lang: last(query, 'lang', dropped),
    theme: last(query, 'theme', dropped),
    controls: last(query, 'controls', dropped),
    table: last(query, 'table', dropped),
    bg: last(query, 'bg', dropped),
  }
  return { embed, dropped }
}
