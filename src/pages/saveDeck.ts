import type { Deck } from '../deck/Deck.ts'
import type { DeckView, SlideView } from '../exports/DeckView.ts'
import { downloadName } from '../exports/name.ts'
import { save } from '../exports/save.ts'
import { reached } from '../exports/Unreachable.ts'
import { briefingWords } from '../words/briefing.ts'
import { present } from '../words/present.ts'
import { pathOf, type Site } from './Site.ts'
import type { SlideState } from './useSlideViews.ts'

/** Files a whole deck can be taken along as. */
export const deckFormats = [
  { id: 'pptx', label: { en: present.powerPoint, zh: present.powerPoint } },
  { id: 'html', label: briefingWords.name },
] as const

type Subject = {
  readonly deck: Deck
  readonly states: readonly SlideState[]
  readonly site: Site
  /** Query of the deck, without a question mark. */
  readonly query: string
}

/** A slide as its file has it. Throws while the slide is loading, and what it has failed of. */
function slideOf(deck: Deck, states: readonly SlideState[], at: number): SlideView {
  const [slide, state] = [deck.slides[at], states[at]]
  if (!slide || state?.status !== 'ready') throw new Error(`slide ${at + 1} has not been loaded`)
  return { view: state.view, headline: slide.headline || state.view.sentence, notes: slide.notes }
}

/** The deck as values only: what a writer of files is given. Throws when a slide is not there. */
export function deckView({ deck, states, site, query }: Subject): DeckView {
  const { language, base, origin, today } = site
  const slides = deck.slides.map((_, at) => slideOf(deck, states, at))
  return {
    title: deck.title || present.untitled[language],
    slides,
    language,
    aspect: deck.aspect,
    route: '/present',
    query,
    address: `${origin}${pathOf(base, language, '/present')}?${query}`,
    version: slides[0]?.view.version ?? '',
    today: today(),
  }
}

/** Makes a file of a deck and hands it to the reader. Rejects as `savePanel` does. */
export async function saveDeck(subject: Subject, id: string): Promise<void> {
  const view = deckView(subject)
  if (id === 'html') {
    const { saveDeckBriefing } = await reached(() => import('./saveBriefing.ts'))
    return saveDeckBriefing(view, subject.site)
  }
  const { pptxDeck } = await reached(() => import('../exports/pptxDeck.ts'))
  save(await pptxDeck(view), downloadName({ id: 'kapok-slides', today: view.today }, id))
}
