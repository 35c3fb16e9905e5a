import { isUnknown } from '../forms/label.ts'
import { citations, type Language } from '../frame/Frame.ts'
import { comma, sourceLine } from '../words/files.ts'
import { periodText } from '../words/periods.ts'
import { moreSources, slideOrigin, unknownLine } from '../words/slides.ts'
import { statusMeanings, statusWords } from '../words/statuses.ts'
import { dagger, daggerFirst, hasDagger } from './dagger.ts'
import type { Place } from './NativeChart.ts'
import type { PanelView } from './PanelView.ts'
import { paragraph } from './slideParts.ts'
import { innerWidth, slideMargin, type SlideSheet, type SlideSize, type SlideText } from './SlidePlan.ts'
import { rowNames } from './slideNotes.ts'
import { linesIn } from './slideType.ts'

/** Notes of a slide: those it cannot be read without, and those that stand on it where they have room. */
export type SlideRemarks = { readonly needed: readonly string[]; readonly further: readonly string[] }

const small = 12

/** The sources in two lines: as many as fit, and how many more there are. */
function sources({ frame, language }: PanelView, width: number): string {
  const all = citations(frame).map(({ citation }) => citation)
  if (all.length === 0) return ''
  for (let count = all.length; count > 1; count -= 1) {
    const rest = all.length - count
    const line = sourceLine[language]([
      ...all.slice(0, count),
      ...(rest === 0 ? [] : [moreSources[language](rest)]),
    ])
    if (linesIn(line, small, width) <= 2) return line
  }
  const [first = ''] = all
  return sourceLine[language]([first, ...(all.length > 1 ? [moreSources[language](all.length - 1)] : [])])
}

/** Values that were not found, rows of the frame and blank lines of its charts. */
function unknowns({ frame, language }: PanelView, blank: SlideContent['blank'] = []): readonly string[] {
  const rows = frame.rows.filter(isUnknown).map(row => rowNames(row, frame, language))
  const names = [...rows, ...blank].map(parts => parts.join(comma[language]))
  return names.length === 0 ? [] : [unknownLine[language](statusWords.missing[language], names)]
}

/**
 * What notes are chosen by: all that is written on the slide and in its chart, what must be said under it, and names of
 * the lines its charts leave blank.
 */
export type SlideContent = {
  readonly written?: readonly string[]
  readonly said?: readonly string[]
  readonly blank?: readonly (readonly string[])[]
}

/** How a note names a mark: the sign itself, or what the mark looks like. */
const markWords = /†|hollow|arrow|dashes|空心|箭头|虚线/i

/** Notes one after the other, as they stand on a slide. */
const joined = (notes: readonly string[], language: Language): string =>
  notes.join(language === 'zh' ? '' : ' ')

const linesOf = (notes: readonly string[], { language, size }: SlideSheet): number =>
  linesIn(joined(notes, language), small, innerWidth(size))

/**
 * What the dagger means, where it stands on a slide and no note of the panel says so: in a sentence, or in a word where
 * the sentence would take a line more beside the other notes.
 */
function meaningOfDagger(others: readonly string[], sheet: SlideSheet): string {
  const { language } = sheet
  const end = language === 'zh' ? '。' : '.'
  const [sentence = '', word = ''] = [
    statusMeanings.contradicted[language],
    statusWords.contradicted[language] + end,
  ].map(words => `${dagger}${language === 'zh' ? '' : ' '}${words}`)
  return linesOf([sentence, ...others], sheet) > linesOf([word, ...others], sheet) ? word : sentence
}

/**
 * What stands under a chart. A slide cannot be read without the notes that explain its marks, and without `said`; then
 * come values that were not found, then the other notes.
 */
export function notesUnder(
  view: PanelView,
  { written = [], said = [], blank }: SlideContent,
  size: SlideSize,
): SlideRemarks {
  const { frame, language } = view
  const told = frame.notes.map(note => note[language])
  const marks = told.filter(note => markWords.test(note))
  const lacking = written.some(hasDagger) && !marks.some(hasDagger)
  const others = [...marks, ...said]
  // The sign of doubt comes before marks that are only drawn.
  const needed = daggerFirst([...(lacking ? [meaningOfDagger(others, { language, size })] : []), ...others])
  return { needed, further: [...unknowns(view, blank), ...told.filter(note => !markWords.test(note))] }
}

/**
 * The notes a slide needs, and those of the others that its lines hold: where the needed ones take them up, all lines but
 * one come after these. The rest is in the speaker notes alone.
 */
function shownNotes({ needed, further }: SlideRemarks, sheet: SlideSheet): string {
  const { noteLines } = sheet.size
  const most = needed.length === 0 ? noteLines : linesOf(needed, sheet) + noteLines - 1
  const kept = [...needed]
  for (const note of further) if (linesOf([...kept, note], sheet) <= most) kept.push(note)
  return joined(kept, sheet.language)
}

/** Foot of a slide, laid out from the bottom up: its notes, a rule, sources, address and day. `top` is where it begins. */
export function footOf(view: PanelView, remarks: SlideRemarks, size: SlideSize) {
  const { language, address, today } = view
  const sheet = { language, size }
  const lines = [
    ['Notes', shownNotes(remarks, sheet), '@ink-soft'],
    ['Source', sources(view, innerWidth(size)), '@ink-faint'],
    ['Address', slideOrigin[language](address, periodText(today, language)), '@ink-faint'],
  ] as const
  let bottom = size.h - slideMargin.bottom
  let rule = bottom
  const texts: SlideText[] = []
  for (const [name, text, color] of lines.toReversed()) {
    if (text === '') continue
    if (name === 'Notes') bottom -= 0.12
    const one = paragraph(name, 0, small, [{ text, color }], sheet)
    bottom -= one.place.h
    texts.unshift({ ...one, place: { ...one.place, y: bottom } })
    if (name !== 'Notes') rule = bottom - 0.06
  }
  const thin: Place = { x: size.side, y: rule, w: innerWidth(size), h: 0 }
  return { texts, rules: [thin], top: Math.min(bottom, rule) - 0.1 }
}
