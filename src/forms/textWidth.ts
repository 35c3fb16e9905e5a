/** Advance widths over the font size, a little generous: a label that is thought too wide leaves air, never a clash. */
const widths: readonly (readonly [glyphs: RegExp, em: number])[] = [
  [/[\u1100-\u115f\u2e80-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6—…→]/, 1],
  [/[iljI|.,:;!'’‘ \u00a0]/, 0.28],
  [/[\u2009\u202f]/, 0.2],
  [/[frt()[\]/\\\-"“”·]/, 0.37],
  [/[@%WMm]/, 0.89],
  [/[wA-HJ-LN-VX-Z+<>=−≥≤≈†±]/, 0.7],
]

const glyphWidth = (glyph: string): number => widths.find(([glyphs]) => glyphs.test(glyph))?.[1] ?? 0.56

const boldFactor = 1.07

/**
 * Estimated width of a text in pixels, the widest line counting.
 * @param size font size in px
 */
export const textWidth = (text: string, size: number, bold = false): number =>
  Math.max(...text.split('\n').map(line => lineWidth(line, size))) * (bold ? boldFactor : 1)

const lineWidth = (line: string, size: number): number => {
  let em = 0
  for (const glyph of line) em += glyphWidth(glyph)
  return em * size
}

const han = '\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef、。《》「」（）'
const stops = '，。、；：）》」！？%）'
/** Pieces a line may end after: a Chinese sign with the stop behind it, a word with its space, a number with its unit. */
const pieces = new RegExp(`[\\d.,]+[${han}]?[${stops}]*|[${han}][${stops}]*|[^\\s${han}]+[ ]*|\\s+`, 'gu')

function greedy(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(pieces) ?? []) {
    if (line && lineWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return [...lines, line.trimEnd()]
}

/**
 * A text in as few lines as fit the width (px), the lines about equally long. A word wider than the width keeps its
 * line to itself and is not cut.
 */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  let best = greedy(text, size, width)
  for (let narrower = width * 0.95; best.length > 1 && narrower > width * 0.5; narrower *= 0.95) {
    const lines = greedy(text, size, narrower)
    if (lines.length > best.length) break
    best = lines
  }
  return best
}
