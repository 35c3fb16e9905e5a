import { describe, expect, it } from 'vitest'
import { aspects, emptyDeck, newSlide } from '../../src/deck/Deck.ts'
import { deckView } from '../../src/pages/saveDeck.ts'
import { viewOf } from '../exports/views.ts'
import { site } from './site.ts'

describe('a deck on its way to a file', () => {
  it.each(aspects)('keeps its shape: %s', aspect => {
    const view = viewOf()
    const deck = { ...emptyDeck, aspect, slides: [newSlide(view.id, view.query)] }
    const made = deckView({ deck, states: [{ status: 'ready', view }], site, query: 'q' })
    expect(made.aspect).toBe(aspect)
    expect(made.slides.map(({ headline }) => headline)).toEqual([view.sentence])
  })
})
