import type { Color } from '../forms/Look.ts'

/** Light or dark paper. */
export type Scheme = 'light' | 'dark'

/** One value a scheme, for the full colour and, where it has one, for its soft shade. */
type Values = {
  readonly light: string
  readonly dark: string
  readonly soft?: { readonly light: string; readonly dark: string }
}

const value = (light: string, dark: string): Values => ({ light, dark })
const pair = (light: string, softLight: string, dark: string, softDark: string): Values => ({
  light,
  dark,
  soft: { light: softLight, dark: softDark },
})

/** Every colour of Look.ts; the compiler keeps the list complete, a test keeps it legible. */
const values: Readonly<Record<Color, Values>> = {
  ink: value('#1d1d1b', '#f1efea'),
  'ink-soft': value('#4a4946', '#c9c6bf'),
  'ink-faint': value('#696762', '#a09d96'),
  surface: value('#fffdf9', '#17181a'),
  line: value('#e4e0d8', '#303236'),
  zero: value('#8c8881', '#77797e'),
  muted: pair('#878682', '#dcd8ce', '#72706e', '#3f4043'), // the soft shade only within an edge of the full one
  accent: value('#a3281e', '#ff8a73'),
  world: pair('#2a2b2d', '#82878e', '#a2abb4', '#6d737a'),
  china: pair('#940705', '#d26358', '#f06b4e', '#b54930'),
  us: pair('#035160', '#27848f', '#73daef', '#2d8b9a'),
  eu: pair('#4a5cbe', '#768cec', '#839bff', '#5163b6'),
  germany: pair('#a15b00', '#c08246', '#fdb85d', '#9b6716'),
  asean: pair('#0e7f52', '#52a176', '#44b283', '#2e8661'),
  other: pair('#554438', '#93857c', '#d2c4ba', '#7f6f62'),
  guangdong: pair('#9f2e0c', '#c5664f', '#fe915c', '#b45a2d'),
  nev: pair('#196d38', '#559666', '#72cc8e', '#3f8355'),
  vehicles: pair('#4c5a66', '#7f8c97', '#acbdd0', '#6c7987'),
  unitree: pair('#3651a0', '#6d86cf', '#87aafd', '#5573b7'),
  'x-humanoid': pair('#94320c', '#c16a4f', '#fe9a6a', '#aa5b34'),
  dongbi: pair('#6e3f8f', '#9d75ba', '#d2a0f7', '#875fa4'),
  clarivate: pair('#903256', '#be6a84', '#f18cac', '#a9566f'),
  'nature-index': pair('#027070', '#3b9794', '#64d6ce', '#25837e'),
}

const tokensOf = (scheme: Scheme): readonly (readonly [string, string])[] =>
  Object.entries(values).flatMap(([name, { soft, ...full }]) => [
    [name, full[scheme]] as const,
    ...(soft ? [[`${name}-soft`, soft[scheme]] as const] : []),
  ])

const palettes: Readonly<Record<Scheme, ReadonlyMap<string, string>>> = {
  light: new Map(tokensOf('light')),
  dark: new Map(tokensOf('dark')),
}

/** Every token of a scheme (`eu`, `eu-soft`, …) with its hex value. */
export const palette = (scheme: Scheme): ReadonlyMap<string, string> => palettes[scheme]

/** Hex value of a token without its `@`, or undefined when no colour has that name. */
export const colorOf = (token: string, scheme: Scheme): string | undefined => palettes[scheme].get(token)

const declarations = (scheme: Scheme): string =>
  tokensOf(scheme)
    .map(([token, hex]) => `--k-${token}:${hex}`)
    .join(';')

/**
 * The palette as custom properties `--k-<token>`: light by default, dark when the system asks for it and the page
 * (`data-theme` on the root) does not say otherwise, or when the page says dark.
 */
export const paletteCss = (): string =>
  [
    `:root{color-scheme:light;${declarations('light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${declarations('dark')}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${declarations('dark')}}}`,
  ].join('\n')
