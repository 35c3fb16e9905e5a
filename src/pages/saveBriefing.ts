import type { DatasetName } from '../data/Figure.ts'
import type { Figures } from '../data/Figures.ts'
import { briefing } from '../exports/briefing.ts'
import type { DeckView, SlideView } from '../exports/DeckView.ts'
import { loadKit } from '../exports/loadKit.ts'
import { downloadName } from '../exports/name.ts'
import { save } from '../exports/save.ts'
import { noFilter, type Filter } from '../filter/Filter.ts'
import type { Text } from '../frame/Frame.ts'
import { loadPanel } from '../panels/catalog.ts'
import type { PanelCard } from '../panels/Panel.ts'
import { frameOf } from '../panels/view.ts'
import { viewOf } from './savePanel.ts'
import type { Site } from './Site.ts'

/** A page of panels, as its reader sees it. */
export type BriefedPage = {
  readonly title: Text
  readonly panels: readonly PanelCard[]
  readonly filter: Filter
  /** Route within the site without language, query without a question mark, and both as a whole address. */
  readonly route: string
  readonly query: string
  readonly address: string
}

type AskFigures = (needs: readonly DatasetName[]) => Promise<Figures>

async function slideOf(card: PanelCard, page: BriefedPage, site: Site, ask: AskFigures): Promise<SlideView> {
  const { filter, address, query } = page
  const [panel, figures] = await Promise.all([loadPanel(card), ask(card.needs)])
  const frame = frameOf(panel, figures, filter)
  const whole = frameOf(panel, figures, noFilter)
  const view = viewOf({ panel, frame, whole, figures, filter, site, address, query })
  return { view, headline: view.sentence, notes: '' }
}

/** A page of panels as a deck: each panel a slide, none with a headline of its own. */
async function pageDeck(page: BriefedPage, site: Site, ask: AskFigures): Promise<DeckView> {
  const { title, route, query, address, panels } = page
  const slides = await Promise.all(panels.map(card => slideOf(card, page, site, ask)))
  const version = slides[0]?.view.version ?? ''
  return {
    title: title[site.language],
    slides,
    language: site.language,
    route,
    query,
    address,
    version,
    today: site.today(),
  }
}

type Where = Pick<Site, 'base' | 'read'>

const partsFrom = ({ base, read }: Where) => ({ kit: () => loadKit(base), read })

function handOver(file: Blob, { route, today }: DeckView): void {
  const id = ['kapok', ...route.split('/').filter(part => part !== '' && part !== 'panels')].join('-')
  save(file, downloadName({ id, today }, 'html'))
}

/**
 * Makes a deck into one file that opens without a network, each slide with its own choice, and hands it to the reader.
 * Rejects with `Unreachable` when what it is made with cannot be fetched.
 */
export async function saveDeckBriefing(deck: DeckView, where: Where): Promise<void> {
  handOver(await briefing(deck, { ...partsFrom(where), shared: false }), deck)
}

/** The same of a page of panels: one choice for all of them. */
export async function savePageBriefing(page: BriefedPage, site: Site, ask: AskFigures): Promise<void> {
  const deck = await pageDeck(page, site, ask)
  handOver(await briefing(deck, { ...partsFrom(site), shared: true, titles: page.title }), deck)
}
