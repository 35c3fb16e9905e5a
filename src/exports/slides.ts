import type { Option } from '../forms/Look.ts'
import { altText, slideWords } from '../words/slides.ts'
import { nativeCharts, slideLook } from './chartPlan.ts'
import type { NativeChart, Place } from './NativeChart.ts'
import type { PanelView } from './PanelView.ts'
import { footOf, headlineOf, headOf, keysOf, below } from './slideParts.ts'
import { placed } from './slidePlace.ts'
import { emptySlide, slideMargin, slideWidth, type SlidePlan } from './SlidePlan.ts'
import { slideNotes } from './slideNotes.ts'
import { mostRows, slideTable } from './slideTable.ts'

/** Draws an option as a PNG of so many pixels of layout; gives a data address. */
export type DrawPicture = (
  option: Option,
  size: { readonly width: number; readonly height: number },
) => Promise<string>

/** A panel on its way to slides, with what its speaker has written. */
export type Subject = { readonly view: PanelView; readonly headline: string; readonly notes: string }

/** Inches between the head of a slide and its chart. */
const air = 0.16

type Room = { readonly plan: SlidePlan; readonly box: Place }

/** Head, keys and foot of a panel's slide, and the box they leave. */
function framed(
  { view, headline, notes }: Subject,
  charts: readonly NativeChart[] | null,
  more: readonly string[],
): Room {
  const { language, legend = [], title, subtitle, sentence } = view
  const head = headOf(headlineOf(headline), view, language)
  const foot = footOf(view, more)
  const last = head.at(-1)
  const keys = keysOf(legend, (last ? below(last) : 0) + 0.1)
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
  const { plan, box } = framed(subject, charts, [])
  const { list, texts } = placed(charts, box)
  return { ...plan, charts: list, texts: [...plan.texts, ...texts] }
}

/** A picture as large as the box lets it be, from the upper left corner on. */
function pictured(box: Place, width: number, height: number): Place {
  const scale = Math.min(box.w / width, box.h / height)
  return { x: box.x, y: box.y, w: width * scale, h: height * scale }
}

/** The head of a slide that goes on from the one before. */
function tableSlide(subject: Subject): SlidePlan {
  const { view } = subject
  const words = slideWords.table[view.language]
  const { plan, box } = framed({ ...subject, headline: words }, null, [])
  const bare = plan.texts.filter(({ name }) => name !== 'Key')
  return { ...plan, texts: bare, keys: [], table: slideTable(view, box) }
}

async function pictureSlides(subject: Subject, draw: DrawPicture): Promise<readonly SlidePlan[]> {
  const { view } = subject
  const fits = view.frame.rows.length <= mostRows
  const said = (fits ? slideWords.picture : slideWords.pictureNotes)[view.language]
  const { plan, box } = framed(subject, null, [said])
  const look = slideLook(view)
  const size = { width: look.width, height: Math.ceil(view.height(look)) }
  const data = await draw(view.encode(look), size)
  const slide = { ...plan, picture: { data, place: pictured(box, size.width, size.height) } }
  return fits ? [slide, tableSlide(subject)] : [slide]
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
