import { useEffect, useMemo, useRef, useState } from 'react'
import { figuresOf, useFigureClient } from '../data/useFigures.ts'
import type { Slide } from '../deck/Deck.ts'
import type { PanelView } from '../exports/PanelView.ts'
import { loadPanel, panelById } from '../panels/catalog.ts'
import { slideView, type PanelStock } from './slideView.ts'
import { useSite, type Site } from './Site.ts'

/** What a slide waits for, shows, or failed of. */
export type SlideState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly view: PanelView }
  | { readonly status: 'failed'; readonly error: unknown }

type Stock =
  | { readonly status: 'here'; readonly stock: PanelStock }
  | { readonly status: 'failed'; readonly error: unknown }

function stateOf(slide: Slide, found: Stock, site: Site): SlideState {
  if (found.status === 'failed') return found
  try {
    return { status: 'ready', view: slideView(slide, found.stock, site) }
  } catch (error) {
    return { status: 'failed', error }
  }
}

/** Code and figures of the panels a deck shows, each fetched once; those that failed are asked for again by `retry`. */
function useStocks(ids: readonly string[]) {
  const { read } = useSite()
  const client = useFigureClient()
  const [stocks, setStocks] = useState<ReadonlyMap<string, Stock>>(new Map())
  const asked = useRef(new Set<string>())
  useEffect(() => {
    const ask = async (id: string): Promise<Stock> => {
      const card = panelById(id)
      if (!card) return { status: 'failed', error: new Error(`no panel "${id}"`) }
      const [panel, figures] = await Promise.all([loadPanel(card), figuresOf(client, read, card.needs)])
      return { status: 'here', stock: { panel, figures } }
    }
    for (const id of ids.filter(one => !asked.current.has(one))) {
      asked.current.add(id)
      void ask(id)
        .catch((error: unknown): Stock => ({ status: 'failed', error }))
        .then(found => setStocks(before => new Map(before).set(id, found)))
    }
  }, [ids, client, read, stocks])
  const retry = () => {
    const failed = [...stocks].filter(([, { status }]) => status === 'failed').map(([id]) => id)
    for (const id of failed) asked.current.delete(id)
    void client
      .invalidateQueries({ refetchType: 'none' })
      .then(() => setStocks(before => new Map([...before].filter(([id]) => !failed.includes(id)))))
  }
  return { stocks, retry }
}

/** The views of a deck's slides as they arrive, in their order. One that fails leaves the others as they are. */
export function useSlideViews(slides: readonly Slide[]) {
  const site = useSite()
  const text = [...new Set(slides.map(({ panel }) => panel))].join(' ')
  const ids = useMemo(() => (text ? text.split(' ') : []), [text])
  const { stocks, retry } = useStocks(ids)
  // Views stay the same objects while words and places of slides change: their pictures need not be drawn again.
  // oxlint-disable-next-line react/exhaustive-deps -- whatever of the site changes, views are made from it
  const views = useMemo(() => new WeakMap<Stock, Map<string, SlideState>>(), [site])
  const states = slides.map((slide): SlideState => {
    const found = stocks.get(slide.panel)
    if (!found) return { status: 'loading' }
    const known = views.get(found) ?? new Map<string, SlideState>()
    views.set(found, known)
    const state = known.get(slide.query) ?? stateOf(slide, found, site)
    known.set(slide.query, state)
    return state
  })
  return { states, retry }
}
