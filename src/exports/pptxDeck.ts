import { periodText } from '../words/periods.ts'
import { coverLine, slideWords } from '../words/slides.ts'
import type { DeckView } from './DeckView.ts'
import { deckManifest, deckSources } from './Manifest.ts'
import { pptxFile } from './pptxFile.ts'
import { pptxMime } from './pptxMime.ts'
import { slidePicture } from './slidePicture.ts'
import { slidesOf, type DrawPicture } from './slides.ts'
import { below, paragraph, sizeWithin } from './slideParts.ts'
import { linesIn } from './slideType.ts'
import {
  emptySlide,
  innerWidth,
  slideMargin,
  slideSizes,
  type SlidePlan,
  type SlideText,
} from './SlidePlan.ts'

const small = 12

/** Points of a title, and lines it takes at most where one of them allows that. */
const titleSizes = [40, 34, 28, 24] as const
const titleLines = 3

const addressLines = 6

/** The address of a deck without what its speaker says: a cover is for the audience. */
function withoutNotes(address: string): string {
  const [path = '', query = ''] = address.split('?')
  const kept = query.split('&').filter(part => !/^notes\d+=/.test(part))
  return kept.join('') === '' ? path : `${path}?${kept.join('&')}`
}

/** An address as far as it has room on a cover; a deck of many slides has a long one, which the notes hold whole. */
function coverAddress(whole: string, { size }: SlidePlan): string {
  const address = withoutNotes(whole)
  const fits = (text: string): boolean => linesIn(text, small, innerWidth(size)) <= addressLines
  if (fits(address)) return address
  const signs = Array.from(address)
  const cut = (count: number): string => `${signs.slice(0, count).join('')}…`
  let [kept, most] = [0, signs.length]
  while (kept < most) {
    const middle = Math.ceil((kept + most) / 2)
    if (fits(cut(middle))) kept = middle
    else most = middle - 1
  }
  return cut(kept)
}

/** Title, how many charts, day, address. */
function cover({ title, slides, language, address, today }: DeckView, blank: SlidePlan): SlidePlan {
  const points = sizeWithin(title, titleSizes, titleLines, blank)
  const head = paragraph('Title', 2.4, points, [{ text: title, bold: true, color: '@ink' }], blank)
  const facts = paragraph(
    'Facts',
    below(head) + 0.2,
    18,
    [{ text: coverLine[language](slides.length, periodText(today, language)), color: '@ink-soft' }],
    blank,
  )
  const link = paragraph(
    'Address',
    0,
    small,
    [{ text: coverAddress(address, blank), color: '@ink-faint' }],
    blank,
  )
  const y = blank.size.h - slideMargin.bottom - link.place.h
  const texts = [head, facts, { ...link, place: { ...link.place, y } }]
  return { ...blank, texts, notes: [title, address] }
}

type Page = readonly SlideText[]

/** A source and its address. Where they take several lines, programs begin a new one for the address, or they do not. */
function sourceText(parts: readonly string[], blank: SlidePlan): SlideText {
  const set = (text: string) => paragraph('Source', 0, small, [{ text, color: '@ink' }], blank)
  const whole = set(parts.join(' '))
  const apart = parts.map(part => set(part).place.h).reduce((sum, h) => sum + h, 0)
  const isOneLine = whole.place.h <= set('').place.h
  return isOneLine ? whole : { ...whole, place: { ...whole.place, h: Math.max(whole.place.h, apart) } }
}

/** Numbered sources in as many pages as they need. */
function pagesOf(texts: readonly SlideText[], top: number, { size }: SlidePlan): readonly Page[] {
  const pages: SlideText[][] = [[]]
  let y = top
  for (const one of texts) {
    if (y + one.place.h > size.h - slideMargin.bottom) {
      pages.push([])
      y = top
    }
    pages.at(-1)?.push({ ...one, place: { ...one.place, y } })
    y += one.place.h + 0.08
  }
  return pages
}

function sourceSlides(deck: DeckView, blank: SlidePlan): readonly SlidePlan[] {
  const head = paragraph(
    'Headline',
    slideMargin.top,
    28,
    [{ text: slideWords.sources[deck.language], bold: true, color: '@ink' }],
    blank,
  )
  const cited = deckSources(deck).map(({ citation, url }, index) => [
    `${index + 1}. ${citation}`,
    ...(url ? [url] : []),
  ])
  const lines = cited.map(parts => parts.join(' '))
  const set = cited.map(parts => sourceText(parts, blank))
  return pagesOf(set, below(head) + 0.25, blank).map(texts => ({
    ...blank,
    texts: [head, ...texts],
    notes: lines,
  }))
}

/**
 * A deck as one file of PowerPoint, in the shape it has: a cover, the slides of each panel under the speaker's headlines and with their notes,
 * and all sources, numbered, at the end. Rejects with an Error that says what stood in the way.
 */
export async function pptxDeck(deck: DeckView, draw: DrawPicture = slidePicture): Promise<Blob> {
  const { language, aspect = '16:9' } = deck
  const size = slideSizes[aspect]
  const blank = emptySlide({ language, size })
  const panels: SlidePlan[] = []
  // One after the other: two charts drawn at once would only stand in each other's way.
  for (const slide of deck.slides) panels.push(...(await slidesOf({ ...slide, size }, draw)))
  const file = await pptxFile([cover(deck, blank), ...panels, ...sourceSlides(deck, blank)], {
    title: deck.title,
    subject: deck.slides.map(({ view }) => view.title).join('; '),
    keywords: ['Kapok', ...deck.slides.map(({ view }) => view.id)].join(', '),
    language,
    day: deck.today,
    manifest: JSON.stringify(deckManifest(deck)),
  })
  return new Blob([file], { type: pptxMime })
}
