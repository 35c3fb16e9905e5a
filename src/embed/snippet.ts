/** A panel as it is to stand in another page. All texts plain; they are escaped here. */
export type Snippet = {
  /** Whole address of the site with its base, a slash at the end: `https://kapok.example/`. */
  readonly site: string
  /** Id of the panel. */
  readonly panel: string
  readonly title: string
  /** The finding in words: what the picture says to those who do not see it. */
  readonly finding: string
  readonly language: 'en' | 'zh'
  /** The choice, as filter keys of an address query without a question mark; may be empty. */
  readonly query: string
  /** Pixels of height for a frame that cannot ask its content: as the panel stands here now. */
  readonly height: number
  readonly theme?: 'light' | 'dark' | undefined
  readonly controls?: boolean | undefined
  readonly table?: boolean | undefined
  /** The host's own background shows through. */
  readonly transparent?: boolean | undefined
  /** Embeds of one page with the same group share one choice. */
  readonly group?: string | undefined
}

/** With the pixels of the picture that stands beside the panel's page: its room is kept until it is there. */
export type PicturedSnippet = Snippet & {
  readonly picture: { readonly width: number; readonly height: number }
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => escapes[sign] ?? sign)

type Attribute = readonly [name: string, value: string | true | undefined]

/** ` name="value"` of each that has one; `true` is the bare name. */
const written = (attributes: readonly Attribute[]): string =>
  attributes
    .flatMap(([name, value]) =>
      value === undefined || value === ''
        ? []
        : [value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`],
    )
    .join('')

/** Where a panel stands: its site, its language, its name. */
type Placed = Pick<Snippet, 'site' | 'language' | 'panel'>

const inLanguage = ({ site, language }: Placed): string => (language === 'zh' ? `${site}zh/` : site)

/** Whole address of the panel's page, nothing chosen. */
export const panelAddress = (placed: Placed): string => `${inLanguage(placed)}panels/${placed.panel}`

/** An address with the parts of a query that say something. */
const withQuery = (address: string, ...parts: readonly string[]): string => {
  const query = parts.filter(part => part !== '').join('&')
  return query ? `${address}?${query}` : address
}

/** Whole address of the embed page. */
export const embedAddress = (snippet: Snippet): string => {
  const { panel, query, theme, controls, table, transparent } = snippet
  return withQuery(
    `${inLanguage(snippet)}embed/${panel}`,
    query,
    theme ? `theme=${theme}` : '',
    controls ? 'controls=1' : '',
    table ? 'table=1' : '',
    transparent ? 'bg=transparent' : '',
  )
}

/** A transparent frame shows its host only where both have the same colour scheme. */
const transparentStyle = 'border:0;color-scheme:light'

/** Code for any page: a frame of fixed height. */
export const iframeSnippet = (snippet: Snippet): string =>
  `<iframe${written([
    ['src', embedAddress(snippet)],
    ['title', snippet.title],
    ['width', '100%'],
    ['height', String(Math.ceil(snippet.height))],
    ['loading', 'lazy'],
    ['allow', 'fullscreen; clipboard-write'],
    ['style', snippet.transparent ? transparentStyle : 'border:0'],
  ])}></iframe>`

const tag = (snippet: Snippet): string =>
  written([
    ['panel', snippet.panel],
    ['query', snippet.query],
    ['lang', snippet.language],
    ['theme', snippet.theme],
    ['controls', snippet.controls || undefined],
    ['table', snippet.table || undefined],
    ['bg', snippet.transparent ? 'transparent' : undefined],
    ['group', snippet.group],
  ])

/** Code whose frame is as high as its content, with the picture inside for readers without scripts. */
export const elementSnippet = (snippet: PicturedSnippet): string => {
  const { site, title, finding, query, picture } = snippet
  const page = withQuery(panelAddress(snippet), query)
  // The picture beside the panel's page shows everything: what was found under a choice is not to be seen in it.
  const told = query === '' ? finding : ''
  const alt = told ? `${title}${snippet.language === 'zh' ? '：' : '. '}${told}` : title
  return [
    `<kapok-chart${tag(snippet)}>`,
    `<a${written([['href', page]])}><img${written([
      ['src', `${panelAddress(snippet)}.svg`],
      ['alt', alt],
      ['width', String(picture.width)],
      ['height', String(picture.height)],
      ['loading', 'lazy'],
      ['style', 'max-width:100%;height:auto'],
    ])}></a>`,
    '</kapok-chart>',
    `<script${written([
      ['src', `${site}embed.js`],
      ['async', true],
    ])}></script>`,
  ].join('\n')
}
