import type { Language } from '../frame/Frame.ts'
import { periodText } from '../words/periods.ts'
import { coverLine, slideWords } from '../words/slides.ts'
import type { DeckView } from './DeckView.ts'
import { deckManifest, deckSources } from './Manifest.ts'
import { pptxFile } from './pptxFile.ts'
import { pptxMime } from './pptxMime.ts'
import { slidePicture } from './slidePicture.ts'
import { slidesOf, type DrawPicture } from './slides.ts'
import { below, paragraph } from './slideParts.ts'
import { lineOf } from './slideType.ts'
import { emptySlide, slideMargin, slideSize, type SlidePlan, type SlideText } from './SlidePlan.ts'

/** Title, how many charts, day, address. */
function cover({ title, slides, language, address, today }: DeckView): SlidePlan {
  const head = paragraph('Title', 2.4, 40, [{ text: title, bold: true, color: '@ink' }], language)
  const facts = paragraph(
    'Facts',
    below(head) + 0.2,
    18,
    [{ text: coverLine[language](slides.length, periodText(today, language)), color: '@ink-soft' }],
    language,
  )
  const link = paragraph(
    'Address',
    slideSize.h - slideMargin.bottom - lineOf(12, language),
    12,
    [{ text: address, color: '@ink-faint' }],
    language,
  )
  return { ...emptySlide(language), texts: [head, facts, link], notes: [title, address] }
}

const size = 12
const bottom = slideSize.h - slideMargin.bottom

type Page = readonly SlideText[]

/** Numbered sources in as many pages as they need. */
function pagesOf(lines: readonly string[], top: number, language: Language): readonly Page[] {
  const pages: SlideText[][] = [[]]
  let y = top
  for (const text of lines) {
    let one = paragraph('Source', y, size, [{ text, color: '@ink' }], language)
    if (below(one) > bottom) {
      pages.push([])
      one = paragraph('Source', top, size, [{ text, color: '@ink' }], language)
    }
    pages.at(-1)?.push(one)
    y = below(one) + 0.08
  }
  return pages
}

function sourceSlides(deck: DeckView): readonly SlidePlan[] {
  const { language } = deck
  const head = paragraph(
    'Headline',
    slideMargin.top,
    28,
    [{ text: slideWords.sources[language], bold: true, color: '@ink' }],
    language,
  )
  const lines = deckSources(deck).map(({ citation, url }, index) =>
    [`${index + 1}. ${citation}`, url].filter(Boolean).join(' '),
  )
  return pagesOf(lines, below(head) + 0.25, language).map(texts => ({
    ...emptySlide(language),
    texts: [head, ...texts],
    notes: lines,
  }))
}

/**
 * A deck as one file of PowerPoint: a cover, the slides of each panel under the speaker's headlines and with their notes,
 * and all sources, numbered, at the end. Rejects with an Error that says what stood in the way.
 */
export async function pptxDeck(deck: DeckView, draw: DrawPicture = slidePicture): Promise<Blob> {
  const panels: SlidePlan[] = []
  // One after the other: two charts drawn at once would only stand in each other's way.
  for (const slide of deck.slides) panels.push(...(await slidesOf(slide, draw)))
  const file = await pptxFile([cover(deck), ...panels, ...sourceSlides(deck)], {
    title: deck.title,
    subject: deck.slides.map(({ view }) => view.title).join('; '),
    keywords: ['Kapok', ...deck.slides.map(({ view }) => view.id)].join(', '),
    language: deck.language,
    day: deck.today,
    manifest: JSON.stringify(deckManifest(deck)),
  })
  return new Blob([file], { type: pptxMime })
}
