import { isUnknown } from '../forms/label.ts'
import type { LegendEntry } from '../forms/legend.ts'
import { citations, type Language } from '../frame/Frame.ts'
import { sourceLine } from '../words/files.ts'
import { periodText } from '../words/periods.ts'
import { moreSources, slideOrigin, unknownLine } from '../words/slides.ts'
import { statusWords } from '../words/statuses.ts'
import { entryInk } from './inks.ts'
import type { Place } from './NativeChart.ts'
import type { PanelView } from './PanelView.ts'
import { slideMargin, slideSize, slideWidth, type SlideKey, type SlideText } from './SlidePlan.ts'
import { rowNames } from './slideNotes.ts'
import { lineOf, linesIn, widthOf } from './slideType.ts'

/** A text over the whole width; its place is as high as its lines. */
export function paragraph(
  name: string,
  y: number,
  size: number,
  runs: SlideText['runs'],
  language: Language,
): SlideText {
  const bold = runs.every(run => run.bold)
  const lines = linesIn(runs.map(({ text }) => text).join(''), size, slideWidth, bold)
  return {
    name,
    size,
    runs,
    place: { x: slideMargin.x, y, w: slideWidth, h: lines * lineOf(size, language) + 0.04 },
  }
}

export const below = ({ place }: SlideText): number => place.y + place.h

const sentencesOf = (text: string): readonly string[] =>
  text.match(/.+?(?:[.!?](?=\s|$)\s*|[。！？]|$)/gu) ?? [text]

const headlineSize = 28

/** Clauses that can end a sentence: what follows a colon or a semicolon goes into more detail. */
const clausesOf = (sentence: string): readonly string[] =>
  sentence.match(/.+?(?:[;:](?=\s)\s*|[；：]|$)/gu) ?? [sentence]

const fits = (text: string, lines: number): boolean =>
  linesIn(text.trim(), headlineSize, slideWidth, true) <= lines

/** A sentence too long for a headline, cut after the last clause that has room. */
function shortened(sentence: string, language: Language, longest: number): string {
  if (fits(sentence, longest)) return sentence
  let kept = ''
  for (const clause of clausesOf(sentence)) {
    if (kept && !fits(kept + clause, longest)) break
    kept += clause
  }
  return kept.trim().replace(/[;:；：]$/, language === 'zh' ? '。' : '.')
}

/**
 * A finding as a headline of so many lines: its first sentence, and the next ones while two lines hold them. The rest is
 * in the notes.
 */
export function headlineOf(text: string, language: Language, longest: number): string {
  const [first = '', ...others] = sentencesOf(text)
  let kept = shortened(first, language, longest)
  for (const sentence of others) {
    if (!fits(kept + sentence, 2)) break
    kept += sentence
  }
  return kept.trim()
}

/** Headline and subtitle of a slide. */
export function headOf(
  headline: string,
  { title, subtitle }: Pick<PanelView, 'title' | 'subtitle'>,
  language: Language,
) {
  const first = paragraph(
    'Headline',
    slideMargin.top,
    headlineSize,
    [{ text: headline, bold: true, color: '@ink' }],
    language,
  )
  const after = language === 'zh' ? '　' : '  '
  const second = paragraph(
    'Subtitle',
    below(first) + 0.06,
    16,
    [
      { text: `${title}${after}`, bold: true, color: '@ink-soft' },
      { text: subtitle, color: '@ink-soft' },
    ],
    language,
  )
  return headline === '' ? [{ ...second, place: { ...second.place, y: slideMargin.top } }] : [first, second]
}

const swatch = { w: 0.34, h: 0.17, gap: 0.1, after: 0.35, size: 14 }

/** Keys side by side, on as many lines as they need: swatches, their words, and where they end. */
export function keysOf(entries: readonly LegendEntry[], top: number, language: Language) {
  const line = lineOf(swatch.size, language) + 0.04
  const keys: SlideKey[] = []
  const texts: SlideText[] = []
  let [x, y] = [slideMargin.x, top]
  for (const { label, ...fill } of entries) {
    const words = widthOf(label, swatch.size) + 0.12
    if (x > slideMargin.x && x + swatch.w + swatch.gap + words > slideMargin.x + slideWidth)
      [x, y] = [slideMargin.x, y + line]
    keys.push({
      pattern: fill.pattern,
      ink: entryInk(fill, 'light').replace('#', ''),
      place: { x, y: y + (line - swatch.h) / 2, w: swatch.w, h: swatch.h },
    })
    texts.push({
      name: 'Key',
      size: swatch.size,
      runs: [{ text: label, color: '@ink' }],
      place: { x: x + swatch.w + swatch.gap, y, w: words, h: line },
    })
    x += swatch.w + swatch.gap + words + swatch.after
  }
  return { keys, texts, bottom: entries.length === 0 ? top : y + line }
}

const small = 12

/** The sources in two lines: as many as fit, and how many more there are. */
function sources({ frame, language }: PanelView): string {
  const all = citations(frame).map(({ citation }) => citation)
  if (all.length === 0) return ''
  for (let count = all.length; count > 1; count -= 1) {
    const rest = all.length - count
    const line = sourceLine[language]([
      ...all.slice(0, count),
      ...(rest === 0 ? [] : [moreSources[language](rest)]),
    ])
    if (linesIn(line, small, slideWidth) <= 2) return line
  }
  const [first = ''] = all
  return sourceLine[language]([first, ...(all.length > 1 ? [moreSources[language](all.length - 1)] : [])])
}

/** Values of which only that is known that nobody has published them. */
function unknowns({ frame, language }: PanelView): readonly string[] {
  const names = frame.rows
    .filter(isUnknown)
    .map(row => rowNames(row, frame, language).join(language === 'zh' ? '，' : ', '))
  return names.length === 0 ? [] : [unknownLine[language](statusWords.missing[language], names)]
}

/** What stands under a chart: values nobody has published, then the frame's notes. */
export const notesUnder = (view: PanelView): readonly string[] => [
  ...unknowns(view),
  ...view.frame.notes.map(note => note[view.language]),
]

/** Those notes that two lines hold; the others are in the speaker notes alone. */
function shortNotes(notes: readonly string[], language: Language): readonly string[] {
  const kept: string[] = []
  for (const note of notes) {
    const joined = [...kept, note].join(language === 'zh' ? '' : ' ')
    if (linesIn(joined, small, slideWidth) <= 2) kept.push(note)
  }
  return kept
}

/** Foot of a slide, laid out from the bottom up: those notes that have room, a rule, sources, address and day. `top` is where it begins. */
export function footOf(view: PanelView, notes: readonly string[]) {
  const { language, address, today } = view
  const lines = [
    ['Notes', shortNotes(notes, language).join(language === 'zh' ? '' : ' '), '@ink-soft'],
    ['Source', sources(view), '@ink-faint'],
    ['Address', slideOrigin[language](address, periodText(today, language)), '@ink-faint'],
  ] as const
  let bottom = slideSize.h - slideMargin.bottom
  let rule = bottom
  const texts: SlideText[] = []
  for (const [name, text, color] of lines.toReversed()) {
    if (text === '') continue
    if (name === 'Notes') bottom -= 0.12
    const one = paragraph(name, 0, small, [{ text, color }], language)
    bottom -= one.place.h
    texts.unshift({ ...one, place: { ...one.place, y: bottom } })
    if (name !== 'Notes') rule = bottom - 0.06
  }
  const thin: Place = { x: slideMargin.x, y: rule, w: slideWidth, h: 0 }
  return { texts, rules: [thin], top: Math.min(bottom, rule) - 0.1 }
}
