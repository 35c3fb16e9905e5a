// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyDeck, newSlide, type Deck } from '../../src/deck/Deck.ts'
import { countOnShelf, onShelf, shelve, shelves, watchShelf } from '../../src/deck/shelf.ts'
import { putAside, useDeck } from '../../src/deck/store.ts'

const deckOf = (...panels: readonly string[]): Deck => ({
  ...emptyDeck,
  slides: panels.map(panel => newSlide(panel, '')),
})
const state = () => useDeck.getState()

beforeEach(() => {
  vi.restoreAllMocks()
  shelve(shelves.deck, '')
  shelve(shelves.earlier, '')
  useDeck.setState({ deck: emptyDeck, earlier: null, dropped: [], kept: true })
})

const closeStorage = () => {
  const refuse = () => {
    throw new DOMException('closed', 'SecurityError')
  }
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse)
}

describe('putting aside', () => {
  it('adds the panel with its choice, counts, and keeps it for the next visit', () => {
    const told = vi.fn()
    const stop = watchShelf(told)
    expect(putAside(newSlide('trade-flows', 'partner=eu'))).toBe(1)
    expect(putAside(newSlide('nev-volumes', ''))).toBe(2)
    expect(told).toHaveBeenCalled()
    stop()
    expect(countOnShelf()).toBe(2)
    expect(new URLSearchParams(onShelf(shelves.deck)).getAll('slide')).toEqual([
      'trade-flows?partner=eu',
      'nev-volumes',
    ])
  })

  it('adds to what another window has put aside meanwhile', () => {
    putAside(newSlide('trade-flows', ''))
    localStorage.setItem(shelves.deck, 'slide=trade-flows&slide=robot-medals')
    expect(putAside(newSlide('nev-volumes', ''))).toBe(3)
    expect(state().deck).toEqual(deckOf('trade-flows', 'robot-medals', 'nev-volumes'))
  })

  it('shows what another window has put aside, and a deck that is on the shelf stays the one it is', () => {
    putAside(newSlide('trade-flows', ''))
    const before = state().deck
    state().look()
    expect(state().deck).toBe(before)
    localStorage.setItem(shelves.deck, 'slide=trade-flows&slide=robot-medals')
    state().look()
    expect(state().deck).toEqual(deckOf('trade-flows', 'robot-medals'))
  })

  it('works in memory where storage is closed, and says that nothing is kept', () => {
    closeStorage()
    expect(putAside(newSlide('trade-flows', ''))).toBe(1)
    expect(putAside(newSlide('nev-volumes', ''))).toBe(2)
    expect(countOnShelf()).toBe(2)
    expect(state().kept).toBe(false)
  })

  it('survives a storage that is full', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(putAside(newSlide('trade-flows', ''))).toBe(1)
    expect(countOnShelf()).toBe(1)
  })
})

describe('the deck of an address', () => {
  it('takes the place of what was put aside, which is kept as the earlier one and comes back', () => {
    state().set(deckOf('trade-flows'))
    state().follow(deckOf('nev-volumes'), [{ key: 'slide', value: 'gone' }])
    expect(state()).toMatchObject({ deck: deckOf('nev-volumes'), earlier: deckOf('trade-flows') })
    expect(state().dropped).toHaveLength(1)
    expect(onShelf(shelves.earlier)).toBe('slide=trade-flows')
    state().swap()
    expect(state()).toMatchObject({ deck: deckOf('trade-flows'), earlier: deckOf('nev-volumes') })
  })

  it('that says the same, or had no room for the notes, changes nothing', () => {
    const noted = { ...emptyDeck, slides: [{ ...newSlide('trade-flows', ''), notes: 'long' }] }
    state().set(noted)
    state().follow(deckOf('trade-flows'), [])
    expect(state()).toMatchObject({ deck: noted, earlier: null })
  })

  it('keeps the earlier deck when nothing was put aside', () => {
    useDeck.setState({ earlier: deckOf('robot-medals') })
    state().follow(deckOf('trade-flows'), [])
    expect(state().earlier).toEqual(deckOf('robot-medals'))
  })
})
