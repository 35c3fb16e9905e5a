import type { LegendEntry } from '../forms/legend.ts'
import { entryInk, ink } from './inks.ts'
import type { PanelView } from './PanelView.ts'
import { innerWidth, slideMargin, type SlideKey, type SlideSheet, type SlideText } from './SlidePlan.ts'
import { lineOf, linesIn, widthOf } from './slideType.ts'

/** A text over the whole width; its place is as high as its lines. */
export function paragraph(
  name: string,
  y: number,
  size: number,
  runs: SlideText['runs'],
  sheet: SlideSheet,
): SlideText {
  const bold = runs.every(run => run.bold)
  const w = innerWidth(sheet.size)
  const lines = linesIn(runs.map(({ text }) => text).join(''), size, w, bold)
  return {
    name,
    size,
    runs,
    place: { x: sheet.size.side, y, w, h: lines * lineOf(size, sheet.language) + 0.04 },
  }
}

/** The first of these sizes of type in which a bold text takes no more lines than that, or the last. */
export function sizeWithin(
  text: string,
  sizes: readonly [number, ...number[]],
  lines: number,
  { size }: SlideSheet,
): number {
  const found = sizes.find(points => linesIn(text, points, innerWidth(size), true) <= lines)
  return found ?? sizes.at(-1) ?? sizes[0]
}

export const below = ({ place }: SlideText): number => place.y + place.h

const sentencesOf = (text: string): readonly string[] =>
  text.match(/.+?(?:[.!?](?=\s|$)\s*|[。！？]|$)/gu) ?? [text]

/** Points of a headline; the smaller ones where a long one, which may not be cut, would leave the chart no room. */
const headlineSizes = [28, 26, 24, 22, 20] as const
const [headlineSize] = headlineSizes
const headlineLines = 3

/** Clauses that can end a sentence: what follows a colon or a semicolon goes into more detail. */
const clausesOf = (sentence: string): readonly string[] =>
  sentence.match(/.+?(?:[;:](?=\s)\s*|[；：]|$)/gu) ?? [sentence]

const fits = (text: string, lines: number, { size }: SlideSheet): boolean =>
  linesIn(text.trim(), headlineSize, innerWidth(size), true) <= lines

/** A sentence too long for a headline, cut after the last clause that has room. */
function shortened(sentence: string, sheet: SlideSheet, longest: number): string {
  if (fits(sentence, longest, sheet)) return sentence
  let kept = ''
  for (const clause of clausesOf(sentence)) {
    if (kept && !fits(kept + clause, longest, sheet)) break
    kept += clause
  }
  return kept.trim().replace(/[;:；：]$/, sheet.language === 'zh' ? '。' : '.')
}

/**
 * A finding as a headline of so many lines: its first sentence, and the next ones while two lines hold them. The rest is
 * in the notes.
 */
export function headlineOf(text: string, sheet: SlideSheet, longest: number): string {
  const [first = '', ...others] = sentencesOf(text)
  let kept = shortened(first, sheet, longest)
  for (const sentence of others) {
    if (!fits(kept + sentence, 2, sheet)) break
    kept += sentence
  }
  return kept.trim()
}

/** Headline and subtitle of a slide. */
export function headOf(
  headline: string,
  { title, subtitle }: Pick<PanelView, 'title' | 'subtitle'>,
  sheet: SlideSheet,
) {
  const first = paragraph(
    'Headline',
    slideMargin.top,
    sizeWithin(headline, headlineSizes, headlineLines, sheet),
    [{ text: headline, bold: true, color: '@ink' }],
    sheet,
  )
  const after = sheet.language === 'zh' ? '　' : '  '
  const second = paragraph(
    'Subtitle',
    below(first) + 0.06,
    16,
    [
      { text: `${title}${after}`, bold: true, color: '@ink-soft' },
      { text: subtitle, color: '@ink-soft' },
    ],
    sheet,
  )
  return headline === '' ? [{ ...second, place: { ...second.place, y: slideMargin.top } }] : [first, second]
}

const swatch = { w: 0.34, h: 0.17, gap: 0.1, after: 0.35, size: 14 }

/** Keys side by side, on as many lines as they need: swatches, their words, and where they end. */
export function keysOf(entries: readonly LegendEntry[], top: number, { language, size }: SlideSheet) {
  const line = lineOf(swatch.size, language) + 0.04
  const keys: SlideKey[] = []
  const texts: SlideText[] = []
  let [x, y] = [size.side, top]
  for (const { label, ...fill } of entries) {
    const words = widthOf(label, swatch.size) + 0.12
    if (x > size.side && x + swatch.w + swatch.gap + words > size.w - size.side)
      [x, y] = [size.side, y + line]
    keys.push({
      pattern: fill.pattern,
      ink: entryInk(fill, 'light').replace('#', ''),
      ...(fill.edge === undefined ? {} : { edge: ink(fill.edge, 'light').replace('#', '') }),
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
