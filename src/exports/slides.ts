import type { Option } from '../forms/Look.ts'
import { altText, restInNotes, slideWords } from '../words/slides.ts'
import { blankLines } from './blankLines.ts'
import { nativeCharts, slideLook } from './chartPlan.ts'
import type { SlideView } from './DeckView.ts'
import type { NativeChart, Place } from './NativeChart.ts'
import type { PanelView } from './PanelView.ts'
import { footOf, notesUnder, type SlideContent, type SlideRemarks } from './slideFoot.ts'
import { below, headlineOf, headOf, keysOf } from './slideParts.ts'
import { placed } from './slidePlace.ts'
import { emptySlide, innerWidth, type SlidePlan, type SlideSize } from './SlidePlan.ts'
import { slideNotes } from './slideNotes.ts'
import { slideTables } from './slideTable.ts'

/** Draws an option as a PNG of so many pixels of layout; gives a data address. */
export type DrawPicture = (
  option: Option,
  size: { readonly width: number; readonly height: number },
) => Promise<string>

/** A panel on its way to slides of a size, with what its speaker has written. */
export type Subject = SlideView & { readonly size: SlideSize }

const pointsToAnInch = 72

/** Inches between the head of a slide and its chart. */
const air = 0.16

/** Points between the margins: what a chart of a whole slide is laid out for. */
const pointsWide = (size: SlideSize): number => Math.floor(innerWidth(size) * pointsToAnInch)

type Room = { readonly plan: SlidePlan; readonly box: Place }

/** Head, keys and foot of a panel's slide, and the box they leave. */
function framed(
  { view, headline, notes, size }: Subject,
  charts: readonly NativeChart[] | null,
  beneath: SlideRemarks,
  under: Pick<PanelView, 'title' | 'subtitle'> = view,
): Room {
  const { language, legend = [], title, subtitle, sentence } = view
  // The finding may be cut, it stands whole in the notes; what a speaker has written may not.
  const blank = emptySlide({ language, size })
  const words = headline === sentence ? headlineOf(sentence, blank, charts ? 3 : 2) : headline
  const head = headOf(words, under, blank)
  const foot = footOf(view, beneath, size)
  const last = head.at(-1)
  const keys = keysOf(legend, (last ? below(last) : 0) + 0.1, blank)
  const top = keys.bottom + air
  return {
    box: { x: size.side, y: top, w: innerWidth(size), h: foot.top - top },
    plan: {
      ...blank,
      texts: [...head, ...keys.texts, ...foot.texts],
      keys: keys.keys,
      rules: foot.rules,
      alt: altText[language](title, subtitle, sentence),
      notes: slideNotes(view, charts, notes),
    },
  }
}

/** What is told under the chart of a panel: by the words of its finding, and of its picture. */
function remarksOf({ view, headline, size }: Subject, more: Omit<SlideContent, 'written'>): SlideRemarks {
  const option = view.encode(slideLook(view, pointsWide(size)))
  return notesUnder(view, { ...more, written: [headline, JSON.stringify(option)] }, size)
}

/** What of a chart's categories a slide has no room for: how many stand on it, and words that say so. */
type LeftOut = { readonly count: number; readonly said: string }

/** A note takes room too: with the one that says how many categories there are, they may be fewer still. */
function nativeSlide(subject: Subject, charts: readonly NativeChart[], known?: LeftOut): SlidePlan {
  const { view, notes } = subject
  const said = known ? [restInNotes[view.language](known.said)] : []
  const remarks = remarksOf(subject, { said, blank: blankLines(charts, view) })
  const { plan, box } = framed(subject, charts, remarks)
  const { list, texts, ...left } = placed(charts, box, view.language, known?.count)
  if (left.said !== (known?.said ?? '')) return nativeSlide(subject, charts, left)
  const drawn = list.map(({ chart }) => chart)
  return {
    ...plan,
    charts: list,
    texts: [...plan.texts, ...texts],
    notes: slideNotes(view, drawn, notes),
  }
}

/** A picture as large as the box lets it be, from the upper left corner on. */
function pictured(box: Place, width: number, height: number): Place {
  const scale = Math.min(box.w / width, box.h / height)
  return { x: box.x, y: box.y, w: width * scale, h: height * scale }
}

/** The numbers behind a picture, on slides after it; none where they have too many lines. */
function tableSlides(subject: Subject): readonly SlidePlan[] {
  const { view, size } = subject
  const { title, subtitle, language } = view
  const under = { title: slideWords.table[language], subtitle }
  const remarks = notesUnder(view, {}, size)
  const { plan, box } = framed({ ...subject, headline: title }, null, remarks, under)
  const texts = plan.texts.filter(({ name }) => name !== 'Key')
  return slideTables(view, box).map(table => ({ ...plan, texts, keys: [], table }))
}

async function pictureSlides(subject: Subject, draw: DrawPicture): Promise<readonly SlidePlan[]> {
  const { view } = subject
  const tables = tableSlides(subject)
  const said = (tables.length > 0 ? slideWords.picture : slideWords.pictureNotes)[view.language]
  const { needed, further } = remarksOf(subject, { said: [said] })
  const { plan, box } = framed(subject, null, { needed, further: tables.length > 0 ? [] : further })
  // Laid out for the box in points, so that type has its size on the slide and rows without room are said to be left out.
  const size = { width: Math.floor(box.w * pointsToAnInch), height: Math.floor(box.h * pointsToAnInch) }
  const data = await draw(view.encode({ ...slideLook(view, size.width), ...size }), size)
  const slide = { ...plan, picture: { data, place: pictured(box, size.width, size.height) } }
  return [slide, ...tables]
}

/** A slide that says that nothing is left to show: as its headline, or under the one that its speaker wrote. */
function emptiedSlide(subject: Subject): SlidePlan {
  const words = slideWords.empty[subject.view.language]
  const needed = subject.headline ? [words] : []
  return framed({ ...subject, headline: subject.headline || words }, [], { needed, further: [] }).plan
}

/**
 * The slides of a panel: one with a native chart; where its form has none, one with a picture that says so, and
 * those with the numbers as a table where they fit. Rejects with what drawing the picture throws.
 */
export async function slidesOf(subject: Subject, draw: DrawPicture): Promise<readonly SlidePlan[]> {
  if (subject.view.frame.rows.length === 0) return [emptiedSlide(subject)]
  const charts = nativeCharts(subject.view, pointsWide(subject.size))
  return charts ? [nativeSlide(subject, charts)] : pictureSlides(subject, draw)
}
