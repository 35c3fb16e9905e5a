import type { Scheme } from '../charts/palette.ts'
import type { Aspect } from '../deck/Deck.ts'
import type { PanelView } from '../exports/PanelView.ts'
import { pageSvg } from '../exports/svg.ts'

const drawn = new WeakMap<PanelView, Map<string, string>>()

/** What a slide stands on: a screen of either scheme, or white paper, which needs no ink of its own. */
export type Ground = Scheme | 'paper'

/**
 * A slide as SVG text: the view laid out for a stage of this shape, under the speaker's headline where there is one.
 * Drawn once for each view, shape, ground and headline. Throws what drawing the chart throws.
 */
export function drawSlide(view: PanelView, headline: string, aspect: Aspect, ground: Ground): string {
  const known = drawn.get(view) ?? new Map<string, string>()
  drawn.set(view, known)
  const key = [aspect, ground, headline].join('\n')
  const picture = aspect === '4:3' ? 'four-three' : 'slide'
  const scheme = ground === 'paper' ? 'light' : ground
  const told = { ...view, scheme }
  const own = headline ? { own: headline } : {}
  const paper = ground === 'paper' ? 'transparent' : 'page'
  const text = known.get(key) ?? pageSvg(told, { picture, paper, headline: true, ...own })
  // Headlines grow letter by letter while they are typed: what is gone is not kept.
  if (!known.has(key) && known.size > 8) known.clear()
  known.set(key, text)
  return text
}

/**
 * The text made fit for standing inside a page beside others: its size left to the page, its ids its own, its titles
 * gone (the browser would open them over our tooltips; the element around it says what they said), and what only a file of
 * its own need carry.
 */
export const inPage = (text: string, name: string): string =>
  text
    .replace(/^<svg([^>]*?) width="[^"]*" height="[^"]*"/, '<svg$1')
    .replace(/<(title|desc)[^>]*>[^<]*<\/\1>/g, '')
    .replace(/<metadata>.*?<\/metadata>/gs, '')
    .replace(/ (?:role="img"|aria-(?:labelledby|describedby)="[^"]*")/g, '')
    .replace(/ id="([^"]+)"/g, ` id="$1-${name}"`)
    .replace(/url\(#([^)]+)\)/g, `url(#$1-${name})`)
