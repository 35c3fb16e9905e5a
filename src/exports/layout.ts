/** Width of a text in pixels, in whatever font the caller has in mind. */
export type Measure = (text: string) => number

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
const joining = /\p{Mark}|\u{200d}/u
const space = /[ \t\r\n]/
const digit = /\p{Number}/u
const letter = /\p{Letter}/u

/** May not begin a line: closing brackets and quotes, stops, dashes that connect, unit signs. */
const closing = new Set(
  '、。，．：；？！）］｝」』】〕〉》〗〙·•・…—–～〜％‰℃°’”»),.:;?!]}%/／々ー'.split(''),
)
/** May not end a line. */
const opening = new Set('（［｛「『【〔〈《〖〘‘“«([{￥¥$€£'.split(''))
/** Straight quotes open and close alike: never parted from what they touch. */
const straight = new Set(['"', "'"])

/** Han text breaks between any two signs, but a number keeps its unit: 3.68万, 2024年, 1万亿+. */
function hanBreaks(before: string, after: string): boolean {
  if (!han.test(before) && !han.test(after)) return false
  return !(digit.test(before) && han.test(after)) && after !== '+'
}

/** True when a line may end after `before` and the next one begin with `after`. */
function breaks(before: string, after: string): boolean {
  if (space.test(after) || joining.test(after) || before === '\u200d') return false
  if (closing.has(after) || opening.has(before)) return false
  if (space.test(before)) return true
  if (straight.has(before) || straight.has(after)) return false
  return hanBreaks(before, after) || (before === '-' && letter.test(after))
}

/** A text cut where lines may break; each piece keeps the spaces that follow it. */
export function pieces(text: string): readonly string[] {
  const found: string[] = []
  let piece = ''
  let before = ''
  for (const sign of text) {
    if (piece !== '' && breaks(before, sign)) {
      found.push(piece)
      piece = ''
    }
    piece += sign
    before = sign
  }
  return piece === '' ? found : [...found, piece]
}

/** A piece wider than a line, such as an address: cut after `/ ? & = , -`, and anywhere where that is not enough. */
function cut(piece: string, width: number, measure: Measure): readonly string[] {
  const parts = piece.split(/(?<=[/?&=,-])/)
  return parts.flatMap(part => (measure(part) <= width ? [part] : Array.from(part)))
}

/** Pieces gathered into lines, as many to each as fit. */
function gather(parts: readonly string[], fits: (line: string) => boolean): string[][] {
  const lines: string[][] = []
  for (const part of parts) {
    const line = lines.at(-1)
    if (line && fits(line.join('') + part)) line.push(part)
    else lines.push([part])
  }
  return lines
}

/** A last line of a single Han sign looks lost: the piece before it comes down to keep it company. */
function accompany(lines: string[][], fits: (line: string) => boolean): void {
  const [before, last] = lines.slice(-2)
  if (!before || !last || before.length < 3 || last.length > 1 || !han.test(last.join(''))) return
  const company = before.at(-1) ?? ''
  if (fits(company + last.join(''))) last.unshift(...before.splice(-1))
}

/**
 * The lines of a text, none wider than `width` unless a single sign is. English breaks at spaces and hyphens; Chinese
 * between signs, but so that no line begins with a closing mark, ends with an opening one or holds but one last sign.
 * Every run of white space but the no-break space counts as one space. An empty text has no lines.
 */
export function wrap(text: string, width: number, measure: Measure): readonly string[] {
  const fits = (line: string): boolean => measure(line.trimEnd()) <= width
  const even = text.replace(/[ \t\r\n]+/g, ' ').trim()
  const parts = pieces(even).flatMap(piece => (fits(piece) ? [piece] : cut(piece, width, measure)))
  const lines = gather(parts, fits)
  accompany(lines, fits)
  return lines.map(line => line.join('').trimEnd())
}
