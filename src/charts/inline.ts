import { palette } from './palette.ts'

const tokenOf: ReadonlyMap<string, string> = new Map(
  [...palette('light')].map(([token, hex]) => [hex, token]),
)

const recoloured = (svg: string): string =>
  svg.replace(/ (fill|stroke|stop-color)="(#[0-9a-f]{6})"/g, (whole, name: string, hex: string) => {
    const token = tokenOf.get(hex)
    return token === undefined ? whole : ` ${name}="var(--k-${token})"`
  })

/**
 * Prepares a drawing of the light scheme (from `drawSvg`) for standing inside a page: its colours follow the page's
 * custom properties (`paletteCss`), its size the page's layout. The title becomes a label, because a `title` element
 * would open a tooltip of the browser's over ours.
 */
export const inlineSvg = (svg: string): string =>
  recoloured(svg)
    .replace(/^<svg([^>]*?) width="[^"]*" height="[^"]*"/, '<svg$1')
    .replace(/ aria-labelledby="[^"]*"([^>]*)><title[^>]*>([^<]*)<\/title>/, ' aria-label="$2"$1>')
