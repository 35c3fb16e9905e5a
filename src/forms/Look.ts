import type { EChartsOption } from 'echarts'
import type { Language } from '../frame/Frame.ts'

/** Layouts of one chart: a phone, half a page, a whole page, a slide. */
export const sizes = ['small', 'medium', 'wide', 'slide'] as const
export type Size = (typeof sizes)[number]

/** What an encoding may know of its surroundings. Colours are tokens (`@eu`), so the scheme is not among them. */
export type Look = {
  readonly size: Size
  readonly language: Language
  /** Pixels the chart is laid out for. */
  readonly width: number
  /** Height it has to do with, for a layout that must fit; absent where it may be as high as it wants. Only slides have one. */
  readonly height?: number
  /** Size of type over the smallest of the layout, for slides with room to spare; 1 where it is absent. */
  readonly scale?: number
}

/** An ECharts option as plain data: `structuredClone` must not throw. Colours are tokens, formatters names. */
export type Option = EChartsOption

/** Colours by what they mean; `charts/palette.ts` holds each one's value per scheme. */
export const colors = [
  'ink', // text
  'ink-soft', // secondary text, labels
  'ink-faint', // notes, axis labels
  'surface', // the page behind a chart
  'line', // thin grid lines
  'zero', // the zero line, stronger
  'muted', // marks that are not chosen while others are
  'accent', // the site's own colour: focus, links
  'world',
  'china',
  'us',
  'eu',
  'germany',
  'asean',
  'other', // partners and makers without a colour of their own
  'guangdong',
  'nev',
  'vehicles', // the whole vehicle market
  'unitree',
  'x-humanoid',
  'dongbi',
  'clarivate',
  'nature-index',
] as const
export type Color = (typeof colors)[number]

/** A colour token for an option: resolved to a value by `charts/finish.ts`. `soft` is its second, lighter shade (imports, not split). */
export const color = (name: Color, shade: 'full' | 'soft' = 'full'): string =>
  shade === 'soft' ? `@${name}-soft` : `@${name}`

/** Entities with a colour of their own, everywhere the same. */
const entityColors: Readonly<Record<string, Color>> = {
  china: 'china',
  us: 'us',
  eu: 'eu',
  germany: 'germany',
  asean: 'asean',
  world: 'world',
  guangdong: 'guangdong',
  nev: 'nev',
  'all-vehicles': 'vehicles',
  unitree: 'unitree',
  'x-humanoid': 'x-humanoid',
}

/** Colour token of an entity; `other` when it has none of its own. */
export const entityColor = (id: string, shade: 'full' | 'soft' = 'full'): string =>
  color(entityColors[id] ?? 'other', shade)

/** Name of a formatter for axis labels, resolved by `charts/finish.ts` to `words/numbers.bare`. */
export const axisNumber = (unit: string, language: Language): string => `@number ${unit} ${language}`

/** What every mark's data item carries, so that it leads back to its row: `frame.rows[row]`. */
export type Mark = { readonly value: unknown; readonly row: number }
