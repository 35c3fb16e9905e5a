import { palette } from './palette.ts'

const tokenOf: ReadonlyMap<string, string> = new Map(
  [...palette('light')].map(([token, hex]) => [hex, token]),
)

const recoloured = (svg: string): string =>
  svg.replace(/ (fill|stroke|stop-color)="(#[0-9a-f]{6})"/g, (whole, name: string, hex: string) => {
    const token = tokenOf.get(hex)
    return token === undefined ? whole : ` ${name}="var(--k-${token})"`
  })

/** Nothing that is drawn moves by more than a twentieth of a pixel. */
const rounded = (svg: string): string =>
  svg.replace(
    / (d|transform|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|points)="([^"]*)"/g,
    (_, name: string, value: string) => {
      const short = value.replace(/-?\d+\.\d{2,}/g, number => String(Number(Number(number).toFixed(1))))
      return ` ${name}="${short}"`
    },
  )

/** A disc as ECharts writes it: the unit circle as a path, moved and scaled. */
const disc =
  /<path d="M1 0A1 1 0 1 1 1 -0\.1A1 1 0 0 1 1 0" transform="matrix\(([\d.]+),0,0,\1,([-\d.]+),([-\d.]+)\)"((?: [\w-]+="[^"]*")*)\/>/g

/** Discs as circles: the same picture in half the letters. A dashed rim stays as it is. */
const round = (svg: string): string =>
  svg.replace(disc, (whole, scale: string, x: string, y: string, rest: string) => {
    if (rest.includes('dash')) return whole
    const thick = / stroke-width="([\d.]+)"/.exec(rest)?.[1] ?? '1'
    const width = Number((Number(thick) * Number(scale)).toFixed(2))
    const stroke = rest.includes(' stroke="') && width !== 1 ? ` stroke-width="${width}"` : ''
    return `<circle cx="${x}" cy="${y}" r="${scale}"${rest.replace(/ stroke-width="[^"]*"/, '')}${stroke}/>`
  })

/** What a picture in a page needs not say itself: the page's style says it for all of them. */
const plain = (svg: string): string =>
  svg
    .replace(/ xmlns="[^"]*"/, '')
    .replace(/^(<svg[^>]*) font-family="[^"]*"/, '$1')
    .replaceAll(' xml:space="preserve"', '')
    .replace(/( data-row="\d+") pointer-events="all"/g, '$1')

/**
 * Prepares a drawing of the light scheme (from `drawSvg`) for standing inside a page: its colours follow the page's
 * custom properties (`paletteCss`), its size the page's layout. The title becomes a label, because a `title` element
 * would open a tooltip of the browser's over ours.
 */
export const inlineSvg = (svg: string): string =>
  plain(round(rounded(recoloured(svg))))
    .replace(/^<svg([^>]*?) width="[^"]*" height="[^"]*"/, '<svg$1')
    .replace(/ aria-labelledby="[^"]*"([^>]*)><title[^>]*>([^<]*)<\/title>/, ' aria-label="$2"$1>')
