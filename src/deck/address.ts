import { queryText, readFilter, writeFilter, filterKeys, type Dropped } from '../filter/address.ts'
import type { Filter } from '../filter/Filter.ts'
import {
  aspects,
  cleanHeadline,
  cleanNotes,
  cleanTitle,
  emptyDeck,
  mostSlides,
  newSlide,
  type Deck,
  type Slide,
} from './Deck.ts'

const own = /^(slide|title|aspect|(headline|notes)[1-9]\d*)$/

/** A choice as the query of a slide. */
export const filterQuery = (filter: Filter): string =>
  queryText(writeFilter(filter, new URLSearchParams())).slice(1)

/** The query of a slide made as it is written; what it says that no filter knows is `dropped`. */
function readQuery(text: string): { readonly query: string; readonly dropped: readonly Dropped[] } {
  const given = new URLSearchParams(text)
  const { filter, dropped } = readFilter(given)
  const strange = [...given]
    .filter(([key]) => !filterKeys.some(known => known === key))
    .map(([key, value]) => ({ key, value }))
  return { query: filterQuery(filter), dropped: [...dropped, ...strange] }
}

/** `trade-flows?partner=eu` as a slide; undefined where there is no such panel. */
function readSlide(text: string, known: (panel: string) => boolean, dropped: Dropped[]): Slide | undefined {
  const [panel = '', ...rest] = text.split('?')
  if (!known(panel)) {
    dropped.push({ key: 'slide', value: text })
    return undefined
  }
  const read = readQuery(rest.join('?'))
  dropped.push(...read.dropped)
  return newSlide(panel, read.query)
}

/**
 * The deck an address query asks for, and what of it could not be used. Headlines and notes are told by the place their
 * slide has in the address (`headline2`), also where one before it had to be left out.
 * @param known true for ids that panels have
 */
export function readDeck(
  query: URLSearchParams,
  known: (panel: string) => boolean,
): { readonly deck: Deck; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = []
  const given = query.getAll('slide')
  const slides = given.slice(0, mostSlides).flatMap((text, index): readonly Slide[] => {
    const slide = readSlide(text, known, dropped)
    const words = {
      headline: cleanHeadline(query.get(`headline${index + 1}`) ?? ''),
      notes: cleanNotes(query.get(`notes${index + 1}`) ?? ''),
    }
    return slide ? [{ ...slide, ...words }] : []
  })
  const beyond = /^(?:headline|notes)(\d+)$/
  for (const [key, value] of query)
    if (Number(beyond.exec(key)?.[1] ?? 0) > given.length) dropped.push({ key, value })
  given.slice(mostSlides).forEach(value => dropped.push({ key: 'slide', value }))
  const asked = query.get('aspect')
  const aspect = aspects.find(one => one === asked)
  if (asked !== null && !aspect) dropped.push({ key: 'aspect', value: asked })
  const title = cleanTitle(query.get('title') ?? '')
  return { deck: { title, aspect: aspect ?? emptyDeck.aspect, slides }, dropped }
}

/** The query with a deck written into it: only what differs from the default, keys of others kept behind it. */
export function writeDeck({ title, aspect, slides }: Deck, query: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams()
  if (title) written.set('title', title)
  if (aspect !== emptyDeck.aspect) written.set('aspect', aspect)
  slides.forEach((slide, index) => {
    written.append('slide', slide.query ? `${slide.panel}?${slide.query}` : slide.panel)
    if (slide.headline) written.set(`headline${index + 1}`, slide.headline)
    if (slide.notes) written.set(`notes${index + 1}`, slide.notes)
  })
  for (const [key, value] of query) if (!own.test(key)) written.append(key, value)
  return written
}

/** A query as people read it, with its question mark: a slide's own query stands in it almost as it is. */
export const deckText = (query: URLSearchParams): string =>
  queryText(query).replaceAll('%3F', '?').replaceAll('%3D', '=')

/** Signs an address may have before servers refuse it. */
const roomForAddress = 6000

/** The query of a deck as text, without its notes where they make it too long for an address. */
export function addressOf(
  deck: Deck,
  query: URLSearchParams,
): { readonly text: string; readonly whole: boolean } {
  const text = deckText(writeDeck(deck, query))
  if (text.length <= roomForAddress) return { text, whole: true }
  const slides = deck.slides.map(slide => ({ ...slide, notes: '' }))
  return { text: deckText(writeDeck({ ...deck, slides }, query)), whole: false }
}
