/** Shapes of a slide: of today's projectors and screens, and of older ones. */
export const aspects = ['16:9', '4:3'] as const
export type Aspect = (typeof aspects)[number]

/** One panel that was put aside. */
export type Slide = {
  /** Id of the panel. */
  readonly panel: string
  /** The choice it is shown under, as an address says it, without a question mark; may be empty. */
  readonly query: string
  /** The speaker's own headline; empty where the panel's finding stands. */
  readonly headline: string
  readonly notes: string
}

/** Panels put aside, in the order they are shown. */
export type Deck = {
  /** May be empty. */
  readonly title: string
  readonly aspect: Aspect
  readonly slides: readonly Slide[]
}

export const emptyDeck: Deck = { title: '', aspect: '16:9', slides: [] }

/** Signs that are kept of each text. What is longer would not fit a slide, or an address. */
export const longest = { title: 120, headline: 160, notes: 4000 } as const

/** Slides that are kept: an address can hold no more. */
export const mostSlides = 60

/** Half a sign is no text: a cut may have left one. */
const halves = /\p{Cs}/gu

/** A text on one line: white space is one space, other control signs are left out. */
const oneLine = (text: string, most: number): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, most)
    .replace(halves, '')
    .trim()

/** A text of lines: control signs but line ends are left out. */
const ofLines = (text: string, most: number): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .slice(0, most)
    .replace(halves, '')

export const cleanTitle = (text: string): string => oneLine(text, longest.title)
export const cleanHeadline = (text: string): string => oneLine(text, longest.headline)
export const cleanNotes = (text: string): string => {
  const clean = ofLines(text, longest.notes)
  return clean.trim() === '' ? '' : clean
}

/** A slide of a panel under a choice, with nothing written on it yet. */
export const newSlide = (panel: string, query: string): Slide => ({ panel, query, headline: '', notes: '' })

/** The deck with a slide at its end. A full deck stays as it is. */
export const added = (deck: Deck, slide: Slide): Deck =>
  deck.slides.length < mostSlides ? { ...deck, slides: [...deck.slides, slide] } : deck

/** The deck without one slide. */
export const removed = (deck: Deck, at: number): Deck => ({ ...deck, slides: deck.slides.toSpliced(at, 1) })

/** The deck with a slide put in at a place. */
export const inserted = (deck: Deck, at: number, slide: Slide): Deck => ({
  ...deck,
  slides: deck.slides.toSpliced(at, 0, slide),
})

/** The deck with one slide at another place; the others keep their order. Places that are not there change nothing. */
export function moved(deck: Deck, from: number, to: number): Deck {
  const slide = deck.slides[from]
  if (!slide || from === to || to < 0 || to >= deck.slides.length) return deck
  return inserted(removed(deck, from), to, slide)
}

/** The deck with other words on one slide. */
export const edited = (deck: Deck, at: number, words: Partial<Pick<Slide, 'headline' | 'notes'>>): Deck => ({
  ...deck,
  slides: deck.slides.map((slide, index) => (index === at ? { ...slide, ...words } : slide)),
})

const withoutNotes = (deck: Deck): Deck => ({
  ...deck,
  slides: deck.slides.map(slide => ({ ...slide, notes: '' })),
})

/** True for two decks that say the same. */
export const sameDeck = (a: Deck, b: Deck): boolean => JSON.stringify(a) === JSON.stringify(b)

/** True for a deck and its address when the address had no room for the notes. */
export const sameButNotes = (deck: Deck, address: Deck): boolean =>
  sameDeck(withoutNotes(deck), withoutNotes(address)) && address.slides.every(({ notes }) => notes === '')

/** Names for the slides that stay theirs while they change places: what they show, numbered where several show the same. */
export function slideNames({ slides }: Deck): readonly string[] {
  const seen = new Map<string, number>()
  return slides.map(({ panel, query }) => {
    const shown = `${panel}?${query}`
    const count = (seen.get(shown) ?? 0) + 1
    seen.set(shown, count)
    return count === 1 ? shown : `${shown}#${count}`
  })
}
