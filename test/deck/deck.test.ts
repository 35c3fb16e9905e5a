import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, deckText, readDeck, writeDeck } from '../../src/deck/address.ts'
import {
  added,
  aspects,
  cleanHeadline,
  cleanNotes,
  cleanTitle,
  edited,
  emptyDeck,
  inserted,
  longest,
  mostSlides,
  moved,
  newSlide,
  removed,
  sameButNotes,
  slideNames,
  type Deck,
  type Slide,
} from '../../src/deck/Deck.ts'
import { queryText, writeFilter } from '../../src/filter/address.ts'
import { noFilter } from '../../src/filter/Filter.ts'

const known = ['trade-flows', 'nev-volumes', 'robot-medals']
const isKnown = (id: string): boolean => known.includes(id)
const read = (text: string) => readDeck(new URLSearchParams(text), isKnown)
const written = (deck: Deck): string => deckText(writeDeck(deck, new URLSearchParams()))

const queries = fc
  .record({
    partner: fc.uniqueArray(fc.constantFrom('eu', 'us', 'germany'), { maxLength: 3 }),
    period: fc.uniqueArray(fc.constantFrom('2024', '2024-Q4', '2024-01/2024-02'), { maxLength: 2 }),
    currency: fc.constantFrom('printed', 'USD', 'EUR'),
  })
  .map(choice => queryText(writeFilter({ ...noFilter, ...choice }, new URLSearchParams())).slice(1))
const words = fc.string({ unit: 'grapheme', maxLength: 200 })
const slides: fc.Arbitrary<Slide> = fc.record({
  panel: fc.constantFrom(...known),
  query: queries,
  headline: words.map(cleanHeadline),
  notes: fc
    .string({ unit: fc.constantFrom('a', '好', '\n', '%', '&', '=', '?', '+', '#', '"'), maxLength: 99 })
    .map(cleanNotes),
})
const decks: fc.Arbitrary<Deck> = fc.record({
  title: words.map(cleanTitle),
  aspect: fc.constantFrom(...aspects),
  slides: fc.array(slides, { maxLength: 8 }),
})

const three: Deck = { ...emptyDeck, slides: known.map(panel => newSlide(panel, '')) }
const order = (deck: Deck): readonly string[] => deck.slides.map(({ panel }) => panel)

describe('the address of a deck', () => {
  it('opens the same deck again', () => {
    fc.assert(
      fc.property(decks, deck => {
        expect(read(written(deck))).toEqual({ deck, dropped: [] })
      }),
    )
  })

  it('is made of keys a person can read, and says only what differs from the default', () => {
    expect(written(emptyDeck)).toBe('')
    const slide = { ...newSlide('trade-flows', 'partner=eu&currency=USD'), headline: 'A & B' }
    expect(written({ title: 'Weekly', aspect: '4:3', slides: [newSlide('nev-volumes', ''), slide] })).toBe(
      '?title=Weekly&aspect=4:3&slide=nev-volumes&slide=trade-flows?partner=eu%26currency=USD&headline2=A+%26+B',
    )
  })

  it('keeps the keys it does not own', () => {
    const query = new URLSearchParams('theme=dark&slide=gone&headline1=gone&lang=zh')
    expect(deckText(writeDeck(three, query))).toBe(
      '?slide=trade-flows&slide=nev-volumes&slide=robot-medals&theme=dark&lang=zh',
    )
  })

  it('loses panels and values that nobody knows, says which, and keeps words with their slides', () => {
    const { deck, dropped } = read(
      'slide=no-such&slide=trade-flows?partner=eu%26period=20x4%26colour=red&headline2=Two&notes1=lost&headline7=x&aspect=9:16',
    )
    expect(deck.slides).toEqual([{ ...newSlide('trade-flows', 'partner=eu'), headline: 'Two' }])
    expect(dropped).toEqual([
      { key: 'slide', value: 'no-such' },
      { key: 'period', value: '20x4' },
      { key: 'colour', value: 'red' },
      { key: 'headline7', value: 'x' },
      { key: 'aspect', value: '9:16' },
    ])
  })

  it('never fails, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('slide', 'title', 'headline1', 'notes1', 'aspect'), fc.string())),
        pairs => {
          const { deck } = readDeck(new URLSearchParams(pairs), isKnown)
          expect(deck.slides.every(({ panel }) => isKnown(panel))).toBe(true)
          expect(read(written(deck)).deck).toEqual(deck)
        },
      ),
    )
  })

  it('leaves out notes that would make it too long for servers, and says so', () => {
    const long = edited(three, 1, { notes: '很'.repeat(1000) })
    expect(addressOf(edited(three, 1, { notes: 'short' }), new URLSearchParams()).whole).toBe(true)
    const { text, whole } = addressOf(long, new URLSearchParams())
    expect(whole).toBe(false)
    expect(text).not.toContain('notes')
    expect(sameButNotes(long, read(text).deck)).toBe(true)
    expect(sameButNotes(long, three)).toBe(true)
    expect(sameButNotes(three, long)).toBe(false)
  })

  it('holds no more slides than a deck does', () => {
    const many = Array.from({ length: mostSlides + 2 }, () => 'slide=trade-flows').join('&')
    const { deck, dropped } = read(many)
    expect(deck.slides).toHaveLength(mostSlides)
    expect(dropped).toHaveLength(2)
    expect(added(deck, newSlide('trade-flows', ''))).toBe(deck)
  })
})

describe('a deck', () => {
  it('is added to at its end, taken from, and put back together', () => {
    const without = removed(three, 1)
    expect(order(without)).toEqual(['trade-flows', 'robot-medals'])
    expect(inserted(without, 1, newSlide('nev-volumes', ''))).toEqual(three)
    expect(order(added(without, newSlide('nev-volumes', '')))).toEqual([
      'trade-flows',
      'robot-medals',
      'nev-volumes',
    ])
  })

  it('moves one slide past the others, which keep their order', () => {
    expect(order(moved(three, 2, 0))).toEqual(['robot-medals', 'trade-flows', 'nev-volumes'])
    expect(order(moved(three, 0, 1))).toEqual(['nev-volumes', 'trade-flows', 'robot-medals'])
    for (const [from, to] of [
      [0, -1],
      [2, 3],
      [5, 0],
      [1, 1],
    ] as const)
      expect(moved(three, from, to)).toBe(three)
  })

  it('loses and doubles no slide, however they are moved', () => {
    fc.assert(
      fc.property(decks, fc.nat(9), fc.nat(9), (deck, from, to) => {
        const after = moved(deck, from, to)
        expect(after.slides.map(slide => JSON.stringify(slide)).toSorted()).toEqual(
          deck.slides.map(slide => JSON.stringify(slide)).toSorted(),
        )
      }),
    )
  })

  it('takes words of one line for titles and headlines, of lines for notes, none too long', () => {
    expect(cleanHeadline('  Exports\n  rose\u0007 ')).toBe('Exports rose')
    expect(cleanNotes('one\r\ntwo\u0000')).toBe('one\ntwo')
    expect(cleanNotes(' \n ')).toBe('')
    expect(cleanHeadline('x'.repeat(999))).toHaveLength(longest.headline)
    expect(cleanNotes('x'.repeat(9999))).toHaveLength(longest.notes)
  })

  it('gives its slides names that are each their own', () => {
    fc.assert(
      fc.property(decks, deck => {
        expect(new Set(slideNames(deck)).size).toBe(deck.slides.length)
      }),
    )
  })
})
