import type { Figures } from '../data/Figures.ts'
import type { Slide } from '../deck/Deck.ts'
import type { PanelView } from '../exports/PanelView.ts'
import { readFilter } from '../filter/address.ts'
import { noFilter } from '../filter/Filter.ts'
import type { Panel } from '../panels/Panel.ts'
import { frameOf } from '../panels/view.ts'
import { viewOf } from './savePanel.ts'
import { pathOf, type Site } from './Site.ts'

/** A panel with the figures it needs. */
export type PanelStock = { readonly panel: Panel; readonly figures: Figures }

/** The view a slide shows: its panel under its own choice, in the language of the page. Throws what tabulating throws. */
export function slideView(
  { query }: Pick<Slide, 'query'>,
  { panel, figures }: PanelStock,
  site: Site,
): PanelView {
  const { filter } = readFilter(new URLSearchParams(query))
  const { origin, base, language } = site
  return viewOf({
    panel,
    frame: frameOf(panel, figures, filter),
    whole: frameOf(panel, figures, noFilter),
    figures,
    filter,
    site,
    address: `${origin}${pathOf(base, language, `/panels/${panel.id}`)}${query && `?${query}`}`,
    query,
  })
}
