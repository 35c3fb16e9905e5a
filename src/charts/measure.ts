/*
 * Text widths without a screen. ECharts lays labels out by asking how wide a text is; a canvas answers with the fonts of
 * the machine, so the same chart would break its labels differently on every machine and in Node. This table answers
 * alike everywhere. The numbers are the advance widths that Adobe published for Helvetica in its AFM files (thousandths
 * of the font size); Arial, Liberation Sans and Nimbus Sans were drawn to the same widths, so on most machines the table
 * is exact. Chinese, Japanese and Korean glyphs are one em wide in every font.
 */

/** Space to tilde, U+0020–U+007E, in code order. */
const ascii = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]

/** Marks beyond ASCII that figures and their labels use. */
const others: Readonly<Record<string, number>> = {
  '\u00a0': 278,
  '\u2009': 200,
  '\u202f': 200,
  '–': 556,
  '—': 1000,
  '−': 584,
  '·': 278,
  '•': 350,
  '…': 1000,
  '‘': 222,
  '’': 222,
  '“': 333,
  '”': 333,
  '€': 556,
  '£': 556,
  '¥': 556,
  '§': 556,
  '×': 584,
  '÷': 549,
  '±': 549,
  '≈': 549,
  '≥': 549,
  '≤': 549,
  '≠': 549,
  '°': 400,
  '†': 556,
  '→': 1000,
  '←': 1000,
  '↑': 500,
  '↓': 500,
  ß: 611,
  Æ: 1000,
  æ: 889,
  Ø: 778,
  ø: 611,
}

/** Scripts whose glyphs fill a square: from Hangul Jamo and the CJK blocks up, and the full-width forms. */
const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6) ||
  code >= 0x1f000

const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f

const averageWidth = 556

/** Thousandths of an em; an accented letter is as wide as its base letter. */
function glyphWidth(glyph: string): number {
  const code = glyph.codePointAt(0) ?? 0
  if (isCombining(code)) return 0
  return ascii[code - 0x20] ?? others[glyph] ?? (isWide(code) ? 1000 : averageWidth)
}

/** Helvetica Bold is wider by this much over running text. */
const boldFactor = 1.06
const defaultSize = 12

/** Size in px of a CSS font shorthand; 12 when it says none. */
export const fontSize = (font: string): number => Number(/([\d.]+)px/.exec(font)?.[1] ?? defaultSize)

/**
 * Width of a single line of text in pixels.
 * @param font a CSS font shorthand; only its size in px and its weight count, 12 px regular when it says nothing
 */
export function textWidth(text: string, font = ''): number {
  const weight = /\b(?:bold(?:er)?|[6-9]00)\b/.test(font) ? boldFactor : 1
  let thousandths = 0
  for (const glyph of text.normalize('NFD')) thousandths += glyphWidth(glyph)
  return (thousandths * fontSize(font) * weight) / 1000
}

/** The measurer in the shape ECharts asks for. */
export const measureText = (text: string, font?: string): { width: number } => ({
  width: textWidth(text, font),
})
