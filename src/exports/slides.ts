import type { Option } from '../forms/Look.ts'
import { altText, slideWords } from '../words/slides.ts'
import { nativeCharts, slideLook } from './chartPlan.ts'
import type { NativeChart, Place } from './NativeChart.ts'
import type { PanelView } from './PanelView.ts'
import { notesUnder, footOf, headlineOf, headOf, keysOf, below } from './slideParts.ts'
import { placed } from './slidePlace.ts'
import { emptySlide, slideMargin, slideWidth, type SlidePlan } from './SlidePlan.ts'
import { slideNotes } from './slideNotes.ts'
import { slideTable } from './slideTable.ts'

/** Draws an option as a PNG of so many pixels of layout; gives a data address. */
export type DrawPicture = (
  option: Option,
  size: { readonly width: number; readonly height: number },
) => Promise<string>

/** A panel on its way to slides, with what its speaker has written. */
export type Subject = { readonly view: PanelView; readonly headline: string; readonly notes: string }

const pointsToAnInch = 72

/** Inches between the head of a slide and its chart. */
const air = 0.16

type Room = { readonly plan: SlidePlan; readonly box: Place }

/** Head, keys and foot of a panel's slide, and the box they leave. */
function framed(
  { view, headline, notes }: Subject,
  charts: readonly NativeChart[] | null,
  beneath: readonly string[] = notesUnder(view),
  under: Pick<PanelView, 'title' | 'subtitle'> = view,
): Room {
  const { language, legend = [], title, subtitle, sentence } = view
  // The finding may be cut, it stands whole in the notes; what a speaker has written may not.
  const words = headline === sentence ? headlineOf(sentence, language, charts ? 3 : 2) : headline
  const head = headOf(words, under, language)
  const foot = footOf(view, beneath)
  const last = head.at(-1)
  const keys = keysOf(legend, (last ? below(last) : 0) + 0.1, language)
  const top = keys.bottom + air
  return {
    box: { x: slideMargin.x, y: top, w: slideWidth, h: foot.top - top },
    plan: {
      ...emptySlide(language),
      texts: [...head, ...keys.texts, ...foot.texts],
      keys: keys.keys,
      rules: foot.rules,
      alt: altText[language](title, subtitle, sentence),
      notes: slideNotes(view, charts, notes),
    },
  }
}

function nativeSlide(subject: Subject, charts: readonly NativeChart[]): SlidePlan {
  const { plan, box } = framed(subject, charts)
  const { list, texts } = placed(charts, box, subject.view.language)
  return { ...plan, charts: list, texts: [...plan.texts, ...texts] }
}

/** A picture as large as the box lets it be, from the upper left corner on. */
function pictured(box: Place, width: number, height: number): Place {
  const scale = Math.min(box.w / width, box.h / height)
  return { x: box.x, y: box.y, w: width * scale, h: height * scale }
}

/** The numbers behind a picture, on a slide after it; none where no type is small enough for them. */
function tableSlide(subject: Subject): readonly SlidePlan[] {
  const { view } = subject
  const { title, subtitle, language } = view
  const under = { title: slideWords.table[language], subtitle }
  const { plan, box } = framed({ ...subject, headline: title }, null, notesUnder(view), under)
  const table = slideTable(view, box)
  const texts = plan.texts.filter(({ name }) => name !== 'Key')
  return table ? [{ ...plan, texts, keys: [], table }] : []
}

async function pictureSlides(subject: Subject, draw: DrawPicture): Promise<readonly SlidePlan[]> {
  const { view } = subject
  const tables = tableSlide(subject)
  const said = (tables.length > 0 ? slideWords.picture : slideWords.pictureNotes)[view.language]
  const { plan, box } = framed(subject, null, tables.length > 0 ? [said] : [said, ...notesUnder(view)])
  // Laid out for the box in points, so that type has its size on the slide and rows without room are said to be left out.
  const size = { width: Math.floor(box.w * pointsToAnInch), height: Math.floor(box.h * pointsToAnInch) }
  const data = await draw(view.encode({ ...slideLook(view), ...size }), size)
  const slide = { ...plan, picture: { data, place: pictured(box, size.width, size.height) } }
  return [slide, ...tables]
}

/** A slide that says that nothing is left to show. */
function emptiedSlide(subject: Subject): SlidePlan {
  const words = slideWords.empty[subject.view.language]
  return framed({ ...subject, headline: subject.headline || words }, [], [words]).plan
}

/**
 * The slides of a panel: one with a native chart; where its form has none, one with a picture that says so, and one with
 * the numbers as a table where they fit. Rejects with what drawing the picture throws.
 */
export async function slidesOf(subject: Subject, draw: DrawPicture): Promise<readonly SlidePlan[]> {
  if (subject.view.frame.rows.length === 0) return [emptiedSlide(subject)]
  const charts = nativeCharts(subject.view)
  return charts ? [nativeSlide(subject, charts)] : pictureSlides(subject, draw)
}
